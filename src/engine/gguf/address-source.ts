import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import { BlobSource } from './blob-source.ts';
import type { ByteSource } from './file.ts';
import { HttpSource } from './http-source.ts';

/** What may be taken whole into memory: the built-in checkpoints and their like. */
const wholeBytes = 32 * 2 ** 20;

/**
 * The file at an address, by ranges; from a host that gives none (the plainest of static hosts) whole, if it is small.
 * @throws WorkbenchError what `HttpSource.open` throws; `source/no-ranges` only where the file is too large
 */
export async function openAddress(address: string, signal?: AbortSignal): Promise<ByteSource> {
  try {
    return await HttpSource.open(address, signal);
  } catch (thrown) {
    if (asWorkbenchError(thrown).code !== 'source/no-ranges') throw thrown;
    const whole = await fetchWhole(address, signal);
    if (!whole) throw thrown;
    return new BlobSource(whole, address.replace(/[?#].*$/s, '').replace(/^.*\//s, ''));
  }
}

/** null where the file is larger than `wholeBytes`, which is counted rather than believed */
async function fetchWhole(address: string, signal?: AbortSignal): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let takenBytes = 0;
  try {
    const response = await fetch(address, signal ? { signal } : {});
    const reader = response.body?.getReader();
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      takenBytes += chunk.value.length;
      if (!response.ok || takenBytes > wholeBytes) {
        await reader?.cancel();
        return null;
      }
      chunks.push(chunk.value);
    }
    return new Blob(chunks);
  } catch {
    if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
    throw new WorkbenchError('source/unreachable', { address });
  }
}
