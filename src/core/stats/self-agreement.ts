import type { Ballot } from './ballot.ts';
import { bootstrapRatio, usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { countedAs, type Counting, type ItemVotes } from './items.ts';

/**
 * How often people give an item that they are shown once more the label that they gave it first. Two people can hardly be expected to agree
 * more than one with himself.
 * @param sides  swapped: only repeats known to have had the answers the other way round
 */
export function selfAgreement(
  items: readonly ItemVotes[],
  counting: Counting,
  sides: 'any' | 'swapped' = 'any',
  resampling = usualResampling,
): Estimate {
  const parts = items.flatMap(({ item, votes, repeats }) =>
    repeats.flatMap((again) => {
      const before = votes.find(({ voter }) => voter === again.voter)!;
      if (sides === 'swapped' && !areSwapped(before, again)) return [];
      const [one, other] = [countedAs(before.label, counting), countedAs(again.label, counting)];
      if (one === null || other === null) return [];
      return [{ question: item.question, numerator: one === other ? 1 : 0, denominator: 1 }];
    }),
  );
  return bootstrapRatio(
    parts,
    { n: parts.length, counted: 'vote pairs', measured: 'win-rate-raw', rule: { ...counting, sides } },
    resampling,
  );
}

function areSwapped(one: Ballot, other: Ballot): boolean {
  return one.left !== null && other.left !== null && one.left !== other.left;
}
