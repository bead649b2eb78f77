/**
 * Writes what llama.cpp is asked about into a folder: the tiny checkpoints and F32 copies of them and of given files.
 *
 *   node test/oracle/make-files.mjs FOLDER [FILE.gguf …]
 *
 * F32 copies are named `<name>.as-f32.gguf`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runnerImport } from 'vite';

const [folder, ...files] = process.argv.slice(2);
if (!folder) throw new Error('which folder?');
const fixture = async (name) => (await runnerImport(join(import.meta.dirname, '../fixtures', name))).module;
const { tinyCheckpoint, tinyNames } = await fixture('tiny.ts');
const { copyAsF32 } = await fixture('copy-as-f32.ts');

await mkdir(folder, { recursive: true });
const write = async (stem, bytes) => {
  await writeFile(join(folder, `${stem}.gguf`), bytes);
  await writeFile(join(folder, `${stem}.as-f32.gguf`), copyAsF32(bytes));
  console.log(stem, bytes.length);
};
for (const name of tinyNames) await write(`tiny-${name}`, tinyCheckpoint(name));
for (const file of files) await write(basename(file, '.gguf'), new Uint8Array(await readFile(file)));
