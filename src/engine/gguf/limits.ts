/**
 * What a header may ask of us. Each is several times what the largest published checkpoints need (a vocabulary of
 * 262,144 with 515,000 merges takes 16 MB), and together they keep a hostile header below 64 MB of memory.
 */
export const headerLimits = {
  headerBytes: 24 * 2 ** 20,
  keys: 2 ** 14,
  keyBytes: 2 ** 16 - 1,
  tensors: 2 ** 16,
  /** ggml itself stops at 63 */
  tensorNameBytes: 255,
  dims: 4,
  stringBytes: 4 * 2 ** 20,
  /** numbers in one array */
  arrayLength: 2 ** 24,
  /** strings and booleans of all arrays together: each costs a script value */
  arrayValues: 2 ** 20,
  /** arrays of all kinds together, the nested ones too */
  arrays: 2 ** 14,
  arrayDepth: 3,
} as const;
