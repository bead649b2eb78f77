import { describe, expect, it } from 'vitest';
import { createRandom } from '#core/random.ts';
import { planarLayout, repackRows } from '#engine/formats/format.ts';
import { formats } from '#engine/formats/index.ts';
import { plainDots } from '#engine/reference/matrix-dots.ts';
import { OneMemory } from '#engine/reference/script-memory.ts';
import { matrixView } from '#engine/reference/views.ts';
import { decoders } from '#engine/wasm/decoders.ts';
import { inputsRoomBytes, hasVectors, vectorDots } from '#engine/wasm/vector-dots.ts';

const rows = 13;
const cols = 512;

/** A matrix of random blocks, and inputs, in one memory. */
function made(format: (typeof formats)[number], columns: number) {
  const random = createRandom(format.ggmlType + columns);
  const home = new OneMemory();
  const { totalBytes } = planarLayout(format, rows, cols);
  const sizes = [totalBytes, columns * cols * 4, inputsRoomBytes(columns, cols / 32), rows * columns * 4];
  const places = sizes.map((size) => home.allocate(size));
  const [weights, inputs, room, results] = places as [(typeof places)[0], ...typeof places];
  const blocks = new Uint8Array((rows * cols * format.blockBytes) / format.blockSize);
  for (let at = 0; at < blocks.length; at++) blocks[at] = Math.floor(random.next() * 256);
  // halves and floats of a size that weights have
  const view = new DataView(blocks.buffer);
  if (format.blockSize === 1) {
    for (let at = 0; at < blocks.length; at += format.blockBytes) {
      if (format.blockBytes === 4) view.setFloat32(at, random.next() - 0.5, true);
      else view.setUint16(at, format.name === 'BF16' ? 0x3e00 + (blocks[at]! & 0x7f) : 0x3000 + blocks[at]!, true);
    }
  } else {
    for (let at = 0; at < blocks.length; at += format.blockBytes) {
      for (const half of halvesOf[format.name] ?? [0]) {
        const sign = blocks[at + half + 1]! & 0x80;
        view.setUint16(at + half, ((0x24 | sign) << 8) | blocks[at + half]!, true);
      }
    }
  }
  const spec = { kind: 'weights' as const, name: 'w', sizeBytes: totalBytes, ggmlType: format.ggmlType, rows, cols };
  const matrix = matrixView({ ...spec, segments: [] }, home.view(weights));
  repackRows(format, blocks, rows, cols, matrix.planes);
  const x = new Float32Array(home.memory.buffer, inputs!.offset, columns * cols);
  for (let at = 0; at < x.length; at++) x[at] = random.next() * 2 - 1;
  const at = { inputs: room!.offset, results: results!.offset };
  return { matrix, x, dots: vectorDots(home.memory, at) };
}

/** where a block keeps its halves, if not at its beginning alone */
const halvesOf: Record<string, number[]> = {
  ...{ Q4_1: [0, 2], Q5_1: [0, 2] },
  ...{ Q2_K: [80, 82], Q3_K: [108], Q4_K: [0, 2], Q5_K: [0, 2], Q6_K: [208] },
};

const integerFormats = formats.filter(({ blockSize }) => blockSize > 1);

