// node scripts/bench-gpu.mjs [--out gpu-bench.json] [--checkpoint FILE.gguf …] [-- OPTIONS of bench-shapes]: all that is measured of this machine's
// GPU, in one JSON file: decode and prefill at the shapes of a 1B and a 7B model in Q4_0, Q4_K and Q8_0, on random weights and tuned, for 0
// to 16 tokens a submit, a table of kernels, each with its share of what the same GPU streams in the same run; then the counts and rates of the
// built-in checkpoint, and of others where they are given. Nothing is asserted.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root, setUp } from './setup.mjs';

/** tokens a submit that checkpoints are decoded with; 0: a step each */
const rounds = [0, 1, 4, 16];

/**
 * @param {(...args: string[]) => unknown[] | Promise<unknown[]>} run runs a subcommand of `tandem` and gives its results
 * @param {{ options: string[], checkpoints: string[] }} wanted options of bench-shapes, and files
 */
export async function gpuReport(run, { options, checkpoints }) {
  const shapes = await run('bench-shapes', ...options);
  const files = [];
  for (const file of checkpoints) {
    for (const each of rounds) {
      const [found] = await run('bench', file, '--executor', 'webgpu', '--rounds', String(each));
      files.push({ file: basename(file), rounds: each, ...found });
    }
  }
  const machine = {
    processor: cpus()[0]?.model ?? '',
    processors: cpus().length,
    memoryBytes: totalmem(),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
  return { date: new Date().toISOString(), machine, shapes, checkpoints: files };
}

/** In a process of its own each time: a lost device takes nothing with it but its own figures. */
function tandem(...args) {
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  const text = execFileSync(process.execPath, [join('scripts', 'tandem.mjs'), ...args], options);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'gpu-bench.json' }, checkpoint: { type: 'string', multiple: true } },
  });
  setUp('dev'); // with it comes the package webgpu
  const checkpoints = [join('public', 'checkpoints', 'endefrites.q8_0.gguf'), ...(values.checkpoint ?? [])];
  const report = await gpuReport(tandem, { options: positionals, checkpoints });
  writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
  console.error(`Written to ${values.out}.`);
}
