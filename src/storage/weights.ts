import { WorkbenchError } from '#core/errors.ts';
import { Sha256 } from '#core/sha256.ts';
import type { DownloadRequest, StoredFile, StoreProgress } from '#core/weights.ts';

/** One file of the folder, open for writing in place; nobody else can open it meanwhile. */
export interface OpenFile {
  readonly sizeBytes: number;
  /** up to `length` bytes at `offset` */
  read(offset: number, length: number): Uint8Array;
  write(bytes: Uint8Array, offset: number): void;
  truncate(sizeBytes: number): void;
  /** may be called again */
  close(): void;
}

/** Where checkpoint files are kept. `opfs-folder.ts` is the real one. A full disk is a `QuotaExceededError`. */
export interface Folder {
  list(): Promise<{ name: string; sizeBytes: number }[]>;
  open(name: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** what the browser would still let us write, bytes; null where it does not say */
  availableBytes(): Promise<number | null>;
}

/** What is not whole yet carries this after its name, so that a crash leaves no false file behind. */
const partSuffix = '.part';
/** a server that sends nothing for so long is taken for gone */
const silenceMs = 30_000;
const reportEveryMs = 100;
const readBytes = 4 << 20;

/** Checkpoint files on this machine: copied from files, downloaded by ranges, listed, removed. */
export class Weights {
  readonly #folder: Folder;
  readonly #fetch: typeof fetch;

  constructor(folder: Folder, fetcher: typeof fetch) {
    this.#folder = folder;
    this.#fetch = fetcher;
  }

  async list(): Promise<StoredFile[]> {
    const files = await this.#folder.list();
    return files.map(({ name, sizeBytes }) =>
      name.endsWith(partSuffix)
        ? { name: name.slice(0, -partSuffix.length), sizeBytes, complete: false }
        : { name, sizeBytes, complete: true },
    );
  }

  /** Copies a file. Leaving the loop before its end removes what was copied. */
  async *add(file: File): AsyncGenerator<StoreProgress, void, void> {
    yield* this.#sayingQuota(file.size, this.#add(file));
  }

  async *#add(file: File): AsyncGenerator<StoreProgress, void, void> {
    await this.#checkRoom(file.size);
    const part = file.name + partSuffix;
    const target = await this.#folder.open(part);
    let whole = false;
    try {
      target.truncate(0);
      yield { kind: 'begun', totalBytes: file.size, etag: null, storedBytes: 0 };
      const hash = new Sha256();
      const reader = file.stream().getReader();
      yield* copy(() => readFile(reader, file.name), { target, hash, from: 0, totalBytes: file.size });
      target.close();
      await this.#folder.rename(part, file.name);
      whole = true;
      yield { kind: 'complete', sizeBytes: file.size, sha256: hash.hex() };
    } finally {
      target.close();
      if (!whole) await this.#folder.remove(part);
    }
  }

  /**
   * Downloads a file, going on where an earlier attempt ended if the server hands out parts and still has the same file.
   * Leaving the loop keeps what has arrived.
   */
  async *download(request: DownloadRequest): AsyncGenerator<StoreProgress, void, void> {
    yield* this.#sayingQuota(request.expected?.totalBytes ?? 0, this.#download(request));
  }

