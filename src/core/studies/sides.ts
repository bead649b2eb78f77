import { createRandom, type Random } from '../random.ts';

/** Of a pair of checkpoints, the one that stands on the left. */
export type Left = 'first' | 'second';

/** how likely the one that stood on the left less often is to stand there next */
const catchUp = 5 / 8;

/** Between the turns that either of a pair stood on the left, one annotator's difference never grows beyond this. */
export const largestImbalance = 8;

/**
 * Which of a pair stands on the left, drawn anew for each turn of one annotator. A biased coin [Efron1971] keeps both sides level for
 * every pair: an even coin would leave a difference of about √n after n turns, and a fixed block would let the last sides tell the next.
 * All earlier sides together foretell the next in five cases of eight at best, the last three in 54 of 100. Only where the difference has
 * reached its largest, in about one turn of 180, there is nothing left to draw.
 */
export class Sides {
  readonly #random: Random;
  /** by pair: turns with the first on the left, less turns with the second */
  readonly #imbalances = new Map<string, number>();

  /** @param seed  unsigned 32-bit; the annotator's own, and kept with each vote */
  constructor(seed: number) {
    this.#random = createRandom(seed);
  }

  /** @param pair  any name of what is to be balanced for itself */
  draw(pair: string): Left {
    const imbalance = this.#imbalances.get(pair) ?? 0;
    // drawn in any case, so that the other pairs' sides do not depend on this one's
    const left = this.#random.next() < chanceOfFirst(imbalance) ? 'first' : 'second';
    this.#imbalances.set(pair, imbalance + (left === 'first' ? 1 : -1));
    return left;
  }
}

function chanceOfFirst(imbalance: number): number {
  if (imbalance === 0) return 1 / 2;
  if (Math.abs(imbalance) >= largestImbalance) return imbalance > 0 ? 0 : 1;
  return imbalance > 0 ? 1 - catchUp : catchUp;
}
