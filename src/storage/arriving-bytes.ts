import { WorkbenchError } from '#core/errors.ts';
import type { Sha256 } from '#core/sha256.ts';
import type { StoreProgress } from '#core/weights.ts';
import type { OpenFile } from './folder.ts';

/* The way of a checkpoint's bytes, from a file or a server, past the hash into the store. */

/** A server that sends nothing for so long is taken for gone. Waited in pieces: after a tab was frozen a timer is due before the bytes. */
const silenceMs = 30_000;
const silencePieces = 10;
const reportEveryMs = 100;
const readBytes = 4 << 20;

/** Hashes what has arrived, and lets the reader leave meanwhile. */
export async function* readAgain(
  target: OpenFile,
  hash: Sha256,
  { storedBytes, totalBytes }: { storedBytes: number; totalBytes: number },
): AsyncGenerator<StoreProgress, void, void> {
  for (let at = 0; at < storedBytes; at += readBytes) {
    if (at > 0) yield { kind: 'stored', storedBytes, totalBytes };
    hash.update(target.read(at, Math.min(readBytes, storedBytes - at)));
  }
}

interface Comparing {
  target: OpenFile;
  /** where the first byte that is read lies in the file */
  from: number;
  stored: number;
  name: string;
}

/** What `read` gives beyond that which is stored, once both have agreed on that. */
export function comparing(
  read: () => Promise<Uint8Array | null>,
  { target, from, stored, name }: Comparing,
): () => Promise<Uint8Array | null> {
  let at = from;
  return async () => {
    for (;;) {
      const bytes = await read();
      if (bytes === null || at >= stored) return bytes;
      const known = target.read(at, Math.min(bytes.length, stored - at));
      if (known.some((byte, index) => byte !== bytes[index])) {
        throw new WorkbenchError('source/replaced', { file: name });
      }
      at += known.length;
      if (bytes.length > known.length) return bytes.subarray(known.length);
    }
  };
}

interface Copying {
  target: OpenFile;
  hash: Sha256;
  from: number;
  totalBytes: number;
}

/** Writes what `read` gives, until it gives null; says how far it is ten times a second. */
export async function* copy(
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

export async function readFile(reader: ByteReader, file: string): Promise<Uint8Array | null> {
  try {
    const { value } = await reader.read();
    return value ?? null;
  } catch (thrown) {
    throw new WorkbenchError('source/read-failed', { file, reason: String(thrown) });
  }
}

export async function readWithPatience(reader: ByteReader, address: string): Promise<Uint8Array | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    let left = silencePieces;
    const wait = (): void => {
      if (left-- === 0) reject(new Error('silence'));
      else timer = setTimeout(wait, silenceMs / silencePieces);
    };
    wait();
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
