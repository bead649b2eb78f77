import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '#engine/formats/index.ts';
import { f32 } from '#engine/formats/f32.ts';
import { q8_0 } from '#engine/formats/q8-0.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { tryKernel } from '#engine/gpu/kernel-trial.ts';
import { admits, admittedReduction } from '#engine/gpu/admission.ts';
import { gridOf, Pipelines } from '#engine/gpu/pipelines.ts';
import { shaderSource } from '#engine/gpu/shader-source.ts';
import { selfCheck } from '#engine/gpu/self-check.ts';
import { trialLimit } from '#engine/gpu/trial-limit.ts';
import { otherFormat, trialPlan, trialShape } from '#engine/gpu/trial-plan.ts';
import { kernels } from '#engine/kernels/index.ts';
import { mostSplitColumns } from '#engine/plan/parts.ts';
import { type Dispatch, type Plan, type TileName, tiles, type Variant, variantFor } from '#engine/plan/plan.ts';

let open: OpenDevice;
let pipelines: Pipelines;
beforeAll(async () => {
  open = await openDevice(navigator.gpu);
  pipelines = new Pipelines(open.device);
});
afterAll(() => {
  open.device.destroy();
});

async function difference(plan: Plan, dispatch: Dispatch, count: number): Promise<number> {
  const { grid } = kernels[dispatch.kernel];
  if (dispatch.onlySplit) return differenceOf(plan, dispatch, Math.min(count, mostSplitColumns), 1);
  if (grid === 'pairs') return differenceOf(plan, dispatch, count, variantFor(count, dispatch));
  const single = await differenceOf(plan, dispatch, count, 1);
  return dispatch.tile === null ? single : Math.max(single, await differenceOf(plan, dispatch, count, 4));
}

async function differenceOf(plan: Plan, dispatch: Dispatch, count: number, variant: Variant, most?: number) {
  return (await tryKernel(open.device, pipelines, plan, dispatch, count, variant, most)).difference;
}

function worst(plan: Plan, kernel: Dispatch['kernel'], count: number): Promise<number> {
  return difference(
    plan,
    plan.dispatches.find((candidate) => candidate.kernel === kernel)!,
    count,
  );
}

/** Threads without a barrier, a tree in workgroup memory of two sizes, and subgroups of whatever size the device has. */
const reductions = [
  { reduce: 'single', workgroup: 4, atOnce: 1 },
  { reduce: 'shared', workgroup: 8, atOnce: 2 },
  { reduce: 'shared', workgroup: 16, atOnce: 1 },
  { reduce: 'subgroup', workgroup: 8, atOnce: 4 },
] as const;

describe.each(reductions)('with $reduce sums, $workgroup threads and $atOnce pairs at once', (reduction) => {
  const profile = () => ({ ...open.profile, ...reduction });

  it.each(formats)('a mat-vec in $name agrees with the plain loops, one column and six', async (format) => {
    const plan = trialPlan(profile(), format);
    expect(await worst(plan, 'project', 1)).toBeLessThan(trialLimit.f32);
    expect(await worst(plan, 'project', 6)).toBeLessThan(trialLimit.f32);
  });

  it.each(['qkv', 'gate_up', 'head'] as const)(
    '%s agrees with the plain loops for one, two and seven columns',
    async (kernel) => {
      const plan = trialPlan(profile(), q8_0);
      for (const count of [1, 2, 7]) expect(await worst(plan, kernel, count)).toBeLessThan(trialLimit.f32);
    },
  );

  it.each(['gate', 'up'] as const)('%s agrees where gate and up differ in format', async (kernel) => {
    const plan = trialPlan(profile(), q8_0, { up: otherFormat(q8_0) });
    for (const count of [1, 3]) expect(await worst(plan, kernel, count)).toBeLessThan(trialLimit.f32);
  });
});

/** All that adapters have a part in: each kernel with its own work for them, and the two that only they need. */
describe.each(reductions)('with adapters, $reduce sums, $workgroup threads, $atOnce pairs at once', (reduction) => {
  const profile = () => ({ ...open.profile, ...reduction });
  const kinds = ['embed', 'join', 'qkv', 'attention', 'gather', 'project', 'gate_up', 'head'] as const;

  it.each(kinds)('%s agrees with the plain loops, lanes under several adapters and none', async (kernel) => {
    for (const rank of [8, 64]) {
      const plan = trialPlan(profile(), q8_0, { rank });
      for (const dispatch of plan.dispatches.filter((candidate) => candidate.kernel === kernel)) {
        for (const count of [1, 2, 7]) expect(await difference(plan, dispatch, count)).toBeLessThan(trialLimit.f32);
      }
    }
  });

  it.each(['gate', 'up'] as const)('%s agrees where gate and up differ in format', async (kernel) => {
    const plan = trialPlan(profile(), q8_0, { up: otherFormat(q8_0), rank: 16 });
    for (const count of [1, 3]) expect(await worst(plan, kernel, count)).toBeLessThan(trialLimit.f32);
  });
});

