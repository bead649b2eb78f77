import { planarLayout } from '../formats/format.ts';
import { q8_0 } from '../formats/q8-0.ts';
import { inputsRoomBytes, hasVectors, vectorDots } from '../wasm/vector-dots.ts';
import { plainDots } from './matrix-dots.ts';
import { OneMemory, SeparateBuffers } from './script-memory.ts';
import { matrixView } from './views.ts';

const rows = 256;
const cols = 1024;

/**
 * About how long the CPU takes for a decode step: a Q8_0 mat-vec is timed (some milliseconds in all) and scaled by bytes.
 * @param weightsBytes of the whole checkpoint
 */
export function cpuStepMs(weightsBytes: number): number {
  const { totalBytes } = planarLayout(q8_0, rows, cols);
  const memory = hasVectors() ? new OneMemory() : new SeparateBuffers();
  const sizes = [totalBytes, cols * 4, inputsRoomBytes(1, cols / 32), rows * 4];
  const places = sizes.map((sizeBytes) => memory.allocate(sizeBytes));
  const [weights, x, room, results] = places as [(typeof places)[0], ...typeof places];
  const bytes = memory.view(weights);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (i * 37) & 63;
  const matrix = matrixView(
    { kind: 'weights', name: 'probe', sizeBytes: totalBytes, ggmlType: q8_0.ggmlType, rows, cols, segments: [] },
    bytes,
  );
  const { buffer, byteOffset } = memory.view(x!);
  const inputs = new Float32Array(buffer, byteOffset, cols).fill(0.5);
  const at = { inputs: room!.offset, results: results!.offset };
  const dots = memory instanceof OneMemory ? vectorDots(memory.memory, at) : plainDots();
  let best = Infinity;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    dots(matrix, 0, rows, inputs, [0]);
    best = Math.min(best, performance.now() - start);
  }
  return (best * weightsBytes) / totalBytes;
}
