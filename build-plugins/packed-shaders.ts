import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { packWgsl } from './pack-wgsl.ts';

/** Shaders go into the built scripts packed: the comments of all of them are as long as the rest. */
export function packedShaders(): Plugin {
  return {
    name: 'packed-shaders',
    apply: 'build',
    enforce: 'pre', // before Vite reads them as they are
    load: {
      filter: { id: /\.wgsl\?raw$/ },
      handler: async (id) => {
        const text = await readFile(id.slice(0, id.indexOf('?')), 'utf8');
        return `export default ${JSON.stringify(packWgsl(text))};`;
      },
    },
  };
}
