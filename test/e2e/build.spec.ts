import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixture.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });

/** Script that only the Corpora screen loads: itself, and the worker with our corpus in it. */
const ofCorpora = /\/corpora(?:\.worker|-screen)-/;
const ofCompare = /\/compare-screen-/;
/** One a language; a visit loads the one it reads. */
const dictionary = /\/(?:en|de|fr|it|es)-/;
const gzipped = (name: string): number => gzipSync(readFileSync(join('dist', name))).length;

test('the script that a visit loads is under 200 kB gzipped; Compare adds under 30 kB, Corpora under 500 kB', () => {
  const scripts = files.filter((name) => name.endsWith('.js'));
  const dictionaries = scripts.filter((name) => dictionary.test(name)).map(gzipped);
  const corpora = scripts.filter((name) => ofCorpora.test(name)).map(gzipped);
  const compare = scripts.filter((name) => ofCompare.test(name)).map(gzipped);
  const later = [dictionary, ofCorpora, ofCompare];
  const others = scripts.filter((name) => !later.some((kind) => kind.test(name))).map(gzipped);
  expect(dictionaries).toHaveLength(5);
  expect(corpora).toHaveLength(2);
  expect(compare).toHaveLength(1);
  expect(others.length).toBeGreaterThan(2);
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  expect(sum(others) + Math.max(...dictionaries)).toBeLessThan(200_000);
  expect(sum(compare)).toBeLessThan(30_000);
  expect(sum(corpora)).toBeLessThan(500_000);
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
