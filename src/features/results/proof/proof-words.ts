import { csvOf } from '#core/exchange/csv.ts';
import type { Checked, Claim } from '#core/proof/claim.ts';
import { doubts } from '#core/proof/doubts.ts';
import type { Messages } from '#i18n/dictionaries.ts';
import type { Formats } from '#i18n/format.ts';
import { inLine, printedText } from './numbers.ts';

/** Of what, and of which of several. */
export function claimName(text: Messages, { statistic, of }: Claim): string {
  const name = text.proof.statistics[statistic];
  return of === '' ? name : `${name} · ${of}`;
}

/** As they are called in any language, by their keys in the list of references. */
const sources: Readonly<Record<string, string>> = {
  AbramowitzStegun1964: 'Abramowitz & Stegun 1964',
  Castro2017: 'fast-krippendorff',
  Gamer2019: 'R irr',
  Krippendorff2011: 'Krippendorff 2011',
  Newcombe1998: 'Newcombe 1998',
  RCoreTeam2024: 'R',
  SeaboldPerktold2010: 'statsmodels',
  TurnerFirth2012: 'R BradleyTerry2',
  Ustalov2025: 'evalica',
  Weber2024: 'Weber 2024',
  WikipediaCohen: 'Wikipedia',
  WikipediaFleiss: 'Wikipedia',
  Zheng2023: 'LMSYS',
};

/** Who has printed it, and where. */
export function sourceName(text: Messages, { source, place }: Claim): string {
  const name = source === 'Virtanen2020' ? text.proof.recomputed : sources[source];
  if (name === undefined) throw new Error(`The source ${source} has no name.`);
  return place === '' ? name : `${name}, ${place}`;
}

export interface DoubtRow {
  key: string;
  what: string;
  where: string;
  why: string;
}

export function doubtRows(text: Messages, format: Formats): DoubtRow[] {
  const words = text.proof.doubts;
  const { limit, kappa, bias, gain, group, unread, votes } = doubts;
  const paper = (place: string): string => `Weber 2024, ${place}`;
  const cases = limit.cases.map(({ category, turn, ...values }) => {
    const place = words.category({ category: text.corpora.categories[category], turn });
    return words.limit.case({ ...values, place });
  });
  return [
    {
      key: 'limit',
      what: words.limit.what,
      where: paper(limit.place),
      why: words.limit.why({ cases: format.list(cases) }),
    },
    ...kappa.turns.map((turn, at) => ({
      key: `kappa ${at}`,
      what: words.kappa.what({ ...turn, p: inLine(printedText(format, turn.p.toExponential())) }),
      where: paper(kappa.place),
      why: words.kappa.why({ z: turn.z, error: turn.error, two: turn.errorOfTwo, three: turn.errorOfThree }),
    })),
    { key: 'bias', what: words.bias.what, where: paper(bias.place), why: words.bias.why(bias) },
    { key: 'gain', what: words.gain.what(gain), where: paper(gain.place), why: words.gain.why(gain) },
    { key: 'group', what: words.group.what(group), where: paper(group.place), why: words.group.why(group) },
    { key: 'unread', what: words.unread.what, where: paper(unread.place), why: words.unread.why(unread) },
    { key: 'votes', what: words.votes.what(votes), where: paper(votes.place), why: words.votes.why },
  ];
}

/** Both tables: numbers as they are, ours with all digits. */
export function proofCsv(text: Messages, format: Formats, checked: readonly Checked[]): string {
  const { columns, right, wrong, doubts: words } = text.proof;
  return csvOf([
    ['statistic', 'source', 'input', 'printed', 'ours', 'difference', 'result'].map(
      (column) => columns[column as keyof typeof columns],
    ),
    ...checked.map(({ claim, ours, difference, passes }) => [
      ...[claimName(text, claim), sourceName(text, claim), claim.input, claim.printed],
      ...[ours, difference, passes ? right : wrong],
    ]),
    ...doubtRows(text, format).map(({ what, where, why }) => [
      what,
      where,
      null,
      null,
      why,
      null,
      words.notReproducible,
    ]),
  ]);
}
