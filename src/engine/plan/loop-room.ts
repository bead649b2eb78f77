import type { SamplingSettings } from '#core/chat/generation.ts';
import { columnHeader } from './columns.ts';
import type { BufferSpec, DeviceProfile } from './plan.ts';

/** Room for tokens to go round on the device: drawn there, and computed on from there, with no word from the host in between. */
export interface LoopRoom {
  /** most rounds a submit, each a token of every lane */
  rounds: number;
  /** ids a slice of the vocabulary, and slices; see shaders/sample/survey.wgsl */
  slice: number;
  slices: number;
  /** threads of the workgroup that draws a lane's token */
  drawers: number;
  /** of the records of a submit */
  drawnBytes: number;
}

/** Most alternatives that the record of a token holds. */
export const mostAlternatives = 8;
/** Ids that end a lane on the device; where a vocabulary has more, the host ends it a submit later. */
export const mostEndings = 32;
/** Larger ones are left to script: their tokens might not fit where `draw` sorts them. */
const mostTopK = 256;
const mostSlices = 1024;
/** Submits that may be under way at once. */
export const burstsUnderWay = 2;

/** vec4s of a lane's settings and state, as shaders/lib/lanes.wgsl has them */
export const laneVectors = 26;
/** words of a token's record, as shaders/sample/draw.wgsl writes it */
export const drawnWords = 4 + 2 * mostAlternatives;

export function loopRoomOf(
  { rounds, workgroup }: Pick<DeviceProfile, 'rounds' | 'workgroup'>,
  lanes: number,
  vocab: number,
): LoopRoom | null {
  if (rounds === undefined) return null;
  const slice = 2 ** Math.max(0, Math.ceil(Math.log2(vocab / mostSlices)));
  // sorting takes many threads, but software pays for each that meets a barrier
  const drawers = workgroup >= 64 ? 128 : workgroup;
  const drawnBytes = rounds * lanes * drawnWords * 4;
  return { rounds, slice, slices: Math.ceil(vocab / slice), drawers, drawnBytes };
}

/** vec4s of what a lane must be told for one round ahead: a header, and the turns of the position that follows. */
export function roundVectors(columnStride: number): number {
  return 1 + columnStride - columnHeader;
}

/** `lanes` has settings and state of all lanes, a counter each, and what they must be told for the rounds of a submit. */
export function loopBuffers(
  { rounds, slices, drawnBytes }: LoopRoom,
  lanes: number,
  columnStride: number,
): BufferSpec[] {
  const vectors = lanes * (laneVectors + 1 + rounds * roundVectors(columnStride));
  return [
    { kind: 'loop', name: 'lanes', sizeBytes: vectors * 16 },
    { kind: 'loop', name: 'slices', sizeBytes: lanes * slices * 2 * 16 },
    { kind: 'loop', name: 'drawn', sizeBytes: drawnBytes },
  ];
}

/** Whether the device's rules cover what a lane asks for; else its tokens are drawn in script. */
export function canGoRound(
  { topK, repetitionPenalty }: SamplingSettings,
  alternatives: number,
  vocab: number,
): boolean {
  return alternatives <= mostAlternatives && repetitionPenalty >= 1 && (topK <= mostTopK || topK >= vocab);
}
