/**
 * The quants plane of the 2- and 3-bit formats: 8 bytes a unit. Byte j holds weights j, j + 8, j + 16 and j + 24, lowest bits
 * first, so that a shift and a mask give four neighbours in the four bytes of a word.
 */

/** Brings 32 bytes, in which ggml has four units, pair k of a byte of unit k, into unit order. @param unit the first of the four */
export function packPairs(source: DataView, offset: number, unit: number, words: Uint32Array): void {
  const mask = 0x03030303;
  for (let w = 0; w < 2; w++) {
    const at = offset + w * 4;
    const first = source.getUint32(at, true);
    const second = source.getUint32(at + 8, true);
    const third = source.getUint32(at + 16, true);
    const fourth = source.getUint32(at + 24, true);
    for (let k = 0; k < 4; k++) {
      const shift = k * 2;
      words[(unit + k) * 2 + w] =
        ((first >>> shift) & mask) |
        (((second >>> shift) & mask) << 2) |
        (((third >>> shift) & mask) << 4) |
        (((fourth >>> shift) & mask) << 6);
    }
  }
}

/** out[e] = two-bit value of element e. */
export function unpackPairs(bytes: Int8Array, unit: number, out: Float32Array): void {
  for (let e = 0; e < 32; e++) out[e] = (bytes[unit * 8 + (e & 7)]! >> ((e >> 3) * 2)) & 3;
}
