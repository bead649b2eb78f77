import { ballotOf, type Gathered, namedVotes, type NamedSkip, type NamedVote } from '../exchange/named-votes.ts';
import type { Ballot } from '../stats/ballot.ts';
import { type SkipReason, skipReasons, type StudyEvent } from './event.ts';
import { type Decision, standingOf } from './standing.ts';

/** What events come to for the statistics, and what they do not. */
export interface StudyBallots {
  /** votes in force on two checkpoints' answers; what came again comes after all first times, as repeats must */
  ballots: Ballot[];
  /** the same with names and texts, in the same order */
  votes: readonly NamedVote[];
  /** skips in force, but those on something obvious */
  skips: readonly NamedSkip[];
  /** of these, votes on answers that name a model or vendor: flagged, and counted all the same */
  leaks: number;
  /** how many votes are no ballots, and why */
  leftOut: {
    undone: number;
    /** changed: the later vote counts */
    superseded: number;
    /** the annotator knew who gave the answers */
    unblinded: number;
    /** nobody knows, or may know yet, who gave the answers */
    unnamed: number;
    /** both answers came from checkpoints of one name */
    sameModel: number;
    /** on something obvious, which compares nobody */
    obvious: number;
  };
  /** skips in force, on something obvious too: a skip is a count, and never a label */
  skipped: Record<SkipReason, number>;
}

/** @param events  of a study and any number of annotators, in any order, each once */
export function ballotsFrom(events: readonly StudyEvent[], known: Omit<Gathered, 'events'>): StudyBallots {
  const { votes, skips, undone, superseded, unblinded } = standingOf(events);
  const inForce = [...votes.filter(({ showing }) => !showing.repeat), ...votes.filter(({ showing }) => showing.repeat)];
  const named = namedVotes({ ...known, events: inForce });
  return {
    ballots: named.votes.map(ballotOf),
    votes: named.votes,
    skips: namedVotes({ ...known, events: skips }).skips,
    leaks: named.votes.filter(({ leak }) => leak).length,
    leftOut: {
      undone: votesIn(undone),
      superseded: votesIn(superseded),
      unblinded: votesIn(unblinded),
      unnamed: named.unnamed,
      sameModel: named.sameModel,
      obvious: named.obvious,
    },
    skipped: Object.fromEntries(
      skipReasons.map((reason) => [reason, skips.filter((skip) => skip.reason === reason).length]),
    ) as Record<SkipReason, number>,
  };
}

function votesIn(decisions: readonly Decision[]): number {
  return decisions.filter(({ kind }) => kind === 'vote').length;
}
