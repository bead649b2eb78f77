// Time and memory of the statistics for 1,000, 10,000 and 100,000 votes (or as many as are named), one JSON object a line.
//   node scripts/statistics-cost.mjs [VOTES…]
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { withBuilt } from './load-typescript.mjs';

const sizes = process.argv.slice(2);
await withBuilt('test/simulation/cost.ts', async (address) => {
  for (const design of ['benchmark', 'arena'])
    for (const votes of sizes.length > 0 ? sizes : ['1000', '10000', '100000']) {
      // a process each, so that its memory is its own
      const script = `(await import(${JSON.stringify(address)})).main(${JSON.stringify(design)}, ${Number(votes)})`;
      const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
      process.exitCode ||= status ?? 1;
    }
});
