/**
 * The quants plane of every 4-, 5- and 6-bit format: 16 bytes a unit. Byte j holds weight j in its low and weight j + 16 in its
 * high nibble, as ggml's Q4_0 has it; the K formats are brought into the same order, four bytes at a time.
 */

/** Copies the 16 bytes of a Q4_0-like block. */
export function copyNibbles(source: DataView, offset: number, unit: number, words: Uint32Array): void {
  for (let w = 0; w < 4; w++) words[unit * 4 + w] = source.getUint32(offset + w * 4, true);
}

/** The four bits from `shift` of each of 32 bytes, in unit order. @param shift  0 or 4 */
export function packNibbles(source: DataView, offset: number, shift: number, unit: number, words: Uint32Array): void {
  for (let w = 0; w < 4; w++) {
    const first = (source.getUint32(offset + w * 4, true) >>> shift) & 0x0f0f0f0f;
    const second = (source.getUint32(offset + 16 + w * 4, true) >>> shift) & 0x0f0f0f0f;
    words[unit * 4 + w] = first | (second << 4);
  }
}

/** out[e] = four-bit value of element e. */
export function unpackNibbles(bytes: Int8Array, unit: number, out: Float32Array): void {
  const base = unit * 16;
  for (let j = 0; j < 16; j++) {
    const byte = bytes[base + j]!;
    out[j] = byte & 15;
    out[j + 16] = (byte >> 4) & 15;
  }
}

/** The eight 6-bit scales and minima of a K superblock, from its 12 bytes. [ggml get_scale_min_k4] */
export function scaleAndMin(header: Int8Array, offset: number, sub: number): [scale: number, min: number] {
  const at = (i: number) => header[offset + i]! & 255;
  if (sub < 4) return [at(sub) & 63, at(sub + 4) & 63];
  return [(at(sub + 4) & 15) | ((at(sub - 4) >> 6) << 4), (at(sub + 4) >> 4) | ((at(sub) >> 6) << 4)];
}
