import { createRandom } from '#core/random.ts';
import { planarLayout } from '../formats/format.ts';
import { formatOf } from '../formats/index.ts';
import type { Executor } from '../plan/executor.ts';
import type { BufferSpec, Plan } from '../plan/plan.ts';
import { matrixView } from '../reference/views.ts';

/** Rows that are made; the others repeat them, which a memory bus does not notice. */
const patternBytes = 2 ** 20;

/** Fills all weights of a plan with random ones, and norms with ones: for measuring shapes of which there is no file. */
export async function writeRandomWeights(executor: Executor, plan: Plan): Promise<void> {
  const random = createRandom(7);
  for (const spec of plan.buffers) {
    if (spec.kind === 'vectors') {
      executor.write(spec.name, 0, new Uint8Array(new Float32Array(Math.floor(spec.sizeBytes / 4)).fill(1).buffer));
    }
    if (spec.kind !== 'weights') continue;
    const format = formatOf({ name: spec.name, ggmlType: spec.ggmlType });
    const whole = planarLayout(format, spec.rows, spec.cols);
    const fitting = Math.floor((patternBytes * spec.rows) / whole.totalBytes / 8) * 8;
    const rows = Math.min(spec.rows, Math.max(8, fitting));
    const pattern = planarLayout(format, rows, spec.cols);
    const bytes = new Uint8Array(pattern.totalBytes);
    fillWeights({ ...spec, rows, sizeBytes: pattern.totalBytes }, bytes.buffer, () => random.next());
    format.planes.forEach((_, plane) => {
      const from = pattern.planeOffsets[plane]!;
      const end = whole.planeOffsets[plane]! + whole.planeBytes[plane]!;
      for (let at = whole.planeOffsets[plane]!; at < end; at += pattern.planeBytes[plane]!) {
        const size = Math.min(pattern.planeBytes[plane]!, end - at);
        executor.write(spec.name, at, bytes.subarray(from, from + size));
      }
    });
    await executor.flush(); // not all of a large checkpoint in staging memory at once
  }
}

/** Random bits, with scales and floats of a sane size. */
export function fillWeights(
  spec: Extract<BufferSpec, { kind: 'weights' }>,
  contents: ArrayBuffer,
  next: () => number,
): void {
  const { format, planes } = matrixView(spec, new Uint8Array(contents));
  format.planes.forEach((plane, index) => {
    const { halves, floats, words } = planes[index]!;
    for (let w = 0; w < words.length; w++) words[w] = next() * 2 ** 32;
    const sane = (bits: number) => (bits & 0x83ff) | 0x2000; // an exponent of 2^-7
    if (format.name === 'F32') {
      for (let i = 0; i < floats.length; i++) floats[i] = next() * 2 - 1;
      zeroPadding(contents, spec.cols, spec.rows);
    }
    if (format.name === 'BF16') for (let h = 0; h < halves.length; h++) halves[h] = (halves[h]! & 0x807f) | 0x3e00;
    else if (format.name === 'F16') for (let h = 0; h < halves.length; h++) halves[h] = sane(halves[h]!);
    else if (plane.name === 'scales' || plane.name === 'factors' || plane.name === 'header') {
      for (let h = 0; h < halves.length; h++) halves[h] = sane(halves[h]!);
    }
  });
}

/** Rows of floats are padded to whole units with zeros, which the kernels rely on. */
export function zeroPadding(contents: ArrayBuffer, width: number, rows: number): void {
  const floats = new Float32Array(contents);
  const stride = Math.ceil(width / 32) * 32;
  for (let row = 0; row < rows; row++) floats.fill(0, row * stride + width, (row + 1) * stride);
}
