import { type PairJudgment, runsOf } from '../judgments/pair-judgment.ts';
import type { Ballot } from './ballot.ts';
import { binomialTest } from './binomial.ts';
import { usualResampling } from './bootstrap.ts';
import type { Estimate, TestResult } from './estimate.ts';
import { shareOverRuns, trialShare } from './share.ts';

export interface JudgeBias {
  /** judgments whose two games differ, of all valid ones; mean over runs: the paper's PB [Weber2024, table 1] */
  inconsistent: Estimate;
  /** of the valid ones whose games are known: the first slot won both, or the second did */
  first: Estimate;
  second: Estimate;
  counts: {
    valid: number;
    inconsistent: number;
    /** a game without a verdict: not valid */
    errors: number;
    /** valid, and the games are known */
    games: number;
    first: number;
    second: number;
  };
  /** exact: is the first slot as likely to win both as the second? One value a question: whichever it has more of */
  test: TestResult;
}

/** Does a judge prefer a slot? [Zheng2023, section 3.3] Of one category and turn, or of several together. */
export function judgeBias(judgments: readonly PairJudgment[], resampling = usualResampling): JudgeBias {
  const isValid: Property = ({ outcome }) => outcome !== 'error';
  const isKnown: Property = (judgment) => isValid(judgment) && judgment.games !== null;
  const isInconsistent: Property = ({ outcome }) => outcome === 'inconsistent';
  const isTwice =
    (slot: Slot): Property =>
    (judgment) =>
      slotOf(judgment) === slot;
  const count = (has: Property): number => judgments.filter(has).length;
  const allRuns = runsOf(judgments);
  const mean = (of: Property, has: Property): Estimate => {
    const runs = allRuns.map((run) => run.filter(of));
    const question = ({ item }: PairJudgment): string => item.question;
    const facts = { counted: 'items' as const, rule: { runs: runs.length } };
    return runs.length > 1
      ? shareOverRuns(runs, question, has, facts, resampling)
      : trialShare(judgments.filter(of), question, has, facts, resampling);
  };
  return {
    inconsistent: mean(isValid, isInconsistent),
    first: mean(isKnown, isTwice('first')),
    second: mean(isKnown, isTwice('second')),
    counts: {
      valid: count(isValid),
      inconsistent: count(isInconsistent),
      errors: judgments.length - count(isValid),
      games: count(isKnown),
      first: count(isTwice('first')),
      second: count(isTwice('second')),
    },
    test: testOf(judgments.map((judgment) => [judgment.item.question, slotOf(judgment)])),
  };
}

export interface SideBias {
  /** votes for the left answer, of decided votes whose sides are known */
  left: Estimate;
  /** exact: is left as likely as right? One value a question: whichever it has more of */
  test: TestResult;
}

/** Do people prefer a side? The models must have been placed at random. */
export function sideBias(ballots: Iterable<Ballot>, resampling = usualResampling): SideBias {
  const decided = Array.from(ballots).filter(
    ({ label, left }) => left !== null && (label === 'first' || label === 'second'),
  );
  const leftWins = ({ label, left }: Ballot): boolean => label === left;
  return {
    left: trialShare(decided, ({ item }) => item.question, leftWins, { counted: 'votes', rule: {} }, resampling),
    test: testOf(decided.map((ballot) => [ballot.item.question, leftWins(ballot) ? 'first' : 'second'])),
  };
}

type Slot = 'first' | 'second';
type Property = (judgment: PairJudgment) => boolean;

/** Which slot won both games; null: neither. */
function slotOf({ games, opener }: PairJudgment): Slot | null {
  const other = opener === 'first' ? 'second' : 'first';
  if (games?.[0] === opener && games[1] === other) return 'first';
  return games?.[0] === other && games[1] === opener ? 'second' : null;
}

function testOf(values: readonly (readonly [question: string, slot: Slot | null])[]): TestResult {
  const lead = new Map<string, number>();
  for (const [question, slot] of values) {
    if (slot !== null) lead.set(question, (lead.get(question) ?? 0) + (slot === 'first' ? 1 : -1));
  }
  const leads = [...lead.values()];
  const first = leads.filter((value) => value > 0).length;
  const n = leads.filter((value) => value !== 0).length;
  return { statistic: null, p: binomialTest(first, n), n, rule: { question: 'majority' }, seed: null };
}
