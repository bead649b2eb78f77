import { WorkbenchError } from '#core/errors.ts';
import { percentDecoded } from '#core/percent.ts';

/**
 * A whole file by one request, so that the service worker can answer it from its cache without a network.
 * Null when the signal aborted it; throws source/not-found or source/unreachable.
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<File | null> {
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new WorkbenchError('source/not-found', { address, status: answer.status });
    const name = percentDecoded(new URL(address).pathname.split('/').at(-1) ?? '');
    return new File([await answer.blob()], name);
  } catch (thrown) {
    if (thrown instanceof WorkbenchError) throw thrown;
    if (signal.aborted) return null;
    throw new WorkbenchError('source/unreachable', { address });
  }
}
