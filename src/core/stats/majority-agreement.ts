import { bootstrapRatio, usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { type CountedVotes, labels, majorityLabel, sizeOf } from './items.ts';

/**
 * How often people give their item's majority label, over all items with two votes or more, a split being a tie: the paper's "upper
 * limit of Human-Majority-Human agreement" [Weber2024, table 2] as its caption reads. No bound for a judge, who is compared on other
 * votes, and may side with either half of a split: see `upperBound`.
 */
export function majorityAgreement({ counting, items }: CountedVotes, resampling = usualResampling): Estimate {
  const parts = items
    .filter(({ counts }) => sizeOf(counts) > 1)
    .map(({ item, counts }) => ({
      question: item.question,
      numerator: counts[labels.indexOf(majorityLabel(counts, 'tie')!)]!,
      denominator: sizeOf(counts),
    }));
  const n = parts.reduce((total, { denominator }) => total + denominator, 0);
  return bootstrapRatio(
    parts,
    { n, counted: 'votes', measured: null, rule: { ...counting, split: 'tie' } },
    resampling,
  );
}
