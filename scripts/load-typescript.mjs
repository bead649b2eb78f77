import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

/**
 * The exports of a TypeScript file, built as the command line is: Node 20 runs no TypeScript, and code that vite would load piece by piece
 * runs slower.
 * @param {string} entry  from the root
 */
export async function load(entry) {
  setUp('build');
  const { build } = await import('vite');
  const outDir = mkdtempSync(join(root, 'node_modules', '.tandem-'));
  try {
    const configFile = join(root, 'vite.cli.config.ts');
    await build({ configFile, root, logLevel: 'error', build: { ssr: entry, outDir } });
    return await import(pathToFileURL(join(outDir, 'main.js')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
