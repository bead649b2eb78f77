import { bootstrapRatio, usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { sizeOf, type CountedVotes, type LabelCounts } from './items.ts';

/** Every vote (or pair of votes) counts the same, or every item, however many votes it has. */
export type Weighting = 'votes' | 'items';

/**
 * How often two people agree: the share of equal ones among all pairs of votes on an item. [Zheng2023, section 4.1]
 * By votes, an item with many counts far more (n votes make n (n − 1) / 2 pairs); by items it is the mean of the items' shares.
 */
export function humanAgreement(
  { counting, items }: CountedVotes,
  weighting: Weighting = 'votes',
  resampling = usualResampling,
): Estimate {
  const several = items.filter(({ counts }) => sizeOf(counts) > 1);
  const parts = several.map(({ item, counts }) => {
    const pairs = pairsOf(sizeOf(counts));
    const weight = weighting === 'items' ? 1 / pairs : 1;
    return { question: item.question, numerator: weight * agreeingPairs(counts), denominator: weight * pairs };
  });
  const n = several.reduce((total, { counts }) => total + pairsOf(sizeOf(counts)), 0);
  return bootstrapRatio(
    parts,
    { n, counted: 'vote pairs', measured: 'human-agreement', rule: { ...counting, weighting } },
    resampling,
  );
}

function agreeingPairs(counts: Readonly<LabelCounts>): number {
  return counts.reduce((sum, count) => sum + pairsOf(count), 0);
}

function pairsOf(votes: number): number {
  return (votes * (votes - 1)) / 2;
}
