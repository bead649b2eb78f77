import { unpackNibbles } from './nibbles.ts';

/** What a nibble stands for in the IQ4 formats: steps that widen with their distance from zero. [ggml kvalues_iq4nl] */
export const nonlinearSteps: readonly number[] = [
  -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113,
];

/** out[e] = scale times the step of element e. */
export function unpackNonlinear(bytes: Int8Array, unit: number, scale: number, out: Float32Array): void {
  unpackNibbles(bytes, unit, out);
  for (let e = 0; e < 32; e++) out[e] = scale * nonlinearSteps[out[e]!]!;
}
