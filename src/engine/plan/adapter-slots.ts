import type { AttentionNode, FeedForwardNode, Graph } from './graph.ts';
import { padded } from './memory-layout.ts';
import type { AdapterPart, AdapterRoom } from './plan.ts';

/** Ranks that slots are padded to: attaching within one rebuilds nothing. */
export const rankBuckets = [8, 16, 32, 64, 128, 256] as const;
export const mostRank = 256;

/** The smallest bucket that holds `rank`. */
export function bucketOf(rank: number): number {
  return rankBuckets.find((bucket) => rank <= bucket) ?? mostRank;
}

/** A slot of one layer: where its regions begin, floats; see docs/architecture.md, "Adapters". */
export interface LayerSlot {
  parts: AdapterPart[];
  floats: number;
  /** A of q, k, v, gate and up under their norms' gains: (5 rank, padded width) */
  inputRows: number;
  /** those rows times B of the layer before's `down`: (5 rank, rank) */
  inputThroughDown: number;
  /** B of the layer before's `down`: (padded width, rank) */
  downB: number;
  /** B of q, k, v: (rows of all three, rank) */
  qkvB: number;
  /** A of `output`, transposed: (its columns, rank) */
  outputA: number;
  /** B of `output`: (width, rank) */
  outputB: number;
  /** A of gate and up through `output`'s base matrix: (2 rank, padded columns of `output`) */
  throughOutput: number;
  /** A of gate and up through B of `output`: (2 rank, rank) */
  throughOutputB: number;
  /** A of gate and up times the bias of `output`: (2 rank) */
  throughOutputBias: number;
  /** B of gate and up: (2 hidden, rank) */
  gateUpB: number;
  /** A of `down`: (rank, padded hidden) */
  downA: number;
}

/** After the last layer: what its `down` owes, and the head. */
export interface OutputSlot {
  parts: AdapterPart[];
  floats: number;
  /** A of the head under the last norm's gain: (rank, padded width), absent rows where no head is adapted */
  inputRows: number;
  inputThroughDown: number;
  downB: number;
  /** B of the head: (vocab, rank) */
  headB: number;
}

export interface EmbeddingSlot {
  parts: AdapterPart[];
  floats: number;
  /** (vocab, rank) */
  a: number;
  /** (padded width, rank) */
  b: number;
}

/** Regions one after another, each on a vec4. */
class Regions {
  readonly parts: AdapterPart[] = [];
  floats = 0;

  /** Room that a composition fills. */
  room(floats: number): number {
    const at = this.floats;
    this.floats += Math.ceil(floats / 4) * 4;
    return at;
  }

  a(tensor: string, rank: number, cols: number, gain: string | null): number {
    const at = this.room(rank * padded(cols));
    this.#part(tensor, 'a', at, rank, padded(cols), { gain });
    return at;
  }

  b(tensor: string, rank: number, rows: number): number {
    const at = this.room(rows * rank);
    this.#part(tensor, 'b', at, rows, rank);
    return at;
  }

  transposedA(tensor: string, rank: number, cols: number): number {
    const at = this.room(rank * cols);
    this.#part(tensor, 'a', at, cols, rank, { transposed: true });
    return at;
  }

  /** A of the embedding: a row a token. */
  tokenA(tensor: string, rank: number, rows: number): number {
    const at = this.room(rows * rank);
    this.#part(tensor, 'a', at, rows, rank);
    return at;
  }

  /** A times a bias. */
  aTimes(tensor: string, rank: number, gain: string, bias: string | null): number {
    const at = this.room(rank);
    if (bias !== null) this.#part(tensor, 'a', at, rank, 1, { gain, times: bias });
    return at;
  }

  #part(
    tensor: string,
    half: 'a' | 'b',
    at: number,
    rows: number,
    stride: number,
    special: Partial<Pick<AdapterPart, 'transposed' | 'gain' | 'times'>> = {},
  ): void {
    const plain = { transposed: false, gain: null, times: null };
    this.parts.push({ tensor, half, offset: at * 4, rows, stride, ...plain, ...special });
  }
}

