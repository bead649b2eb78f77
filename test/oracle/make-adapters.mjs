/**
 * Writes what llama.cpp is asked about adapters into a folder: tiny bases, random adapters for them, the prototype's base and
 * its adapter where they are given, F32 copies of all, and `adapters.json`, which says what goes with what.
 *
 *   node test/oracle/make-adapters.mjs FOLDER [BASE.gguf ADAPTER.safetensors]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const [folder, prototypeBase, safetensors] = process.argv.slice(2);
if (!folder) throw new Error('which folder?');
const fixture = async (name) => (await runnerImport(join(import.meta.dirname, '../fixtures', name))).module;
const { adapterBase, adapterCases, adapterOf } = await fixture('adapter-cases.ts');
const { prototypeAdapter } = await fixture('prototype-adapter.ts');
const { copyAsF32 } = await fixture('copy-as-f32.ts');

await mkdir(folder, { recursive: true });
const write = async (stem, bytes) => {
  await writeFile(join(folder, `${stem}.gguf`), bytes);
  await writeFile(join(folder, `${stem}.as-f32.gguf`), copyAsF32(bytes));
  return stem;
};
const cases = {};
for (const [name, one] of Object.entries(adapterCases)) {
  const base = await write(`adapter-base-${one.base}`, adapterBase(one.base));
  cases[name] = { base, adapter: await write(`adapter-${name}`, adapterOf(one)), scale: one.scale };
}
if (prototypeBase && safetensors) {
  const bytes = new Uint8Array(await readFile(prototypeBase));
  const adapter = prototypeAdapter(new Uint8Array(await readFile(safetensors)), bytes);
  cases.prototype = {
    base: await write('prototype-base', bytes),
    adapter: await write('prototype-adapter', adapter),
    scale: 1,
  };
}
await writeFile(join(folder, 'adapters.json'), JSON.stringify(cases, null, 2));
console.log(Object.keys(cases).length, 'adapters');
