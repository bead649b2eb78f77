import { bootstrapRatio, usualResampling, type RatioPart } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import {
  majority,
  splitUnder,
  type CountedItem,
  type CountedVotes,
  type LabelCounts,
  type SplitRule,
} from './items.ts';

/**
 * How often a person agrees with the majority of the others on the item: what a judge as good as one more person would reach, so
 * a fairer ceiling for it than `upperBound`, whose majority contains the very vote that it is compared with.
 */
export function leaveOneOut(
  { counting, items }: CountedVotes,
  split: SplitRule,
  resampling = usualResampling,
): Estimate {
  const parts = items
    .map((item) => againstOthers(item, splitUnder(counting, split)))
    .filter(({ denominator }) => denominator > 0);
  const n = parts.reduce((total, { denominator }) => total + denominator, 0);
  return bootstrapRatio(
    parts,
    { n, counted: 'votes', measured: 'leave-one-out', rule: { ...counting, split } },
    resampling,
  );
}

function againstOthers({ item, counts }: CountedItem, split: SplitRule): RatioPart {
  let agreeing = 0;
  let votes = 0;
  for (const [label, count] of counts.entries()) {
    if (count === 0) continue;
    const others = [...counts] as LabelCounts;
    others[label]! -= 1;
    // null for a single vote, too, which has no others
    const shares = majority(others, split);
    if (!shares) continue;
    agreeing += count * shares[label]!;
    votes += count;
  }
  return { question: item.question, numerator: agreeing, denominator: votes };
}
