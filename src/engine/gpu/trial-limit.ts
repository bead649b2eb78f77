/**
 * F32 sums of a few hundred terms in another order differ by some units of 2^-24 relative to the largest; a cache in F16 adds
 * the half unit of its own last place, 2^-11 of a value.
 */
export const trialLimit = { f32: 2e-5, f16: 1e-3 };
