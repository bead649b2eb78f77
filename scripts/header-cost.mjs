// Time of reading headers with the largest vocabularies and of making their tokenizers, one JSON object a line.
//   node scripts/header-cost.mjs [RUNS]
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { withBuilt } from './load-typescript.mjs';

const runs = Number(process.argv[2] ?? 5);
await withBuilt('test/simulation/large-vocabularies.ts', async (address) => {
  for (const kind of ['bpe', 'unigram']) {
    // a process each, so that the first run is one on cold code
    const script = `await (await import(${JSON.stringify(address)})).main(${JSON.stringify(kind)}, ${runs})`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    process.exitCode ||= status ?? 1;
  }
});
