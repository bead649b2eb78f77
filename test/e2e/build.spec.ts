import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixture.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });

/** Script that only the Corpora screen loads: itself, and the worker with our corpus in it. */
const ofCorpora = /\/corpora(?:\.worker|-screen)-/;
const scripts = files.filter((name) => name.endsWith('.js'));
const namesIn = (folder: string, text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, name]) => join(folder, name!));

/** Scripts and all that they cannot do without; what they may fetch later is not among it. */
function withImports(names: readonly string[], known = new Set<string>()): Set<string> {
  for (const name of names.filter((each) => !known.has(each))) {
    known.add(name);
    const imported = namesIn('assets', readFileSync(join('dist', name), 'utf8'), /(?:from|import)"\.\/([^"]+\.js)"/g);
    withImports(imported, known);
  }
  return known;
}

function named(...patterns: RegExp[]): string[] {
  return patterns.map((pattern) => {
    const found = scripts.filter((name) => pattern.test(name));
    expect(found, String(pattern)).toHaveLength(1);
    return found[0]!;
  });
}

/** Bytes after gzip of what these scripts bring along beside what is there. */
function added(names: readonly string[], there: ReadonlySet<string> = new Set()): number {
  const sizes = [...withImports(names)].map((name) =>
    there.has(name) ? 0 : gzipSync(readFileSync(join('dist', name))).length,
  );
  return sizes.reduce((total, size) => total + size, 0);
}

test('no visit loads more script than it needs', () => {
  const page = namesIn('', readFileSync('dist/index.html', 'utf8'), /src="\.\/([^"]+\.js)"/g);
  const [german, ...workers] = named(/assets\/de-/, /\/engine\.worker-/, /\/weights\.worker-/);
  const first = withImports([...page, german!, ...workers]);
  const compare = withImports(named(/\/compare-screen-/));
  const there = new Set([...first, ...compare]);
  expect(added([...first])).toBeLessThan(200_000);
  expect(added(named(/\/compare-screen-/), first)).toBeLessThan(30_000);
  expect(added(named(/\/Study-/, /\/later-de-/), there)).toBeLessThan(100_000);
  expect(added(named(/\/ours-/), there)).toBeLessThan(300_000);
  // what the example in Results is checked with
  expect(added(named(/\/tandem-mini-/))).toBeLessThan(60_000);
  expect(added(named(/\/results-screen-/, /\/statistics\.worker-/, /\/later-de-/), first)).toBeLessThan(100_000);
  expect(added(named(/\/corpora-screen-/, /\/corpora\.worker-/), first)).toBeLessThan(500_000);
});

// the journey through Settings checks every one of them on a device
test('shaders are packed', () => {
  const [worker] = named(/\/engine\.worker-/);
  const text = readFileSync(join('dist', worker!), 'utf8');
  expect(text).toContain('fn gate_up(');
  expect(text).toContain('// #include "weights/{weights}.wgsl"');
  expect(text).not.toMatch(/\/\/ (?!#include)/);
});

test('no other screen loads the script of the Corpora screen', async ({ page }) => {
  const loaded = async (): Promise<string[]> => {
    const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    return [...names, ...page.workers().map((worker) => worker.url())].filter((name) => ofCorpora.test(name));
  };
  await page.goto('./');
  for (const name of ['Checkpoints', 'Settings', 'Chat']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveTitle(new RegExp(name));
  }
  expect(await loaded()).toEqual([]);
  await page.getByRole('link', { name: 'Corpora' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corpora');
  expect((await loaded()).length).toBeGreaterThanOrEqual(2);
});

test('the page carries its content security policy, and nothing inline that it would refuse', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
      "font-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
      "connect-src 'self' blob: https: http://localhost:* http://127.0.0.1:*",
  );
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=)/);
});

test('every address of the build is relative, so that it runs in any folder', () => {
  for (const name of files.filter((name) => /\.(html|css|webmanifest)$/.test(name))) {
    const text = readFileSync(join('dist', name), 'utf8');
    expect(text, name).not.toMatch(/(?:src|href)="\/|url\(["']?\/|"(?:start_url|src|id|scope)":\s*"\//);
  }
});

test('the service worker keeps built-in checkpoints by their content, apart from the files of the build', () => {
  const source = readFileSync('dist/sw.js', 'utf8');
  const manifest = JSON.parse(/^const manifest = (\{.*\});$/m.exec(source)?.[1] ?? 'null') as {
    files: string[];
    weights: { path: string; sha256: string; first: boolean }[];
  };
  expect(manifest.files.filter((name) => name.endsWith('.gguf'))).toEqual([]);
  expect(manifest.weights.length).toBeGreaterThan(0);
  expect(manifest.weights.filter(({ first }) => first)).toHaveLength(1);
  for (const { path, sha256 } of manifest.weights) {
    const content = readFileSync(join('dist', path));
    expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
  }
});
