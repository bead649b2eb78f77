import { expect, it } from 'vitest';
import { f16 } from '#engine/formats/f16.ts';
import { q8_0 } from '#engine/formats/q8-0.ts';
import { readTuning } from '#engine/gpu/device-tuning.ts';
import { trialPlan, type TrialShape } from '#engine/gpu/trial-plan.ts';
import { tune, type TuningMeans } from '#engine/gpu/tuning.ts';
import type { DeviceProfile, Dispatch, FormChoice } from '#engine/plan/plan.ts';

const profile: DeviceProfile = {
  maxBindingBytes: 2 ** 27,
  workgroup: 64,
  reduce: 'subgroup',
  atOnce: 2,
  tile: '64x64',
  subgroupSize: 32,
  columnCapacity: 256,
  part: 128,
};
// rows of 4,096 weights, so that 128 threads have a unit each
const shape: TrialShape = {
  width: 4096,
  hidden: 4096,
  heads: 4,
  kvHeads: 2,
  headDim: 64,
  vocab: 37,
  rope: { order: 'pairs', frequencies: [1], magnitude: 1 },
  biased: false,
};
const plan = trialPlan(profile, q8_0, { shape });

/** A device on which every run takes 20 ms of tuning's time, and `msOf` says what comes out. */
function device(msOf: (dispatch: Dispatch, count: number) => number, admitted: (choice: FormChoice) => boolean) {
  const seen = { timed: [] as Dispatch[], now: 0 };
  const means: TuningMeans = {
    timed: ([first], count) => {
      seen.timed.push(first!);
      seen.now += 20;
      return Promise.resolve(msOf(first!, count));
    },
    admits: (candidate) => Promise.resolve(admitted(candidate)),
    now: () => seen.now,
  };
  return { seen, means };
}

const everything = () => true;

it('the fastest form is kept, for its format', async () => {
  const { means } = device(
    ({ reduce, workgroup, atOnce }) =>
      (reduce === 'wave' ? 1 : 2) * (workgroup === 64 ? 1 : 3) * (atOnce === 4 ? 0.5 : 1),
    everything,
  );
  expect((await tune(plan, profile, means)).forms).toEqual({ q8_0: { reduce: 'wave', workgroup: 64, atOnce: 4 } });
});

it('a form that is wrong on this device is never kept nor timed, however fast it may be', async () => {
  const { seen, means } = device(
    ({ reduce }) => (reduce === 'wave' ? 0.1 : 2),
    ({ reduce }) => reduce !== 'wave',
  );
  const { forms } = await tune(plan, profile, means);
  expect(forms['q8_0']!.reduce).not.toBe('wave');
  expect(seen.timed.filter(({ reduce }) => reduce === 'wave')).toEqual([]);
});

it('a tile that is wrong is not taken, and one that is faster is', async () => {
  const msOf = ({ tile }: Dispatch, count: number) => (count === 1 ? 1 : tile === '32x32' ? 5 : 10);
  const right = device(msOf, everything);
  expect((await tune(plan, profile, right.means)).tile).toBe('32x32');
  const wrong = device(msOf, (choice) => (choice as DeviceProfile).tile !== '32x32');
  expect((await tune(plan, profile, wrong.means)).tile).toBe('64x64');
});

it('a gain that may be chance changes nothing', async () => {
  const { means } = device(({ reduce }) => (reduce === 'shared' ? 0.98 : 1), everything);
  expect((await tune(plan, profile, means)).forms['q8_0']).toEqual({ workgroup: 64, reduce: 'subgroup', atOnce: 2 });
});

it('nothing begins after half a second, and what is not settled by then is left for another time', async () => {
  const { seen, means } = device(() => 1, everything);
  const slow: TuningMeans = {
    ...means,
    admits: () => {
      seen.now += 200;
      return Promise.resolve(true);
    },
  };
  const found = await tune(plan, profile, slow);
  expect(seen.timed.length).toBeLessThanOrEqual(3);
  expect(found).toEqual({ forms: {}, tile: '64x64' });
});

it('formats that are known from before are not timed again', async () => {
  const both = trialPlan(profile, q8_0, { shape, up: f16 });
  const known = { q8_0: { reduce: 'shared', workgroup: 32, atOnce: 1 } } as const;
  const { seen, means } = device(() => 1, everything);
  const { forms } = await tune(both, { ...profile, forms: known }, means);
  expect(forms).toMatchObject(known);
  expect(Object.keys(forms)).toEqual(['q8_0', 'f16']);
  expect(new Set(seen.timed.map(({ slots }) => slots.weights))).toEqual(new Set(['f16']));
});

it('of what was kept only what makes sense is read', () => {
  const sound = { forms: { q4_k: { workgroup: 64, reduce: 'wave', atOnce: 2 } }, tile: '32x32' };
  expect(readTuning(structuredClone(sound))).toEqual(sound);
  const form = sound.forms.q4_k;
  for (const damaged of [
    null,
    'tuning',
    {},
    { ...sound, tile: '128x128' },
    { ...sound, tile: 'toString' },
    { ...sound, forms: { q4_k: { ...form, workgroup: 4096 } } },
    { ...sound, forms: { q4_k: { ...form, reduce: '../none' } } },
    { ...sound, forms: { q4_k: { ...form, atOnce: 3 } } },
    { ...sound, forms: { q4_k: null } },
  ]) {
    expect(readTuning(damaged)).toBe(null);
  }
});
