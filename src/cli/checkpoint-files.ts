import { basename, dirname, join } from 'node:path';
import type { GgufFile } from '#engine/gguf/file.ts';
import { partNames } from '#engine/gguf/order-parts.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { openFileSource, type FileSource } from './file-source.ts';

/**
 * Opens the checkpoint at `path`, all parts of a split one from the name of any, and closes its files after `use`.
 * @throws WorkbenchError what `readGguf` and `openFileSource` throw
 */
export async function withCheckpointFiles<T>(path: string, use: (file: GgufFile) => Promise<T> | T): Promise<T> {
  const sources: FileSource[] = [];
  try {
    for (const name of partNames(basename(path))) sources.push(await openFileSource(join(dirname(path), name)));
    return await use(await readGguf(sources));
  } finally {
    for (const source of sources) await source.close();
  }
}
