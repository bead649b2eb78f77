import { noun, type Noun } from './nouns.ts';

/** About how much an everyday thing weighs. */
export interface Weighed {
  readonly noun: Noun;
  readonly grams: number;
}

// prettier-ignore
const table: readonly (readonly [id: string, grams: number])[] = [
  ['pencil', 5], ['cherry', 8], ['strawberry', 15], ['mouse', 20], ['key', 25], ['fork', 40], ['egg', 60],
  ['lemon', 100], ['tomato', 100], ['banana', 120], ['apple', 150], ['orange', 200], ['book', 400], ['violin', 500],
  ['plate', 500], ['shoe', 500], ['hammer', 800], ['hedgehog', 800], ['guitar', 2_000], ['hen', 2_000], ['rabbit', 2_000],
  ['cat', 4_000], ['eagle', 5_000], ['chair', 5_000], ['fox', 6_000], ['bicycle', 15_000], ['dog', 20_000],
  ['table', 30_000], ['wolf', 40_000], ['sheep', 70_000], ['kangaroo', 70_000], ['pig', 150_000], ['dolphin', 150_000],
  ['lion', 200_000], ['donkey', 200_000], ['motorbike', 200_000], ['piano', 300_000], ['bear', 300_000], ['horse', 500_000],
  ['camel', 500_000], ['cow', 600_000], ['giraffe', 900_000], ['car', 1_500_000], ['elephant', 5_000_000],
  ['bus', 12_000_000], ['lorry', 15_000_000], ['whale', 40_000_000],
];

export const weighed: readonly Weighed[] = table.map(([id, grams]) => ({ noun: noun(id), grams }));
