/**
 * The quants plane of every 4- and 5-bit format: 16 bytes a unit. Byte j holds weight j in its low and weight j + 16 in its
 * high nibble, as ggml's Q4_0 has it; the K formats are brought into the same order.
 */

/** Copies the 16 bytes of a Q4_0-like block. */
export function copyNibbles(source: DataView, offset: number, unit: number, bytes: Int8Array): void {
  for (let j = 0; j < 16; j++) bytes[unit * 16 + j] = source.getInt8(offset + j);
}

/** Writes 32 four-bit values in unit order. */
export function packNibbles(values: (element: number) => number, unit: number, bytes: Int8Array): void {
  for (let j = 0; j < 16; j++) bytes[unit * 16 + j] = values(j) | (values(j + 16) << 4);
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
