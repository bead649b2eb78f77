import { JsonValues } from '#core/corpora/json-values.ts';
import type { Progress, SetFacts } from '#core/corpora/library.ts';
import type { PlainEntry } from '#core/corpora/parallel-set.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Folder } from './folder.ts';

const pieceBytes = 4 << 20;
const pieceLength = 1 << 20;
/** what is not whole yet */
const partSuffix = '.part';

/** Imported sets in the browser's private folder: of each its facts as JSON, and its entries, one a line. */
export class SetShelf {
  readonly #folder: Folder;

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  /** Facts of all sets that are kept; none where the browser keeps nothing. */
  async list(): Promise<SetFacts[]> {
    try {
      const sets: SetFacts[] = [];
      for (const { name } of await this.#folder.list()) {
        if (name.endsWith(partSuffix)) await this.#discard(name);
        else if (name.endsWith('.json')) sets.push(await this.#facts(name));
      }
      return sets;
    } catch (thrown) {
      if (thrown instanceof WorkbenchError && thrown.code === 'storage/unavailable') return [];
      throw thrown;
    }
  }

  /** Keeps a set. @returns false where the browser does not let it; nothing is left behind then, nor when the reader leaves before */
  async *keep(facts: SetFacts, entries: readonly PlainEntry[]): AsyncGenerator<Progress, boolean, void> {
    const part = `${facts.key}.jsonl${partSuffix}`;
    let whole = false;
    try {
      const file = await this.#folder.open(part);
      try {
        let at = 0;
        let text = '';
        const flush = (): void => {
          const bytes = new TextEncoder().encode(text);
          file.write(bytes, at);
          at += bytes.length;
          text = '';
        };
        for (const [index, entry] of entries.entries()) {
          text += `${JSON.stringify(entry)}\n`;
          if (text.length < pieceLength) continue;
          flush();
          yield { kind: 'progress', done: index + 1, total: entries.length };
        }
        flush();
      } finally {
        file.close();
      }
      await this.#folder.rename(part, `${facts.key}.jsonl`);
      await this.write(facts);
      whole = true;
      return true;
    } catch (thrown) {
      if (refuses(thrown)) return false;
      throw thrown;
    } finally {
      if (!whole) await this.#discard(part);
    }
  }

  /** Facts that have changed. */
  async write(facts: SetFacts): Promise<void> {
    const file = await this.#folder.open(`${facts.key}.json`);
    try {
      file.truncate(0);
      file.write(new TextEncoder().encode(JSON.stringify(facts)), 0);
    } finally {
      file.close();
    }
  }

  async *read(key: string): AsyncGenerator<{ kind: 'entry'; entry: PlainEntry } | Progress, void, void> {
    const name = `${key}.jsonl`;
    const file = await this.#folder.open(name);
    try {
      const values = new JsonValues(name);
      const decoder = new TextDecoder();
      const total = file.sizeBytes;
      for (let at = 0; at < total; at += pieceBytes) {
        const text = decoder.decode(file.read(at, Math.min(pieceBytes, total - at)), { stream: true });
        for (const value of values.push(text)) {
          yield { kind: 'entry', entry: JSON.parse(value.text) as PlainEntry };
        }
        yield { kind: 'progress', done: Math.min(total, at + pieceBytes), total };
      }
    } finally {
      file.close();
    }
  }

  async remove(key: string): Promise<void> {
    for (const name of [`${key}.json`, `${key}.jsonl`, `${key}.jsonl${partSuffix}`]) await this.#discard(name);
  }

  async clear(): Promise<void> {
    try {
      for (const { name } of await this.#folder.list()) await this.#folder.remove(name);
    } catch (thrown) {
      if (!refuses(thrown)) throw thrown;
    }
  }

  async #facts(name: string): Promise<SetFacts> {
    const file = await this.#folder.open(name);
    try {
      return JSON.parse(new TextDecoder().decode(file.read(0, file.sizeBytes))) as SetFacts;
    } finally {
      file.close();
    }
  }

  /** Removes a file, unless another tab is writing it. */
  async #discard(name: string): Promise<void> {
    try {
      await this.#folder.remove(name);
    } catch (thrown) {
      if (!(thrown instanceof WorkbenchError)) throw thrown;
    }
  }
}

/** The browser keeps nothing here, or has no room left. */
function refuses(thrown: unknown): boolean {
  if (thrown instanceof WorkbenchError) return thrown.code === 'storage/unavailable';
  return thrown instanceof Error && thrown.name === 'QuotaExceededError';
}
