import { planarLayout } from '../formats/format.ts';
import { q8_0 } from '../formats/q8-0.ts';
import { plainDots } from './matrix-dots.ts';
import { matrixView } from './views.ts';

const rows = 256;
const cols = 1024;

/**
 * About how long the plain loops take for a decode step: a Q8_0 mat-vec is timed (about 10 ms in all) and scaled by bytes.
 * @param weightsBytes of the whole checkpoint
 */
export function cpuStepMs(weightsBytes: number): number {
  const { totalBytes } = planarLayout(q8_0, rows, cols);
  const bytes = new Uint8Array(totalBytes);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (i * 37) & 63;
  const matrix = matrixView(
    { kind: 'weights', name: 'probe', sizeBytes: totalBytes, ggmlType: q8_0.ggmlType, rows, cols, segments: [] },
    bytes,
  );
  const inputs = new Float32Array(cols).fill(0.5);
  const dots = plainDots();
  let best = Infinity;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    dots(matrix, 0, rows, inputs, [0]);
    best = Math.min(best, performance.now() - start);
  }
  return (best * weightsBytes) / totalBytes;
}
