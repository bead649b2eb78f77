import type { Ballot, Label } from './ballot.ts';
import { bootstrapRatio, usualResampling } from './bootstrap.ts';
import { cohenKappaOfPairs, type RatedPair } from './cohen.ts';
import type { Estimate } from './estimate.ts';
import type { Weighting } from './human-agreement.ts';
import {
  countedAs,
  countLabels,
  countVotes,
  itemKey,
  labels,
  majority,
  sizeOf,
  splitUnder,
  strict,
  type CountedItem,
  type CountedVotes,
  type Counting,
  type ItemVotes,
  type SplitRule,
} from './items.ts';

/** The people's votes that a judge can be compared with: those on items for which it has a verdict that counts. */
export interface Comparison extends CountedVotes {
  items: readonly (CountedItem & { verdict: Label })[];
}

/**
 * @param verdicts  of one judge; the first on an item counts. Whether games that contradict each other are a tie or none is decided before
 */
export function compareWithJudge(
  items: readonly ItemVotes[],
  verdicts: Iterable<Ballot>,
  counting: Counting,
): Comparison {
  const byItem = new Map<string, Label>();
  for (const { item, label } of verdicts) {
    const key = itemKey(item);
    if (!byItem.has(key)) byItem.set(key, label);
  }
  const counted = countVotes(items, counting).items.flatMap((voted) => {
    const label = byItem.get(itemKey(voted.item));
    const verdict = label === undefined ? null : countedAs(label, counting);
    return verdict === null ? [] : [{ ...voted, verdict }];
  });
  return { counting, items: counted };
}

/**
 * How often the judge agrees with people: the share of equal ones among all their votes, or the mean of the items' shares.
 * [Zheng2023, section 4.1]
 */
export function judgeAgreement(
  { counting, items }: Comparison,
  weighting: Weighting = 'votes',
  resampling = usualResampling,
): Estimate {
  const parts = items.map(({ item, counts, verdict }) => {
    const votes = sizeOf(counts);
    const weight = weighting === 'items' ? 1 / votes : 1;
    const agreeing = counts[labels.indexOf(verdict)]!;
    return { question: item.question, numerator: weight * agreeing, denominator: weight * votes };
  });
  const n = items.reduce((total, { counts }) => total + sizeOf(counts), 0);
  return bootstrapRatio(
    parts,
    { n, counted: 'votes', measured: 'judge-agreement', rule: { ...counting, weighting } },
    resampling,
  );
}

/** Cohen's kappa of the judge and the people's majority. */
export function judgeKappa({ counting, items }: Comparison, split: SplitRule, resampling = usualResampling): Estimate {
  const pairs = items.flatMap(({ item, counts, verdict }): RatedPair[] => {
    const people = majority(counts, splitUnder(counting, split));
    return people ? [{ question: item.question, one: countLabels([{ label: verdict }], strict), other: people }] : [];
  });
  return cohenKappaOfPairs(pairs, { ...counting, split }, resampling);
}
