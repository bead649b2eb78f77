import { WorkbenchError } from '#core/errors.ts';
import type { ByteSource } from './file.ts';

/** What the first answer said of the resource; a later one that says otherwise comes from another file. */
interface Identity {
  sizeBytes: number;
  etag: string | null;
  lastModified: string | null;
}

const contentRange = /^bytes (?<first>\d+)-(?<last>\d+)\/(?<total>\d+)$/;

/** Not one: servers built on sirv (`vite preview` among them) take `bytes=0-0` for the whole file. */
const probeBytes = 2;

/**
 * A resource read by HTTP ranges, nothing ahead of need. Other origins hide most headers from a page: `Content-Range` and
 * `ETag` are compared where they can be seen, and the size is asked for again by HEAD where they cannot.
 */
export class HttpSource implements ByteSource {
  readonly name: string;
  readonly sizeBytes: number;
  readonly #address: string;
  readonly #identity: Identity;

  private constructor(address: string, identity: Identity) {
    this.name = nameOf(address);
    this.sizeBytes = identity.sizeBytes;
    this.#address = address;
    this.#identity = identity;
  }

  /** @throws WorkbenchError `source/not-found`, `source/unreachable`, `source/no-ranges`, `engine/cancelled` */
  static async open(address: string, signal?: AbortSignal): Promise<HttpSource> {
    const probe = await requestRange(address, 0, probeBytes, signal);
    const identity = await identify(address, probe, signal);
    await drain(address, probe, probeBytes, signal);
    return new HttpSource(address, identity);
  }

  /** @throws WorkbenchError also `source/changed`, `source/read-failed` */
  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    if (length === 0) return new Uint8Array(0);
    const response = await requestRange(this.#address, offset, length, signal);
    if (hasChanged(response, this.#identity)) {
      await abandon(response);
      throw new WorkbenchError('source/changed', { file: this.name });
    }
    const range = rangeOf(response);
    if (range && (range.first !== offset || range.last !== offset + length - 1)) {
      await abandon(response);
      const given = `${range.first}-${range.last}`;
      throw readFailed(this.#address, `asked for ${length} bytes at ${offset}, was given ${given}`);
    }
    return drain(this.#address, response, length, signal);
  }
}

async function requestRange(address: string, offset: number, length: number, signal?: AbortSignal): Promise<Response> {
  // no-store: gigabytes of weights would push everything else out of the browser's cache
  const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
  const response = await request(address, { headers, cache: 'no-store' }, signal);
  if (response.status === 206) return response;
  await abandon(response);
  // The file was there before: it is shorter now.
  if (response.status === 416 && offset > 0) throw new WorkbenchError('source/changed', { file: nameOf(address) });
  if (response.ok) throw new WorkbenchError('source/no-ranges', { address });
  throw new WorkbenchError('source/not-found', { address, status: response.status });
}

async function request(address: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { ...init, ...(signal ? { signal } : {}) });
  } catch {
    if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
    throw new WorkbenchError('source/unreachable', { address });
  }
}

async function identify(address: string, probe: Response, signal?: AbortSignal): Promise<Identity> {
  let sizeBytes = rangeOf(probe)?.total;
  if (sizeBytes === undefined) {
    const head = await request(address, { method: 'HEAD', cache: 'no-store' }, signal);
    sizeBytes = head.ok ? Number(head.headers.get('Content-Length') ?? Number.NaN) : Number.NaN;
  }
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes <= 0) {
    await abandon(probe);
    throw new WorkbenchError('source/no-ranges', { address });
  }
  return { sizeBytes, etag: probe.headers.get('ETag'), lastModified: probe.headers.get('Last-Modified') };
}

function hasChanged(response: Response, identity: Identity): boolean {
  const differs = (now: string | null, then: string | null): boolean => now !== null && then !== null && now !== then;
  const total = rangeOf(response)?.total;
  return (
    (total !== undefined && total !== identity.sizeBytes) ||
    differs(response.headers.get('ETag'), identity.etag) ||
    differs(response.headers.get('Last-Modified'), identity.lastModified)
  );
}

function rangeOf(response: Response): { first: number; last: number; total: number } | null {
  const match = contentRange.exec(response.headers.get('Content-Range') ?? '')?.groups;
  if (!match) return null;
  return { first: Number(match['first']), last: Number(match['last']), total: Number(match['total']) };
}

/** The body as exactly `length` bytes; a longer one is cut off as soon as that is known. */
async function drain(
  address: string,
  response: Response,
  length: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) break;
      if (filled + chunk.value.length > length) {
        await reader?.cancel();
        throw readFailed(address, `more than the ${length} bytes asked for`);
      }
      bytes.set(chunk.value, filled);
      filled += chunk.value.length;
    }
  } catch (thrown) {
    if (thrown instanceof WorkbenchError) throw thrown;
    if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
    throw readFailed(address, thrown instanceof Error ? thrown.message : String(thrown));
  }
  if (filled < length) throw readFailed(address, `${filled} of ${length} bytes`);
  return bytes;
}

async function abandon(response: Response): Promise<void> {
  await response.body?.cancel();
}

function readFailed(address: string, reason: string): WorkbenchError {
  return new WorkbenchError('source/read-failed', { file: nameOf(address), reason });
}

/** `model.gguf` of `https://host/folder/model.gguf?download=true` */
function nameOf(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  return path.slice(path.lastIndexOf('/') + 1) || address;
}
