import { type Column, writeColumns } from '../plan/columns.ts';
import type { Burst, TokenLoop } from '../plan/executor.ts';
import { burstsUnderWay, drawnWords } from '../plan/loop-room.ts';
import { aheadOffset, type LoopLane, readOutcome, writeAhead, writeLanes } from '../plan/loop-tables.ts';
import type { Plan } from '../plan/plan.ts';

/** What the executor lends a loop. */
export interface LoopDevice {
  plan: Plan;
  queue: GPUQueue;
  createCommandEncoder: () => GPUCommandEncoder;
  buffer: (name: 'columns' | 'lanes' | 'drawn') => GPUBuffer;
  /** host memory for tables, as long as the buffers `columns` and `lanes` */
  tables: { columns: Uint32Array<ArrayBuffer>; lanes: Uint32Array<ArrayBuffer> };
  /** the ring that records are read back through, a buffer a burst under way */
  staging: readonly GPUBuffer[];
  /** One round: a step over columns whose tokens only the device knows, and what draws. */
  encodeRound: (pass: GPUComputePassEncoder, columns: readonly Column[]) => void;
  submit: (encoder: GPUCommandEncoder) => void;
  /** Maps a staging buffer. @throws WorkbenchError engine/device-lost, engine/memory-exhausted, engine/cancelled */
  map: (staging: GPUBuffer, sizeBytes: number) => Promise<void>;
}

interface Launched {
  rounds: number;
  staging: GPUBuffer;
  launchedAt: number;
  /** when the records came */
  landed: Promise<number>;
}

/**
 * The token loop on a device. A burst is one write of what its rounds must be told ahead, one encoder, one pass, one submit, and one
 * read-back of records, for which the next burst does not wait. Nothing is made but the encoder.
 */
export class GpuTokenLoop implements TokenLoop {
  readonly #device: LoopDevice;
  readonly #lanes: readonly LoopLane[];
  readonly #longest: number;
  readonly #underWay: Launched[] = [];
  #rounds = 0;
  #bursts = 0;
  #lastLandedAt = 0;

  constructor(device: LoopDevice, lanes: readonly LoopLane[]) {
    this.#device = device;
    this.#lanes = lanes;
    this.#longest = Math.max(...lanes.map(({ tokens }) => tokens));
    const { plan, queue, tables, buffer } = device;
    const outputs = lanes.map((_, column) => column);
    const words = writeColumns(plan, this.#columnsAt(0), outputs, tables.columns);
    queue.writeBuffer(buffer('columns'), 0, tables.columns, 0, words);
    queue.writeBuffer(buffer('lanes'), 0, tables.lanes, 0, writeLanes(lanes, tables.lanes));
  }

  get underWay(): number {
    return this.#underWay.length;
  }

  get left(): number {
    return this.#longest - this.#rounds;
  }

  launch(wanted: number): void {
    const { plan, queue, createCommandEncoder, buffer, tables, staging, encodeRound, submit, map } = this.#device;
    const rounds = Math.min(wanted, plan.loop?.rounds ?? 0, this.left);
    if (rounds < 1) throw new Error('nothing is left to launch');
    if (this.underWay >= burstsUnderWay) throw new Error('too many bursts are under way');
    const words = writeAhead(plan, this.#lanes, this.#rounds, rounds, tables.lanes);
    queue.writeBuffer(buffer('lanes'), aheadOffset(plan), tables.lanes, 0, words);
    const encoder = createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (let round = 0; round < rounds; round++) encodeRound(pass, this.#columnsAt(this.#rounds + round));
    pass.end();
    const sizeBytes = rounds * plan.lanes * drawnWords * 4;
    const to = staging[this.#bursts % staging.length]!;
    encoder.copyBufferToBuffer(buffer('drawn'), 0, to, 0, sizeBytes);
    const launchedAt = performance.now();
    submit(encoder);
    const landed = map(to, sizeBytes).then(() => performance.now());
    landed.catch(() => undefined); // whoever lands it hears of it
    this.#underWay.push({ rounds, staging: to, launchedAt, landed });
    this.#rounds += rounds;
    this.#bursts++;
  }

  /** What the lanes compute in a round, as far as the host can tell: those that have ended are columns still, but dead ones. */
  #columnsAt(round: number): Column[] {
    const last = this.#device.plan.contextTokens - 1;
    return this.#lanes.map(({ token, lane, position, use }) => {
      return { token, lane, position: Math.min(position + round, last), ...use };
    });
  }

  async land(): Promise<Burst> {
    const burst = this.#underWay[0];
    if (!burst) throw new Error('nothing is under way');
    const { plan } = this.#device;
    const { rounds, staging, launchedAt, landed } = burst;
    try {
      const landedAt = await landed;
      // a burst behind another begins when that one ends
      const elapsedMs = landedAt - Math.max(launchedAt, this.#lastLandedAt);
      this.#lastLandedAt = landedAt;
      const records = new Uint32Array(staging.getMappedRange(0, rounds * plan.lanes * drawnWords * 4));
      const outcomes = Array.from({ length: rounds }, (_, round) =>
        this.#lanes.map((_lane, column) => readOutcome(plan, records, round, column)),
      );
      staging.unmap();
      return { rounds: outcomes, elapsedMs };
    } finally {
      this.#underWay.shift();
    }
  }

  async end(): Promise<void> {
    while (this.underWay > 0) await this.land().catch(() => undefined); // a lost device is told by whoever asks next
  }
}
