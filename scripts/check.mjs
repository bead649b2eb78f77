// npm run check: everything that needs no browser, two at a time, slowest first. `npm test` begins with it too.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { root, setUp } from './setup.mjs';

const checks = {
  // kept results may miss what a type elsewhere has changed; a fresh clone, as in CI, has none
  lint: [
    'eslint/bin/eslint.js',
    '.',
    '--max-warnings=0',
    '--cache',
    '--cache-strategy=content',
    '--cache-location=node_modules/.cache/eslint/',
  ],
  'unit tests': ['vitest/vitest.mjs', 'run', '--project=unit', '--reporter=default'],
  types: ['svelte-check/bin/svelte-check', '--tsconfig=./tsconfig.json', '--fail-on-warnings', '--output=human'],
  format: ['prettier/bin/prettier.cjs', '--check', '.', '--cache', '--log-level=warn'],
  'dead code': ['knip/bin/knip.js', '--no-progress'],
  layers: ['dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'workers', '--config', '.dependency-cruiser.cjs'],
  'core without DOM': ['typescript/bin/tsc', '-p', 'tsconfig.core.json'],
};

function run(name, unitResults) {
  const [script, ...args] = checks[name];
  if (unitResults && name === 'unit tests') args.push('--reporter=json', `--outputFile.json=${unitResults}`);
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', script), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (status) => {
      const passed = status === 0;
      console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
      if (!passed) console.log(output.trim() + '\n');
      resolve(passed);
    });
  });
}

/**
 * Runs every check and prints a line for each, with its output when it failed.
 * @param {string} [unitResults] where to write the unit tests' results as JSON
 * @returns {Promise<{passed: number, failed: number}>} of the checks; the unit tests count as one
 */
export async function runChecks(unitResults) {
  const waiting = Object.keys(checks);
  const count = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      if (await run(name, unitResults)) count.passed++;
      else count.failed++;
    }
  };
  await Promise.all([worker(), worker()]);
  return count;
}

/** Counts of a vitest JSON report; a run that failed without a failed test (a file that does not load) counts as one. */
export function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests || Number(!report.success),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp('dev');
  const begun = Date.now();
  const { passed, failed } = await runChecks();
  console.log(`${passed} checks passed, ${failed} failed in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  process.exit(failed > 0 ? 1 : 0);
}