  async *#download({ name, address, expected }: DownloadRequest): AsyncGenerator<StoreProgress, void, void> {
    const part = name + partSuffix;
    const target = await this.#folder.open(part);
    const leave = new AbortController();
    try {
      let from = expected === null ? 0 : target.sizeBytes;
      const answer = await this.#ask(address, from, leave.signal);
      const found = describeAnswer(answer, from);
      if (expected !== null && differs(found, expected)) throw new WorkbenchError('source/changed', { file: name });
      from = found.from;
      target.truncate(from);
      await this.#checkRoom(found.totalBytes - from);
      yield { kind: 'begun', totalBytes: found.totalBytes, etag: found.etag, storedBytes: from };

      const hash = new Sha256();
      for (let at = 0; at < from; at += readBytes) hash.update(target.read(at, Math.min(readBytes, from - at)));
      const reader = answer.body?.getReader();
      const read = () => (reader ? readWithPatience(reader, address) : Promise.resolve(null));
      yield* copy(read, { target, hash, from, totalBytes: found.totalBytes });
      if (found.totalBytes > 0 && target.sizeBytes !== found.totalBytes) {
        throw new WorkbenchError('source/unreachable', { address });
      }
      const sizeBytes = target.sizeBytes;
      target.close();
      await this.#folder.rename(part, name);
      yield { kind: 'complete', sizeBytes, sha256: hash.hex() };
    } finally {
      leave.abort();
      target.close();
    }
  }

  /** Removes a file, whole or not. */
  async remove(name: string): Promise<void> {
    await this.#folder.remove(name);
    await this.#folder.remove(name + partSuffix);
  }

  async clear(): Promise<void> {
    for (const { name } of await this.#folder.list()) await this.#folder.remove(name);
  }

  async #ask(address: string, from: number, signal: AbortSignal): Promise<Response> {
    let answer: Response;
    try {
      // a single range from a position needs no preflight, If-Range would; the answer is compared by hand instead
      answer = await this.#fetch(address, { signal, ...(from > 0 && { headers: { Range: `bytes=${from}-` } }) });
    } catch {
      throw new WorkbenchError('source/unreachable', { address });
    }
    if (answer.ok || (answer.status === 416 && from > 0)) return answer;
    throw new WorkbenchError('source/not-found', { address, status: answer.status });
  }

  /** A disk that runs full in the middle, whatever was promised before, in the words of one that was full before. */
  async *#sayingQuota(
    totalBytes: number,
    steps: AsyncGenerator<StoreProgress>,
  ): AsyncGenerator<StoreProgress, void, void> {
    let neededBytes = totalBytes;
    try {
      for await (const step of steps) {
        if (step.kind === 'begun') neededBytes = step.totalBytes - step.storedBytes;
        yield step;
      }
    } catch (thrown) {
      if (!(thrown instanceof Error) || thrown.name !== 'QuotaExceededError') throw thrown;
      throw new WorkbenchError('storage/quota', {
        neededBytes,
        availableBytes: (await this.#folder.availableBytes()) ?? 0,
      });
    }
  }

  async #checkRoom(neededBytes: number): Promise<void> {
    const availableBytes = await this.#folder.availableBytes();
    if (availableBytes !== null && neededBytes > availableBytes) {
      throw new WorkbenchError('storage/quota', { neededBytes, availableBytes });
    }
  }
}

interface Found {
  /** first byte of the body within the file */
  from: number;
  /** 0 where the server does not say */
  totalBytes: number;
  etag: string | null;
}

/** Cross-origin answers show only the headers that their server lets us see; Content-Length is always among them. */
function describeAnswer(answer: Response, asked: number): Found {
  const etag = answer.headers.get('etag');
  const range = /^bytes (?:(\d+)-\d+|\*)\/(\d+)$/.exec(answer.headers.get('content-range') ?? '');
  const length = Number(answer.headers.get('content-length') ?? 0);
  if (answer.status === 416) return { from: asked, totalBytes: range ? Number(range[2]) : asked, etag };
  if (answer.status !== 206) return { from: 0, totalBytes: answer.headers.has('content-encoding') ? 0 : length, etag };
  return { from: range?.[1] ? Number(range[1]) : asked, totalBytes: range ? Number(range[2]) : asked + length, etag };
}

function differs(found: Found, expected: { totalBytes: number; etag: string | null }): boolean {
  if (found.totalBytes > 0 && expected.totalBytes > 0 && found.totalBytes !== expected.totalBytes) return true;
  return found.etag !== null && expected.etag !== null && found.etag !== expected.etag;
}

interface Copying {
  target: OpenFile;
  hash: Sha256;
  from: number;
  totalBytes: number;
}

/** Writes what `read` gives, until it gives null; says how far it is ten times a second. */
async function* copy(
  read: () => Promise<Uint8Array | null>,
  { target, hash, from, totalBytes }: Copying,
): AsyncGenerator<StoreProgress, void, void> {
  let at = from;
  let reportedAt = 0;
  for (;;) {
    let bytes: Uint8Array | null;
    try {
      bytes = await read();
    } catch (thrown) {
      // where it broke off is worth knowing to the byte
      yield { kind: 'stored', storedBytes: at, totalBytes };
      throw thrown;
    }
    if (bytes === null) return;
    hash.update(bytes);
    target.write(bytes, at);
    at += bytes.length;
    const now = Date.now();
    if (now - reportedAt < reportEveryMs) continue;
    reportedAt = now;
    yield { kind: 'stored', storedBytes: at, totalBytes };
  }
}

type ByteReader = ReadableStreamDefaultReader<Uint8Array>;

async function readFile(reader: ByteReader, file: string): Promise<Uint8Array | null> {
  try {
    const { value } = await reader.read();
    return value ?? null;
  } catch (thrown) {
    throw new WorkbenchError('source/read-failed', { file, reason: String(thrown) });
  }
}

async function readWithPatience(reader: ByteReader, address: string): Promise<Uint8Array | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('silence')), silenceMs);
  });
  try {
    const { value } = await Promise.race([reader.read(), silence]);
    return value ?? null;
  } catch {
    throw new WorkbenchError('source/unreachable', { address });
  } finally {
    clearTimeout(timer);
  }
}
