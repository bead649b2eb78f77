import type { Ballot, Item, Label } from './ballot.ts';
import { bootstrapRatio, usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { trialShare } from './share.ts';

type Result = 'win' | 'loss' | 'tie' | 'both-bad';
type Vote = { question: string; result: Result };

export interface WinRate {
  model: string;
  wins: number;
  losses: number;
  ties: number;
  bothBad: number;
  /** w / n */
  raw: Estimate;
  /** (w + (t + d) / 2) / n: FastChat's `win_rate_adjusted` [Zheng2023], both bad being a tie */
  adjusted: Estimate;
  /** w / (w + l) */
  decided: Estimate;
}

/**
 * How often a model wins the votes that it takes part in. Raw and adjusted have the question bootstrap's interval; decided has Wilson's if
 * no question has two decided votes, else the bootstrap's as well.
 */
export function winRate(ballots: Iterable<Ballot>, model: string, resampling = usualResampling): WinRate {
  const results = Array.from(ballots).flatMap(({ item: { question, pair }, label }): Vote[] =>
    pair.includes(model) ? [{ question, result: resultOf(pair, label, model) }] : [],
  );
  const count = (wanted: Result): number => results.filter(({ result }) => result === wanted).length;
  const facts = <R extends 'raw' | 'adjusted' | 'decided'>(rate: R) =>
    ({ counted: 'votes', rule: { rate }, measured: `win-rate-${rate}` }) as const;
  const ofAll = (rate: 'raw' | 'adjusted', credit: Record<Result, number>): Estimate =>
    bootstrapRatio(
      results.map((vote) => ({ question: vote.question, numerator: credit[vote.result], denominator: 1 })),
      { ...facts(rate), n: results.length },
      resampling,
    );
  return {
    model,
    wins: count('win'),
    losses: count('loss'),
    ties: count('tie'),
    bothBad: count('both-bad'),
    raw: ofAll('raw', { win: 1, loss: 0, tie: 0, 'both-bad': 0 }),
    adjusted: ofAll('adjusted', { win: 1, loss: 0, tie: 0.5, 'both-bad': 0.5 }),
    decided: trialShare(
      results.filter(({ result }) => result === 'win' || result === 'loss'),
      ({ question }) => question,
      ({ result }) => result === 'win',
      facts('decided'),
      resampling,
    ),
  };
}

function resultOf(pair: Item['pair'], label: Label, model: string): Result {
  if (label === 'tie' || label === 'both-bad') return label;
  return pair[label === 'first' ? 0 : 1] === model ? 'win' : 'loss';
}
