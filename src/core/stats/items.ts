import type { Ballot, Item, Label } from './ballot.ts';

/** The order of all counts below. */
export const labels: readonly Label[] = ['first', 'second', 'tie', 'both-bad'];

/** Votes or shares of votes, in the order of `labels`. */
export type LabelCounts = [first: number, second: number, tie: number, bothBad: number];

/** Which votes count as what. */
export interface Counting {
  /** strict: four labels, as the paper has them; merged: both bad is a tie, as in LMSYS's data */
  labels: 'strict' | 'merged';
  /**
   * kept: every label counts (S1 of [Zheng2023]); dropped: votes that are ties, after merging, do not (S2). Strict labels hold
   * "both bad" to be no tie.
   */
  ties: 'kept' | 'dropped';
}

export const strict: Counting = { labels: 'strict', ties: 'kept' };
export const merged: Counting = { labels: 'merged', ties: 'kept' };

/** The votes on one item: one a voter, the first that came, so that nobody agrees with himself. */
export interface ItemVotes {
  item: Item;
  votes: Ballot[];
  /** later votes of the same voters on the same item, with sides swapped or not */
  repeats: Ballot[];
}

/** The same for two items exactly if they are one: category aside, which belongs to the question. */
export function itemKey({ question, turn, pair, language }: Item): string {
  // JSON, because a name may hold any separator
  return JSON.stringify([question, turn, pair[0], pair[1], language]);
}

/** Ballots by item, in the order in which items and votes first come. */
export function groupByItem(ballots: Iterable<Ballot>): ItemVotes[] {
  const byKey = new Map<string, ItemVotes & { voters: Set<string> }>();
  // most ballots of an item share its object
  const byObject = new Map<Item, ItemVotes & { voters: Set<string> }>();
  for (const ballot of ballots) {
    let group = byObject.get(ballot.item);
    if (!group) {
      const key = itemKey(ballot.item);
      group = byKey.get(key);
      if (!group) {
        group = { item: ballot.item, votes: [], repeats: [], voters: new Set() };
        byKey.set(key, group);
      }
      byObject.set(ballot.item, group);
    }
    (group.voters.has(ballot.voter) ? group.repeats : group.votes).push(ballot);
    group.voters.add(ballot.voter);
  }
  return Array.from(byKey.values(), ({ item, votes, repeats }) => ({ item, votes, repeats }));
}

/** What a label counts as; null where it does not count. */
export function countedAs(label: Label, counting: Counting): Label | null {
  const counted = counting.labels === 'merged' && label === 'both-bad' ? 'tie' : label;
  return counting.ties === 'dropped' && counted === 'tie' ? null : counted;
}

export function countLabels(votes: Iterable<Pick<Ballot, 'label'>>, counting: Counting): LabelCounts {
  const counts: LabelCounts = [0, 0, 0, 0];
  for (const { label } of votes) {
    const counted = countedAs(label, counting);
    if (counted !== null) counts[labels.indexOf(counted)]! += 1;
  }
  return counts;
}

/** What statistics of agreement start from: the label counts of all items that have any. */
export interface CountedVotes {
  counting: Counting;
  items: readonly CountedItem[];
}

export interface CountedItem {
  item: Item;
  counts: LabelCounts;
}

export function countVotes(items: readonly ItemVotes[], counting: Counting): CountedVotes {
  const counted = items.map(({ item, votes }) => ({ item, counts: countLabels(votes, counting) }));
  return { counting, items: counted.filter(({ counts }) => sizeOf(counts) > 0) };
}

/** How many votes these are. */
export function sizeOf(counts: Readonly<LabelCounts>): number {
  return counts[0] + counts[1] + counts[2] + counts[3];
}

/** What becomes of a split, that is of several labels with the most votes: a tie, nothing, or an equal part for each. */
export type SplitRule = 'tie' | 'drop' | 'fraction';

/** Where ties do not count, a split cannot become one: it is dropped. */
export function splitUnder(counting: Counting, split: SplitRule): SplitRule {
  return counting.ties === 'dropped' && split === 'tie' ? 'drop' : split;
}

/** The most frequent label, as shares that add up to 1; null without votes, or where a split is dropped. */
export function majority(counts: Readonly<LabelCounts>, split: SplitRule): LabelCounts | null {
  const most = Math.max(...counts);
  if (most === 0) return null;
  const modes = counts.filter((count) => count === most).length;
  if (modes > 1 && split === 'drop') return null;
  if (modes > 1 && split === 'tie') return [0, 0, 1, 0];
  return counts.map((count) => (count === most ? 1 / modes : 0)) as LabelCounts;
}

/** The most frequent label; null without votes, or where a split is dropped. */
export function majorityLabel(counts: Readonly<LabelCounts>, split: Exclude<SplitRule, 'fraction'>): Label | null {
  const shares = majority(counts, split);
  return shares && labels[shares.indexOf(1)]!;
}
