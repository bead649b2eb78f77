// node scripts/bench-llama.mjs FILE.gguf --llama FOLDER [--rounds 3]: tokens per second of llama.cpp, one thread, and of our processor executor on
// the same file, in turn. FOLDER is where `npm install node-llama-cpp` was run; it is no dependency of this project. Prints one JSON line with
// all rounds and the ratio of the medians. Nothing is asserted: times depend on the machine, the ratio of two in one run less so.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { llama: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const [file] = positionals;
if (!file || !values.llama) {
  console.error('Needs FILE.gguf and --llama FOLDER.');
  process.exit(2);
}

/** as `tandem bench` does */
const promptTokens = 128;
const decodeTokens = 64;

const { getLlama, LlamaLogLevel } = await import(
  createRequire(join(resolve(values.llama), 'package.json')).resolve('node-llama-cpp')
);
const llama = await getLlama({
  ...{ gpu: false, build: 'never', skipDownload: true, logLevel: LlamaLogLevel.error, maxThreads: 1 },
});
const model = await llama.loadModel({ modelPath: resolve(file) });
const rounds = { llama: [], tandem: [] };
for (let round = 0; round < Number(values.rounds); round++) {
  rounds.llama.push(await ofLlama());
  rounds.tandem.push(ofTandem());
}
const medians = Object.fromEntries(Object.entries(rounds).map(([name, measured]) => [name, median(measured)]));
console.log(JSON.stringify({ ...rounds, medians, timesLlama: medians.tandem / medians.llama }));
await model.dispose();
await llama.dispose();

/** @returns tokens a second after the prompt has been read */
async function ofLlama() {
  const contextSize = promptTokens + decodeTokens;
  const context = await model.createContext({ contextSize, batchSize: contextSize, threads: 1 });
  const prompt = Array.from(
    { length: promptTokens },
    (_, at) => (at * 7919) % model.fileInfo.metadata.llama.vocab_size,
  );
  let first = 0;
  let tokens = 0;
  for await (const _ of context.getSequence().evaluate(prompt, { temperature: 0, yieldEogToken: true })) {
    if (tokens === 0) first = performance.now();
    if (++tokens === decodeTokens) break;
  }
  const seconds = (performance.now() - first) / 1000;
  await context.dispose();
  return (tokens - 1) / seconds;
}

function ofTandem() {
  const args = [join(root, 'scripts/tandem.mjs'), 'bench', resolve(file), '--executor', 'cpu'];
  const said = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n').at(-1);
  return JSON.parse(said).decodeTokensPerSecond;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
