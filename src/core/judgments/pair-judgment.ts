import type { Ballot, Item, Label } from '../stats/ballot.ts';

/** What one game came to, by model; `error`: no verdict could be read. */
export type GameResult = Label | 'error';

/** What both came to: `inconsistent` if they differ, a tie and a win included. */
export type Outcome = GameResult | 'inconsistent';

/** A judge's work on one item: two games, the answers' slots swapped between them. [Zheng2023, section 3.4] */
export interface PairJudgment {
  item: Item;
  judge: string;
  /** null: the file has the outcome only */
  games: readonly [GameResult, GameResult] | null;
  /** which of the pair stood in the first slot of game 1, and in the second of game 2 */
  opener: 'first' | 'second';
  outcome: Outcome;
  /** of the pair's answers, in characters; null: not known */
  lengths: readonly [number, number] | null;
  /** what the judge was given in game 1: question and answers in its prompt; null or absent: the file does not have it */
  shown?: string | null;
  /** what the judge said in either game */
  words?: readonly [string | null, string | null] | null;
}

export function outcomeOf([one, two]: readonly [GameResult, GameResult]): Outcome {
  if (one === 'error' || two === 'error') return 'error';
  return one === two ? one : 'inconsistent';
}

/**
 * What an inconsistent outcome counts as. `paper`: no result, but the following run's if that one is consistent [Weber2024, section 6.1];
 * `lmsys`: a tie [Zheng2023, section 3.4].
 */
export type JudgeRule = 'paper' | 'lmsys';

export interface JudgeVerdicts {
  /** at most one an item and judge, `run` from 1 */
  verdicts: { ballot: Ballot; run: number }[];
  /** items without a verdict: still inconsistent, or unreadable */
  missing: number;
}

/**
 * One verdict an item and judge. The records of an item and judge are that judge's runs, in the order in which they come: files say
 * nothing else of runs. An unreadable verdict is missing under both rules; under `paper`, it may be filled as well.
 */
export function verdictsOf(judgments: readonly PairJudgment[], rule: JudgeRule): JudgeVerdicts {
  const verdicts: JudgeVerdicts['verdicts'] = [];
  const [first = [], second = []] = runsOf(judgments);
  const following = new Map(second.map((judgment) => [keyOf(judgment), judgment]));
  for (const judgment of first) {
    const labels = [labelOf(judgment, rule)];
    if (rule === 'paper') labels.push(labelOf(following.get(keyOf(judgment)), rule));
    const run = labels.findIndex((label) => label !== null);
    if (run >= 0) verdicts.push({ ballot: ballotOf(judgment, labels[run]!), run: run + 1 });
  }
  return { verdicts, missing: first.length - verdicts.length };
}

/** The n-th list holds each item's and judge's n-th judgment, as it has one. */
export function runsOf(judgments: readonly PairJudgment[]): PairJudgment[][] {
  const runs: PairJudgment[][] = [];
  const counts = new Map<string, number>();
  for (const judgment of judgments) {
    const key = keyOf(judgment);
    const run = counts.get(key) ?? 0;
    counts.set(key, run + 1);
    (runs[run] ??= []).push(judgment);
  }
  return runs;
}

/** The verdicts of one run by themselves, for shares that are averaged over runs. */
export function ballotsOf(run: readonly PairJudgment[], rule: JudgeRule): Ballot[] {
  return run.flatMap((judgment) => {
    const label = labelOf(judgment, rule);
    return label === null ? [] : [ballotOf(judgment, label)];
  });
}

function labelOf(judgment: PairJudgment | undefined, rule: JudgeRule): Label | null {
  const outcome = judgment?.outcome ?? 'error';
  if (outcome === 'inconsistent') return rule === 'lmsys' ? 'tie' : null;
  return outcome === 'error' ? null : outcome;
}

/** Both answers stood in both slots, so neither was on the left. */
function ballotOf({ item, judge, lengths }: PairJudgment, label: Label): Ballot {
  return { item, voter: judge, label, left: null, lengths };
}

function keyOf({ item, judge }: PairJudgment): string {
  return JSON.stringify([item.question, item.language, item.turn, item.pair, judge]);
}
