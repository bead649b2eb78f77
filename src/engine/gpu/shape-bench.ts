import { decodingOf } from '../decode-rounds.ts';
import type { WeightFormat } from '../formats/format.ts';
import { countStep } from '../plan/counts.ts';
import type { Graph, TensorRef } from '../plan/graph.ts';
import { planOf } from '../plan/planner.ts';
import type { Dispatch, KernelName, Plan } from '../plan/plan.ts';
import type { OpenDevice } from './device.ts';
import { tuneOn } from './device-tuning.ts';
import { GpuExecutor } from './gpu-executor.ts';
import { writeRandomWeights } from './random-weights.ts';
import type { Tuning } from './tuning.ts';

/** Shapes without a file: the 1B and the 7B of the Llama family, and one that software can bear. */
export const shapes = {
  '1b': { layers: 16, width: 2048, hidden: 8192, heads: 32, kvHeads: 8, headDim: 64, vocab: 128256, tied: true },
  '7b': { layers: 32, width: 4096, hidden: 11008, heads: 32, kvHeads: 32, headDim: 128, vocab: 32000, tied: false },
  tiny: { layers: 2, width: 256, hidden: 512, heads: 4, kvHeads: 2, headDim: 64, vocab: 1000, tied: true },
} as const;
export type ShapeName = keyof typeof shapes;

export interface ShapeBenchOptions {
  /** of the prompt; decoding goes on behind it */
  promptTokens: number;
  decodeTokens: number;
  /** how many tokens a submit, one after another; 0: a step each, its token drawn in script */
  rounds: readonly number[];
  /** whether the device is tuned for it first */
  tuned: boolean;
}

export interface ShapeBench {
  shape: ShapeName;
  format: string;
  weightsBytes: number;
  tuning: Tuning | null;
  dispatchesPerLayer: number;
  /** what a token reads; drawing it on the device reads its logits once more, which are not counted */
  bytesPerToken: number;
  /** for each number of rounds; those beyond 0 are missing where tokens are not drawn on the device */
  decode: { rounds: number; tokenMs: number; tokensPerSecond: number; bytesPerSecond: number }[];
  prefill: { tokensPerSecond: number; chunkTokens: number };
  /** one decode step's dispatches of each kernel alone, all layers in turn */
  kernels: { kernel: KernelName; dispatches: number; ms: number; bytes: number; bytesPerSecond: number }[];
}

/**
 * What decoding and reading a prompt cost at a shape, on random weights made on the spot. A rate is of the best of several turns: what else
 * the machine does only ever slows it down.
 * @throws WorkbenchError engine/out-of-memory where the device does not hold it
 */
export async function benchShape(
  open: OpenDevice,
  shape: ShapeName,
  format: WeightFormat,
  { promptTokens, decodeTokens, rounds, tuned }: ShapeBenchOptions,
): Promise<ShapeBench> {
  const graph = graphOfShape(shape, format);
  const contextTokens = promptTokens + decodeTokens;
  const options = { profile: open.profile, lanes: 1, contextTokens, kv: 'f16' as const };
  const { executor, compiled } = await GpuExecutor.create(open, planOf(graph, options));
  try {
    await writeRandomWeights(executor, executor.plan);
    await compiled;
    await prefill(executor, executor.plan.columnCapacity); // brings all pages in
    const tuning = tuned ? await tuneOn(open, executor, open.profile) : null;
    if (tuning) await executor.adopt(planOf(graph, { ...options, profile: { ...open.profile, ...tuning } }));
    const { plan } = executor;
    await prefill(executor, promptTokens);
    const prefillMs = await prefill(executor, promptTokens);
    const { bytesRead, dispatchesPerLayer } = countStep(plan, 1, contextTokens - 1);
    const decode: ShapeBench['decode'] = [];
    const drawn = await executor.goesRound;
    for (const each of rounds.filter((count) => count === 0 || drawn)) {
      const tokenMs = await decodeMs(executor, promptTokens, decodeTokens, each);
      const perSecond = 1000 / tokenMs;
      decode.push({ rounds: each, tokenMs, tokensPerSecond: perSecond, bytesPerSecond: bytesRead * perSecond });
    }
    return {
      shape,
      format: format.name,
      weightsBytes: plan.memory.weightsBytes,
      tuning,
      dispatchesPerLayer,
      bytesPerToken: bytesRead,
      decode,
      prefill: { tokensPerSecond: (promptTokens * 1000) / prefillMs, chunkTokens: plan.columnCapacity },
      kernels: await kernelTable(executor, contextTokens),
    };
  } finally {
    executor.close();
  }
}

