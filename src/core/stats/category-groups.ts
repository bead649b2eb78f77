/** Categories that are looked at together. A statistic of a group is that of its votes, pooled: not the mean of its categories'. */
export interface CategoryGroup {
  name: string;
  categories: readonly string[];
}

/** Roleplay, coding, extraction, math, reasoning: where the paper found the judge closest to people. [Weber2024, table 2] */
export const rcemr: CategoryGroup = {
  name: 'RCEMR',
  categories: ['roleplay', 'coding', 'extraction', 'math', 'reasoning'],
};

/** The votes, judgments or scores of a group. */
export function ofGroup<Thing>(
  things: Iterable<Thing>,
  { categories }: CategoryGroup,
  categoryOf: (thing: Thing) => string,
): Thing[] {
  return Array.from(things).filter((thing) => categories.includes(categoryOf(thing)));
}
