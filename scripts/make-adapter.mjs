/**
 * GGUF LoRA adapters to try things with.
 *
 *   node scripts/make-adapter.mjs convert ADAPTER.safetensors BASE.gguf OUT.gguf
 *   node scripts/make-adapter.mjs random BASE.gguf OUT.gguf [--rank 16] [--alpha 32] [--seed 1] [--strength 0.4]
 *                                        [--format F32|F16|Q8_0] [--tensors attention|linear|all]
 *
 * `convert` takes the adapter of our own training recipe, whose rows for the four chat tokens replace the base's: they become
 * exact pairs of rank 4 for this very BASE. `random` suits any checkpoint of arch `llama`; alpha 0 leaves the key out, and
 * Q8_0 takes ranks of whole blocks, 32, 64 and so on.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rank: { type: 'string', default: '16' },
    alpha: { type: 'string', default: '32' },
    seed: { type: 'string', default: '1' },
    strength: { type: 'string', default: '0.4' },
    format: { type: 'string', default: 'F32' },
    tensors: { type: 'string', default: 'linear' },
  },
});
const fixture = async (name) => (await runnerImport(join(import.meta.dirname, '../test/fixtures', name))).module;
const read = async (path) => new Uint8Array(await readFile(path));
const [command, ...files] = positionals;

if (command === 'convert' && files.length === 3) {
  const { prototypeAdapter } = await fixture('prototype-adapter.ts');
  await writeFile(files[2], prototypeAdapter(await read(files[0]), await read(files[1])));
} else if (command === 'random' && files.length === 2) {
  await writeFile(files[1], await random(await read(files[0])));
} else {
  console.error('convert ADAPTER.safetensors BASE.gguf OUT.gguf, or random BASE.gguf OUT.gguf');
  process.exitCode = 2;
}

async function random(base) {
  const { attentionLayers, everyMatrix, linearLayers, randomAdapter } = await fixture('adapters.ts');
  const { parseGguf } = await fixture('parse-gguf.ts');
  const adapts = { attention: attentionLayers, linear: linearLayers, all: everyMatrix }[values.tensors];
  if (!adapts) throw new Error(`--tensors ${values.tensors}: attention, linear or all`);
  const number = (key) => {
    const value = Number(values[key]);
    if (!Number.isFinite(value)) throw new Error(`--${key} ${values[key]}: a number`);
    return value;
  };
  return randomAdapter(parseGguf(base).tensors, {
    rank: number('rank'),
    alpha: number('alpha') || null,
    seed: number('seed'),
    strength: number('strength'),
    format: values.format,
    adapts,
  });
}
