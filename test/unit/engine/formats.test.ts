import { describe, expect, it } from 'vitest';
import { formats } from '#engine/formats/index.ts';
import {
  ggmlRowBytes,
  planarLayout,
  planeView,
  repackRows,
  unitSize,
  type WeightFormat,
} from '#engine/formats/format.ts';
import { floatToHalf, halfToFloat } from '#engine/formats/half.ts';
import { dequantize, type FormatName } from '../../fixtures/dequantize.ts';
import { randomNumbers } from '../../fixtures/random.ts';

/** Random bytes are random blocks: every bit pattern of scales included, infinities and NaN too. */
function randomBytes(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const random = randomNumbers(seed);
  return Uint8Array.from({ length }, () => Math.floor(random.uniform() * 256));
}

function decodeRows(format: WeightFormat, source: Uint8Array, rows: number, cols: number): Float32Array {
  const layout = planarLayout(format, rows, cols);
  const buffer = new ArrayBuffer(layout.totalBytes);
  const planes = layout.planeOffsets.map((offset, plane) => planeView(buffer, offset, layout.planeBytes[plane]!));
  repackRows(format, source, rows, cols, planes);
  const out = new Float32Array(rows * cols);
  const unit = new Float32Array(unitSize);
  for (let row = 0; row < rows; row++) {
    for (let u = 0; u < layout.unitsPerRow; u++) {
      format.decodeUnit(planes, row * layout.unitsPerRow + u, unit);
      out.set(unit.subarray(0, Math.min(unitSize, cols - u * unitSize)), row * cols + u * unitSize);
    }
  }
  return out;
}

const bitsOf = (values: Float32Array) => Array.from(new Uint32Array(values.buffer, values.byteOffset, values.length));

describe.each(formats)('$name', (format) => {
  it('decodes from planes to the very bits of an independent decoder of ggml blocks', () => {
    const rows = 6;
    const cols = format.blockSize === 1 ? 64 : 3 * Math.max(format.blockSize, 32);
    const source = randomBytes(rows * ggmlRowBytes(format, cols), 11);
    const want = dequantize(format.name as FormatName, source);
    const got = decodeRows(format, source, rows, cols);
    const wanted = bitsOf(want);
    const differing = bitsOf(got).filter(
      (bits, i) => bits !== wanted[i] && !(Number.isNaN(got[i]) && Number.isNaN(want[i])),
    );
    expect(differing).toEqual([]);
  });

  it('takes no more room in planes than in blocks, save the last alignment', () => {
    const cols = 1024;
    const layout = planarLayout(format, 64, cols);
    expect(layout.totalBytes).toBe(64 * ggmlRowBytes(format, cols));
  });
});

it('rows of floats that are no whole units are padded with zeros', () => {
  const f32 = formats.find(({ name }) => name === 'F32')!;
  const values = Float32Array.from({ length: 2 * 40 }, (_, i) => i + 1);
  expect(Array.from(decodeRows(f32, new Uint8Array(values.buffer), 2, 40))).toEqual(Array.from(values));
});

describe('half precision', () => {
  it('every one of its 65,536 values comes back from a float', () => {
    const wrong = [];
    for (let bits = 0; bits < 65536; bits++) {
      const value = halfToFloat[bits]!;
      if (!Number.isNaN(value) && floatToHalf(value) !== bits) wrong.push(bits);
    }
    expect(wrong).toEqual([]);
    expect(Number.isNaN(halfToFloat[floatToHalf(NaN)]!)).toBe(true);
  });

  it('rounds to the nearest, ties to even', () => {
    expect(floatToHalf(1 + 2 ** -11)).toBe(0x3c00);
    expect(floatToHalf(1 + 3 * 2 ** -11)).toBe(0x3c02);
    expect(floatToHalf(65519)).toBe(0x7bff);
    expect(floatToHalf(65520)).toBe(0x7c00);
    expect(floatToHalf(2 ** -25)).toBe(0);
    expect(floatToHalf(-(2 ** -24))).toBe(0x8001);
  });
});
