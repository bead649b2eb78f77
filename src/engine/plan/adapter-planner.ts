import { WorkbenchError } from '#core/errors.ts';
import { type Bottleneck, bottleneckOf, embeddingSlot, layerSlot, outputSlot } from './adapter-slots.ts';
import type { Graph } from './graph.ts';
import { type Chunk, type MemoryLayout, padded, planeConstants } from './memory-layout.ts';
import {
  type AdapterPart,
  type AdapterRoom,
  apart,
  type DeviceProfile,
  type Dispatch,
  type Plan,
  sharing,
} from './plan.ts';

/** What a dispatch does for adapters besides its work for the base. */
export interface Share extends Pick<Dispatch, 'slots' | 'constants' | 'bindings' | 'adapterBytes'> {
  /** pairs of rows that ride along with those of W */
  pairs: number;
}

/** The shares of one layer's dispatches; `rows` are those of the dispatch's chunk. */
export interface LayerShares {
  qkv: (rows: number) => Share;
  attention: Share;
  /** @param first whether it is the first of a matrix split by rows: what rides along rides once */
  output: (first: boolean) => Share;
  gateUp: (rows: number) => Share;
  gate: (rows: number) => Share;
  up: (rows: number) => Share;
  down: (first: boolean) => Share;
  /** Once `output`'s chunks are laid out: the composition that takes A of gate and up through them. */
  composeOutput: (chunks: readonly Chunk[]) => void;
}

const alone: Share = {
  slots: { adapter: 'none' },
  constants: {},
  bindings: {},
  adapterBytes: { own: 0, composed: 0 },
  pairs: 0,
};
const baseAlone = () => alone;

/** The base alone. */
export const noShares: LayerShares & { embedding: Share; head: (rows: number) => Share } = {
  embedding: alone,
  qkv: baseAlone,
  attention: alone,
  output: baseAlone,
  gateUp: baseAlone,
  gate: baseAlone,
  up: baseAlone,
  down: baseAlone,
  head: baseAlone,
  composeOutput: () => undefined,
};

interface Work {
  constants: Record<string, number>;
  /** floats of a slot that the dispatch reads */
  own: number;
  composed?: number;
  pairs?: number;
}

/**
 * Room for adapters in a plan [Hu2021]: W x + scale B (A x). A x needs the whole x, and B follows within the mat-vec of W, so each A must
 * be applied before. One dispatch more a layer suffices:
 * - `join`, before each layer, takes the residual stream x through A of q, k, v, gate and up, and adds what the last `down` owes;
 * - `attention` takes each head's output through A of `output`;
 * - `output` carries (A of gate and up) × W as rows of its own, so that A x' is there when x' is;
 * - `down` carries its own A as rows, whose B the next `join` adds.
 * The products of A with what lies before it are composed once, when a slot is filled.
 */
export class AdapterPlanner {
  readonly composition: Plan['composition'] = [];
  /** the residual stream: each join that completes it moves it to the other buffer */
  x: 'x' | 'joined' = 'x';
  readonly #graph: Graph;
  readonly #room: AdapterRoom;
  readonly #memory: MemoryLayout;
  readonly #profile: DeviceProfile;
  readonly #dispatches: Dispatch[];
  readonly #bottleneck: Bottleneck;

  /** @param dispatches where joins are appended */
  constructor(graph: Graph, room: AdapterRoom, memory: MemoryLayout, profile: DeviceProfile, dispatches: Dispatch[]) {
    this.#graph = graph;
    this.#room = room;
    this.#memory = memory;
    this.#profile = profile;
    this.#dispatches = dispatches;
    this.#bottleneck = bottleneckOf(graph, room.rank);
    const { stride } = this.#bottleneck;
    const sizeBytes = profile.columnCapacity * stride * 4;
    memory.activation('joined', profile.columnCapacity, graph.width);
    memory.buffers.push({ kind: 'bottleneck', name: 'bottleneck', sizeBytes, stride });
  }

