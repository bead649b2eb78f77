import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixture.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });

test('all script of the build is under 200 kB gzipped', () => {
  const scripts = files.filter((name) => name.endsWith('.js'));
  const sizes = scripts.map((name) => gzipSync(readFileSync(join('dist', name))).length);
  expect(scripts.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
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
