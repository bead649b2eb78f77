import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

/**
 * Builds a TypeScript file as the command line is built, and hands over where it lies for as long as `use` takes: Node 20 runs no
 * TypeScript, and code that vite would load piece by piece runs slower.
 * @param {string} entry  from the root
 * @param {(address: string) => Promise<unknown>} use  gets a URL to import
 */
export async function withBuilt(entry, use) {
  setUp('build');
  const { build } = await import('vite');
  const outDir = mkdtempSync(join(root, 'node_modules', '.tandem-'));
  try {
    const configFile = join(root, 'vite.cli.config.ts');
    await build({ configFile, root, logLevel: 'error', build: { ssr: entry, outDir } });
    await use(pathToFileURL(join(outDir, 'main.js')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * The exports of such a file.
 * @param {string} entry  from the root
 */
export async function load(entry) {
  let exports;
  await withBuilt(entry, async (address) => {
    exports = await import(address);
  });
  return exports;
}
