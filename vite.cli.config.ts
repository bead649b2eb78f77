import { defineConfig } from 'vite';

// The `tandem` command for Node: `vite build --ssr`, because Node 20 runs no TypeScript and shaders come in by `?raw`.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    sourcemap: true,
    emptyOutDir: true,
    // webgpu is optional: where it is not installed the import fails at run time, and the processor computes
    rolldownOptions: { external: ['webgpu'], checks: { pluginTimings: false }, output: { entryFileNames: 'main.js' } },
  },
});
