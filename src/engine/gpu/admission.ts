import type { WeightFormat } from '../formats/format.ts';
import { q8_0 } from '../formats/q8-0.ts';
import type { DeviceProfile, Variant } from '../plan/plan.ts';
import { tryKernel } from './kernel-trial.ts';
import { Pipelines } from './pipelines.ts';
import { trialLimit } from './trial-limit.ts';
import { trialPlan, trialShape } from './trial-plan.ts';

/**
 * Whether mat-vecs in the form that `profile` chooses agree with the plain loops on this very device. Compilers and subgroups differ, and
 * our own tests see only some of them; so no form serves that has not.
 * @param variants for few columns, or the tile
 */
export async function admits(
  device: GPUDevice,
  profile: DeviceProfile,
  format: WeightFormat = q8_0,
  variants: readonly Variant[] = [1, 4],
  pipelines = new Pipelines(device),
): Promise<boolean> {
  // rows of as many units as a workgroup has threads, so that every thread takes part
  const shape = { ...trialShape, width: Math.max(8, profile.workgroup) * 32 };
  const plan = trialPlan(profile, format, { shape });
  const dispatch = plan.dispatches.find(({ kernel }) => kernel === 'gate_up')!;
  device.pushErrorScope('validation'); // a refusal is an answer, not a fault to report
  try {
    for (const variant of variants) {
      const count = variant === 'tile' ? plan.columnCapacity - 1 : variant;
      const { difference } = await tryKernel(device, pipelines, plan, dispatch, count, variant);
      if (!(difference <= trialLimit.f32)) return false;
    }
    return true;
  } catch {
    return false; // a compiler that refuses the shader has answered too
  } finally {
    await device.popErrorScope();
  }
}

/**
 * Subgroups differ in size and in how they lie in a workgroup: they serve where they add up rightly, else the tree in workgroup memory.
 * @param profile what the device would be used with otherwise
 */
export async function admittedReduction(
  device: GPUDevice,
  profile: DeviceProfile,
  pipelines = new Pipelines(device),
): Promise<'subgroup' | 'shared'> {
  return (await admits(device, { ...profile, reduce: 'subgroup' }, q8_0, [1, 4], pipelines)) ? 'subgroup' : 'shared';
}
