import { ballotsOf, type PairJudgment, runsOf } from '../judgments/pair-judgment.ts';
import { type Language, languageCodes } from '../languages.ts';
import type { Ballot, Label } from '../stats/ballot.ts';
import type { Resampling } from '../stats/bootstrap.ts';
import type { Estimate, TestResult } from '../stats/estimate.ts';
import { countLabels, type ItemVotes, type LabelCounts } from '../stats/items.ts';
import { questionValues } from '../stats/question-values.ts';
import { signTest } from '../stats/sign-test.ts';
import { type Stopping, stopping } from '../stats/stopping.ts';
import { voteDistribution } from '../stats/vote-distribution.ts';
import { moreVotesNeeded } from '../stats/votes-needed.ts';
import { type WinRate, winRate } from '../stats/win-rate.ts';
import { inOrder } from './evidence.ts';
import type { Rules } from './request.ts';

/** What part of the votes a row is about. */
export type Group =
  { by: 'all' } | { by: 'category'; category: string } | { by: 'language'; language: Language | null };

/** One bar of the paper's figures 2 and 3. [Weber2024] */
export interface VoteRow {
  group: Group;
  /** of all runs together */
  counts: LabelCounts;
  shares: Record<Label, Estimate>;
}

export interface PairVotes {
  pair: readonly [string, string];
  /** null where nobody voted */
  people: VoteRow[] | null;
  /** the mean of a judge's runs; null where there are none */
  judge: { runs: number; rows: VoteRow[] } | null;
  /** who is ahead among people; null where nobody is, or nobody voted */
  lead: Lead | null;
}

/** The model that is ahead of the other, and how sure that is. */
export interface Lead {
  rate: WinRate;
  other: string;
  /** exact, of one value a question */
  sign: TestResult;
  /** of the first vote on each question */
  stopping: Stopping;
  /** about so many more decided questions would settle it; null: both are level */
  more: number | null;
}

/** The groups that votes fall into: all of them, each category, each language. */
export function groupsOf(ballots: readonly Pick<Ballot, 'item'>[]): Group[] {
  const languages = new Set(ballots.map(({ item }) => item.language));
  return [
    { by: 'all' },
    ...inOrder(ballots.map(({ item }) => item.category)).map((category) => ({ by: 'category' as const, category })),
    ...[...languageCodes, null]
      .filter((language) => languages.has(language))
      .map((language) => ({ by: 'language' as const, language })),
  ];
}

export function inGroup({ item }: Pick<Ballot, 'item'>, group: Group): boolean {
  switch (group.by) {
    case 'all':
      return true;
    case 'category':
      return item.category === group.category;
    case 'language':
      return item.language === group.language;
  }
}

export function pairVotes(
  pair: readonly [string, string],
  items: readonly ItemVotes[],
  judgments: readonly PairJudgment[],
  rules: Rules,
  resampling: Resampling,
): PairVotes {
  const isIt = ({ item }: Pick<Ballot, 'item'>): boolean => item.pair[0] === pair[0] && item.pair[1] === pair[1];
  const ownItems = items.filter(isIt);
  const people = ownItems.flatMap(({ votes }) => votes);
  const runs = runsOf(judgments.filter(isIt)).map((run) => ballotsOf(run, rules.judge));
  const rowsOf = (lists: readonly (readonly Ballot[])[]): VoteRow[] =>
    groupsOf(lists.flat()).map((group) => {
      const own = lists.map((list) => list.filter((ballot) => inGroup(ballot, group)));
      return {
        group,
        counts: countLabels(own.flat(), { labels: rules.labels, ties: 'kept' }),
        shares: voteDistribution(own, rules.labels, resampling),
      };
    });
  return {
    pair,
    people: people.length > 0 ? rowsOf([people]) : null,
    judge: runs.some((run) => run.length > 0) ? { runs: runs.length, rows: rowsOf(runs) } : null,
    lead: leadOf(pair, ownItems, people, resampling),
  };
}

function leadOf(
  pair: readonly [string, string],
  items: readonly ItemVotes[],
  people: readonly Ballot[],
  resampling: Resampling,
): Lead | null {
  const ahead = people.filter(({ label }) => label === 'first').length;
  const behind = people.filter(({ label }) => label === 'second').length;
  if (ahead === behind) return null;
  const [model, other] = ahead > behind ? pair : [pair[1], pair[0]];
  const rate = winRate(people, model, resampling);
  const strict = { labels: 'strict', ties: 'kept' } as const;
  const values = questionValues(items, strict, 'majority').map(({ label }) => label);
  const won = values.filter((label) => label === 'first').length;
  const lost = values.filter((label) => label === 'second').length;
  return {
    rate,
    other,
    sign: signTest(values),
    stopping: stopping(questionValues(items, strict, 'first').map(({ label }) => label)),
    more: moreVotesNeeded(won, lost),
  };
}
