import { WorkbenchError } from '#core/errors.ts';
import { AdapterPlanner, type LayerShares, noShares, type Share } from './adapter-planner.ts';
import { columnHeader } from './columns.ts';
import type { AttentionNode, FeedForwardNode, Graph, TensorRef } from './graph.ts';
import { burstsUnderWay, loopBuffers, loopRoomOf } from './loop-room.ts';
import { mostSplitColumns, partsFor } from './parts.ts';
import { type Chunk, MemoryLayout, padded, planeConstants, runsOfOneFormat } from './memory-layout.ts';
import {
  type AdapterRoom,
  apart,
  type DeviceProfile,
  type Dispatch,
  type KernelName,
  type Plan,
  type Segment,
  sharing,
  type Slice,
  widestTile,
} from './plan.ts';

export interface PlanOptions {
  profile: DeviceProfile;
  lanes: number;
  contextTokens: number;
  /** 'auto': F32 while the whole cache stays within 64 MiB, else F16 */
  kv: 'f32' | 'f16' | 'auto';
  /** absent or null: the base alone */
  adapters?: AdapterRoom | null;
}

const f32CacheLimit = 64 * 2 ** 20;
const logitsLimit = 16 * 2 ** 20;
const activationsLimit = 64 * 2 ** 20;

/** Most columns a step, whole tiles: as many as the device takes, the lanes can hold, and activations may cost. */
function capacityOf({ width, hidden, heads, headDim }: Graph, { profile, lanes, contextTokens }: PlanOptions): number {
  // whichever tile tuning takes
  const grain = profile.tile === null ? 4 : widestTile;
  const columnBytes = (2 * padded(width) + 2 * padded(heads * headDim) + padded(hidden)) * 4;
  const affordable = Math.floor(activationsLimit / columnBytes / grain) * grain;
  const useful = Math.ceil((lanes * contextTokens) / grain) * grain;
  return Math.min(profile.columnCapacity, Math.max(grain, affordable), useful);
}

/** Graph and device limits -> buffers and an ordered list of dispatches. */
export function planOf(graph: Graph, options: PlanOptions): Plan {
  return new Planner(graph, options).plan();
}

class Planner {
  readonly #memory: MemoryLayout;
  readonly #dispatches: Dispatch[] = [];
  readonly #graph: Graph;
  readonly #options: PlanOptions;
  readonly #kv: 'f32' | 'f16';
  readonly #context: number;
  readonly #columnStride: number;
  readonly #capacity: number;
  readonly #parts: Plan['parts'];
  readonly #outputs: number;
  #adapters: AdapterPlanner | null = null;

  constructor(graph: Graph, options: PlanOptions) {
    this.#graph = graph;
    this.#options = options;
    this.#memory = new MemoryLayout(options.profile.maxBindingBytes);
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
    this.#columnStride = columnHeader + Math.ceil(graph.rope.frequencies.length / 2);
    this.#capacity = capacityOf(graph, options);
    this.#parts = partsFor(options.profile, this.#context);
    const rows = Math.floor(logitsLimit / (graph.vocab * 4) / 4) * 4;
    this.#outputs = Math.min(this.#capacity, Math.max(4, rows));
  }

