import { WorkbenchError } from '#core/errors.ts';
import { formatOf } from '../formats/index.ts';
import type { GgufFile, TensorInfo } from '../gguf/file.ts';
import { Metadata } from '../gguf/metadata.ts';
import { mostRank } from '../plan/adapter-slots.ts';
import type { Graph, TensorRef } from '../plan/graph.ts';

/** W' = W + scale · B A for one base tensor [Hu2021]. Both halves have two dims, even where the file gives a rank of 1 only one. */
export interface AdapterPair {
  /** of the base, e.g. `blk.0.attn_q.weight` */
  tensor: string;
  /** ne [cols, rank]; of `token_embd.weight` [rank, rows] */
  a: TensorInfo;
  /** ne [rank, rows]; of `token_embd.weight` [rank, cols] */
  b: TensorInfo;
  rank: number;
  /** alpha / rank, or 1 where the file gives no alpha; the user's scale multiplies it */
  scale: number;
}

/** A checked adapter: every pair fits a tensor of the base. */
export interface AdapterFile {
  file: GgufFile;
  /** by the base tensor's name */
  pairs: ReadonlyMap<string, AdapterPair>;
  /** the largest of all pairs */
  rank: number;
}

const longestText = 200;

/** Whether the file calls itself one; `readAdapter` says whether it is one that the engine can use. */
export function isAdapter(file: GgufFile): boolean {
  return file.metadata.get('general.type') === 'adapter';
}

/** The base tensor that a tensor of an adapter belongs to, and which half of its pair it is; null for any other name. */
export function adapterHalf(name: string): { tensor: string; half: 'a' | 'b' } | null {
  const suffix = name.slice(-7);
  if (suffix !== '.lora_a' && suffix !== '.lora_b') return null;
  return { tensor: name.slice(0, -7), half: suffix === '.lora_a' ? 'a' : 'b' };
}

/**
 * Checks an adapter against the base it is to act on, with llama.cpp's checks (llama-adapter.cpp) and some of ours: a
 * bound on the rank, formats that the engine decodes, at least one pair. Reads the header only.
 *
 * As in llama.cpp tensors named `*_norm.weight` are passed over. Where the head is tied to the embedding, a pair for
 * `token_embd.weight` acts on the lookup of tokens alone and the head stays the base's, as in PEFT; llama.cpp aborts there.
 * @throws WorkbenchError `adapter/*` for what does not fit, `gguf/unsupported-format` for a format without decoder,
 *   `gguf/unsupported-feature` for aLoRA, `gguf/missing-key` and `gguf/wrong-type` for the metadata, `gguf/malformed`
 *   for an adapter without any pair
 */
export function readAdapter(file: GgufFile, graph: Graph): AdapterFile {
  const alpha = readMetadata(file, graph);
  const matrices = matricesOf(graph);
  const pairs = new Map<string, AdapterPair>();
  for (const [tensor, { a, b }] of pairTensors(file)) {
    if (!a || !b) throw new WorkbenchError('adapter/incomplete-pair', { tensor: `${tensor}.lora_${a ? 'b' : 'a'}` });
    const matrix = matrices.get(tensor);
    if (!matrix) throw new WorkbenchError('adapter/no-such-tensor', { tensor: a.name });
    const rank = rankOf(a, b, matrix, matrix === graph.embedding);
    pairs.set(tensor, { tensor, a: flat(a), b: flat(b), rank, scale: alpha === 0 ? 1 : alpha / rank });
  }
  if (pairs.size === 0) {
    throw new WorkbenchError('gguf/malformed', { file: sourceName(file), what: 'no pair of .lora_a and .lora_b' });
  }
  return { file, pairs, rank: Math.max(...Array.from(pairs.values(), ({ rank }) => rank)) };
}

/** @returns alpha; 0 where the file gives none */
function readMetadata(file: GgufFile, graph: Graph): number {
  const metadata = new Metadata(file);
  const kinds = ['general.type', 'adapter.type'].map((key) => shown(file, key));
  if (kinds[0] !== 'adapter' || kinds[1] !== 'lora') {
    const found = `general.type = ${kinds[0]}, adapter.type = ${kinds[1]}`;
    throw new WorkbenchError('adapter/not-an-adapter', { file: sourceName(file), found });
  }
  const found = metadata.string('general.architecture');
  if (found !== graph.architecture) {
    const facts = { expected: graph.architecture, found: found.slice(0, longestText) };
    throw new WorkbenchError('adapter/architecture', { file: sourceName(file), ...facts });
  }
  // acts only after certain tokens: used always it would say something else than it was trained for
  if (metadata.has('adapter.alora.invocation_tokens')) {
    throw new WorkbenchError('gguf/unsupported-feature', { feature: 'aLoRA (adapter.alora.invocation_tokens)' });
  }
  return metadata.number('adapter.lora.alpha', 0);
}

/** The halves in the file by base tensor, in the order of the file. */
function pairTensors(file: GgufFile): Map<string, { a?: TensorInfo; b?: TensorInfo }> {
  const pairs = new Map<string, { a?: TensorInfo; b?: TensorInfo }>();
  for (const info of file.tensors.values()) {
    const found = adapterHalf(info.name);
    if (found) pairs.set(found.tensor, { ...pairs.get(found.tensor), [found.half]: info });
    else if (!info.name.endsWith('_norm.weight')) {
      throw new WorkbenchError('adapter/unexpected-tensor', { tensor: info.name });
    }
  }
  return pairs;
}

/** What an adapter can act on. A tied head has no name of its own. */
function matricesOf({ layers, embedding, head }: Graph): Map<string, TensorRef> {
  const linear = layers.flatMap(({ attention: { q, k, v, output }, feedForward: { gate, up, down } }) => [
    ...[q, k, v, output],
    ...[gate, up, down],
  ]);
  return new Map([...linear, head, embedding].map((matrix) => [matrix.name, matrix]));
}

/**
 * Checks shapes and formats of a pair. The embedding's is the other way round, because a token picks a row of it: the
 * inner length of both halves is the rank.
 */
function rankOf(a: TensorInfo, b: TensorInfo, { rows, cols }: TensorRef, embeds: boolean): number {
  for (const half of [a, b]) {
    formatOf(half);
    if (half.dims.slice(2).some((dim) => dim !== 1)) throw misshapen(half, 'two dimensions');
  }
  const [aInner = 1, aOuter = 1] = a.dims;
  const [rank = 1, bOuter = 1] = b.dims;
  const rankOfA = embeds ? aInner : aOuter;
  if ((embeds ? aOuter : aInner) !== (embeds ? rows : cols)) {
    throw misshapen(a, embeds ? `${rank} × ${rows}` : `${cols} × ${rank}`);
  }
  if (bOuter !== (embeds ? cols : rows) || rank !== rankOfA) {
    throw misshapen(b, `${rankOfA} × ${embeds ? cols : rows}`);
  }
  if (rank > mostRank) throw new WorkbenchError('adapter/rank', { tensor: a.name, rank, limit: mostRank });
  return rank;
}

function flat(info: TensorInfo): TensorInfo {
  return { ...info, dims: [info.dims[0] ?? 1, info.dims[1] ?? 1] };
}

function misshapen({ name, dims }: TensorInfo, expected: string): WorkbenchError {
  return new WorkbenchError('adapter/tensor-shape', { tensor: name, expected, found: dims.join(' × ') });
}

function shown(file: GgufFile, key: string): string {
  const value = file.metadata.get(key);
  return typeof value === 'string' ? value.slice(0, longestText) : '–';
}

function sourceName(file: GgufFile): string {
  return file.sources[0]?.name ?? '';
}
