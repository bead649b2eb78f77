import { WorkbenchError } from '#core/errors.ts';
import type { GgufFile } from '../gguf/file.ts';
import { Metadata } from '../gguf/metadata.ts';
import type { Graph, TensorRef } from '../plan/graph.ts';
import type { Architecture } from './architecture.ts';
import { type RopeSettings, ropeOf } from './rope.ts';

/** Llama 2 and 3, Mistral, SmolLM2, EuroLLM, Teuken: pre-norm, grouped heads, RoPE over neighbouring pairs, SwiGLU. */
export const llama: Architecture = {
  name: 'llama',
  graph(file, ropeFactors) {
    const metadata = new Metadata(file);
    const count = (key: string, limit = longestRow) => countOf(file, metadata, `llama.${key}`, limit);
    const layers = count('block_count');
    if (layers > file.tensors.size) {
      throw new WorkbenchError('gguf/missing-tensor', { tensor: `blk.${file.tensors.size}.attn_norm.weight` });
    }
    const width = count('embedding_length');
    const hidden = count('feed_forward_length');
    const heads = count('attention.head_count');
    const kvHeads = metadata.has('llama.attention.head_count_kv') ? count('attention.head_count_kv') : heads;
    const headDim = metadata.has('llama.attention.key_length') ? count('attention.key_length') : width / heads;
    refuse(metadata, 'llama.expert_count', 'mixture of experts');
    refuse(metadata, 'llama.attention.sliding_window_pattern', 'sliding-window layers');
    if (metadata.has('llama.attention.value_length') && count('attention.value_length') !== headDim) {
      throw new WorkbenchError('gguf/unsupported-feature', { feature: 'heads whose keys and values differ in size' });
    }
    if (!Number.isInteger(headDim) || headDim % 2 !== 0 || heads % kvHeads !== 0 || headDim > 1024) {
      throw new WorkbenchError('gguf/malformed', {
        file: sourceName(file),
        what: `${heads} heads, ${kvHeads} KV heads, ${headDim} dimensions`,
      });
    }
    if (file.tensors.has('rope_factors_long.weight')) {
      throw new WorkbenchError('gguf/unsupported-feature', { feature: 'LongRoPE' });
    }

    const unread = new Set(file.tensors.keys());
    unread.delete('rope_freqs.weight'); // read before, as `ropeFactors`
    const matrix = (name: string, rows: number, cols: number): TensorRef => {
      const tensor = file.tensors.get(name);
      unread.delete(name);
      if (!tensor) throw new WorkbenchError('gguf/missing-tensor', { tensor: name });
      const [foundCols = 1, foundRows = 1, ...more] = tensor.dims;
      if (foundCols !== cols || foundRows !== rows || more.some((dim) => dim !== 1)) {
        throw new WorkbenchError('gguf/tensor-shape', {
          tensor: name,
          expected: `${cols} × ${rows}`,
          found: tensor.dims.join(' × '),
        });
      }
      return { name, ggmlType: tensor.ggmlType, rows, cols };
    };
    const vector = (name: string, length: number): string => {
      matrix(name, 1, length);
      return name;
    };
    const bias = (name: string, length: number) => (file.tensors.has(name) ? vector(name, length) : null);

    const embeddingTensor = file.tensors.get('token_embd.weight');
    if (!embeddingTensor) throw new WorkbenchError('gguf/missing-tensor', { tensor: 'token_embd.weight' });
    const vocab = embeddingTensor.dims[1] ?? 1;
    const embedding = matrix('token_embd.weight', vocab, width);
    const kvWidth = kvHeads * headDim;
    const graph: Graph = {
      architecture: 'llama',
      layers: Array.from({ length: layers }, (_, index) => {
        const at = (name: string) => `blk.${index}.${name}`;
        return {
          attention: {
            norm: vector(at('attn_norm.weight'), width),
            q: matrix(at('attn_q.weight'), heads * headDim, width),
            k: matrix(at('attn_k.weight'), kvWidth, width),
            v: matrix(at('attn_v.weight'), kvWidth, width),
            biases: {
              q: bias(at('attn_q.bias'), heads * headDim),
              k: bias(at('attn_k.bias'), kvWidth),
              v: bias(at('attn_v.bias'), kvWidth),
              output: bias(at('attn_output.bias'), width),
            },
            output: matrix(at('attn_output.weight'), width, heads * headDim),
          },
          feedForward: {
            norm: vector(at('ffn_norm.weight'), width),
            gate: matrix(at('ffn_gate.weight'), hidden, width),
            up: matrix(at('ffn_up.weight'), hidden, width),
            down: matrix(at('ffn_down.weight'), width, hidden),
            biases: {
              gate: bias(at('ffn_gate.bias'), hidden),
              up: bias(at('ffn_up.bias'), hidden),
              down: bias(at('ffn_down.bias'), width),
            },
          },
        };
      }),
      width,
      hidden,
      heads,
      kvHeads,
      headDim,
      vocab,
      contextTokens: count('context_length', mostContext),
      epsilon: metadata.number('llama.attention.layer_norm_rms_epsilon'),
      rope: ropeOf({ ...ropeSettings(file, metadata, headDim, ropeFactors), factors: ropeFactors }),
      embedding,
      outputNorm: vector('output_norm.weight', width),
      head: file.tensors.has('output.weight') ? matrix('output.weight', vocab, width) : embedding,
    };
    // a tensor that nothing here reads belongs to a model that computes something else
    for (const name of unread) throw new WorkbenchError('gguf/unsupported-feature', { feature: `the tensor ${name}` });
    return graph;
  },
};