  plan(): Plan {
    const graph = this.#graph;
    const { lanes, profile, adapters: room = null } = this.#options;
    const capacity = this.#capacity;
    this.#memory.buffers.push({ kind: 'columns', name: 'columns', sizeBytes: capacity * this.#columnStride * 16 });
    this.#memory.activation('x', capacity, graph.width);
    this.#memory.activation('queries', capacity, graph.heads * graph.headDim);
    this.#memory.activation('attended', capacity, graph.heads * graph.headDim);
    this.#memory.activation('hidden', capacity, graph.hidden);
    const partBytes = mostSplitColumns * graph.heads * (graph.headDim + 2) * 4;
    this.#memory.buffers.push({
      kind: 'parts',
      name: 'parts',
      sizeBytes: this.#parts.most > 1 ? this.#parts.most * partBytes : 16,
    });
    this.#memory.buffers.push({ kind: 'logits', name: 'logits', sizeBytes: this.#outputs * graph.vocab * 4 });
    const loop = loopRoomOf(profile, lanes, graph.vocab);
    if (loop) this.#memory.buffers.push(...loopBuffers(loop, lanes, this.#columnStride));

    if (room)
      this.#adapters = new AdapterPlanner(
        graph,
        room,
        this.#memory,
        { ...profile, columnCapacity: capacity },
        this.#dispatches,
      );

    const embedding = this.#memory.matrix('token_embd', [graph.embedding], 4);
    const embeddingShare = this.#adapters?.embedding() ?? noShares.embedding;
    for (const chunk of embedding) this.#embed(chunk, embeddingShare);
    graph.layers.forEach((layer, index) => {
      const shares = this.#adapters?.layer(index) ?? noShares;
      this.#attention(layer.attention, index, shares);
      this.#feedForward(layer.feedForward, index, shares);
    });
    const head = graph.head.name === graph.embedding.name ? embedding : this.#memory.matrix('output', [graph.head], 4);
    this.#head(head, this.#adapters?.head() ?? noShares.head);

    const weightsBytes = this.#memory.sizeOf('weights', 'vectors');
    const kvBytes = this.#memory.sizeOf('cache');
    const adapterBytes = this.#memory.sizeOf('adapter');
    // logits are read back into a buffer of the same size, and so are the records of each burst of tokens under way
    const readBackBytes = this.#memory.sizeOf('logits') + burstsUnderWay * (loop?.drawnBytes ?? 0);
    const scratchBytes =
      this.#memory.sizeOf('columns', 'activation', 'parts', 'bottleneck', 'logits', 'loop') + readBackBytes;
    const totalBytes = weightsBytes + kvBytes + scratchBytes + adapterBytes;
    return {
      buffers: this.#memory.buffers,
      dispatches: this.#dispatches,
      composition: this.#adapters?.composition ?? [],
      adapters: room,
      loop,
      layers: graph.layers.length,
      lanes,
      contextTokens: this.#context,
      vocab: graph.vocab,
      columnCapacity: capacity,
      outputCapacity: this.#outputs,
      parts: this.#parts,
      columnStride: this.#columnStride,
      rope: { frequencies: graph.rope.frequencies, magnitude: graph.rope.magnitude },
      kv: this.#kv,
      kvBytesPerPosition: graph.layers.length * graph.kvHeads * graph.headDim * 2 * this.#elementBytes(),
      memory: { weightsBytes, kvBytes, scratchBytes, adapterBytes, totalBytes },
    };
  }

  /** The buffer that holds the residual stream by now. */
  #x(): Slice {
    return this.#memory.whole(this.#adapters?.x ?? 'x');
  }

  #elementBytes(): number {
    return this.#kv === 'f32' ? 4 : 2;
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
    share: Share,
    over: Dispatch['over'] = 'columns',
  ): void {
    const units = chunk.layout.unitsPerRow;
    this.#dispatches.push({
      label,
      layer,
      kernel,
      slots: { weights: chunk.format.shader, input, ...share.slots, ...(kernel === 'qkv' ? { kv: this.#kv } : {}) },
      constants: {
        UNITS: units,
        ...planeConstants(chunk),
        ...(input === 'rms' ? { WIDTH: this.#graph.width, EPS: this.#graph.epsilon } : {}),
        ...constants,
        ...share.constants,
      },
      bindings: { ...bindings, weights: this.#memory.whole(chunk.buffer), ...share.bindings },
      items,
      riding: share.pairs,
      ...sharing(this.#options.profile, units, chunk.format.shader),
      tile: this.#options.profile.tile,
      over,
      adapterBytes: share.adapterBytes,
    });
  }

  #embed(chunk: Chunk, share: Share): void {
    const units = chunk.layout.unitsPerRow;
    this.#dispatches.push({
      label: 'embed',
      layer: null,
      kernel: 'embed',
      slots: { weights: chunk.format.shader, ...share.slots },
      constants: {
        UNITS: units,
        ...planeConstants(chunk),
        FIRST_ROW: chunk.firstRow,
        ROWS: chunk.rows,
        COLUMN_STRIDE: this.#columnStride,
        ...share.constants,
      },
      bindings: {
        columns: this.#memory.whole('columns'),
        weights: this.#memory.whole(chunk.buffer),
        x: this.#x(),
        ...share.bindings,
      },
      items: units,
      ...apart(this.#options.profile.workgroup),
      over: 'columns',
      adapterBytes: share.adapterBytes,
    });
  }

  #attention(node: AttentionNode, layer: number, shares: LayerShares): void {
    const { heads, kvHeads, headDim, width } = this.#graph;
    const headPairs = headDim / 2;
    const qPairs = heads * headPairs;
    const kvPairs = kvHeads * headPairs;
    const cachePairs = this.#options.lanes * this.#context * kvPairs;
    const cache = `cache/${layer}`;
    this.#memory.buffers.push({ kind: 'cache', name: cache, sizeBytes: cachePairs * 2 * this.#elementBytes() * 2 });

    const { q, k, v, biases } = node;
    const biased = Boolean(biases.q ?? biases.k ?? biases.v);
    const vectors = this.#memory.vectors([
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
      for (const chunk of this.#memory.matrix(`blk.${layer}.attn_${names}`, run.tensors, headDim * 2)) {
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
            x: this.#x(),
            vectors,
            columns: this.#memory.whole('columns'),
            queries: this.#memory.whole('queries'),
            cache: this.#memory.whole(cache),
          },
          shares.qkv(chunk.rows),
        );
      }
    }
    const { workgroup, tile } = this.#options.profile;
    const constants = {
      COLUMN_STRIDE: this.#columnStride,
      PART: this.#parts.positions,
      MOST_PARTS: this.#parts.most,
      HEADS: heads,
      HEAD_PAIRS: headPairs,
      OUT_STRIDE: padded(heads * headDim),
      ...shares.attention.constants,
    };
    const bindings = {
      columns: this.#memory.whole('columns'),
      parts: this.#memory.whole('parts'),
      y: this.#memory.whole('attended'),
      ...shares.attention.bindings,
    };
    const shared = { layer, items: heads, ...apart(workgroup), over: 'columns' } as const;
    this.#dispatches.push({
      ...shared,
      tile,
      label: `layer ${layer} attention`,
      kernel: 'attention',
      slots: { kv: this.#kv, ...shares.attention.slots },
      constants: {
        ...constants,
        TILE: Math.max(32, workgroup),
        KV_HEADS: kvHeads,
        CONTEXT: this.#context,
        V_AT: cachePairs,
        SCALE: 1 / Math.sqrt(headDim),
      },
      bindings: { ...bindings, queries: this.#memory.whole('queries'), cache: this.#memory.whole(cache) },
      adapterBytes: shares.attention.adapterBytes,
    });
    if (this.#parts.most > 1) {
      this.#dispatches.push({
        ...shared,
        label: `layer ${layer} gather`,
        kernel: 'gather',
        slots: shares.attention.slots,
        constants,
        bindings,
        onlySplit: true,
        adapterBytes: { own: 0, composed: 0 }, // counted with `attention`, in whose place it reads them
      });
    }
    const output = { tensor: node.output, bias: biases.output, input: 'attended', share: shares.output };
    shares.composeOutput(this.#project(`layer ${layer} output`, layer, `blk.${layer}.attn_output`, output));
  }

  #project(
    label: string,
    layer: number,
    name: string,
    {
      tensor,
      bias,
      input,
      share,
    }: { tensor: TensorRef; bias: string | null; input: string; share: (first: boolean) => Share },
  ): Chunk[] {
    const vectors = bias
      ? this.#memory.vectors([{ tensor: bias, length: tensor.rows }])
      : { buffer: 'vectors', offset: 0, sizeBytes: 16 };
    const chunks = this.#memory.matrix(name, [tensor], 4);
    for (const chunk of chunks) {
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
        { x: this.#memory.whole(input), vectors, residual: this.#x() },
        share(chunk === chunks[0]),
      );
    }
    return chunks;
  }

  #feedForward(node: FeedForwardNode, layer: number, shares: LayerShares): void {
    const { gate, up, down, biases } = node;
    const { hidden } = this.#graph;
    if (gate.ggmlType === up.ggmlType && hidden % 4 === 0) this.#gateUp(node, layer, shares);
    else {
      this.#half('gate', gate, biases.gate, node.norm, layer, shares);
      this.#half('up', up, biases.up, node.norm, layer, shares);
    }
    const project = { tensor: down, bias: biases.down, input: 'hidden', share: shares.down };
    this.#project(`layer ${layer} down`, layer, `blk.${layer}.ffn_down`, project);
  }

  /** Gate and up in one matrix, row r of the one riding with row r of the other. */
  #gateUp({ gate, up, norm, biases }: FeedForwardNode, layer: number, shares: LayerShares): void {
    const { width, hidden } = this.#graph;
    const biased = Boolean(biases.gate ?? biases.up);
    const vectors = this.#memory.vectors([
      { tensor: norm, length: width },
      ...(biased ? [biases.gate, biases.up].map((tensor) => ({ tensor, length: hidden })) : []),
    ]);
    const both = (firstRow: number, rows: number): Segment[] => [
      { tensor: gate.name, fromRow: firstRow, rows, atRow: 0 },
      { tensor: up.name, fromRow: firstRow, rows, atRow: rows },
    ];
    for (const chunk of this.#memory.chunks(`blk.${layer}.ffn_gate_up`, gate, hidden, 4, both, 2)) {
      const constants = {
        FIRST_ROW: chunk.firstRow,
        ROWS: chunk.rows,
        OUT_STRIDE: padded(hidden),
        HIDDEN: hidden,
        HAS_BIAS: Number(biased),
      };
      const bindings = { x: this.#x(), vectors, hidden: this.#memory.whole('hidden') };
      const label = `layer ${layer} gate and up`;
      const share = shares.gateUp(chunk.rows);
      this.#matvec('gate_up', label, layer, chunk, 'rms', chunk.rows, constants, bindings, share);
    }
  }

  /** Gate or up alone, where their formats differ. */
  #half(
    kernel: 'gate' | 'up',
    tensor: TensorRef,
    bias: string | null,
    norm: string,
    layer: number,
    shares: LayerShares,
  ): void {
    const { width, hidden } = this.#graph;
    const vectors = this.#memory.vectors([
      { tensor: norm, length: width },
      ...(bias ? [{ tensor: bias, length: hidden }] : []),
    ]);
    for (const chunk of this.#memory.matrix(`blk.${layer}.ffn_${kernel}`, [tensor], 4)) {
      const constants = {
        FIRST_ROW: chunk.firstRow,
        ROWS: chunk.rows,
        OUT_STRIDE: padded(hidden),
        HAS_BIAS: Number(bias !== null),
      };
      const bindings = { x: this.#x(), vectors, hidden: this.#memory.whole('hidden') };
      this.#matvec(
        kernel,
        `layer ${layer} ${kernel}`,
        layer,
        chunk,
        'rms',
        Math.ceil(chunk.rows / 2),
        constants,
        bindings,
        shares[kernel](chunk.rows),
      );
    }
  }

  #head(chunks: Chunk[], share: (rows: number) => Share): void {
    const vectors = this.#memory.vectors([{ tensor: this.#graph.outputNorm, length: this.#graph.width }]);
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
        {
          x: this.#x(),
          vectors,
          columns: this.#memory.whole('columns'),
          logits: this.#memory.whole('logits'),
        },
        share(chunk.rows),
        'outputs',
      );
    }
  }
}
