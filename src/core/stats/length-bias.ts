import type { Ballot } from './ballot.ts';
import { usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { trialShare } from './share.ts';

export interface LengthBias {
  /** decided votes that the longer answer won */
  longer: Estimate;
  /** decided votes on answers of the same length, or of unknown ones; they are no part of `longer` */
  leftOut: number;
}

/** Does the longer answer win? It may be better, too: a share other than a half is a question, not a fault. [Dubois2024] */
export function lengthBias(ballots: Iterable<Ballot>, resampling = usualResampling): LengthBias {
  const decided = Array.from(ballots).filter(({ label }) => label === 'first' || label === 'second');
  const told = decided.filter(({ lengths }) => lengths !== null && lengths[0] !== lengths[1]);
  const longer = ({ lengths }: Ballot) => (lengths![0] > lengths![1] ? 'first' : 'second');
  return {
    longer: trialShare(
      told,
      ({ item }) => item.question,
      (ballot) => ballot.label === longer(ballot),
      { counted: 'votes', rule: { lengths: 'characters' } },
      resampling,
    ),
    leftOut: decided.length - told.length,
  };
}
