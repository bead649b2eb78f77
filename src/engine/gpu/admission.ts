import { q8_0 } from '../formats/q8-0.ts';
import type { DeviceProfile } from '../plan/plan.ts';
import { tryKernel } from './kernel-trial.ts';
import { Pipelines } from './pipelines.ts';
import { trialLimit } from './trial-limit.ts';
import { trialPlan, trialShape } from './trial-plan.ts';

/**
 * Subgroups differ in size and in how they lie in a workgroup, and our own tests see only one kind. So their way of adding up is
 * used only after it has agreed with the plain loops on this very device; else the tree in workgroup memory serves.
 * @param profile what the device would be used with otherwise
 */
export async function admittedReduction(
  device: GPUDevice,
  profile: DeviceProfile,
  pipelines = new Pipelines(device),
): Promise<'subgroup' | 'shared'> {
  // rows of as many units as a workgroup has threads, so that every thread takes part
  const shape = { ...trialShape, width: profile.workgroup * 32, hidden: 64 };
  const plan = trialPlan({ ...profile, reduce: 'subgroup' }, q8_0, { shape });
  const dispatch = plan.dispatches.find(({ kernel }) => kernel === 'gate_up')!;
  device.pushErrorScope('validation'); // a refusal is an answer, not a fault to report
  try {
    for (const columns of [1, 4] as const) {
      const { difference } = await tryKernel(device, pipelines, plan, dispatch, columns, columns);
      if (!(difference <= trialLimit.f32)) return 'shared';
    }
    return 'subgroup';
  } catch {
    return 'shared'; // a compiler that refuses the shader has answered too
  } finally {
    await device.popErrorScope();
  }
}
