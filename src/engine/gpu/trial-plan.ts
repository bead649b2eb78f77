import { formats } from '../formats/index.ts';
import type { WeightFormat } from '../formats/format.ts';
import type { Graph, TensorRef } from '../plan/graph.ts';
import { type DeviceProfile, type Plan, tiles } from '../plan/plan.ts';
import { planOf } from '../plan/planner.ts';

export interface TrialShape {
  width: number;
  hidden: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  vocab: number;
  rope: Graph['rope'];
  biased: boolean;
}

/** Small, with an odd vocabulary, grouped heads, a bias everywhere and a head turned only in part. */
export const trialShape: TrialShape = {
  width: 256,
  hidden: 256,
  heads: 4,
  kvHeads: 2,
  headDim: 64,
  vocab: 37,
  rope: { order: 'pairs', frequencies: Array.from({ length: 24 }, (_, pair) => 0.7 ** pair), magnitude: 1 },
  biased: true,
};

interface TrialChanges {
  /** format of the up projection */
  up?: WeightFormat;
  kv?: 'f32' | 'f16';
  shape?: TrialShape;
  /** room for adapters on every matrix, of this rank; absent: none */
  rank?: number;
}

/** A plan of one layer to try kernels with. Gate and up share a format where `up` is not given. */
export function trialPlan(
  profile: DeviceProfile,
  format: WeightFormat,
  { up = format, kv = 'f32', shape = trialShape, rank }: TrialChanges = {},
): Plan {
  const { width, hidden, heads, kvHeads, headDim, vocab } = shape;
  const matrix = (name: string, rows: number, cols: number, of = format): TensorRef => ({
    name,
    ggmlType: of.ggmlType,
    rows,
    cols,
  });
  const bias = (name: string) => (shape.biased ? name : null);
  const graph: Graph = {
    architecture: 'trial',
    layers: [
      {
        attention: {
          norm: 'attn_norm',
          q: matrix('q', heads * headDim, width),
          k: matrix('k', kvHeads * headDim, width),
          v: matrix('v', kvHeads * headDim, width),
          biases: { q: bias('q.bias'), k: bias('k.bias'), v: bias('v.bias'), output: bias('output.bias') },
          output: matrix('o', width, heads * headDim),
        },
        feedForward: {
          norm: 'ffn_norm',
          gate: matrix('gate', hidden, width),
          up: matrix('up', hidden, width, up),
          down: matrix('down', width, hidden),
          biases: { gate: bias('gate.bias'), up: bias('up.bias'), down: bias('down.bias') },
        },
      },
    ],
    width,
    hidden,
    heads,
    kvHeads,
    headDim,
    vocab,
    contextTokens: 64,
    epsilon: 1e-5,
    rope: shape.rope,
    embedding: matrix('token_embd', vocab, width),
    outputNorm: 'output_norm',
    head: matrix('token_embd', vocab, width),
  };
  const adapters = rank === undefined ? null : { rank, slots: 2, embedding: true, head: true };
  const columnCapacity = profile.tile === null ? 8 : tiles[profile.tile].columns;
  const contextTokens = Math.max(64, columnCapacity);
  return planOf(graph, { profile: { ...profile, columnCapacity, part: 24 }, lanes: 2, contextTokens, kv, adapters });
}

/** A format other than the given one, so that gate and up differ. */
export function otherFormat(format: WeightFormat): WeightFormat {
  return formats.find((candidate) => candidate !== format)!;
}
