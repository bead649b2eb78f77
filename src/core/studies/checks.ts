import type { VoteEvent } from './event.ts';
import { showingKey } from './standing.ts';
import type { Study } from './study.ts';

/** The same item judged twice by one annotator. */
export interface RepeatedVote {
  before: VoteEvent;
  again: VoteEvent;
  /** whether both prefer the same answer, or say the same of both, whatever the sides */
  agrees: boolean;
}

/** A vote on something obvious. */
export interface ObviousVote {
  vote: VoteEvent;
  /** the answer that anybody should prefer was preferred */
  passed: boolean;
}

/**
 * How annotators judged what came again, with the sides swapped. To be reported, and no reason to leave somebody out.
 * @param votes  in force
 */
export function repeatedVotes(votes: readonly VoteEvent[]): RepeatedVote[] {
  const keyOf = ({ annotator, showing }: VoteEvent) => `${showingKey({ ...showing, repeat: false })} ${annotator}`;
  const first = new Map(votes.filter(({ showing }) => !showing.repeat).map((vote) => [keyOf(vote), vote]));
  return votes.flatMap((again) => {
    const before = again.showing.repeat ? first.get(keyOf(again)) : undefined;
    return before ? [{ before, again, agrees: saidOf(before) === saidOf(again) }] : [];
  });
}

/** How they judged what was obvious; again, a report. @param votes  in force */
export function obviousVotes(votes: readonly VoteEvent[], { matchups }: Pick<Study, 'matchups'>): ObviousVote[] {
  const expected = new Map(
    matchups.flatMap(({ answers, expected: right }) => (right === null ? [] : [[answers.join(), right] as const])),
  );
  return votes.flatMap((vote) => {
    const right = expected.get([vote.showing.left, vote.showing.right].sort().join());
    return right === undefined ? [] : [{ vote, passed: saidOf(vote) === right }];
  });
}

/** The preferred answer's id, or what is said of both. */
function saidOf({ verdict, showing }: VoteEvent): string {
  return verdict === 'left' || verdict === 'right' ? showing[verdict] : verdict;
}
