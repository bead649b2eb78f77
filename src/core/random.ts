/** A stream of numbers that depends on its seed alone. */
export interface Random {
  /** uniform in [0, 1), 53 bits */
  next(): number;
}

/**
 * xoshiro128**, seeded by SplitMix32 so that neighbouring seeds share nothing. Period 2^128 − 1. [BlackmanVigna2021]
 * @param seed  unsigned 32-bit
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const split = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let a = split();
  let b = split();
  let c = split();
  let d = split();
  // the one state that stands still
  if ((a | b | c | d) === 0) a = 1;

  const uint32 = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return { next: () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53 };
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
