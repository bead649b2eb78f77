import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();
// a fresh object for each project: Vitest writes into it
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs() } }),
});
// listed, so that Vite does not find them in mid-run and reload the page under a test
const optimizeDeps = {
  include: ['@huggingface/jinja', 'comlink', 'dompurify', 'fast-check', 'idb', 'marked', 'svelte'],
};
// checkpoints outside the repository that tests may use where they are; the browser reads them through the server
const found = (path: string | undefined) => (path && existsSync(path) ? path : undefined);
const data = process.env['TANDEM_DATA'];
const outside = Object.fromEntries(
  Object.entries({
    TANDEM_SMOLLM2: found(process.env['TANDEM_SMOLLM2']),
    TANDEM_PROTOTYPE: found(data && join(data, '../prototype/base.q4_0.gguf')),
  }).filter((entry): entry is [string, string] => entry[1] !== undefined),
);
const hostile = ['test/unit/**/hostile*.test.ts'];
const slow = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts'],
          exclude: hostile,
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
      {
        // files, texts and templates by the thousand: too many for `npm run check`
        test: { name: 'hostile', environment: 'node', include: hostile, pool: 'threads', ...slow },
      },
      {
        // whole checkpoints in plain loops: too slow for `npm run check`
        test: {
          name: 'agreement',
          environment: 'node',
          include: ['test/agreement/**/*.test.ts'],
          pool: 'threads',
          ...slow,
        },
      },
      {
        optimizeDeps,
        server: { fs: { allow: ['.', ...Object.values(outside).map((path) => dirname(path))] } },
        test: {
          name: 'kernels',
          include: ['test/kernels/**/*.test.ts'],
          exclude: ['test/kernels/**/*.node.test.ts'],
          browser: inChromium(),
          env: outside,
          ...slow,
        },
      },
      {
        test: {
          name: 'kernels-node',
          environment: 'node',
          include: ['test/kernels/**/*.node.test.ts'],
          // forks, not threads: the Vulkan loader reads the real environment, which a thread cannot set
          pool: 'forks',
          ...slow,
        },
      },
      {
        plugins: [svelte()],
        optimizeDeps,
        test: {
          name: 'components',
          include: ['test/components/**/*.test.ts'],
          browser: inChromium(),
          ...slow,
        },
      },
    ],
  },
});
