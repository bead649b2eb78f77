import type { Ballot, Label } from './ballot.ts';
import { usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { countedAs, type Counting, labels } from './items.ts';
import { shareOverRuns } from './share.ts';

/**
 * The shares of the four labels, which add up to 1. [Weber2024, section 6.2, figure 2]
 * @param runs  ballots of one pair of models: people's votes are one list, a judge's runs are averaged
 * @param counted  merged: both bad is a tie, and its share 0
 */
export function voteDistribution(
  runs: readonly (readonly Ballot[])[],
  counted: Counting['labels'],
  resampling = usualResampling,
): Record<Label, Estimate> {
  const counting: Counting = { labels: counted, ties: 'kept' };
  const rule = { labels: counted, runs: runs.length };
  const shareOf = (label: Label): Estimate =>
    shareOverRuns(
      runs,
      ({ item }) => item.question,
      (ballot) => countedAs(ballot.label, counting) === label,
      { counted: 'votes', rule },
      resampling,
    );
  return Object.fromEntries(labels.map((label) => [label, shareOf(label)])) as Record<Label, Estimate>;
}