  embedding(): Share {
    const slot = embeddingSlot(this.#graph, this.#room);
    const give = this.#slots('adapter/embedding', slot ?? { parts: [], floats: 4 });
    return give({
      constants: { HAS_PAIR: Number(slot !== null), TOKEN_A_AT: (slot?.a ?? 0) / 4, TOKEN_B_AT: (slot?.b ?? 0) / 4 },
      own: slot ? (this.#graph.width + 1) * this.#room.rank : 0,
    });
  }

  /** Appends the join before the layer, and says what the layer's dispatches have to do. */
  layer(index: number): LayerShares {
    const { width, hidden, heads, layers } = this.#graph;
    const { rank } = this.#room;
    const { inputs, gateUp, output, down } = this.#bottleneck;
    const layer = layers[index]!;
    const { cols } = layer.attention.output;
    const slot = layerSlot(this.#graph, rank, layer, layers[index - 1]?.feedForward ?? null);
    const buffer = `adapter/${index}`;
    const give = this.#slots(buffer, slot);
    const adds = (b: number, a: number, rows: number) =>
      give({ constants: { B_AT: b / 4, A_AT: a, PARTIALS: 1 }, own: rows * rank });
    const riding = (share: Share, first: boolean): Share =>
      first
        ? share
        : { ...share, constants: { ...share.constants, RIDE_PAIRS: 0 }, adapterBytes: alone.adapterBytes, pairs: 0 };
    this.#join(index, give, buffer, { ...slot, rows: 5 * rank, to: inputs, owes: index > 0 });
    return {
      qkv: (rows) => adds(slot.qkvB, inputs, rows),
      attention: give({ constants: { OUTPUT_A_AT: slot.outputA, PARTIALS_AT: output }, own: cols * rank }),
      output: (first) => {
        const constants = {
          B_AT: slot.outputB / 4,
          A_AT: output,
          PARTIALS: heads,
          RIDE_AT: slot.throughOutput / 4,
          RIDE_PAIRS: rank,
          RIDE_TO: gateUp,
          RIDE_ADDS: 1,
          THROUGH_AT: slot.throughOutputB / 4,
          THROUGH_BIAS_AT: slot.throughOutputBias,
        };
        return riding(give({ constants, own: width * rank, composed: 2 * rank * (cols + rank), pairs: rank }), first);
      },
      gateUp: (rows) => adds(slot.gateUpB, gateUp, 2 * rows),
      gate: (rows) => adds(slot.gateUpB, gateUp, rows),
      up: (rows) => adds(slot.gateUpB + hidden * rank, gateUp + rank, rows),
      down: (first) => {
        const nothingAdded = { B_AT: 0, A_AT: 0, PARTIALS: 0, RIDE_ADDS: 0, THROUGH_AT: 0, THROUGH_BIAS_AT: 0 };
        const constants = { ...nothingAdded, RIDE_AT: slot.downA / 4, RIDE_PAIRS: rank / 2, RIDE_TO: down };
        return riding(give({ constants, own: hidden * rank, pairs: rank / 2 }), first);
      },
      composeOutput: (chunks) => {
        const rowsAt = slot.inputRows + 3 * rank * padded(width);
        for (const chunk of chunks) this.#composeBase(buffer, chunk, rowsAt, slot.throughOutput);
        this.#composeAdapter(buffer, rowsAt, 2 * rank, slot.outputB, slot.throughOutputB);
      },
    };
  }

  /** Appends the join after the last layer, and says what the head's dispatches have to do. */
  head(): (rows: number) => Share {
    const { rank, head } = this.#room;
    const slot = outputSlot(this.#graph, this.#room);
    const give = this.#slots('adapter/output', slot);
    const to = this.#bottleneck.head;
    this.#join(null, give, 'adapter/output', { ...slot, rows: head ? rank : 0, to, owes: true });
    if (!head) return baseAlone;
    return (rows) => give({ constants: { B_AT: slot.headB / 4, A_AT: to, PARTIALS: 1 }, own: rows * rank });
  }

  #slots(buffer: string, { parts, floats }: { parts: AdapterPart[]; floats: number }): (work: Work) => Share {
    const { rank, slots } = this.#room;
    const sizeBytes = floats * 4 * slots;
    const { maxBindingBytes } = this.#profile;
    if (sizeBytes > maxBindingBytes) {
      throw new WorkbenchError('engine/out-of-memory', { neededBytes: sizeBytes, availableBytes: maxBindingBytes });
    }
    this.#memory.buffers.push({ kind: 'adapter', name: buffer, sizeBytes, slotBytes: floats * 4, parts });
    const shared = { RANK: rank, SLOT_STRIDE: floats / 4, BOTTLENECK_STRIDE: this.#bottleneck.stride };
    const bindings = { adapter: this.#memory.whole(buffer), bottleneck: this.#memory.whole('bottleneck') };
    return ({ constants, own, composed = 0, pairs = 0 }) => ({
      slots: { adapter: 'lora' },
      constants: { ...shared, ...constants },
      bindings,
      adapterBytes: { own: own * 4, composed: composed * 4 },
      pairs,
    });
  }

  #join(
    layer: number | null,
    give: (work: Work) => Share,
    buffer: string,
    {
      rows,
      to,
      owes,
      ...slot
    }: { inputRows: number; inputThroughDown: number; downB: number; rows: number; to: number; owes: boolean },
  ): void {
    const { width } = this.#graph;
    const { rank } = this.#room;
    const units = padded(width) / 32;
    const { slots, constants, bindings, adapterBytes } = give({
      constants: {
        ROWS_AT: slot.inputRows / 4,
        TO: to,
        THROUGH_AT: slot.inputThroughDown / 4,
        DOWN_AT: slot.downB / 4,
        DOWN_FROM: this.#bottleneck.down,
        OWES: Number(owes),
      },
      own: rows * width + (owes ? width * rank : 0),
      composed: owes ? rows * rank : 0,
    });
    const other = this.x === 'x' ? 'joined' : 'x';
    this.#dispatches.push({
      label: layer === null ? 'join' : `layer ${layer} join`,
      layer,
      kernel: 'join',
      slots,
      constants: { UNITS: units, ROW_PAIRS: rows / 2, ...constants },
      bindings: { x: this.#memory.whole(this.x), joined: this.#memory.whole(other), ...bindings },
      items: rows / 2 + (owes ? units : 0),
      ...apart(this.#profile.workgroup),
      ...sharing({ ...this.#profile, atOnce: 1 }, units),
      over: 'columns',
      adapterBytes,
    });
    if (!owes) return;
    this.x = other;
    this.#composeAdapter(buffer, slot.inputRows, rows, slot.downB, slot.inputThroughDown);
  }

  /** Rows of A times a chunk of `output`'s W. */
  #composeBase(buffer: string, chunk: Chunk, rowsAt: number, to: number): void {
    const units = chunk.layout.unitsPerRow;
    this.#compose('compose_base', buffer, 2 * this.#room.rank, units, {
      slots: { weights: chunk.format.shader },
      bindings: { weights: this.#memory.whole(chunk.buffer) },
      constants: {
        ...planeConstants(chunk),
        UNITS: units,
        FIRST_ROW: chunk.firstRow,
        ROWS: chunk.rows,
        ROWS_AT: rowsAt,
        TO: to / 4,
      },
    });
  }

  /** Rows of A times the adapter's own B of the matrix before them. */
  #composeAdapter(buffer: string, rowsAt: number, rows: number, bAt: number, to: number): void {
    if (rows === 0) return;
    this.#compose('compose_adapter', buffer, rows, this.#room.rank / 4, {
      slots: {},
      bindings: {},
      constants: { INNER: this.#graph.width, ROWS_AT: rowsAt, B_AT: bAt / 4, TO: to / 4 },
    });
  }

  #compose(
    kernel: 'compose_base' | 'compose_adapter',
    buffer: string,
    rows: number,
    items: number,
    { slots, constants, bindings }: Pick<Dispatch, 'slots' | 'constants' | 'bindings'>,
  ): void {
    const { rank, slots: count } = this.#room;
    const adapter = this.#memory.whole(buffer);
    const SLOT_STRIDE = adapter.sizeBytes / count / 16;
    const shared = { RANK: rank, SLOT_STRIDE, ROW_STRIDE: padded(this.#graph.width) };
    this.composition.push({
      rows,
      dispatch: {
        label: `${buffer} ${kernel}`,
        layer: null,
        kernel,
        slots,
        constants: { ...shared, ...constants },
        bindings: { columns: this.#memory.whole('columns'), ...bindings, adapter },
        items,
        ...apart(this.#profile.workgroup),
        over: 'columns',
        adapterBytes: alone.adapterBytes,
      },
    });
  }
}
