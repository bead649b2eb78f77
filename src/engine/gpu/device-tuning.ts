import type { DeviceProfile, FormChoice, TileName } from '../plan/plan.ts';
import { tiles } from '../plan/plan.ts';
import { admits } from './admission.ts';
import type { OpenDevice } from './device.ts';
import type { GpuExecutor } from './gpu-executor.ts';
import { Pipelines } from './pipelines.ts';
import { shadersVersion } from './shader-source.ts';
import { tune, type Tuning } from './tuning.ts';

/** Where what was found out about a device is kept; the engine knows no storage. */
export interface TuningStore {
  read: (key: string) => Promise<unknown>;
  write: (key: string, tuning: Tuning) => Promise<void>;
}

/** Tunes the executor's plan on its device. */
export function tuneOn(open: OpenDevice, executor: GpuExecutor, profile: DeviceProfile): Promise<Tuning> {
  const pipelines = new Pipelines(open.device);
  return tune(executor.plan, profile, {
    timed: (dispatches, count) => executor.timed(dispatches, count),
    admits: (candidate, format, variants) => admits(open.device, candidate, format, variants, pipelines),
    now: () => performance.now(),
  });
}

/** One for each adapter, browser and set of shaders. */
export function tuningKey({ info }: OpenDevice, build = shadersVersion()): string {
  const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;
  return ['tuning', info.vendor, info.architecture, info.device, info.description, agent, build].join('|');
}

/** What a store gave back, if it makes sense: it may be of another time, or damaged. */
export function readTuning(value: unknown): Tuning | null {
  if (!isRecord(value) || !isRecord(value['forms'])) return null;
  const { forms, tile } = value;
  if (!(tile === null || (typeof tile === 'string' && Object.hasOwn(tiles, tile)))) return null;
  const entries = Object.entries(forms);
  if (!entries.every((entry): entry is [string, FormChoice] => isForm(entry[1]))) return null;
  return { forms: Object.fromEntries(entries), tile: tile as TileName | null };
}

const reductions = ['single', 'shared', 'subgroup', 'wave'];

function isForm(value: unknown): value is FormChoice {
  if (!isRecord(value)) return false;
  const { workgroup, reduce, atOnce } = value;
  return (
    [1, 2, 4, 8, 16, 32, 64, 128].includes(workgroup as number) &&
    reductions.includes(reduce as string) &&
    [1, 2, 4].includes(atOnce as number)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
