import type { Random } from '../random.ts';
import { binomialProbability } from './binomial.ts';

/**
 * How often each of several kinds comes up in n draws with replacement, in about √n steps a kind instead of n: one binomial number for each
 * kind, given the kinds before. [Devroye1986, section XI.1.4]
 * @param sizes  whole numbers; a kind comes up in proportion to its size
 * @param into  as long as sizes
 */
export function drawMultinomial(random: Random, n: number, sizes: ArrayLike<number>, into: Int32Array): void {
  let sizeLeft = 0;
  for (let kind = 0; kind < sizes.length; kind++) sizeLeft += sizes[kind]!;
  let left = n;
  for (let kind = 0; kind < sizes.length; kind++) {
    const drawn = drawBinomial(random, left, sizes[kind]! / sizeLeft);
    into[kind] = drawn;
    left -= drawn;
    sizeLeft -= sizes[kind]!;
  }
}

/** A binomial number by inversion, outcomes taken from the likeliest outwards. [Devroye1986, section III.2] */
function drawBinomial(random: Random, n: number, chance: number): number {
  if (n === 0 || chance <= 0) return 0;
  if (chance >= 1) return n;
  const mode = Math.min(n, Math.floor((n + 1) * chance));
  const odds = chance / (1 - chance);
  let above = mode;
  let below = mode;
  let probabilityAbove = binomialProbability(mode, n, chance);
  let probabilityBelow = probabilityAbove;
  let rest = random.next() - probabilityAbove;
  if (rest < 0) return mode;
  while (above < n || below > 0) {
    if (above < n) {
      probabilityAbove *= ((n - above) / (above + 1)) * odds;
      above += 1;
      rest -= probabilityAbove;
      if (rest < 0) return above;
    }
    if (below > 0) {
      probabilityBelow *= below / ((n - below + 1) * odds);
      below -= 1;
      rest -= probabilityBelow;
      if (rest < 0) return below;
    }
    // what is left is rounding
    if (probabilityAbove + probabilityBelow < 1e-30) break;
  }
  return mode;
}
