import { ratio } from './estimate.ts';
import { countedAs, type Counting, type ItemVotes } from './items.ts';

/** Of two people. */
export interface AnnotatorPair {
  one: string;
  other: string;
  /** share of equal labels among the items that both voted on; null: there are none */
  share: number | null;
  n: number;
}

/** How often each two of these people agree, in their order: who stands apart from the others. */
export function annotatorAgreement(
  items: readonly ItemVotes[],
  voters: readonly string[],
  counting: Counting,
): AnnotatorPair[] {
  const index = new Map(voters.map((voter, at) => [voter, at]));
  const size = voters.length;
  const equal = new Float64Array(size * size);
  const both = new Float64Array(size * size);
  for (const { votes } of items) {
    const said = votes.flatMap(({ voter, label }) => {
      const at = index.get(voter);
      const counted = countedAs(label, counting);
      return at === undefined || counted === null ? [] : [{ at, counted }];
    });
    for (const [position, one] of said.entries()) {
      for (const other of said.slice(position + 1)) {
        const place = Math.min(one.at, other.at) * size + Math.max(one.at, other.at);
        both[place]! += 1;
        if (one.counted === other.counted) equal[place]! += 1;
      }
    }
  }
  return voters.flatMap((one, at) =>
    voters.slice(at + 1).map((other, after) => {
      const place = at * size + at + 1 + after;
      return { one, other, share: ratio(equal[place]!, both[place]!), n: both[place]! };
    }),
  );
}
