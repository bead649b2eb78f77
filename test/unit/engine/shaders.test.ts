import { describe, expect, it } from 'vitest';
import { formats } from '#engine/formats/index.ts';
import { shaderSource } from '#engine/gpu/shader-source.ts';
import { kernels } from '#engine/kernels/index.ts';

/** Twin and WGSL say the same: names, numbers and access of bindings, entry point, overrides. */
describe.each(Object.values(kernels))('$name', (kernel) => {
  const slots = { weights: 'q8_0', columns: '1', reduce: 'shared', input: 'plain', kv: 'f32' };
  const source = shaderSource(kernel.file, slots);

  it('binds what its twin says, in that order', () => {
    const found = [...source.matchAll(/@group\(0\) @binding\((\d+)\) var<storage, (read|read_write)> (\w+):/g)];
    expect(found.map(([, number, access, name]) => ({ number: Number(number), access, name }))).toEqual(
      kernel.bindings.map(({ name, access }, number) => ({ number, access, name })),
    );
  });

  it('has one entry point of its own name', () => {
    expect([...source.matchAll(/@compute @workgroup_size\(WG\)\s+fn (\w+)/g)].map(([, name]) => name)).toEqual([
      kernel.name,
    ]);
  });

  it('declares the overrides its twin and its slots set, and no other', () => {
    const declared = [...source.matchAll(/^override (\w+):/gm)].map(([, name]) => name!);
    const slotted = declared.filter((name) => /^(WG|THREADS|PLANE_\d)$/.test(name));
    expect(declared.filter((name) => !slotted.includes(name)).sort()).toEqual([...kernel.constants].sort());
  });
});

it.each(formats)('$name declares an override for each plane but the first', (format) => {
  const source = shaderSource('embed/embed.wgsl', { weights: format.shader });
  const planes = [...source.matchAll(/^override (PLANE_\d):/gm)].map(([, name]) => name);
  expect(planes).toEqual(format.planes.slice(1).map((_, index) => `PLANE_${index + 1}`));
});

it('puts enable directives first, wherever they come from', () => {
  const slots = { weights: 'f32', columns: '4', reduce: 'subgroup', input: 'rms', kv: 'f16' };
  expect(shaderSource('matvec/head.wgsl', slots).startsWith('enable subgroups;')).toBe(true);
});

it('says which file and which slot is missing', () => {
  expect(() => shaderSource('matvec/none.wgsl', {})).toThrow('no shader matvec/none.wgsl');
  expect(() => shaderSource('embed/embed.wgsl', {})).toThrow('slot weights is empty');
});
