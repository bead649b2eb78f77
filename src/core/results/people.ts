import type { Resampling } from '../stats/bootstrap.ts';
import { annotatorAgreement, type AnnotatorPair } from '../stats/annotator-agreement.ts';
import type { Estimate } from '../stats/estimate.ts';
import type { Counting, ItemVotes } from '../stats/items.ts';
import { selfAgreement } from '../stats/self-agreement.ts';
import { trialShare } from '../stats/share.ts';
import type { Selected } from './evidence.ts';

export interface PersonRow {
  voter: string;
  votes: number;
  skips: number;
  /** of what came again */
  self: Estimate;
  /** of what was obvious; null: there was nothing */
  obvious: { passed: number; n: number } | null;
}

export interface PeoplePart {
  /** the one with most votes first; the last are left out where there are very many */
  people: PersonRow[];
  /** how many there are in all */
  voters: number;
  /** every two of the first few */
  matrix: { voters: string[]; pairs: AnnotatorPair[] };
  /** of all together */
  self: { any: Estimate; swapped: Estimate };
  obvious: Estimate;
}

/** More would be no table, and no picture. */
const mostPeople = 200;
const mostInMatrix = 24;

export function peoplePart(
  { items, ballots, skips, obvious }: Selected,
  counting: Counting,
  resampling: Resampling,
): PeoplePart {
  const votes = countBy(ballots.map(({ voter }) => voter));
  const skipped = countBy(skips.map(({ voter }) => voter));
  const voters = [...votes].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).map(([voter]) => voter);
  const shown = voters.slice(0, mostPeople);
  const repeated = new Map<string, ItemVotes[]>();
  for (const { item, votes: first, repeats } of items) {
    for (const again of repeats) {
      const own = first.filter(({ voter }) => voter === again.voter);
      const list = repeated.get(again.voter) ?? [];
      list.push({ item, votes: own, repeats: [again] });
      repeated.set(again.voter, list);
    }
  }
  const people = shown.map((voter): PersonRow => {
    const checks = obvious.filter((check) => check.voter === voter);
    return {
      voter,
      votes: votes.get(voter) ?? 0,
      skips: skipped.get(voter) ?? 0,
      self: selfAgreement(repeated.get(voter) ?? [], counting, 'any', resampling),
      obvious: checks.length === 0 ? null : { passed: checks.filter(({ passed }) => passed).length, n: checks.length },
    };
  });
  const inMatrix = shown.slice(0, mostInMatrix);
  return {
    people,
    voters: voters.length,
    matrix: { voters: inMatrix, pairs: annotatorAgreement(items, inMatrix, counting) },
    self: {
      any: selfAgreement(items, counting, 'any', resampling),
      swapped: selfAgreement(items, counting, 'swapped', resampling),
    },
    obvious: trialShare(
      obvious.map((check, at) => ({ ...check, at })),
      ({ at }) => String(at),
      ({ passed }) => passed,
      { counted: 'votes', rule: {} },
      resampling,
    ),
  };
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