/** Reading a prompt: many columns at once, a tile not full, more than one, and rows that no tile divides. */
describe('tiles', () => {
  const shapes: TileName[] = ['8x8', '32x32', '64x64'];
  const inTile = (plan: Plan, dispatch: Dispatch, tile: TileName) =>
    differenceOf(plan, dispatch, tiles[tile].columns - 1, 'tile');

  it.each(formats)('in $name agree with the plain loops', async (format) => {
    const plan = trialPlan({ ...open.profile, tile: '8x8' }, format);
    const dispatch = plan.dispatches.find(({ kernel }) => kernel === 'project')!;
    expect(await inTile(plan, dispatch, '8x8')).toBeLessThan(trialLimit.f32);
  });

  it.each(shapes)('of %s agree', async (tile) => {
    const plan = trialPlan({ ...open.profile, tile }, q8_0, { rank: 8 });
    for (const kernel of ['gate_up', 'project'] as const) {
      const dispatch = plan.dispatches.find((candidate) => candidate.kernel === kernel)!;
      expect(await inTile(plan, dispatch, tile)).toBeLessThan(trialLimit.f32);
    }
  });

  it.each(['qkv', 'gate', 'up', 'project', 'head'] as const)(
    '%s agrees, with adapters, lanes under several of them and none',
    async (kernel) => {
      const plan = trialPlan({ ...open.profile, tile: '8x8' }, q8_0, { rank: 8, up: otherFormat(q8_0) });
      for (const dispatch of plan.dispatches.filter((candidate) => candidate.kernel === kernel)) {
        expect(await inTile(plan, dispatch, '8x8')).toBeLessThan(trialLimit.f32);
      }
    },
  );
});

it('columns are computed in tiles where there are enough of them', () => {
  const [dispatch] = trialPlan({ ...open.profile, tile: '64x64' }, q8_0).dispatches.filter(
    ({ kernel }) => kernel === 'project',
  );
  expect([1, 2, 3, 4, 15, 16, 64].map((count) => variantFor(count, dispatch!))).toEqual([
    1,
    2,
    4,
    4,
    4,
    'tile',
    'tile',
  ]);
  expect(variantFor(64, { tile: null })).toBe(4);
});

describe('grids past what one axis takes', () => {
  const most = 3;
  const tall = { ...trialShape, vocab: 301 };

  it.each([1, 4, 'tile'] as const)('fold into the second: %s', async (variant) => {
    const plan = trialPlan({ ...open.profile, tile: '8x8' }, q8_0, { shape: tall, rank: 8 });
    for (const kernel of ['head', 'project'] as const) {
      const dispatch = plan.dispatches.find((candidate) => candidate.kernel === kernel)!;
      const count = variant === 'tile' ? 8 : variant;
      expect(gridOf(dispatch, count, variant, { most })[1]).toBeGreaterThan(1);
      expect(await differenceOf(plan, dispatch, count, variant, most)).toBeLessThan(trialLimit.f32);
    }
  });
});

describe('compositions', () => {
  it.each(formats)('A through a base matrix in $name agrees', async (format) => {
    const plan = trialPlan(open.profile, format, { rank: 8 });
    const { dispatch, rows } = plan.composition.find(({ dispatch: { kernel } }) => kernel === 'compose_base')!;
    expect((await tryKernel(open.device, pipelines, plan, dispatch, rows, 1)).difference).toBeLessThan(trialLimit.f32);
  });

  it.each([8, 64])('A through B agrees at rank %i', async (rank) => {
    const plan = trialPlan(open.profile, q8_0, { rank });
    const found = plan.composition.filter(({ dispatch }) => dispatch.kernel === 'compose_adapter');
    expect(found).toHaveLength(2);
    for (const { dispatch, rows } of found) {
      expect((await tryKernel(open.device, pipelines, plan, dispatch, rows, 1)).difference).toBeLessThan(
        trialLimit.f32,
      );
    }
  });
});

