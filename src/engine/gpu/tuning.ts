import { formats } from '../formats/index.ts';
import type { WeightFormat } from '../formats/format.ts';
import {
  type DeviceProfile,
  type Dispatch,
  type FormChoice,
  type Plan,
  sharing,
  type TileName,
  tiles,
  type Variant,
} from '../plan/plan.ts';

/** What was found faster on a device than what it begins with. */
export interface Tuning {
  /** by the name of a format's shader */
  forms: Record<string, FormChoice>;
  tile: TileName | null;
}

/** How tuning looks at a device. */
export interface TuningMeans {
  /** ms that one run of these dispatches over `count` columns takes; what they write must be of no account */
  timed: (dispatches: readonly Dispatch[], count: number) => Promise<number>;
  /** whether the form agrees with the plain loops on this very device */
  admits: (profile: DeviceProfile, format: WeightFormat, variants: readonly Variant[]) => Promise<boolean>;
  /** ms */
  now: () => number;
}

/** All of it, from the first trial to the last. */
const longestMs = 500;

/** A form must be this much faster to take the place of another: less may be chance. */
const worthwhile = 0.97;

/**
 * Times the forms of the mat-vecs on what the plan has, all layers in turn so that no cache flatters them, and keeps for each format the
 * fastest that agrees with the plain loops on this very device. Nothing under way may use the plan's activations meanwhile.
 * @param profile that the plan was made for
 * @returns what is to be added to the profile; less than all where time ran out
 */
export async function tune(plan: Plan, profile: DeviceProfile, means: TuningMeans): Promise<Tuning> {
  const end = means.now() + longestMs;
  const found: Tuning = { forms: { ...profile.forms }, tile: profile.tile };
  for (const [shader, samples] of samplesOf(plan)) {
    if (found.forms[shader]) continue; // known from before
    const format = formats.find((candidate) => candidate.shader === shader)!;
    const timed = (choice: FormChoice) =>
      means.timed(
        samples.map((sample) => inForm(sample, profile, choice)),
        1,
      );
    let best: FormChoice = { workgroup: profile.workgroup, reduce: profile.reduce, atOnce: profile.atOnce };
    let bestMs = await timed(best);
    const tryOut = async (choice: FormChoice): Promise<void> => {
      if (means.now() >= end || sameForm(choice, best)) return;
      if (!(await means.admits({ ...profile, ...choice, forms: {} }, format, [1, 4]))) return;
      if (means.now() >= end) return;
      const ms = await timed(choice);
      if (ms < bestMs * worthwhile) [best, bestMs] = [choice, ms];
    };
    for (const choice of reductionsOf(profile)) await tryOut({ ...choice, atOnce: best.atOnce });
    for (const atOnce of [1, 2, 4] as const) await tryOut({ ...best, atOnce });
    if (means.now() < end) found.forms[shader] = best;
    if (profile.tile !== null && found.tile === profile.tile)
      found.tile = await fasterTile(samples, profile.tile, format);
  }
  return found;

  /** The tile for a prompt's chunk, found on the first format. */
  async function fasterTile(samples: Dispatch[], tile: TileName, format: WeightFormat): Promise<TileName> {
    const few = samples.slice(0, 1); // many columns are work enough
    const columns = Math.min(plan.columnCapacity, 64);
    let best = tile;
    let bestMs = Infinity;
    for (const name of new Set([tile, ...(Object.keys(tiles) as TileName[])])) {
      if (means.now() >= end || tiles[name].workgroup < 32) continue; // the smallest is for tests and software
      if (name !== tile && !(await means.admits({ ...profile, tile: name }, format, ['tile']))) continue;
      if (means.now() >= end) break;
      const ms = await means.timed(
        few.map((sample) => ({ ...sample, tile: name })),
        columns,
      );
      if (ms < bestMs * worthwhile) [best, bestMs] = [name, ms];
    }
    return best;
  }
}

/** Kernels whose results the next step computes anew, the largest first. */
const harmless = ['gate_up', 'gate', 'up', 'project', 'head'] as const;

/** For each format the same mat-vec of all layers. */
function samplesOf({ dispatches }: Plan): Map<string, Dispatch[]> {
  const samples = new Map<string, Dispatch[]>();
  for (const kernel of harmless) {
    const own = dispatches.filter((dispatch) => dispatch.kernel === kernel);
    for (const shader of new Set(own.map(({ slots }) => slots.weights!))) {
      if (!samples.has(shader))
        samples.set(
          shader,
          own.filter(({ slots }) => slots.weights === shader),
        );
    }
  }
  return samples;
}

function* reductionsOf({ reduce, subgroupSize }: DeviceProfile): Generator<Pick<FormChoice, 'reduce' | 'workgroup'>> {
  if (reduce === 'single') {
    // software: one thread a set, or one subgroup, and no barrier either way
    if (subgroupSize !== undefined) yield { reduce: 'wave', workgroup: subgroupSize };
    return;
  }
  for (const workgroup of [64, 32, 128]) {
    if (subgroupSize !== undefined && subgroupSize <= workgroup) yield { reduce: 'wave', workgroup };
    if (reduce === 'subgroup') yield { reduce: 'subgroup', workgroup };
    yield { reduce: 'shared', workgroup };
  }
}

function inForm(dispatch: Dispatch, profile: DeviceProfile, choice: FormChoice): Dispatch {
  return { ...dispatch, ...sharing({ ...profile, ...choice, forms: {} }, dispatch.constants['UNITS']!) };
}

function sameForm(one: FormChoice, other: FormChoice): boolean {
  return one.reduce === other.reduce && one.workgroup === other.workgroup && one.atOnce === other.atOnce;
}
