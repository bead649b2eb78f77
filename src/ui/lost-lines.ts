import type { Lost } from '#core/exchange/lost.ts';
import type { Messages } from '#i18n/dictionaries.ts';
import type { Formats } from '#i18n/format.ts';

/** What is not in a file at all. */
const missing = ['skips', 'unblinded', 'unnamed', 'sameModel', 'obvious', 'otherPairs'] as const;

/** What a file has of the votes that it was made from, in whole sentences. */
export function lostLines(lost: Lost, words: Messages['merge'], format: Formats): string[] {
  const said = (keys: readonly (keyof Lost)[]): string =>
    format.list(keys.filter((key) => lost[key] > 0).map((key) => words.lost[key]({ count: lost[key] })));
  const keys = Object.keys(lost) as (keyof Lost)[];
  const left = said(missing);
  const changed = said(keys.filter((key) => !(missing as readonly string[]).includes(key)));
  if (left === '' && changed === '') return [words.complete];
  return [
    ...(left === '' ? [] : [words.missing({ what: left })]),
    ...(changed === '' ? [] : [words.changed({ what: changed })]),
  ];
}
