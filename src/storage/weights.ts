import { asWorkbenchError, type ErrorCode, WorkbenchError } from '#core/errors.ts';
import { Sha256 } from '#core/sha256.ts';
import type { DownloadRequest, StoredFile, StoreProgress } from '#core/weights.ts';
import { comparing, copy, readAgain, readFile, readWithPatience } from './arriving-bytes.ts';
import { describeAnswer, differs, hashInAddress } from './download-answer.ts';
import type { Folder } from './folder.ts';

/** What is not whole yet carries this after its name, so that a crash leaves no false file behind. */
const partSuffix = '.part';
/** Of what has arrived so much is asked for again and compared: all that shows another file where a server hides its headers. */
const overlapBytes = 4096;
/** after these nothing that has arrived is worth keeping */
const fatal: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['source/replaced', 'source/wrong-hash']);

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
      yield { kind: 'begun', totalBytes: file.size, etag: null, lastModified: null, storedBytes: 0 };
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
   * Leaving the loop keeps what has arrived. What is of another file, or has another hash than the address or the server
   * promised, is thrown away, so that the next attempt begins anew.
   * @throws WorkbenchError source/unreachable, source/not-found, source/read-failed, source/replaced, source/wrong-hash, storage/*
   */
  async *download(request: DownloadRequest): AsyncGenerator<StoreProgress, void, void> {
    yield* this.#sayingQuota(request.expected?.totalBytes ?? 0, this.#download(request));
  }

  async *#download({ name, address, expected }: DownloadRequest): AsyncGenerator<StoreProgress, void, void> {
    const part = name + partSuffix;
    const target = await this.#folder.open(part);
    const leave = new AbortController();
    let totalBytes = expected?.totalBytes ?? 0;
    try {
      let stored = expected === null ? 0 : target.sizeBytes;
      // before the server is asked, who would not wait for it
      let hash = new Sha256();
      yield* readAgain(target, hash, { storedBytes: stored, totalBytes });

      const asked = Math.max(0, stored - overlapBytes);
      const answer = await this.#ask(address, asked, leave.signal);
      const found = describeAnswer(answer, asked);
      // 416: it is shorter than what is here
      if (stored > 0 && (answer.status === 416 || (expected && differs(found, expected)))) throw replaced(name);
      if (found.from !== asked) {
        if (answer.status === 206) throw strayed(name, asked, found.from);
        stored = 0; // this server knows no ranges
        hash = new Sha256();
      }
      target.truncate(stored);
      totalBytes = found.totalBytes;
      await this.#checkRoom(totalBytes - stored);
      const { etag, lastModified } = found;
      yield { kind: 'begun', totalBytes, etag, lastModified, storedBytes: stored };

      const reader = answer.body?.getReader();
      const read = () => (reader ? readWithPatience(reader, address) : Promise.resolve(null));
      const beyond = comparing(read, { target, from: found.from, stored, name });
      yield* copy(beyond, { target, hash, from: stored, totalBytes });
      const sizeBytes = target.sizeBytes;
      if (totalBytes > 0 && sizeBytes !== totalBytes) throw new WorkbenchError('source/unreachable', { address });

      const sha256 = hash.hex();
      const promised = hashInAddress(address) ?? found.sha256;
      if (promised !== null && promised !== sha256) {
        throw new WorkbenchError('source/wrong-hash', { file: name, expected: promised, found: sha256 });
      }
      target.close();
      await this.#folder.rename(part, name);
      yield { kind: 'complete', sizeBytes, sha256 };
    } catch (thrown) {
      if (!fatal.has(asWorkbenchError(thrown).code)) throw thrown;
      target.truncate(0);
      yield { kind: 'stored', storedBytes: 0, totalBytes };
      throw thrown;
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
      // A range from a position needs no preflight, If-Range would, and many hosts refuse it: answers are compared here instead.
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

function replaced(file: string): WorkbenchError {
  return new WorkbenchError('source/replaced', { file });
}

function strayed(file: string, asked: number, given: number): WorkbenchError {
  return new WorkbenchError('source/read-failed', {
    file,
    reason: `asked for bytes from ${asked}, was given ${given}`,
  });
}
