import { readJsonlParts } from '../jsonl.ts';
import type { JoinProblem } from './benchmark.ts';
import type { RecordProblem } from './fastchat.ts';

/** A file that somebody picked or dropped, with its folders as far as they are known: `mt_bench_DE/question.jsonl`. */
export interface NamedText {
  path: string;
  text: string;
}

/** Its name without folders and ending: FastChat's files are named after their model. */
export function stemOf(path: string): string {
  return path
    .split('/')
    .at(-1)!
    .replace(/\.jsonl?$/i, '');
}

/** What can be wrong with a line; dictionaries have words for each. */
export type Problem =
  | RecordProblem
  | JoinProblem
  | 'no UTF-8'
  | 'no JSON'
  | 'no record that anybody knows'
  | 'no judge prompt'
  | 'no model_id'
  | 'an empty turn'
  | 'fewer turns than in another language'
  | 'not as many turns as the question'
  | 'a language that is none of ours'
  | 'another language than its file'
  | 'no such question'
  | 'listed as corrected, but as it was'
  | 'corrected, but not listed'
  | 'too large'
  | 'too many faults';

export interface Fault {
  file: string;
  /** from 1; 0: the file as a whole */
  line: number;
  problem: Problem;
  /** an ID, or what the JSON parser says; '' where the problem says it all */
  found: string;
}

/** Makes the error of a line that is left out. */
export type Fail = (problem: Problem, found?: number | string) => Error;

/**
 * In bytes of a file, and in characters of its text. What is larger is refused before it is read: MT-Bench-X with all judgments that are
 * published has a tenth of it.
 */
export const largestFile = 64_000_000;

/** A file with more is of another kind, and nobody reads so many. */
const mostFaults = 1000;
const longestFound = 200;

/** A file's lines, as far as they are JSON. */
export interface ReadLines {
  path: string;
  lines: readonly { line: number; value: unknown }[];
}

/** Reads lines one by one, each for itself: a bad one is left out, and kept in the list of faults. */
export class Faults {
  readonly list: Fault[] = [];
  readonly #counts = new Map<string, number>();

  /** @returns false once the file has so many that it is given up */
  add(file: string, line: number, problem: Problem, found: number | string = ''): boolean {
    const count = (this.#counts.get(file) ?? 0) + 1;
    this.#counts.set(file, count);
    if (count < mostFaults) this.list.push({ file, line, problem, found: String(found).slice(0, longestFound) });
    if (count === mostFaults) this.list.push({ file, line, problem: 'too many faults', found: '' });
    return count < mostFaults;
  }

  open({ path, text }: NamedText): ReadLines {
    const lines: { line: number; value: unknown }[] = [];
    if (text.length > largestFile) {
      this.add(path, 0, 'too large', text.length);
      return { path, lines };
    }
    for (const part of readJsonlParts(text, path)) {
      if ('value' in part) lines.push(part);
      else if (!this.add(path, part.line, 'no JSON', part.broken)) break;
    }
    return { path, lines };
  }

  /** What `read` makes of each line, but for those where it throws what `fail` makes. */
  each<T>({ path, lines }: ReadLines, read: (value: unknown, fail: Fail, line: number) => T): T[] {
    const records: T[] = [];
    for (const { line, value } of lines) {
      try {
        records.push(read(value, (problem, found = '') => new LineFault(problem, found), line));
      } catch (thrown) {
        if (!(thrown instanceof LineFault)) throw thrown;
        if (!this.add(path, line, thrown.problem, thrown.found)) break;
      }
    }
    return records;
  }
}

class LineFault extends Error {
  readonly problem: Problem;
  readonly found: number | string;

  constructor(problem: Problem, found: number | string) {
    super(problem);
    this.problem = problem;
    this.found = found;
  }
}