describe('shapes', () => {
  const odd = { ...trialShape, width: 40, hidden: 52, heads: 3, kvHeads: 1, headDim: 10, vocab: 7 };
  const turned = { order: 'halves' as const, frequencies: [1, 0.3, 0.1], magnitude: 1.2 };

  it.each(['embed', 'qkv', 'attention', 'gather', 'project', 'gate_up', 'head'] as const)(
    '%s agrees on rows that are no multiple of 32',
    async (kernel) => {
      const plan = trialPlan(open.profile, f32, { shape: { ...odd, rope: turned } });
      for (const count of [1, 5]) expect(await worst(plan, kernel, count)).toBeLessThan(trialLimit.f32);
    },
  );

  it.each(['embed', 'join', 'qkv', 'attention', 'gather', 'project', 'gate_up', 'head'] as const)(
    '%s agrees there with adapters, too',
    async (kernel) => {
      const plan = trialPlan(open.profile, f32, { shape: { ...odd, rope: turned }, rank: 8 });
      for (const dispatch of plan.dispatches.filter((candidate) => candidate.kernel === kernel)) {
        for (const count of [1, 5]) expect(await difference(plan, dispatch, count)).toBeLessThan(trialLimit.f32);
      }
    },
  );

  it('turns dimensions that lie apart (NeoX) as the plain loops do', async () => {
    const plan = trialPlan(open.profile, q8_0, {
      shape: { ...trialShape, rope: { ...trialShape.rope, order: 'halves' } },
    });
    expect(await worst(plan, 'qkv', 3)).toBeLessThan(trialLimit.f32);
  });

  it.each(['qkv', 'attention'] as const)(
    '%s keeps keys and values in F16 within a half unit of their last place',
    async (kernel) => {
      const plan = trialPlan(open.profile, q8_0, { kv: 'f16' });
      for (const count of [1, 6]) expect(await worst(plan, kernel, count)).toBeLessThan(trialLimit.f16);
    },
  );

  it.each([4, 16, 64])('attention agrees with %i threads a workgroup', async (workgroup) => {
    const plan = trialPlan({ ...open.profile, workgroup, reduce: 'shared', tile: '8x8' }, q8_0);
    for (const kernel of ['attention', 'gather'] as const) {
      for (const count of [1, 6]) expect(await worst(plan, kernel, count)).toBeLessThan(trialLimit.f32);
    }
  });

  it.each(formats)('embed decodes rows of $name', async (format) => {
    expect(await worst(trialPlan(open.profile, format), 'embed', 3)).toBeLessThan(trialLimit.f32);
  });

  it.each(formats.filter(({ blockSize }) => blockSize === 256))(
    'embed and gate_up agree in $name on rows of three superblocks',
    async (format) => {
      const plan = trialPlan(open.profile, format, { shape: { ...trialShape, width: 768 } });
      expect(await worst(plan, 'embed', 3)).toBeLessThan(trialLimit.f32);
      expect(await worst(plan, 'gate_up', 2)).toBeLessThan(trialLimit.f32);
    },
  );

  it('splits a matrix over the binding limit and still agrees', async () => {
    const plan = trialPlan({ ...open.profile, maxBindingBytes: 140_000 }, f32, {
      shape: { ...trialShape, biased: false },
    });
    const parts = plan.dispatches.filter(({ kernel }) => kernel === 'project');
    expect(parts.map(({ constants }) => constants.FIRST_ROW)).toEqual([0, 136, 0, 136]);
    for (const dispatch of parts) {
      const { difference } = await tryKernel(open.device, pipelines, plan, dispatch, 2, 2);
      expect(difference).toBeLessThan(trialLimit.f32);
    }
  });
});

it('the self-check passes every kernel and format on this device', async () => {
  const checks = [];
  for await (const check of selfCheck(open)) checks.push(check);
  expect(checks.filter(({ passed }) => !passed)).toEqual([]);
  expect(new Set(checks.map(({ kernel }) => kernel))).toEqual(new Set([...Object.keys(kernels), 'draw']));
}, 120_000);

/** Each form once rightly, and once with a fault planted in what makes it that form. */
describe.each([
  {
    name: 'one subgroup a set',
    changes: { reduce: 'wave', workgroup: 8 },
    variants: [1, 4],
    fault: ['subgroupAdd((*sums)[s])', 'subgroupAdd((*sums)[s]) * 1.0001'],
  },
  {
    name: 'four pairs at once',
    changes: { reduce: 'single', workgroup: 4, atOnce: 4 },
    variants: [1],
    fault: ['const AT_ONCE = 4u;', 'const AT_ONCE = 3u;'],
  },
  {
    name: 'a tile',
    changes: { tile: '8x8' },
    variants: ['tile'],
    fault: ['let turn = row & 7u;', 'let turn = (row + 1u) & 7u;'],
  },
] as const)('$name is admitted', ({ changes, variants, fault: [sound, faulty] }) => {
  const admitted = (own?: Pipelines) => admits(open.device, { ...open.profile, ...changes }, q8_0, variants, own);

  it('where it agrees with the plain loops on this device', async () => {
    expect(await admitted()).toBe(true);
  });

  it('and rejected where it is wrong', async () => {
    const planted = new Pipelines(open.device, (file, slots) => {
      const source = shaderSource(file, slots);
      expect(source).toContain(sound);
      return source.replace(sound, faulty);
    });
    expect(await admitted(planted)).toBe(false);
  });
});

describe('subgroup sums are admitted', () => {
  const profile = () => ({ ...open.profile, workgroup: 8 });

  it('where they agree with the plain loops on this device', async () => {
    expect(await admittedReduction(open.device, profile())).toBe('subgroup');
  });

  it('and rejected where they are wrong, or do not compile', async () => {
    const planted = (from: string, to: string) =>
      new Pipelines(open.device, (file, slots) => shaderSource(file, slots).replace(from, to));
    const wrong = planted('partial[local / size] = *sums;', 'partial[0] = *sums;');
    expect(await admittedReduction(open.device, profile(), wrong)).toBe('shared');
    const broken = planted('fn gate_up(', 'fn gate_up(nonsense');
    expect(await admittedReduction(open.device, profile(), broken)).toBe('shared');
  });
});
