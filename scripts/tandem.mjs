// npm run -s tandem -- <command>: builds the command line when its sources have changed, then runs it in this process.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

const dayMs = 24 * 3600 * 1000;

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}

/** The folder of the build that belongs to the sources as they are now. */
function buildFolder() {
  const hash = createHash('sha256');
  const folders = ['src/cli', 'src/core', 'src/engine', 'shaders'];
  for (const name of [...folders.flatMap(filesIn), 'vite.cli.config.ts', 'package.json', 'package-lock.json']) {
    hash.update(name).update(readFileSync(join(root, name)));
  }
  return join(root, 'dist-cli', hash.digest('hex').slice(0, 16));
}

/** Built beside its place and moved there, so that two commands started together never see half a build. */
async function build(folder) {
  const { build } = await import('vite');
  const unfinished = `${folder}.${process.pid}`;
  try {
    const configFile = join(root, 'vite.cli.config.ts');
    await build({ configFile, root, logLevel: 'error', build: { outDir: unfinished } });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another command was quicker
  }
  // a build of yesterday's sources; a younger one may still be running
  for (const name of readdirSync(join(root, 'dist-cli'))) {
    const old = join(root, 'dist-cli', name);
    if (old !== folder && Date.now() - statSync(old).mtimeMs > dayMs) rmSync(old, { recursive: true, force: true });
  }
}

// a reader that has seen enough (`| head`) closes the pipe
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
setUp('build');
const folder = buildFolder();
if (!existsSync(folder)) await build(folder);
const { main } = await import(pathToFileURL(join(folder, 'main.js')).href);
process.exitCode = await main(process.argv.slice(2));
