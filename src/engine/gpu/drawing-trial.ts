import type { SamplingSettings } from '#core/chat/generation.ts';
import { writeColumns } from '../plan/columns.ts';
import { drawnWords, loopBuffers, loopRoomOf } from '../plan/loop-room.ts';
import { aheadOffset, type LoopLane, type Outcome, readOutcome, writeAhead, writeLanes } from '../plan/loop-tables.ts';
import type { DeviceProfile, Plan } from '../plan/plan.ts';
import { f32 } from '../formats/f32.ts';
import { distributionOf } from '../sampling/distribution.ts';
import { nearDraws } from '../sampling/near-draws.ts';
import { Drawing } from './drawing.ts';
import type { shaderSource } from './shader-source.ts';
import { trialPlan, trialShape } from './trial-plan.ts';

/** Of probabilities and of the entropy in bits; see near-draws.ts. */
export const drawingLimit = 1e-4;

/** A token to be drawn. */
export interface DrawWish {
  /** (vocab) */
  logits: Float32Array<ArrayBuffer>;
  sampling: SamplingSettings;
  alternatives: number;
  recent: readonly number[];
  /** uniform in [0, 1) */
  chance: number;
}

/** The token loop's kernels alone, over given logits: a lane a wish, one round. */
export class DrawingTrial {
  readonly #device: GPUDevice;
  readonly #plan: Plan;
  readonly #drawing: Drawing;
  readonly #buffers: ReadonlyMap<string, GPUBuffer>;

  private constructor(device: GPUDevice, plan: Plan, drawing: Drawing) {
    this.#device = device;
    this.#plan = plan;
    this.#drawing = drawing;
    const { lanes, vocab, columnStride } = plan;
    const sizes = [
      { name: 'logits', sizeBytes: lanes * vocab * 4 },
      { name: 'columns', sizeBytes: lanes * columnStride * 16 },
      ...loopBuffers(plan.loop!, lanes, columnStride),
    ];
    const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST | GPUBufferUsage.COPY_SRC;
    this.#buffers = new Map(sizes.map(({ name, sizeBytes: size }) => [name, device.createBuffer({ size, usage })]));
  }

  /**
   * @param lanes most wishes at a time, a multiple of 4
   * @param source where shaders come from; tests plant wrong ones
   */
  static async create(
    device: GPUDevice,
    profile: DeviceProfile,
    { vocab, lanes }: { vocab: number; lanes: number },
    source?: typeof shaderSource,
  ): Promise<DrawingTrial> {
    const small = trialPlan(profile, f32, { shape: { ...trialShape, vocab } });
    const loop = loopRoomOf({ ...profile, rounds: 1 }, lanes, vocab);
    const plan = { ...small, lanes, loop, columnCapacity: lanes, outputCapacity: lanes };
    return new DrawingTrial(device, plan, await Drawing.compile(device, plan, source));
  }

  async draw(wishes: readonly DrawWish[]): Promise<Outcome[]> {
    const device = this.#device;
    const plan = this.#plan;
    const { queue } = device;
    const lanes: LoopLane[] = wishes.map(({ sampling, alternatives, recent, chance }, lane) => ({
      ...{ lane, sampling, alternatives, recent, use: { slot: 0, scale: 0 }, token: 0, position: 0 },
      ...{ endings: new Set<number>(), tokens: 1, chance: () => chance },
    }));
    const outputs = lanes.map(({ lane }) => lane);
    const words = (name: string) => new Uint32Array(this.#buffers.get(name)!.size / 4);
    const write = (name: string, offset: number, tables: Uint32Array<ArrayBuffer>, length: number) =>
      queue.writeBuffer(this.#buffers.get(name)!, offset, tables, 0, length);
    const columns = words('columns');
    write('columns', 0, columns, writeColumns(plan, lanes, outputs, columns));
    const tables = words('lanes');
    write('lanes', 0, tables, writeLanes(lanes, tables));
    write('lanes', aheadOffset(plan), tables, writeAhead(plan, lanes, 0, 1, tables));
    wishes.forEach(({ logits }, lane) =>
      queue.writeBuffer(this.#buffers.get('logits')!, lane * plan.vocab * 4, logits),
    );

    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    this.#drawing.encode(pass, this.#drawing.bind(this.#buffers), wishes.length);
    pass.end();
    const size = plan.lanes * drawnWords * 4;
    const staging = device.createBuffer({ size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
    encoder.copyBufferToBuffer(this.#buffers.get('drawn')!, 0, staging, 0, size);
    queue.submit([encoder.finish()]);
    await staging.mapAsync(GPUMapMode.READ);
    const records = new Uint32Array(staging.getMappedRange().slice(0));
    staging.destroy();
    return wishes.map((_, lane) => readOutcome(plan, records, 0, lane));
  }

  close(): void {
    for (const buffer of this.#buffers.values()) buffer.destroy();
  }
}

/**
 * How far a token drawn on the device is from script's: the largest difference of its probability, of the alternatives' and of the entropy
 * in bits; infinite where script would neither draw this id nor name these alternatives.
 */
export function drawingDifference(
  { logits, sampling, alternatives, recent, chance }: DrawWish,
  drawn: Outcome,
): number {
  if (drawn === null || typeof drawn === 'string') return Infinity;
  if (!nearDraws(logits, sampling, recent, chance).has(drawn.id)) return Infinity;
  const { probability, entropyBits, likeliest } = distributionOf(logits);
  const wanted = likeliest(alternatives);
  if (wanted.map(({ id }) => id).join() !== drawn.alternatives.map(({ id }) => id).join()) return Infinity;
  return Math.max(
    Math.abs(drawn.probability - probability(drawn.id)),
    Math.abs(drawn.entropyBits - entropyBits),
    ...wanted.map((one, rank) => Math.abs(one.probability - drawn.alternatives[rank]!.probability)),
  );
}