function ropeSettings(
  file: GgufFile,
  metadata: Metadata,
  headDim: number,
  factors: Float32Array | null,
): Omit<RopeSettings, 'factors'> {
  const number = (key: string, otherwise: number) => metadata.number(`llama.rope.${key}`, otherwise);
  const rotaryDims = number('dimension_count', headDim);
  if (!(rotaryDims > 0 && rotaryDims <= headDim && rotaryDims % 2 === 0)) {
    throw new WorkbenchError('gguf/malformed', {
      file: sourceName(file),
      what: `llama.rope.dimension_count ${rotaryDims}`,
    });
  }
  if (factors && (factors.length !== rotaryDims / 2 || factors.some((factor) => !(factor > 0 && factor < Infinity)))) {
    throw new WorkbenchError('gguf/tensor-shape', {
      tensor: 'rope_freqs.weight',
      expected: `${rotaryDims / 2} × > 0`,
      found: String(factors.length),
    });
  }
  // llama.cpp takes a factor without a type for linear scaling, and has an older key for it
  const scaling = metadata.string('llama.rope.scaling.type', 'linear');
  if (scaling !== 'none' && scaling !== 'linear' && scaling !== 'yarn') {
    throw new WorkbenchError('gguf/unsupported-feature', { feature: `RoPE scaling "${scaling}"` });
  }
  const factor = number('scaling.factor', number('scale_linear', 1)) || 1;
  const base = number('freq_base', 10000);
  const originalContext = number('scaling.original_context_length', metadata.number('llama.context_length'));
  if (!(factor > 0 && base > 1 && originalContext > 0)) {
    throw new WorkbenchError('gguf/malformed', { file: sourceName(file), what: 'llama.rope' });
  }
  return {
    order: 'pairs',
    rotaryDims,
    base,
    scaling,
    factor,
    originalContext,
    betaFast: number('scaling.yarn_beta_fast', 32),
    betaSlow: number('scaling.yarn_beta_slow', 1),
    attentionFactor: number('scaling.attn_factor', 1),
  };
}

/** Longest row or vector of any dimension; the largest model known has 53,248. Bounds what streaming holds at once. */
const longestRow = 2 ** 18;
const mostContext = 1e7;

/** A positive whole number; some files give one a layer, which must then be the same for all. */
function countOf(file: GgufFile, metadata: Metadata, key: string, limit: number): number {
  const value = typeof file.metadata.get(key) === 'object' ? sameForAll(metadata, key) : metadata.count(key);
  if (value < 1 || value > limit) {
    throw new WorkbenchError('gguf/limit', {
      file: sourceName(file),
      what: key,
      value: String(value),
      limit: `1 … ${limit}`,
    });
  }
  return value;
}

function sameForAll(metadata: Metadata, key: string): number {
  const values = metadata.numbers(key);
  for (let i = 1; i < values.length; i++) {
    if (values[i] !== values[0]) {
      throw new WorkbenchError('gguf/unsupported-feature', { feature: `${key} that differs from layer to layer` });
    }
  }
  return values[0] ?? 0;
}

function refuse(metadata: Metadata, key: string, feature: string): void {
  if (metadata.has(key) && metadata.number(key) > 0) throw new WorkbenchError('gguf/unsupported-feature', { feature });
}

function sourceName(file: GgufFile): string {
  return file.sources[0]?.name ?? '';
}
