import { WorkbenchError } from '#core/errors.ts';
import { type PlanarLayout, planarLayout, unitSize, type WeightFormat } from '../formats/format.ts';
import { formatOf } from '../formats/index.ts';
import type { AttentionNode, FeedForwardNode, Graph, TensorRef } from './graph.ts';
import type { BufferSpec, DeviceProfile, Dispatch, KernelName, Plan, Segment, Slice } from './plan.ts';

export interface PlanOptions {
  profile: DeviceProfile;
  lanes: number;
  contextTokens: number;
  /** 'auto': F32 while the whole cache stays within 64 MiB, else F16 */
  kv: 'f32' | 'f16' | 'auto';
}

const f32CacheLimit = 64 * 2 ** 20;
const logitsLimit = 16 * 2 ** 20;
const sliceAlignment = 256; // WebGPU's minStorageBufferOffsetAlignment, never more

/** A part of a matrix that fits one binding. */
interface Chunk {
  buffer: string;
  format: WeightFormat;
  layout: PlanarLayout;
  /** first row, counted as the kernel counts */
  firstRow: number;
  rows: number;
}

/** Graph and device limits -> buffers and an ordered list of dispatches. */
export function planOf(graph: Graph, options: PlanOptions): Plan {
  return new Planner(graph, options).plan();
}

