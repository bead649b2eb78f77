import { bootstrapRatio, usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { sizeOf, type CountedVotes } from './items.ts';

/**
 * The most that anybody with one verdict an item could agree with these votes: the share of votes that are their item's most frequent
 * label. No judge can exceed it on the same votes (`compareWithJudge`), and a split needs no rule, since its labels are equally many.
 * The paper's "upper limit" [Weber2024, table 2] is no bound: in Extraction its judge reaches 51 % of at most 48 %.
 * @param minimumVotes  2 leaves out items with a single vote, which everybody could agree with
 */
export function upperBound(
  { counting, items }: CountedVotes,
  minimumVotes: 1 | 2 = 1,
  resampling = usualResampling,
): Estimate {
  const parts = items
    .map(({ item, counts }) => ({
      question: item.question,
      numerator: Math.max(...counts),
      denominator: sizeOf(counts),
    }))
    .filter(({ denominator }) => denominator >= minimumVotes);
  const n = parts.reduce((total, { denominator }) => total + denominator, 0);
  return bootstrapRatio(
    parts,
    { n, counted: 'votes', measured: 'upper-bound', rule: { ...counting, minimumVotes } },
    resampling,
  );
}