/** @param before the layer before, whose `down` is completed here; the first layer keeps the room, so that all are alike */
export function layerSlot(
  graph: Graph,
  rank: number,
  { attention, feedForward }: { attention: AttentionNode; feedForward: FeedForwardNode },
  before: FeedForwardNode | null,
): LayerSlot {
  const { width, hidden } = graph;
  const { q, k, v, output, norm } = attention;
  const { gate, up, down } = feedForward;
  const regions = new Regions();
  const inputRows = regions.a(q.name, rank, width, norm);
  regions.a(k.name, rank, width, norm);
  regions.a(v.name, rank, width, norm);
  regions.a(gate.name, rank, width, feedForward.norm);
  regions.a(up.name, rank, width, feedForward.norm);
  const inputThroughDown = regions.room(5 * rank * rank);
  const downB = before ? regions.b(before.down.name, rank, padded(width)) : regions.room(padded(width) * rank);
  const qkvB = regions.b(q.name, rank, q.rows);
  regions.b(k.name, rank, k.rows);
  regions.b(v.name, rank, v.rows);
  const outputA = regions.transposedA(output.name, rank, output.cols);
  const outputB = regions.b(output.name, rank, width);
  const throughOutput = regions.room(2 * rank * padded(output.cols));
  const throughOutputB = regions.room(2 * rank * rank);
  const throughOutputBias = regions.aTimes(gate.name, rank, feedForward.norm, attention.biases.output);
  regions.aTimes(up.name, rank, feedForward.norm, attention.biases.output);
  const gateUpB = regions.b(gate.name, rank, hidden);
  regions.b(up.name, rank, hidden);
  const downA = regions.a(down.name, rank, hidden, null);
  return {
    parts: regions.parts,
    floats: regions.floats,
    ...{ inputRows, inputThroughDown, downB, qkvB, outputA, outputB },
    ...{ throughOutput, throughOutputB, throughOutputBias, gateUpB, downA },
  };
}

export function outputSlot(graph: Graph, room: AdapterRoom): OutputSlot {
  const { rank } = room;
  const { width, vocab, head } = graph;
  const rows = room.head ? rank : 0;
  const regions = new Regions();
  const inputRows = room.head ? regions.a(head.name, rank, width, graph.outputNorm) : 0;
  const inputThroughDown = regions.room(rows * rank);
  const downB = regions.b(graph.layers.at(-1)!.feedForward.down.name, rank, padded(width));
  const headB = room.head ? regions.b(head.name, rank, vocab) : 0;
  return { parts: regions.parts, floats: regions.floats, inputRows, inputThroughDown, downB, headB };
}

/** Null where no adapter has a pair on the embedding. */
export function embeddingSlot(
  { embedding, vocab, width }: Graph,
  { rank, ...room }: AdapterRoom,
): EmbeddingSlot | null {
  if (!room.embedding) return null;
  const regions = new Regions();
  const a = regions.tokenA(embedding.name, rank, vocab);
  const b = regions.b(embedding.name, rank, padded(width));
  return { parts: regions.parts, floats: regions.floats, a, b };
}

/** A column's row of the bottleneck buffer: where its regions begin, floats. The first four say slot and scale. */
export interface Bottleneck {
  stride: number;
  /** of q, k, v, gate, up: (5, rank) */
  inputs: number;
  /** of gate and up */
  gateUp: number;
  /** of `output`, a part a head: (heads, rank) */
  output: number;
  down: number;
  head: number;
}

export function bottleneckOf({ heads }: Graph, rank: number): Bottleneck {
  const inputs = 4;
  const output = inputs + 5 * rank;
  const down = output + heads * rank;
  const head = down + rank;
  return { stride: head + rank, inputs, gateUp: inputs + 3 * rank, output, down, head };
}
