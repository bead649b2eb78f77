import { describe, expect, it } from 'vitest';
import { formats } from '#engine/formats/index.ts';
import { shaderSource } from '#engine/gpu/shader-source.ts';
import { kernels } from '#engine/kernels/index.ts';
import { tiles } from '#engine/plan/plan.ts';
import { adapterBindings, type Binding } from '#engine/kernels/kernel.ts';
import { loopKernels } from '#engine/kernels/sample.ts';

const walk = { product: 'walk', columns: '1', pairs: '2', reduce: 'shared' };
const tile = { product: 'tile', tile: '64x64' };
const slots = { weights: 'q8_0', input: 'plain', kv: 'f32' };
const variants = [...Object.values(kernels), ...Object.values(loopKernels)].flatMap((kernel) => [
  ...(kernel.name === 'join' ? [] : [{ name: kernel.name, kernel, adapter: 'none', form: walk }]),
  ...(kernel.adapterConstants ? [{ name: `${kernel.name} with adapters`, kernel, adapter: 'lora', form: walk }] : []),
  ...(kernel.grid === 'pairs' && kernel.name !== 'join'
    ? [{ name: `${kernel.name} in tiles`, kernel, adapter: 'lora', form: tile }]
    : []),
]);

/** Twin and WGSL say the same: names, numbers and access of bindings, entry point, overrides. */
describe.each(variants)('$name', ({ kernel, adapter, form }) => {
  const source = shaderSource(kernel.file, { ...slots, ...form, adapter });
  const numbered = (bindings: readonly Binding[]) =>
    bindings.map(({ name, access }, number) => ({ number, access, name }));
  const bindingsOf = (group: number) =>
    [...source.matchAll(/@group\((\d)\) @binding\((\d+)\) var<storage, (read|read_write)> (\w+):/g)]
      .filter(([, found]) => Number(found) === group)
      .map(([, , number, access, name]) => ({ number: Number(number), access, name }));

  it('binds what its twin says, in that order', () => {
    expect(bindingsOf(0)).toEqual(numbered(kernel.bindings));
    expect(bindingsOf(1)).toEqual(adapter === 'lora' ? numbered(adapterBindings) : []);
  });

  it('has one entry point of its own name', () => {
    expect([...source.matchAll(/@compute @workgroup_size\(WG\)\s+fn (\w+)/g)].map(([, name]) => name)).toEqual([
      kernel.name,
    ]);
  });

  it('declares the overrides its twin and its slots set, and no other', () => {
    const declared = [...source.matchAll(/^override (\w+):/gm)].map(([, name]) => name!);
    const slotted = declared.filter((name) => /^(WG|THREADS|PLANE_\d)$/.test(name));
    const set = [...kernel.constants, ...(adapter === 'lora' ? kernel.adapterConstants! : [])];
    expect(declared.filter((name) => !slotted.includes(name)).sort()).toEqual(set.sort());
  });
});

it.each(formats)('$name declares an override for each plane but the first', (format) => {
  const source = shaderSource('embed/embed.wgsl', { weights: format.shader, adapter: 'none' });
  const planes = [...source.matchAll(/^override (PLANE_\d):/gm)].map(([, name]) => name);
  expect(planes).toEqual(format.planes.slice(1).map((_, index) => `PLANE_${index + 1}`));
});

it.each(Object.entries(tiles))(
  'the tile of %s is as large as the planner takes it to be',
  (name, { pairs, columns, workgroup }) => {
    const source = shaderSource(`tile/${name}.wgsl`, {});
    const number = (constant: string) => Number(new RegExp(`const ${constant} = (\\d+)u;`).exec(source)![1]);
    expect(number('GROUP_PAIRS') * number('THREAD_PAIRS')).toBe(pairs);
    expect(number('GROUP_COLUMNS') * number('THREAD_COLUMNS')).toBe(columns);
    expect(number('GROUP_PAIRS') * number('GROUP_COLUMNS')).toBe(workgroup);
    expect(name).toBe(`${2 * pairs}x${columns}`);
    // weights and columns of one unit, within what every device has for a workgroup
    expect((2 * pairs + columns) * 128).toBeLessThanOrEqual(16384);
  },
);

it('puts enable directives first, wherever they come from', () => {
  const form = { ...walk, reduce: 'subgroup' };
  const others = { ...form, weights: 'f32', input: 'rms', kv: 'f16', adapter: 'none' };
  expect(shaderSource('matvec/head.wgsl', others).startsWith('enable subgroups;')).toBe(true);
});

it('says which file and which slot is missing', () => {
  expect(() => shaderSource('matvec/none.wgsl', {})).toThrow('no shader matvec/none.wgsl');
  expect(() => shaderSource('embed/embed.wgsl', {})).toThrow('slot weights is empty');
});
