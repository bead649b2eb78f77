import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './build-plugins/content-security-policy.ts';
import { offline } from './build-plugins/offline.ts';
import { packedShaders } from './build-plugins/packed-shaders.ts';

/** Screens and texts that are loaded when they are visited are told apart by name. */
function nameOfChunk({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const path = facadeModuleId ?? '';
  const screen = /features\/(\w+)\/Screen\.svelte$/.exec(path)?.[1];
  const language = /messages\/later\/(\w+)\.ts$/.exec(path)?.[1];
  return `assets/${screen ? `${screen}-screen` : language ? `later-${language}` : '[name]'}-[hash].js`;
}

export default defineConfig({
  // relative, so that the build runs in any folder of any host
  base: './',
  plugins: [svelte(), contentSecurityPolicy(), offline()],
  worker: { format: 'es', plugins: () => [packedShaders()] },
  // plugin timings would be printed on a busy machine only, and say nothing about the build
  build: {
    target: 'es2023',
    sourcemap: true,
    rolldownOptions: { checks: { pluginTimings: false }, output: { chunkFileNames: nameOfChunk } },
  },
  server: { host: '127.0.0.1' },
  // a fixed port: IndexedDB belongs to the origin, so another port would hide the reader's conversations
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