describe('rows times columns in vectors', () => {
  it('can be compiled here, and knows every format', () => {
    expect(hasVectors()).toBe(true);
    expect(Object.keys(decoders).sort()).toEqual(formats.map(({ name }) => name).sort());
  });

  for (const format of formats) {
    it(`agrees with the plain loops on ${format.name}, for any number of columns`, () => {
      for (const columns of [1, 2, 3, 4, 5, 7, 8, 11]) {
        const { matrix, x, dots } = made(format, columns);
        const sources = Array.from({ length: columns }, (_, c) => (c * 3 + 1) % columns);
        const wanted = [...plainDots()(matrix, 2, rows - 2, x, sources)];
        const found = [...dots(matrix, 2, rows - 2, x, sources)];
        expect(found).toHaveLength(wanted.length);
        const largest = Math.max(...wanted.map(Math.abs));
        found.forEach((value, index) => expect(Math.abs(value - wanted[index]!)).toBeLessThan(largest * 1e-6));
      }
    });
  }

  it.each(formats)('decodes $name to the bits of the plain loops, weight by weight', (format) => {
    const { matrix, x, dots } = made(format, 1);
    const unit = new Float32Array(32);
    const wrong = [];
    for (let at = 0; at < cols; at++) {
      x.fill(0);
      x[at] = 1;
      const found = dots(matrix, 0, rows, x, [0]);
      for (let row = 0; row < rows; row++) {
        format.decodeUnit(matrix.planes, row * matrix.unitsPerRow + (at >> 5), unit);
        if (found[row] !== unit[at & 31]) wrong.push({ row, at, found: found[row], wanted: unit[at & 31] });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('computes the same bits for a column alone and in company', () => {
    for (const format of formats) {
      const { matrix, x, dots } = made(format, 7);
      const together = [...dots(matrix, 0, rows, x, [0, 1, 2, 3, 4, 5, 6])];
      for (let c = 0; c < 7; c++) {
        expect([...dots(matrix, 0, rows, x, [c])]).toEqual(together.filter((_, index) => index % 7 === c));
      }
    }
  });

  it.each(integerFormats)('is closer to the exact sum on $name than products in single precision are', (format) => {
    const { matrix, x, dots } = made(format, 1);
    const found = dots(matrix, 0, rows, x, [0]);
    const unit = new Float32Array(32);
    let ours = 0;
    let others = 0;
    for (let row = 0; row < rows; row++) {
      let exact = 0;
      const four = new Float32Array(4);
      for (let at = 0; at < cols; at++) {
        if (at % 32 === 0) format.decodeUnit(matrix.planes, row * matrix.unitsPerRow + at / 32, unit);
        exact += unit[at % 32]! * x[at]!;
        four[at % 4]! += Math.fround(unit[at % 32]! * x[at]!);
      }
      ours += (found[row]! - exact) ** 2;
      others += (Math.fround(four[0]! + four[1]!) + Math.fround(four[2]! + four[3]!) - exact) ** 2;
    }
    expect(ours).toBeLessThan(others);
  });

  describe('with extreme inputs', () => {
    const sumsOf = (format: (typeof formats)[number], fill: (x: Float32Array) => void, columns = 1) => {
      const { matrix, x, dots } = made(format, columns);
      fill(x);
      const sources = Array.from({ length: columns }, (_, c) => c);
      const wanted = [...plainDots()(matrix, 0, rows, x, sources)];
      return { found: [...dots(matrix, 0, rows, x, sources)], wanted };
    };

    it.each(integerFormats)('keeps what is small beside the largest of a unit, in $name', (format) => {
      // 2^-20 of the largest, and alone in the other units
      const spread = (x: Float32Array) =>
        x.forEach((value, at) => (x[at] = at < 32 && at % 31 !== 0 ? value : value / 2 ** 20));
      const { found, wanted } = sumsOf(format, spread);
      const largest = Math.max(...wanted.map(Math.abs));
      found.forEach((value, row) => expect(Math.abs(value - wanted[row]!)).toBeLessThan(largest * 1e-6));
    });

    it.each([2 ** 100, 2 ** 60, 2 ** -60, 2 ** -90])('scales by %d without loss', (factor) => {
      for (const format of integerFormats) {
        const { found: plain } = sumsOf(format, () => {});
        const { found } = sumsOf(format, (x) => x.forEach((value, at) => (x[at] = value * factor)));
        expect(found).toEqual(plain.map((value) => value * factor));
      }
    });

    it('takes the largest of both signs', () => {
      for (const format of integerFormats) {
        const ends = (x: Float32Array) => x.forEach((_, at) => (x[at] = at % 3 === 0 ? -1.9999999 : 1.9999999));
        const { found, wanted } = sumsOf(format, ends);
        const largest = Math.max(...wanted.map(Math.abs));
        found.forEach((value, row) => expect(Math.abs(value - wanted[row]!)).toBeLessThan(largest * 1e-6));
      }
    });

    it('makes nothing of zeros, nor of what lies below 2^-128', () => {
      for (const format of integerFormats) {
        expect(sumsOf(format, (x) => x.fill(0)).found.every((value) => value === 0)).toBe(true);
        expect(sumsOf(format, (x) => x.fill(2 ** -140)).found.every((value) => value === 0)).toBe(true);
      }
    });

    it.each([Infinity, -Infinity, NaN])('lets %d through, and only in its own column', (value) => {
      for (const format of integerFormats) {
        for (const columns of [1, 3]) {
          const { found } = sumsOf(format, (x) => (x[cols * (columns - 1) + 77] = value), columns);
          const column = (c: number) => found.filter((_, at) => at % columns === c);
          expect(column(columns - 1).some(Number.isFinite)).toBe(false);
          if (columns > 1) expect(column(0).every(Number.isFinite)).toBe(true);
        }
      }
    });
  });

  it('reads every half as the plain loops do, subnormal and signed ones too', () => {
    const { matrix, x, dots } = made(
      formats.find(({ name }) => name === 'Q8_0')!,
      1,
    );
    const scales = matrix.planes[1]!.halves;
    const quants = matrix.planes[0]!.bytes;
    x.fill(1, 0, 32).fill(0, 32);
    for (const half of [0x0001, 0x8001, 0x03ff, 0x0400, 0x3c00, 0xbc00, 0x7bff, 0xfbff, 0x0000, 0x8000, 0x7c00]) {
      scales[0] = half;
      quants.fill(0, 0, 32);
      quants[5] = 1;
      expect(dots(matrix, 0, 1, x, [0])[0]).toBe(Math.fround(plainDots()(matrix, 0, 1, x, [0])[0]!));
    }
  });
});

describe('one memory for all buffers', () => {
  it('gives out what was given back, joined with its neighbours, and keeps the rest in place', () => {
    const home = new OneMemory();
    const [first, second, third] = [1000, 2000, 3000].map((size) => home.allocate(size));
    home.view(second!).fill(7);
    home.view(third!).fill(9);
    home.free(first!);
    home.free(second!);
    const again = home.allocate(2900);
    expect(again.offset).toBe(first!.offset);
    expect(home.view(again).every((byte) => byte === 0)).toBe(true);
    expect(home.view(third!).every((byte) => byte === 9)).toBe(true);
  });

  it('keeps contents when it grows', () => {
    const home = new OneMemory();
    const small = home.allocate(64);
    home.view(small).fill(5);
    const large = home.allocate(3_000_000);
    home.view(large).fill(6);
    expect(home.view(small).every((byte) => byte === 5)).toBe(true);
    expect(large.offset % 16).toBe(0);
  });

  it('says that there is no more', () => {
    const home = new OneMemory();
    expect(() => home.allocate(5e9)).toThrow(RangeError);
  });
});
