import type { SamplingSettings } from '#core/chat/generation.ts';
import { penaltyWindow } from '../sampling/sampler.ts';
import { type ColumnUse, dead, writeTurns } from './columns.ts';
import { drawnWords, laneVectors, mostAlternatives, mostEndings, roundVectors } from './loop-room.ts';
import type { Plan } from './plan.ts';

/** A lane as it goes on a token loop. */
export interface LoopLane {
  lane: number;
  use: ColumnUse;
  /** what it computes first, and where */
  token: number;
  position: number;
  sampling: SamplingSettings;
  alternatives: number;
  /** ids that the repetition penalty looks at, the latest last */
  recent: readonly number[];
  /** ids that end it */
  endings: ReadonlySet<number>;
  /** most tokens to draw */
  tokens: number;
  /** what chance says for token `index`, counted from the first one drawn: uniform in [0, 1) */
  chance: (index: number) => number;
}

/** A token drawn, with what the model thought before penalty, temperature and the filters. */
export interface Drawn {
  id: number;
  /** 0…1 */
  probability: number;
  /** of the whole vocabulary */
  entropyBits: number;
  /** likeliest first, the lower id of equals */
  alternatives: { id: number; probability: number }[];
}

/**
 * What became of a lane in a round: null where it had ended. Undecided is a token whose candidates did not fit where they are sorted;
 * nothing was drawn, and the lane stays where it was.
 */
export type Outcome = Drawn | 'undecided' | 'not-finite' | null;

const outcomes = { drawn: 1, undecided: 2, notFinite: 3 };
const endingsAt = 2 * 4;
const recentAt = endingsAt + mostEndings;

/** Settings and state of all lanes, as shaders/lib/lanes.wgsl has them. @returns words */
export function writeLanes(lanes: readonly LoopLane[], into: Uint32Array): number {
  const floats = new Float32Array(into.buffer, into.byteOffset, into.length);
  lanes.forEach(({ sampling, alternatives, recent, endings }, column) => {
    const at = column * laneVectors * 4;
    const window = recent.slice(-penaltyWindow);
    into.set([1, window.length % penaltyWindow, sampling.topK, alternatives], at);
    floats.set([sampling.temperature, sampling.topP, sampling.minP, sampling.repetitionPenalty], at + 4);
    into.fill(dead, at + endingsAt, at + laneVectors * 4);
    into.set([...endings].slice(0, mostEndings), at + endingsAt);
    into.set(window, at + recentAt);
  });
  return lanes.length * laneVectors * 4;
}

/**
 * What the lanes must be told ahead for `count` rounds from round `first`: counters at nought, then a record a round and lane.
 * @returns words; they belong behind all lanes of the plan
 */
export function writeAhead(
  plan: Plan,
  lanes: readonly LoopLane[],
  first: number,
  count: number,
  into: Uint32Array,
): number {
  const floats = new Float32Array(into.buffer, into.byteOffset, into.length);
  const counters = plan.lanes * 4;
  const stride = roundVectors(plan.columnStride) * 4;
  into.fill(0, 0, counters);
  for (let round = 0; round < count; round++) {
    lanes.forEach(({ position, tokens, chance }, column) => {
      const at = counters + (round * plan.lanes + column) * stride;
      const index = first + round;
      floats[at] = index < tokens ? chance(index) : 0;
      into[at + 1] = Number(index + 1 < tokens);
      writeTurns(plan.rope, position + index + 1, floats, at + 4);
    });
  }
  return counters + count * plan.lanes * stride;
}

/** Bytes from the start of the buffer `lanes` to what `writeAhead` writes. */
export function aheadOffset({ lanes }: Plan): number {
  return lanes * laneVectors * 16;
}

/** @param records as `draw` wrote them, (rounds, lanes of the plan) */
export function readOutcome(plan: Plan, records: Uint32Array, round: number, column: number): Outcome {
  const at = (round * plan.lanes + column) * drawnWords;
  const floats = new Float32Array(records.buffer, records.byteOffset, records.length);
  switch (records[at]) {
    case outcomes.drawn:
      break;
    case outcomes.undecided:
      return 'undecided';
    case outcomes.notFinite:
      return 'not-finite';
    default:
      return null;
  }
  const alternatives: Drawn['alternatives'] = [];
  for (let rank = 0; rank < mostAlternatives; rank++) {
    const id = records[at + 4 + rank]!;
    if (id === dead) break;
    alternatives.push({ id, probability: Math.exp(floats[at + 4 + mostAlternatives + rank]!) });
  }
  return {
    id: records[at + 1]!,
    probability: Math.exp(floats[at + 2]!),
    entropyBits: Math.max(0, floats[at + 3]! / Math.LN2),
    alternatives,
  };
}
