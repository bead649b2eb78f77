import type { StudyEvent } from '#core/studies/event.ts';
import { standingOf } from '#core/studies/standing.ts';

/** Votes on a pair by checkpoint. */
export interface Tally {
  votes: number;
  first: string;
  firstVotes: number;
  ties: number;
  bothBad: number;
  second: string;
  secondVotes: number;
}

/**
 * The votes in force on a pair whose names have been revealed; those cast after a reveal do not count.
 * @param names  as the reveals have them
 */
export function tallyOf(events: readonly StudyEvent[], [first, second]: readonly [string, string]): Tally {
  const names = new Map(events.flatMap((event) => (event.kind === 'reveal' ? Object.entries(event.checkpoints) : [])));
  const tally = { votes: 0, first, firstVotes: 0, ties: 0, bothBad: 0, second, secondVotes: 0 };
  for (const { showing, verdict } of standingOf(events).votes) {
    const sides = [names.get(showing.left), names.get(showing.right)];
    if (!sides.includes(first) || !sides.includes(second)) continue;
    tally.votes++;
    if (verdict === 'tie') tally.ties++;
    else if (verdict === 'both-bad') tally.bothBad++;
    else if (sides[verdict === 'left' ? 0 : 1] === first) tally.firstVotes++;
    else tally.secondVotes++;
  }
  return tally;
}
