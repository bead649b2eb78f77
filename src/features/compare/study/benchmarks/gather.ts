import { type Fault, largestFile, type NamedText } from '#core/benchmarks/faults.ts';
import type { Progress } from '#core/corpora/library.ts';
import { WorkbenchError } from '#core/errors.ts';
import { percentDecoded } from '#core/percent.ts';
import type { PlacedFile } from '#ui/dropped-files.ts';

/** What was picked, dropped or fetched, as texts. */
export interface Gathered {
  kind: 'gathered';
  files: NamedText[];
  /** of files as a whole */
  faults: Fault[];
  /** neither JSON nor JSONL by their names: READMEs, licences, tables; they were not opened */
  leftOut: string[];
}

export type GatherStep = Progress | Gathered;

const readable = /\.jsonl?$/i;

/** Together, in bytes. What does not fit in is refused before it is read. */
const room = largestFile;

/**
 * The texts of files. Progress is in bytes.
 * @throws WorkbenchError source/read-failed
 */
export async function* gatherFiles(placed: readonly PlacedFile[]): AsyncGenerator<GatherStep, void, void> {
  const gathered = new Gathering();
  const wanted = placed.filter(({ path, file }) => gathered.takes(path, file.size));
  const total = wanted.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  for (const { path, file } of wanted) {
    yield { kind: 'progress', done, total };
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      throw new WorkbenchError('source/read-failed', { file: path, reason });
    }
    gathered.add(path, bytes);
    done += file.size;
  }
  yield gathered.all;
}

/** https, or this very machine; the page's policy allows no other. */
export function isFileAddress(candidate: string): boolean {
  if (!URL.canParse(candidate)) return false;
  const { protocol, hostname, pathname } = new URL(candidate);
  const local = protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);
  return (protocol === 'https:' || local) && readable.test(pathname);
}

/**
 * The texts at addresses, in order. Progress is in addresses.
 * @throws WorkbenchError source/not-found, source/unreachable
 */
export async function* gatherAddresses(addresses: readonly string[]): AsyncGenerator<GatherStep, void, void> {
  const gathered = new Gathering();
  const leave = new AbortController();
  try {
    for (const [index, address] of addresses.entries()) {
      yield { kind: 'progress', done: index, total: addresses.length };
      const path = pathOf(address);
      const bytes = await fetchWithin(address, gathered.roomLeft, leave.signal);
      if (gathered.takes(path, bytes.size)) gathered.add(path, await bytes.arrayBuffer());
    }
    yield gathered.all;
  } finally {
    leave.abort();
  }
}

/** Its name with its folder's, and one more where that only says what kind of answers it holds. */
function pathOf(address: string): string {
  const parts = new URL(address).pathname.split('/').filter((part) => part !== '');
  const inside = /^(?:reference|model)_/.test(parts.at(-2) ?? '') ? 3 : 2;
  return parts.slice(-inside).map(percentDecoded).join('/');
}

/** @returns all of it; of what is larger than `most`, the first bytes beyond that and no more */
async function fetchWithin(address: string, most: number, signal: AbortSignal): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let takenBytes = 0;
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new WorkbenchError('source/not-found', { address, status: answer.status });
    const reader = answer.body?.getReader();
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      chunks.push(chunk.value);
      takenBytes += chunk.value.length;
      if (takenBytes > most) await reader?.cancel();
    }
  } catch (thrown) {
    if (thrown instanceof WorkbenchError) throw thrown;
    if (signal.aborted) throw new WorkbenchError('engine/cancelled', {});
    throw new WorkbenchError('source/unreachable', { address });
  }
  return new Blob(chunks);
}

/** Texts, and what became of the rest. */
class Gathering {
  readonly all: Gathered = { kind: 'gathered', files: [], faults: [], leftOut: [] };
  roomLeft = room;

  /** Whether it is to be read; if so, its room is taken. */
  takes(path: string, sizeBytes: number): boolean {
    if (!readable.test(path)) {
      this.all.leftOut.push(path);
      return false;
    }
    if (sizeBytes > this.roomLeft) {
      this.all.faults.push({ file: path, line: 0, problem: 'too large', found: String(sizeBytes) });
      return false;
    }
    this.roomLeft -= sizeBytes;
    return true;
  }

  add(path: string, bytes: ArrayBuffer): void {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      this.all.files.push({ path, text: /\.json$/i.test(path) ? onOneLine(text) : text });
    } catch {
      this.all.faults.push({ file: path, line: 0, problem: 'no UTF-8', found: '' });
    }
  }
}

/** One JSON object over many lines would be a fault a line; arrays and lines stay as they are. */
function onOneLine(text: string): string {
  if (!text.trimStart().startsWith('{')) return text;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
