import type { Benchmark, BenchmarkQuestion } from '#core/benchmarks/benchmark.ts';
import { benchmarkTitle, ourBenchmarkNames } from '#state/benchmark-library.ts';

/** In characters; a name stands in lists and in the address. */
export const longestName = 80;

/** As it is kept: without what cannot be seen or stand in an address. */
export function tidyName(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...plain].slice(0, longestName).join('').trim();
}

/** Ours cannot be replaced, and nothing may pass for one of them. */
export function passesForOurs(name: string): boolean {
  const plain = name.toLowerCase();
  return ourBenchmarkNames.some((ours) => plain === ours || plain === benchmarkTitle(ours).toLowerCase());
}

/** What stands in the way of a name. */
export type NameProblem = 'empty' | 'ours' | 'taken';

/** @param name  tidy */
export function nameProblem(name: string, taken: readonly string[]): NameProblem | null {
  if (name === '') return 'empty';
  if (passesForOurs(name)) return 'ours';
  return taken.includes(name) ? 'taken' : null;
}

/** The name, or with a number behind it, that nothing in the library has. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const isFree = (name: string) => !passesForOurs(name) && !taken.includes(name);
  const name = tidyName(wanted) || 'benchmark';
  if (isFree(name)) return name;
  for (let number = 2; ; number++) {
    const ending = ` ${number}`;
    const next =
      [...name]
        .slice(0, longestName - ending.length)
        .join('')
        .trimEnd() + ending;
    if (isFree(next)) return next;
  }
}

/** Of a benchmark's screen, or one of its questions'. */
export function benchmarkAddress(name: string, question?: string): string {
  const parts = question === undefined ? [name] : [name, question];
  return ['#/compare/benchmarks', ...parts.map((part) => encodeURIComponent(wellFormed(part)))].join('/');
}

/** The question that an address names. */
export function questionAt({ questions }: Benchmark, id: string): BenchmarkQuestion | undefined {
  return questions.find((question) => wellFormed(question.id) === id);
}

/** IDs come from files and may hold half a character, of which no address can be made. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