/** Reads a prompt of made-up tokens in chunks. @returns ms until the logits of its end were there */
async function prefill(executor: GpuExecutor, tokens: number): Promise<number> {
  const { columnCapacity, vocab } = executor.plan;
  const begun = performance.now();
  for (let start = 0; start < tokens; start += columnCapacity) {
    const columns = Array.from({ length: Math.min(columnCapacity, tokens - start) }, (_, at) => ({
      token: ((start + at) * 7919) % vocab,
      lane: 0,
      position: start + at,
    }));
    await executor.step(columns, start + columns.length === tokens ? [columns.length - 1] : []);
  }
  return performance.now() - begun;
}

/** Greedy decoding behind the prompt. @returns ms a token, of the best of three turns */
async function decodeMs(executor: GpuExecutor, position: number, tokens: number, rounds: number): Promise<number> {
  const { decode } = decodingOf(executor, rounds);
  let best = Infinity;
  for (let turn = 0; turn < 3; turn++) {
    const begun = performance.now();
    const front = { tokens: [0], position, uses: [{ slot: 0, scale: 0 }] };
    const { rounds: decoded } = await decode(front, tokens, () => false);
    best = Math.min(best, (performance.now() - begun) / decoded);
  }
  return best;
}

/** After it the activations hold whatever came out: the last thing to do with an executor. */
async function kernelTable(executor: GpuExecutor, positions: number): Promise<ShapeBench['kernels']> {
  const { plan } = executor;
  const table: ShapeBench['kernels'] = [];
  for (const kernel of new Set(plan.dispatches.map((dispatch) => dispatch.kernel))) {
    const own = plan.dispatches.filter((dispatch) => dispatch.kernel === kernel && !dispatch.onlySplit);
    if (own.length === 0) continue;
    const bytes = own.reduce((total, dispatch) => total + bytesOf(plan, dispatch, positions), 0);
    const ms = await executor.timed(own, 1);
    table.push({ kernel, dispatches: own.length, ms, bytes, bytesPerSecond: (bytes * 1000) / ms });
  }
  return table;
}

/** Weights, or keys and values, that a dispatch of a decode step reads. */
function bytesOf(plan: Plan, { kernel, bindings }: Dispatch, positions: number): number {
  if (kernel === 'attention') return (positions * plan.kvBytesPerPosition) / plan.layers;
  const weights = plan.buffers.find(({ name }) => name === bindings['weights']?.buffer);
  if (weights?.kind !== 'weights') return 0;
  return kernel === 'embed' ? weights.sizeBytes / weights.rows : weights.sizeBytes;
}

function graphOfShape(shape: ShapeName, { ggmlType }: WeightFormat): Graph {
  const { layers, width, hidden, heads, kvHeads, headDim, vocab, tied } = shapes[shape];
  const matrix = (name: string, rows: number, cols: number): TensorRef => ({ name, ggmlType, rows, cols });
  const embedding = matrix('token_embd.weight', vocab, width);
  return {
    architecture: shape,
    layers: Array.from({ length: layers }, (_, index) => {
      const own = `blk.${index}.`;
      return {
        attention: {
          norm: `${own}attn_norm.weight`,
          q: matrix(`${own}attn_q.weight`, heads * headDim, width),
          k: matrix(`${own}attn_k.weight`, kvHeads * headDim, width),
          v: matrix(`${own}attn_v.weight`, kvHeads * headDim, width),
          biases: { q: null, k: null, v: null, output: null },
          output: matrix(`${own}attn_output.weight`, width, heads * headDim),
        },
        feedForward: {
          norm: `${own}ffn_norm.weight`,
          gate: matrix(`${own}ffn_gate.weight`, hidden, width),
          up: matrix(`${own}ffn_up.weight`, hidden, width),
          down: matrix(`${own}ffn_down.weight`, width, hidden),
          biases: { gate: null, up: null, down: null },
        },
      };
    }),
    width,
    hidden,
    heads,
    kvHeads,
    headDim,
    vocab,
    contextTokens: 8192,
    epsilon: 1e-5,
    rope: {
      order: 'pairs',
      frequencies: Array.from({ length: headDim / 2 }, (_, pair) => 500000 ** ((-2 * pair) / headDim)),
      magnitude: 1,
    },
    embedding,
    outputNorm: 'output_norm.weight',
    head: tied ? embedding : matrix('output.weight', vocab, width),
  };
}
