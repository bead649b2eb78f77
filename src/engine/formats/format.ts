/**
 * A weight format. On disk ggml keeps small blocks (18, 34, 144 … bytes), whose parts are never aligned. At upload every
 * matrix is repacked into *planes*: all quants, then all scales and so on, each dense over *units* of 32 weights.
 * Unit i = row × units per row + unit in the row; every plane is indexed by i, so no kernel needs a row stride.
 * The bits of a weight stay exact; only their places change.
 */

/** Weights per unit: one unit is what a thread decodes at a time. */
export const unitSize = 32;

export interface PlaneSpec {
  /** quants, high and multipliers are integers; the others hold halves, alone or among integers */
  name: 'quants' | 'high' | 'multipliers' | 'scales' | 'header' | 'factors';
  /** 16-bit halves a unit occupies in this plane; a fraction where 8 units of a superblock share it */
  halvesPerUnit: number;
}

/** Repacked rows of one matrix as the CPU sees them: one view pair a plane. */
export interface PlaneView {
  words: Uint32Array;
  floats: Float32Array;
  halves: Uint16Array;
  bytes: Int8Array;
}

export interface WeightFormat {
  readonly name: string;
  /** the file name of its shader in shaders/weights/ */
  readonly shader: string;
  readonly ggmlType: number;
  /** ggml's block: weights, bytes */
  readonly blockSize: number;
  readonly blockBytes: number;
  readonly planes: readonly PlaneSpec[];
  /** One ggml block (at `offset` of `source`) into its units, the first of them `unit`. */
  repackBlock(source: DataView, offset: number, unit: number, planes: readonly PlaneView[]): void;
  /** The 32 weights of a unit, exactly as ggml's dequantize_row gives them. */
  decodeUnit(planes: readonly PlaneView[], unit: number, out: Float32Array): void;
}

export function planeView(buffer: ArrayBuffer, byteOffset: number, byteLength: number): PlaneView {
  return {
    words: new Uint32Array(buffer, byteOffset, byteLength >> 2),
    floats: new Float32Array(buffer, byteOffset, byteLength >> 2),
    halves: new Uint16Array(buffer, byteOffset, byteLength >> 1),
    bytes: new Int8Array(buffer, byteOffset, byteLength),
  };
}

/** Where each plane of `rows` rows lies in a buffer of its own: byte offsets, multiples of 16. */
export interface PlanarLayout {
  rows: number;
  cols: number;
  unitsPerRow: number;
  planeOffsets: number[];
  planeBytes: number[];
  totalBytes: number;
}

export function planarLayout(format: WeightFormat, rows: number, cols: number): PlanarLayout {
  const unitsPerRow = Math.ceil(cols / unitSize);
  const planeOffsets: number[] = [];
  const planeBytes: number[] = [];
  let totalBytes = 0;
  for (const plane of format.planes) {
    const bytes = Math.ceil((rows * unitsPerRow * plane.halvesPerUnit * 2) / 16) * 16;
    planeOffsets.push(totalBytes);
    planeBytes.push(bytes);
    totalBytes += bytes;
  }
  return { rows, cols, unitsPerRow, planeOffsets, planeBytes, totalBytes };
}

/** Bytes of one row as ggml stores it. Only float formats allow rows that are no whole number of blocks. */
export function ggmlRowBytes(format: WeightFormat, cols: number): number {
  return (cols / format.blockSize) * format.blockBytes;
}

/**
 * Repacks whole rows. `planes` are zeroed views for exactly these rows.
 * @param source the rows as ggml stores them, one after another
 */
export function repackRows(
  format: WeightFormat,
  source: Uint8Array,
  rows: number,
  cols: number,
  planes: readonly PlaneView[],
): void {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const unitsPerRow = Math.ceil(cols / unitSize);
  const rowBytes = ggmlRowBytes(format, cols);
  if (format.blockSize === 1) {
    repackFloatRows(format, view, rows, cols, unitsPerRow, planes[0]!);
    return;
  }
  const blocks = cols / format.blockSize;
  const unitsPerBlock = format.blockSize / unitSize;
  for (let row = 0; row < rows; row++) {
    for (let block = 0; block < blocks; block++) {
      format.repackBlock(
        view,
        row * rowBytes + block * format.blockBytes,
        row * unitsPerRow + block * unitsPerBlock,
        planes,
      );
    }
  }
}

/** F32, F16 and BF16 stay as they are; a row that is no multiple of 32 is padded with zeros. */
function repackFloatRows(
  format: WeightFormat,
  source: DataView,
  rows: number,
  cols: number,
  unitsPerRow: number,
  plane: PlaneView,
): void {
  const bytes = format.blockBytes;
  for (let row = 0; row < rows; row++) {
    const to = row * unitsPerRow * unitSize * bytes;
    plane.bytes.set(new Int8Array(source.buffer, source.byteOffset + row * cols * bytes, cols * bytes), to);
  }
}
