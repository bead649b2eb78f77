import { defineConfig } from 'vite';

// The `tandem` command for Node: `vite build --ssr`, because Node 20 runs no TypeScript and shaders come in by `?raw`.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});