class Planner {
  readonly #buffers: BufferSpec[] = [];
  readonly #dispatches: Dispatch[] = [];
  readonly #vectors: Extract<BufferSpec, { kind: 'vectors' }> = {
    kind: 'vectors',
    name: 'vectors',
    sizeBytes: 0,
    parts: [],
  };
  readonly #graph: Graph;
  readonly #options: PlanOptions;
  readonly #kv: 'f32' | 'f16';
  readonly #context: number;
  readonly #columnStride: number;
  readonly #outputs: number;

  constructor(graph: Graph, options: PlanOptions) {
    this.#graph = graph;
    this.#options = options;
    const values = options.lanes * options.contextTokens * graph.kvHeads * graph.headDim * 2;
    this.#kv = options.kv === 'auto' ? (values * graph.layers.length * 4 <= f32CacheLimit ? 'f32' : 'f16') : options.kv;
    const layerBytes = values * this.#elementBytes();
    if (layerBytes > options.profile.maxBindingBytes) {
      throw new WorkbenchError('engine/out-of-memory', {
        neededBytes: layerBytes,
        availableBytes: options.profile.maxBindingBytes,
      });
    }
    this.#context = options.contextTokens;
    this.#columnStride = 1 + Math.ceil(graph.rope.frequencies.length / 2);
    const capacity = options.profile.columnCapacity;
    const rows = Math.floor(logitsLimit / (graph.vocab * 4) / 4) * 4;
    this.#outputs = Math.min(capacity, Math.max(4, rows));
  }

  plan(): Plan {
    const graph = this.#graph;
    const { lanes, profile } = this.#options;
    const capacity = profile.columnCapacity;
    const activation = (name: string, width: number) =>
      this.#buffers.push({ kind: 'activation', name, sizeBytes: capacity * padded(width) * 4, width });
    this.#buffers.push({ kind: 'columns', name: 'columns', sizeBytes: capacity * this.#columnStride * 16 });
    activation('x', graph.width);
    activation('queries', graph.heads * graph.headDim);
    activation('attended', graph.heads * graph.headDim);
    activation('hidden', graph.hidden);
    this.#buffers.push({ kind: 'logits', name: 'logits', sizeBytes: this.#outputs * graph.vocab * 4 });
    this.#buffers.push(this.#vectors);

    const embedding = this.#matrix('token_embd', [graph.embedding], 4);
    for (const chunk of embedding) this.#embed(chunk);
    graph.layers.forEach((layer, index) => {
      this.#attention(layer.attention, index);
      this.#feedForward(layer.feedForward, index);
    });
    const head = graph.head.name === graph.embedding.name ? embedding : this.#matrix('output', [graph.head], 4);
    this.#head(head);
    this.#vectors.sizeBytes = Math.max(this.#vectors.sizeBytes, sliceAlignment);

    const sum = (kinds: BufferSpec['kind'][]) =>
      this.#buffers.reduce((total, buffer) => total + (kinds.includes(buffer.kind) ? buffer.sizeBytes : 0), 0);
    const weightsBytes = sum(['weights', 'vectors']);
    const kvBytes = sum(['cache']);
    const scratchBytes = sum(['columns', 'activation', 'logits']) + this.#outputs * graph.vocab * 4; // read back once more
    return {
      buffers: this.#buffers,
      dispatches: this.#dispatches,
      layers: graph.layers.length,
      lanes,
      contextTokens: this.#context,
      vocab: graph.vocab,
      columnCapacity: capacity,
      outputCapacity: this.#outputs,
      columnStride: this.#columnStride,
      rope: { frequencies: graph.rope.frequencies, magnitude: graph.rope.magnitude },
      kv: this.#kv,
      kvBytesPerPosition: graph.layers.length * graph.kvHeads * graph.headDim * 2 * this.#elementBytes(),
      memory: { weightsBytes, kvBytes, scratchBytes, totalBytes: weightsBytes + kvBytes + scratchBytes },
    };
  }

  #elementBytes(): number {
    return this.#kv === 'f32' ? 4 : 2;
  }

  /**
   * A matrix of one or more tensors of one format, laid one under another, in as many chunks as the binding limit asks for.
   * @param grain rows that must not be separated
   */
  #matrix(name: string, tensors: TensorRef[], grain: number): Chunk[] {
    const first = tensors[0]!;
    const rows = tensors.reduce((total, tensor) => total + tensor.rows, 0);
    return this.#chunks(name, first, rows, grain, (firstRow, count) => {
      const segments: Segment[] = [];
      let start = 0;
      for (const tensor of tensors) {
        const from = Math.max(firstRow, start);
        const to = Math.min(firstRow + count, start + tensor.rows);
        if (to > from)
          segments.push({ tensor: tensor.name, fromRow: from - start, rows: to - from, atRow: from - firstRow });
        start += tensor.rows;
      }
      return segments;
    });
  }

  #chunks(
    name: string,
    tensor: TensorRef,
    rows: number,
    grain: number,
    segmentsOf: (firstRow: number, rows: number) => Segment[],
    copies = 1,
  ): Chunk[] {
    const format = formatOf(tensor);
    if (tensor.cols % format.blockSize !== 0) {
      throw new WorkbenchError('gguf/tensor-shape', {
        tensor: tensor.name,
        expected: `n × ${format.blockSize}`,
        found: String(tensor.cols),
      });
    }
    const limit = this.#options.profile.maxBindingBytes;
    const grainBytes = planarLayout(format, grain * copies, tensor.cols).totalBytes;
    const perChunk = Math.max(1, Math.floor(limit / grainBytes)) * grain;
    const chunks: Chunk[] = [];
    for (let firstRow = 0; firstRow < rows; firstRow += perChunk) {
      const count = Math.min(perChunk, rows - firstRow);
      const layout = planarLayout(format, count * copies, tensor.cols);
      const buffer = rows > perChunk ? `${name}#${chunks.length}` : name;
      this.#buffers.push({
        kind: 'weights',
        name: buffer,
        sizeBytes: layout.totalBytes,
        ggmlType: tensor.ggmlType,
        rows: count * copies,
        cols: tensor.cols,
        segments: segmentsOf(firstRow, count),
      });
      chunks.push({ buffer, format, layout, firstRow, rows: count });
    }
    return chunks;
  }

  /** Vectors side by side, the first padded to whole units, as one slice. */
  #vectorSlice(parts: { tensor: string | null; length: number }[]): Slice {
    const start = Math.ceil(this.#vectors.sizeBytes / sliceAlignment) * sliceAlignment;
    let at = start;
    parts.forEach(({ tensor, length }, index) => {
      if (tensor) this.#vectors.parts.push({ tensor, length, offset: at });
      at += (index === 0 ? padded(length) : length) * 4;
    });
    const sizeBytes = Math.ceil((at - start) / 16) * 16;
    this.#vectors.sizeBytes = start + sizeBytes;
    return { buffer: 'vectors', offset: start, sizeBytes };
  }

  #whole(buffer: string): Slice {
    const spec = this.#buffers.find((candidate) => candidate.name === buffer);
    if (!spec) throw new Error(`no buffer ${buffer}`);
    return { buffer, offset: 0, sizeBytes: spec.sizeBytes };
  }

  #matvec(
    kernel: KernelName,
    label: string,
    layer: number | null,
    chunk: Chunk,
    input: 'rms' | 'plain',
    items: number,
    constants: Record<string, number>,
    bindings: Record<string, Slice>,
    over: Dispatch['over'] = 'columns',
  ): void {
    const { workgroup, reduce } = this.#options.profile;
    const units = chunk.layout.unitsPerRow;
    const whole = reduce === 'subgroup' && units >= workgroup;
    const threads =
      reduce === 'single' ? 1 : whole ? workgroup : Math.min(workgroup, 2 ** Math.floor(Math.log2(units)));
    this.#dispatches.push({
      label,
      layer,
      kernel,
      slots: { weights: chunk.format.shader, input, ...(kernel === 'qkv' ? { kv: this.#kv } : {}) },
      constants: {
        UNITS: units,
        ...planeConstants(chunk),
        ...(input === 'rms' ? { WIDTH: this.#graph.width, EPS: this.#graph.epsilon } : {}),
        ...constants,
      },
      bindings: { ...bindings, weights: this.#whole(chunk.buffer) },
      items,
      threads,
      workgroup,
      reduce: whole ? 'subgroup' : threads === 1 ? 'single' : 'shared',
      over,
    });
  }

  #embed(chunk: Chunk): void {
    const units = chunk.layout.unitsPerRow;
    this.#dispatches.push({
      label: 'embed',
      layer: null,
      kernel: 'embed',
      slots: { weights: chunk.format.shader },
      constants: {
        UNITS: units,
        ...planeConstants(chunk),
        FIRST_ROW: chunk.firstRow,
        ROWS: chunk.rows,
        COLUMN_STRIDE: this.#columnStride,
      },
      bindings: { columns: this.#whole('columns'), weights: this.#whole(chunk.buffer), x: this.#whole('x') },
      items: units,
      threads: 1,
      workgroup: this.#options.profile.workgroup,
      reduce: 'single',
      over: 'columns',
    });
  }

  #attention(node: AttentionNode, layer: number): void {
    const { heads, kvHeads, headDim, width } = this.#graph;
    const headPairs = headDim / 2;
    const qPairs = heads * headPairs;
    const kvPairs = kvHeads * headPairs;
    const cachePairs = this.#options.lanes * this.#context * kvPairs;
    const cache = `cache/${layer}`;
    this.#buffers.push({ kind: 'cache', name: cache, sizeBytes: cachePairs * 2 * this.#elementBytes() * 2 });

    const { q, k, v, biases } = node;
    const biased = Boolean(biases.q ?? biases.k ?? biases.v);
    const vectors = this.#vectorSlice([
      { tensor: node.norm, length: width },
      ...(biased
        ? [
            { tensor: biases.q, length: q.rows },
            { tensor: biases.k, length: k.rows },
            { tensor: biases.v, length: v.rows },
          ]
        : []),
    ]);
    for (const run of runsOfOneFormat([q, k, v])) {
      const names = run.tensors.map((tensor) => (tensor === q ? 'q' : tensor === k ? 'k' : 'v')).join('');
      for (const chunk of this.#matrix(`blk.${layer}.attn_${names}`, run.tensors, headDim * 2)) {
        this.#matvec(
          'qkv',
          `layer ${layer} ${names}`,
          layer,
          chunk,
          'rms',
          chunk.rows / 2,
          {
            COLUMN_STRIDE: this.#columnStride,
            FIRST_PAIR: (run.firstRow + chunk.firstRow) / 2,
            PAIRS: chunk.rows / 2,
            Q_PAIRS: qPairs,
            KV_PAIRS: kvPairs,
            HEAD_PAIRS: headPairs,
            ROTARY_PAIRS: this.#graph.rope.frequencies.length,
            NEOX: Number(this.#graph.rope.order === 'halves'),
            CONTEXT: this.#context,
            V_AT: cachePairs,
            HAS_BIAS: Number(biased),
          },
          {
            x: this.#whole('x'),
            vectors,
            columns: this.#whole('columns'),
            queries: this.#whole('queries'),
            cache: this.#whole(cache),
          },
        );
      }
    }
    const { workgroup } = this.#options.profile;
    this.#dispatches.push({
      label: `layer ${layer} attention`,
      layer,
      kernel: 'attention',
      slots: { kv: this.#kv },
      constants: {
        COLUMN_STRIDE: this.#columnStride,
        TILE: Math.max(32, workgroup),
        HEADS: heads,
        KV_HEADS: kvHeads,
        HEAD_PAIRS: headPairs,
        CONTEXT: this.#context,
        V_AT: cachePairs,
        SCALE: 1 / Math.sqrt(headDim),
        OUT_STRIDE: padded(heads * headDim),
      },
      bindings: {
        columns: this.#whole('columns'),
        queries: this.#whole('queries'),
        cache: this.#whole(cache),
        y: this.#whole('attended'),
      },
      items: heads,
      threads: 1,
      workgroup,
      reduce: 'single',
      over: 'columns',
    });
    this.#project(`layer ${layer} output`, layer, node.output, `blk.${layer}.attn_output`, 'attended', biases.output);
  }

  #project(label: string, layer: number, tensor: TensorRef, name: string, input: string, bias: string | null): void {
    const vectors = bias
      ? this.#vectorSlice([{ tensor: bias, length: tensor.rows }])
      : { buffer: 'vectors', offset: 0, sizeBytes: 16 };
    for (const chunk of this.#matrix(name, [tensor], 4)) {
      this.#matvec(
        'project',
        label,
        layer,
        chunk,
        'plain',
        Math.ceil(chunk.rows / 2),
        {
          FIRST_ROW: chunk.firstRow,
          ROWS: chunk.rows,
          OUT_STRIDE: padded(this.#graph.width),
          HAS_BIAS: Number(bias !== null),
        },
        { x: this.#whole(input), vectors, residual: this.#whole('x') },
      );
    }
  }

  #feedForward(node: FeedForwardNode, layer: number): void {
    const { gate, up, down, biases } = node;
    const { hidden } = this.#graph;
    if (gate.ggmlType === up.ggmlType && hidden % 4 === 0) this.#gateUp(node, layer);
    else {
      this.#half('gate', gate, biases.gate, node.norm, layer);
      this.#half('up', up, biases.up, node.norm, layer);
    }
    this.#project(`layer ${layer} down`, layer, down, `blk.${layer}.ffn_down`, 'hidden', biases.down);
  }

  /** Gate and up in one matrix, row r of the one riding with row r of the other. */
  #gateUp({ gate, up, norm, biases }: FeedForwardNode, layer: number): void {
    const { width, hidden } = this.#graph;
    const biased = Boolean(biases.gate ?? biases.up);
    const vectors = this.#vectorSlice([
      { tensor: norm, length: width },
      ...(biased ? [biases.gate, biases.up].map((tensor) => ({ tensor, length: hidden })) : []),
    ]);
    const both = (firstRow: number, rows: number): Segment[] => [
      { tensor: gate.name, fromRow: firstRow, rows, atRow: 0 },
      { tensor: up.name, fromRow: firstRow, rows, atRow: rows },
    ];
    for (const chunk of this.#chunks(`blk.${layer}.ffn_gate_up`, gate, hidden, 4, both, 2)) {
      const constants = {
        FIRST_ROW: chunk.firstRow,
        ROWS: chunk.rows,
        OUT_STRIDE: padded(hidden),
        HIDDEN: hidden,
        HAS_BIAS: Number(biased),
      };
      const bindings = { x: this.#whole('x'), vectors, hidden: this.#whole('hidden') };
      this.#matvec('gate_up', `layer ${layer} gate and up`, layer, chunk, 'rms', chunk.rows, constants, bindings);
    }
  }

  /** Gate or up alone, where their formats differ. */
  #half(kernel: 'gate' | 'up', tensor: TensorRef, bias: string | null, norm: string, layer: number): void {
    const { width, hidden } = this.#graph;
    const vectors = this.#vectorSlice([
      { tensor: norm, length: width },
      ...(bias ? [{ tensor: bias, length: hidden }] : []),
    ]);
    for (const chunk of this.#matrix(`blk.${layer}.ffn_${kernel}`, [tensor], 4)) {
      const constants = {
        FIRST_ROW: chunk.firstRow,
        ROWS: chunk.rows,
        OUT_STRIDE: padded(hidden),
        HAS_BIAS: Number(bias !== null),
      };
      const bindings = { x: this.#whole('x'), vectors, hidden: this.#whole('hidden') };
      this.#matvec(
        kernel,
        `layer ${layer} ${kernel}`,
        layer,
        chunk,
        'rms',
        Math.ceil(chunk.rows / 2),
        constants,
        bindings,
      );
    }
  }

  #head(chunks: Chunk[]): void {
    const vectors = this.#vectorSlice([{ tensor: this.#graph.outputNorm, length: this.#graph.width }]);
    for (const chunk of chunks) {
      this.#matvec(
        'head',
        'head',
        null,
        chunk,
        'rms',
        Math.ceil(chunk.rows / 2),
        {
          COLUMN_STRIDE: this.#columnStride,
          FIRST_ROW: chunk.firstRow,
          ROWS: chunk.rows,
          OUT_STRIDE: this.#graph.vocab,
        },
        { x: this.#whole('x'), vectors, columns: this.#whole('columns'), logits: this.#whole('logits') },
        'outputs',
      );
    }
  }
}

/** Neighbours of one format share a matrix, if their rows stay aligned in every plane. */
function runsOfOneFormat(tensors: TensorRef[]): { firstRow: number; tensors: TensorRef[] }[] {
  const runs: { firstRow: number; tensors: TensorRef[] }[] = [];
  let row = 0;
  for (const tensor of tensors) {
    const last = runs.at(-1);
    if (last && last.tensors[0]!.ggmlType === tensor.ggmlType && row % 4 === 0) last.tensors.push(tensor);
    else runs.push({ firstRow: row, tensors: [tensor] });
    row += tensor.rows;
  }
  return runs;
}

function planeConstants({ layout }: Chunk): Record<string, number> {
  return Object.fromEntries(layout.planeOffsets.slice(1).map((offset, plane) => [`PLANE_${plane + 1}`, offset / 16]));
}

/** Columns of activations are padded to whole units, with zeros that meet the zeros of the weights. */
function padded(width: number): number {
  return Math.ceil(width / unitSize) * unitSize;
}
