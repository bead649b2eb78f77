import type { GgufFile } from '../gguf/file.ts';
import type { Graph } from '../plan/graph.ts';

/** One model family: reads its hyperparameters and tensors, and says what is computed. */
export interface Architecture {
  /** `general.architecture` in the file */
  readonly name: string;
  /** @param ropeFactors contents of `rope_freqs.weight`, the one tensor whose values shape the graph; null where there is none */
  graph(file: GgufFile, ropeFactors: Float32Array | null): Graph;
}
