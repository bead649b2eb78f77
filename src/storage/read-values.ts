import { JsonValues } from '#core/corpora/json-values.ts';
import type { Progress } from '#core/corpora/library.ts';
import { WorkbenchError } from '#core/errors.ts';

/** Unpacked; what is imported is held in memory, twice for a moment. */
const mostBytes = 800_000_000;

export type ReadStep = { kind: 'file'; name: string } | { kind: 'value'; text: string; line: number } | Progress;

/**
 * The JSON values of several files, each file announced first: JSONL or one array, plain or gzipped. Progress is in bytes as the files have
 * them.
 */
export async function* readValues(files: readonly File[]): AsyncGenerator<ReadStep, void, void> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let unpackedBytes = 0;
  let before = 0;
  for (const file of files) {
    yield { kind: 'file', name: file.name };
    const values = new JsonValues(file.name);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const counted = { bytes: 0 };
    const reader = unpacked(file, counted).getReader();
    try {
      for (;;) {
        const { value: bytes } = await read(reader, file.name);
        unpackedBytes += bytes?.length ?? 0;
        if (unpackedBytes > mostBytes) {
          const facts = { file: file.name, sizeBytes: unpackedBytes, limitBytes: mostBytes };
          throw new WorkbenchError('corpora/too-large', facts);
        }
        for (const value of values.push(decoded(decoder, bytes, file.name, values.line)))
          yield { kind: 'value', ...value };
        yield { kind: 'progress', done: before + counted.bytes, total };
        if (!bytes) break;
      }
      for (const value of values.end()) yield { kind: 'value', ...value };
    } finally {
      await reader.cancel().catch(() => undefined);
    }
    before += file.size;
  }
}

/** @param counted  hears how many bytes of the file itself have been read */
function unpacked(file: File, counted: { bytes: number }): ReadableStream<Uint8Array> {
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      counted.bytes += bytes.length;
      controller.enqueue(bytes);
    },
  });
  const bytes = file.stream().pipeThrough(count);
  return /\.gz$/i.test(file.name) ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  file: string,
): Promise<{ value: Uint8Array | undefined }> {
  try {
    const { value } = await reader.read();
    return { value };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new WorkbenchError('source/read-failed', { file, reason });
  }
}

/** @param bytes  undefined at the end */
function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined, file: string, line: number): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new WorkbenchError('storage/malformed-import', { file, line, what: 'UTF-8' });
  }
}
