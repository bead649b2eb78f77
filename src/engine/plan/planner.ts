import { WorkbenchError } from '#core/errors.ts';
import {
  type Bottleneck,
  bottleneckOf,
  embeddingSlot,
  type LayerSlot,
  layerSlot,
  outputSlot,
} from './adapter-slots.ts';
import { columnHeader } from './columns.ts';
import type { AttentionNode, FeedForwardNode, Graph, TensorRef } from './graph.ts';
import { type Chunk, MemoryLayout, padded, runsOfOneFormat } from './memory-layout.ts';
import type { AdapterPart, AdapterRoom, DeviceProfile, Dispatch, KernelName, Plan, Segment, Slice } from './plan.ts';

export interface PlanOptions {
  profile: DeviceProfile;
  lanes: number;
  contextTokens: number;
  /** 'auto': F32 while the whole cache stays within 64 MiB, else F16 */
  kv: 'f32' | 'f16' | 'auto';
  /** absent: the base alone */
  adapters?: AdapterRoom | null;
}

/** What a dispatch does for adapters besides its work for the base. */
interface AdapterWork {
  buffer: string;
  constants: Record<string, number>;
  /** floats of a slot that it reads */
  ownFloats: number;
  composedFloats?: number;
}

const f32CacheLimit = 64 * 2 ** 20;
const logitsLimit = 16 * 2 ** 20;

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
  readonly #outputs: number;
  readonly #room: AdapterRoom | null;
  readonly #bottleneck: Bottleneck;
  readonly #slotFloats = new Map<string, number>();
  readonly #composition: Plan['composition'] = [];
  /** the residual stream: with adapters it moves to and fro between two buffers */
  #x: 'x' | 'joined' = 'x';

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
    this.#room = options.adapters ?? null;
    this.#bottleneck = bottleneckOf(graph, this.#room?.rank ?? 0);
    this.#columnStride = columnHeader + Math.ceil(graph.rope.frequencies.length / 2);
    const capacity = options.profile.columnCapacity;
    const rows = Math.floor(logitsLimit / (graph.vocab * 4) / 4) * 4;
    this.#outputs = Math.min(capacity, Math.max(4, rows));
  }

  plan(): Plan {
    const graph = this.#graph;
    const { lanes, profile } = this.#options;
    const capacity = profile.columnCapacity;
    this.#memory.buffers.push({ kind: 'columns', name: 'columns', sizeBytes: capacity * this.#columnStride * 16 });
    this.#memory.activation('x', capacity, graph.width);
    this.#memory.activation('queries', capacity, graph.heads * graph.headDim);
    this.#memory.activation('attended', capacity, graph.heads * graph.headDim);
    this.#memory.activation('hidden', capacity, graph.hidden);
    this.#memory.buffers.push({ kind: 'logits', name: 'logits', sizeBytes: this.#outputs * graph.vocab * 4 });

    if (this.#room) {
      this.#memory.activation('joined', capacity, graph.width);
      const { stride } = this.#bottleneck;
      this.#memory.buffers.push({ kind: 'bottleneck', name: 'bottleneck', sizeBytes: capacity * stride * 4, stride });
    }

    const embedding = this.#memory.matrix('token_embd', [graph.embedding], 4);
    this.#embedding(embedding);
    graph.layers.forEach((layer, index) => {
      const slot = this.#join(index);
      this.#attention(layer.attention, index, slot);
      this.#feedForward(layer.feedForward, index, slot);
    });
    this.#head(() =>
      graph.head.name === graph.embedding.name ? embedding : this.#memory.matrix('output', [graph.head], 4),
    );

    const weightsBytes = this.#memory.sizeOf('weights', 'vectors');
    const kvBytes = this.#memory.sizeOf('cache');
    const adapterBytes = this.#memory.sizeOf('adapter');
    // logits are read back into a buffer of the same size
    const scratchBytes =
      this.#memory.sizeOf('columns', 'activation', 'bottleneck', 'logits') + this.#memory.sizeOf('logits');
    const totalBytes = weightsBytes + kvBytes + scratchBytes + adapterBytes;
    return {
      buffers: this.#memory.buffers,
      dispatches: this.#dispatches,
      composition: this.#composition,
      adapters: this.#room,
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
      memory: { weightsBytes, kvBytes, scratchBytes, adapterBytes, totalBytes },
    };
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
    adapter: AdapterWork | null,
    over: Dispatch['over'] = 'columns',
  ): void {
    const units = chunk.layout.unitsPerRow;
    const work = this.#forAdapters(adapter);
    this.#dispatches.push({
      label,
      layer,
      kernel,
      slots: { weights: chunk.format.shader, input, ...work.slots, ...(kernel === 'qkv' ? { kv: this.#kv } : {}) },
      constants: {
        UNITS: units,
        ...planeConstants(chunk),
        ...(input === 'rms' ? { WIDTH: this.#graph.width, EPS: this.#graph.epsilon } : {}),
        ...constants,
        ...work.constants,
      },
      bindings: { ...bindings, weights: this.#memory.whole(chunk.buffer), ...work.bindings },
      items,
      ...this.#sharing(units),
      over,
      adapterBytes: work.adapterBytes,
    });
  }

  /** How many threads share a pair of rows of `units`, and how they add up. */
  #sharing(units: number): Pick<Dispatch, 'threads' | 'workgroup' | 'reduce'> {
    const { workgroup, reduce } = this.#options.profile;
    const whole = reduce === 'subgroup' && units >= workgroup;
    const threads =
      reduce === 'single' ? 1 : whole ? workgroup : Math.min(workgroup, 2 ** Math.floor(Math.log2(units)));
    return { threads, workgroup, reduce: whole ? 'subgroup' : threads === 1 ? 'single' : 'shared' };
  }

  /** What a dispatch gets more where adapters have room; `none` fills the shader's slot otherwise. */
  #forAdapters(work: AdapterWork | null): Pick<Dispatch, 'slots' | 'constants' | 'bindings' | 'adapterBytes'> {
    if (!work || !this.#room) {
      return { slots: { adapter: 'none' }, constants: {}, bindings: {}, adapterBytes: { own: 0, composed: 0 } };
    }
    return {
      slots: { adapter: 'lora' },
      constants: {
        RANK: this.#room.rank,
        SLOT_STRIDE: this.#slotFloats.get(work.buffer)! / 4,
        BOTTLENECK_STRIDE: this.#bottleneck.stride,
        ...work.constants,
      },
      bindings: { adapter: this.#memory.whole(work.buffer), bottleneck: this.#memory.whole('bottleneck') },
      adapterBytes: { own: work.ownFloats * 4, composed: (work.composedFloats ?? 0) * 4 },
    };
  }

  /** B's part in a mat-vec of `rows` rows: B at `at` of a slot, a at `bottleneck` of a column, in `partials` parts to add up. */
  #adds(
    slot: { buffer: string } | null,
    at: number,
    bottleneck: number,
    rows: number,
    partials = 1,
  ): AdapterWork | null {
    if (!slot || !this.#room) return null;
    return {
      buffer: slot.buffer,
      constants: { B_AT: at / 4, A_AT: bottleneck, PARTIALS: partials },
      ownFloats: rows * this.#room.rank,
    };
  }

  #slots(buffer: string, { parts, floats }: { parts: AdapterPart[]; floats: number }): void {
    const slotBytes = floats * 4;
    const sizeBytes = slotBytes * this.#room!.slots;
    const { maxBindingBytes } = this.#options.profile;
    if (sizeBytes > maxBindingBytes) {
      throw new WorkbenchError('engine/out-of-memory', { neededBytes: sizeBytes, availableBytes: maxBindingBytes });
    }
    this.#slotFloats.set(buffer, floats);
    this.#memory.buffers.push({ kind: 'adapter', name: buffer, sizeBytes, slotBytes, parts });
  }

  #embedding(chunks: Chunk[]): void {
    const { width } = this.#graph;
    const slot = this.#room && embeddingSlot(this.#graph, this.#room);
    if (this.#room) this.#slots('adapter/embedding', slot ?? { parts: [], floats: 4 });
    const work: AdapterWork = {
      buffer: 'adapter/embedding',
      constants: { HAS_PAIR: Number(slot !== null), TOKEN_A_AT: (slot?.a ?? 0) / 4, TOKEN_B_AT: (slot?.b ?? 0) / 4 },
      ownFloats: slot ? (width + 1) * this.#room!.rank : 0,
    };
    const { slots, constants, bindings, adapterBytes } = this.#forAdapters(work);
    for (const chunk of chunks) {
      const units = chunk.layout.unitsPerRow;
      this.#dispatches.push({
        label: 'embed',
        layer: null,
        kernel: 'embed',
        slots: { weights: chunk.format.shader, ...slots },
        constants: {
          UNITS: units,
          ...planeConstants(chunk),
          FIRST_ROW: chunk.firstRow,
          ROWS: chunk.rows,
          COLUMN_STRIDE: this.#columnStride,
          ...constants,
        },
        bindings: {
          columns: this.#memory.whole('columns'),
          weights: this.#memory.whole(chunk.buffer),
          x: this.#memory.whole('x'),
          ...bindings,
        },
        items: units,
        threads: 1,
        workgroup: this.#options.profile.workgroup,
        reduce: 'single',
        over: 'columns',
        adapterBytes,
      });
    }
  }

  /**
   * Between two layers, and before the first and the head: completes the stream with what the last `down` owes of its adapter, and takes
   * it through A of the matrices to come. The slot of the layer to come is laid out here; null where there are no adapters.
   */
  #join(layer: number): (LayerSlot & { buffer: string }) | null {
    if (!this.#room) return null;
    const { layers } = this.#graph;
    const slot = layerSlot(this.#graph, this.#room.rank, layers[layer]!, layers[layer - 1]?.feedForward ?? null);
    const buffer = `adapter/${layer}`;
    this.#slots(buffer, slot);
    this.#joining(layer, buffer, slot, 5 * this.#room.rank, this.#bottleneck.inputs, layer > 0);
    return { buffer, ...slot };
  }

  #joining(
    layer: number | null,
    buffer: string,
    slot: { inputRows: number; inputThroughDown: number; downB: number },
    rows: number,
    to: number,
    owes: boolean,
  ): void {
    const { rank } = this.#room!;
    const { width } = this.#graph;
    const units = padded(width) / 32;
    const work = this.#forAdapters({
      buffer,
      constants: {
        ROWS_AT: slot.inputRows / 4,
        TO: to,
        THROUGH_AT: slot.inputThroughDown / 4,
        DOWN_AT: slot.downB / 4,
        DOWN_FROM: this.#bottleneck.down,
        OWES: Number(owes),
      },
      ownFloats: rows * width + (owes ? width * rank : 0),
      composedFloats: owes ? rows * rank : 0,
    });
    const from = this.#x;
    if (owes) this.#x = from === 'x' ? 'joined' : 'x';
    const to_ = owes ? this.#x : from === 'x' ? 'joined' : 'x';
    this.#dispatches.push({
      label: layer === null ? 'join' : `layer ${layer} join`,
      layer,
      kernel: 'join',
      slots: work.slots,
      constants: { UNITS: units, ROW_PAIRS: rows / 2, ...work.constants },
      bindings: { x: this.#memory.whole(from), joined: this.#memory.whole(to_), ...work.bindings },
      items: rows / 2 + (owes ? units : 0),
      ...this.#sharing(units),
      over: 'columns',
      adapterBytes: work.adapterBytes,
    });
    if (owes) this.#through(buffer, slot.inputRows, rows, slot.downB, slot.inputThroughDown);
  }

  /** Rows of A times B of the matrix before them. */
  #through(buffer: string, rowsAt: number, rows: number, bAt: number, to: number): void {
    const { rank } = this.#room!;
    const { width } = this.#graph;
    this.#compose(
      'compose_adapter',
      buffer,
      rows,
      rank / 4,
      {},
      {
        ROWS_AT: rowsAt,
        ROW_STRIDE: padded(width),
        INNER: width,
        B_AT: bAt / 4,
        TO: to / 4,
      },
    );
  }

  #compose(
    kernel: 'compose_base' | 'compose_adapter',
    buffer: string,
    rows: number,
    items: number,
    { chunk }: { chunk?: Chunk },
    constants: Record<string, number>,
  ): void {
    if (rows === 0) return;
    this.#composition.push({
      rows,
      dispatch: {
        label: `${buffer} ${kernel}`,
        layer: null,
        kernel,
        slots: chunk ? { weights: chunk.format.shader } : {},
        constants: {
          RANK: this.#room!.rank,
          SLOT_STRIDE: this.#slotFloats.get(buffer)! / 4,
          ...(chunk ? planeConstants(chunk) : {}),
          ...constants,
        },
        bindings: {
          columns: this.#memory.whole('columns'),
          ...(chunk ? { weights: this.#memory.whole(chunk.buffer) } : {}),
          adapter: this.#memory.whole(buffer),
        },
        items,
        threads: 1,
        workgroup: this.#options.profile.workgroup,
        reduce: 'single',
        over: 'columns',
        adapterBytes: { own: 0, composed: 0 },
      },
    });
  }

  #attention(node: AttentionNode, layer: number, slot: (LayerSlot & { buffer: string }) | null): void {
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
            x: this.#memory.whole(this.#x),
            vectors,
            columns: this.#memory.whole('columns'),
            queries: this.#memory.whole('queries'),
            cache: this.#memory.whole(cache),
          },
          this.#adds(slot, slot?.qkvB ?? 0, this.#bottleneck.inputs, chunk.rows),
        );
      }
    }
    const { workgroup } = this.#options.profile;
    const work = this.#forAdapters(
      slot && {
        buffer: slot.buffer,
        constants: { OUTPUT_A_AT: slot.outputA, PARTIALS_AT: this.#bottleneck.output },
        ownFloats: node.output.cols * this.#room!.rank,
      },
    );
    this.#dispatches.push({
      label: `layer ${layer} attention`,
      layer,
      kernel: 'attention',
      slots: { kv: this.#kv, ...work.slots },
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
        ...work.constants,
      },
      bindings: {
        columns: this.#memory.whole('columns'),
        queries: this.#memory.whole('queries'),
        cache: this.#memory.whole(cache),
        y: this.#memory.whole('attended'),
        ...work.bindings,
      },
      items: heads,
      threads: 1,
      workgroup,
      reduce: 'single',
      over: 'columns',
      adapterBytes: work.adapterBytes,
    });
    const chunks = this.#project(
      { label: `layer ${layer} output`, layer, tensor: node.output, bias: biases.output },
      `blk.${layer}.attn_output`,
      'attended',
      slot && this.#outputWork(slot, node.output),
    );
    if (slot) this.#throughOutput(slot, chunks);
  }

  /** B of `output`, whose A the attention kernel applied; and A of gate and up, taken through `output`, as rows of their own. */
  #outputWork(slot: LayerSlot & { buffer: string }, output: TensorRef): AdapterWork & { pairs: number } {
    const { rank } = this.#room!;
    return {
      buffer: slot.buffer,
      constants: {
        B_AT: slot.outputB / 4,
        A_AT: this.#bottleneck.output,
        PARTIALS: this.#graph.heads,
        RIDE_AT: slot.throughOutput / 4,
        RIDE_PAIRS: rank,
        RIDE_TO: this.#bottleneck.gateUp,
        RIDE_ADDS: 1,
        THROUGH_AT: slot.throughOutputB / 4,
        THROUGH_BIAS_AT: slot.throughOutputBias,
      },
      ownFloats: this.#graph.width * rank,
      composedFloats: 2 * rank * (output.cols + rank),
      pairs: rank,
    };
  }

  /** A of `down` rides along; what B makes of it, the join adds. */
  #downWork(slot: LayerSlot & { buffer: string }): AdapterWork & { pairs: number } {
    const { rank } = this.#room!;
    return {
      buffer: slot.buffer,
      constants: {
        B_AT: 0,
        A_AT: 0,
        PARTIALS: 0,
        RIDE_AT: slot.downA / 4,
        RIDE_PAIRS: rank / 2,
        RIDE_TO: this.#bottleneck.down,
        RIDE_ADDS: 0,
        THROUGH_AT: 0,
        THROUGH_BIAS_AT: 0,
      },
      ownFloats: this.#graph.hidden * rank,
      pairs: rank / 2,
    };
  }

  #throughOutput(slot: LayerSlot & { buffer: string }, chunks: Chunk[]): void {
    const { rank } = this.#room!;
    const { width } = this.#graph;
    const gateUpRows = slot.inputRows + 3 * rank * padded(width);
    for (const chunk of chunks) {
      const units = chunk.layout.unitsPerRow;
      this.#compose(
        'compose_base',
        slot.buffer,
        2 * rank,
        units,
        { chunk },
        {
          UNITS: units,
          FIRST_ROW: chunk.firstRow,
          ROWS: chunk.rows,
          ROWS_AT: gateUpRows,
          ROW_STRIDE: padded(width),
          TO: slot.throughOutput / 4,
        },
      );
    }
    this.#through(slot.buffer, gateUpRows, 2 * rank, slot.outputB, slot.throughOutputB);
  }

  #project(
    { label, layer, tensor, bias }: { label: string; layer: number; tensor: TensorRef; bias: string | null },
    name: string,
    input: string,
    adapter: (AdapterWork & { pairs: number }) | null,
  ): Chunk[] {
    const vectors = bias
      ? this.#memory.vectors([{ tensor: bias, length: tensor.rows }])
      : { buffer: 'vectors', offset: 0, sizeBytes: 16 };
    const chunks = this.#memory.matrix(name, [tensor], 4);
    chunks.forEach((chunk, index) => {
      const rides = index === 0 && adapter !== null;
      this.#matvec(
        'project',
        label,
        layer,
        chunk,
        'plain',
        Math.ceil(chunk.rows / 2) + (rides ? adapter.pairs : 0),
        {
          FIRST_ROW: chunk.firstRow,
          ROWS: chunk.rows,
          OUT_STRIDE: padded(this.#graph.width),
          HAS_BIAS: Number(bias !== null),
        },
        { x: this.#memory.whole(input), vectors, residual: this.#memory.whole(this.#x) },
        rides || !adapter
          ? adapter
          : { ...adapter, constants: { ...adapter.constants, RIDE_PAIRS: 0 }, ownFloats: 0, composedFloats: 0 },
      );
    });
    return chunks;
  }

  #feedForward(node: FeedForwardNode, layer: number, slot: (LayerSlot & { buffer: string }) | null): void {
    const { gate, up, down, biases } = node;
    const { hidden } = this.#graph;
    if (gate.ggmlType === up.ggmlType && hidden % 4 === 0) this.#gateUp(node, layer, slot);
    else {
      this.#half('gate', gate, biases.gate, node.norm, layer, slot);
      this.#half('up', up, biases.up, node.norm, layer, slot);
    }
    this.#project(
      { label: `layer ${layer} down`, layer, tensor: down, bias: biases.down },
      `blk.${layer}.ffn_down`,
      'hidden',
      slot && this.#downWork(slot),
    );
  }

  /** Gate and up in one matrix, row r of the one riding with row r of the other. */
  #gateUp(
    { gate, up, norm, biases }: FeedForwardNode,
    layer: number,
    slot: (LayerSlot & { buffer: string }) | null,
  ): void {
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
      const bindings = { x: this.#memory.whole(this.#x), vectors, hidden: this.#memory.whole('hidden') };
      const adapter = this.#adds(slot, slot?.gateUpB ?? 0, this.#bottleneck.gateUp, 2 * chunk.rows);
      const label = `layer ${layer} gate and up`;
      this.#matvec('gate_up', label, layer, chunk, 'rms', chunk.rows, constants, bindings, adapter);
    }
  }

  /** Gate or up alone, where their formats differ. */
  #half(
    kernel: 'gate' | 'up',
    tensor: TensorRef,
    bias: string | null,
    norm: string,
    layer: number,
    slot: (LayerSlot & { buffer: string }) | null,
  ): void {
    const { width, hidden } = this.#graph;
    const rank = this.#room?.rank ?? 0;
    const second = Number(kernel === 'up');
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
      const bindings = { x: this.#memory.whole(this.#x), vectors, hidden: this.#memory.whole('hidden') };
      this.#matvec(
        kernel,
        `layer ${layer} ${kernel}`,
        layer,
        chunk,
        'rms',
        Math.ceil(chunk.rows / 2),
        constants,
        bindings,
        this.#adds(
          slot,
          (slot?.gateUpB ?? 0) + second * hidden * rank,
          this.#bottleneck.gateUp + second * rank,
          chunk.rows,
        ),
      );
    }
  }

  #head(matrix: () => Chunk[]): void {
    const slot = this.#room && outputSlot(this.#graph, this.#room);
    const buffer = 'adapter/output';
    if (slot && this.#room) {
      this.#slots(buffer, slot);
      this.#joining(null, buffer, slot, this.#room.head ? this.#room.rank : 0, this.#bottleneck.head, true);
    }
    const adapted = slot && this.#room?.head ? { buffer } : null;
    const chunks = matrix();
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
          x: this.#memory.whole(this.#x),
          vectors,
          columns: this.#memory.whole('columns'),
          logits: this.#memory.whole('logits'),
        },
        this.#adds(adapted, slot?.headB ?? 0, this.#bottleneck.head, chunk.rows),
        'outputs',
      );
    }
  }
}

function planeConstants({ layout }: Chunk): Record<string, number> {
  return Object.fromEntries(layout.planeOffsets.slice(1).map((offset, plane) => [`PLANE_${plane + 1}`, offset / 16]));
}
