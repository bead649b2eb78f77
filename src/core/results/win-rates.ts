import type { Ballot } from '../stats/ballot.ts';
import type { Resampling } from '../stats/bootstrap.ts';
import { modelsOf } from '../stats/ratings.ts';
import { type WinRate, winRate } from '../stats/win-rate.ts';
import { type Group, groupsOf, inGroup } from './votes.ts';

export interface WinRatePart {
  /** of every model over all the votes it took part in, by people and by the judge */
  people: WinRate[];
  judge: WinRate[];
  forest: Forest | null;
}

/** Of one model against another, by category and language: of people, or of the judge where nobody voted. */
export interface Forest {
  by: 'people' | 'judge';
  model: string;
  rows: { group: Group; rate: WinRate }[];
}

/** In the order of the models' names. */
export function winRates(ballots: readonly Ballot[], resampling: Resampling): WinRate[] {
  return modelsOf(ballots).map((model) => winRate(ballots, model, resampling));
}

/**
 * @param ballots  of one pair
 * @param judged  of the same
 * @returns null where nobody judged
 */
export function forestOf(
  ballots: readonly Ballot[],
  judged: readonly Ballot[],
  model: string,
  resampling: Resampling,
): Forest | null {
  const by = ballots.length > 0 ? 'people' : 'judge';
  const own = by === 'people' ? ballots : judged;
  if (own.length === 0) return null;
  const rows = groupsOf(own).map((group) => ({
    group,
    rate: winRate(
      own.filter((ballot) => inGroup(ballot, group)),
      model,
      resampling,
    ),
  }));
  return { by, model, rows };
}
