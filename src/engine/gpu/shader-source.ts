/** Puts a shader together from its files: `// #include "path"`, with `{slot}` in the path filled in. */

const files = import.meta.glob<string>('../../../shaders/**/*.wgsl', { query: '?raw', import: 'default', eager: true });
const root = '../../../shaders/';

/** All shaders by their paths under shaders/; packed in a build, see build-plugins/pack-wgsl.ts. */
export const shaderTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.slice(root.length), text]),
);

/** Another for whatever other shaders: what was found out about kernels holds for them alone. */
export function shadersVersion(): string {
  let hash = 0x811c9dc5; // FNV-1a
  for (const text of Object.entries(shaderTexts).flat()) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/**
 * @param slots e.g. { weights: 'q4_k', columns: '2' }
 * @param texts other than ours: tests pack them
 * @returns one WGSL text; `enable` directives come first, as WGSL wants them, and each file is included once
 */
export function shaderSource(
  file: string,
  slots: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = shaderTexts,
): string {
  const included = new Set<string>();
  const expand = (path: string): string => {
    if (included.has(path)) return '';
    included.add(path);
    const text = texts[path];
    if (text === undefined) throw new Error(`no shader ${path}`);
    return text.replace(/^\/\/ #include "(.+)"$/gm, (_, target: string) =>
      expand(
        target.replace(/\{(\w+)\}/g, (_slot, name: string) => {
          const filled = slots[name];
          if (filled === undefined) throw new Error(`${path}: slot ${name} is empty`);
          return filled;
        }),
      ),
    );
  };
  const enables: string[] = [];
  const body = expand(file).replace(/^enable .+;$/gm, (directive) => {
    enables.push(directive);
    return '';
  });
  return [...new Set(enables), body].join('\n');
}
