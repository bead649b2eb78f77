import type { KernelCheck } from '#core/engine.ts';
import { formats } from '../formats/index.ts';
import { q8_0 } from '../formats/q8-0.ts';
import { kernels } from '../kernels/index.ts';
import { mostSplitColumns } from '../plan/parts.ts';
import type { Dispatch, Plan, Variant } from '../plan/plan.ts';
import type { OpenDevice } from './device.ts';
import { checkDrawing } from './drawing-check.ts';
import { tryKernel } from './kernel-trial.ts';
import { Pipelines } from './pipelines.ts';
import { trialLimit } from './trial-limit.ts';
import { otherFormat, trialPlan } from './trial-plan.ts';

interface Trial {
  plan: Plan;
  dispatch: Dispatch;
  /** columns of the step, or rows of a composition */
  count: number;
  variant: Variant;
  kv: 'f32' | 'f16';
}

/** Every kernel, format and variant that this device would use, against its plain-loop reference on this very device. */
export async function* selfCheck(open: OpenDevice): AsyncGenerator<KernelCheck> {
  yield* checkSteps(open);
  yield* checkDrawing(open);
}

async function* checkSteps(open: OpenDevice): AsyncGenerator<KernelCheck> {
  const pipelines = new Pipelines(open.device);
  for (const { plan, dispatch, count, variant, kv } of trials(open)) {
    const { difference } = await tryKernel(open.device, pipelines, plan, dispatch, count, variant);
    const { weights, input, adapter } = dispatch.slots;
    const limit = trialLimit[kv];
    yield {
      kernel: dispatch.kernel,
      variant: [
        weights,
        input,
        adapter === 'lora' ? 'LoRA' : undefined,
        dispatch.slots.kv && `KV ${dispatch.slots.kv}`,
        formName(dispatch, variant),
      ]
        .filter(Boolean)
        .join(' · '),
      passed: difference <= limit,
      difference,
      limit,
    };
  }
}

function* trials(open: OpenDevice): Generator<Trial> {
  const profiles = open.profile.reduce === 'subgroup' ? (['subgroup', 'shared'] as const) : [open.profile.reduce];
  for (const reduce of profiles) {
    // a whole workgroup a row needs rows of as many units: 8 here
    const profile = { ...open.profile, reduce, workgroup: reduce === 'subgroup' ? 8 : open.profile.workgroup };
    for (const format of formats) {
      const plan = trialPlan(profile, format);
      // one mat-vec proves the format's decoder for all of them, the embedding its other use
      yield* variants(plan, 'f32', ['embed', 'project']);
      if (format === q8_0) {
        yield* variants(plan, 'f32', ['qkv', 'attention', 'gather', 'gate_up', 'head']);
        yield* variants(trialPlan(profile, format, { kv: 'f16' }), 'f16', ['qkv', 'attention']);
        yield* variants(trialPlan(profile, format, { up: otherFormat(format) }), 'f32', ['gate', 'up']);
        yield* withAdapters(trialPlan(profile, format, { rank: 16 }));
      }
    }
  }
}

function formName({ kernel, reduce, tile }: Dispatch, variant: Variant): string | undefined {
  const { grid } = kernels[kernel];
  if (grid !== 'pairs') return grid === 'parts' ? `× ${variant}` : undefined;
  return variant === 'tile' ? `${tile} tile` : `${reduce} × ${variant}`;
}

/** All kernels that adapters reach, and what completes a slot. */
function* withAdapters(plan: Plan): Generator<Trial> {
  yield* variants(plan, 'f32', ['embed', 'join', 'qkv', 'attention', 'gather', 'project', 'gate_up', 'head']);
  for (const { dispatch, rows } of plan.composition) yield { plan, dispatch, count: rows, variant: 1, kv: 'f32' };
}

function* variants(plan: Plan, kv: 'f32' | 'f16', names: Dispatch['kernel'][]): Generator<Trial> {
  for (const name of names) {
    const dispatch = plan.dispatches.find((candidate) => candidate.kernel === name)!;
    const pairs = kernels[name].grid === 'pairs';
    const few: Variant[] = pairs ? [1, 2, 4] : [1];
    const all: Variant[] = dispatch.tile === null ? few : [...few, pairs ? 'tile' : 4];
    const counts = { 1: dispatch.onlySplit ? mostSplitColumns : 1, 2: 2, 4: 6, tile: plan.columnCapacity - 1 };
    for (const variant of all) yield { plan, dispatch, count: counts[variant], variant, kv };
  }
}
