import * as wasm from './assembler.ts';

const compiled = new Map<string, WebAssembly.Module | null>();

/** The module of one function, written when it is first needed. Null where WebAssembly or its vectors are missing, or a policy forbids them. */
export function moduleOf(name: string, written: () => wasm.WasmFunction): WebAssembly.Module | null {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const code = wasm.assemble([written()]);
  let module: WebAssembly.Module | null = null;
  try {
    module = new WebAssembly.Module(code);
  } catch {
    // said by null
  }
  compiled.set(name, module);
  return module;
}

export type Loop = (...values: number[]) => void;

/** The function, at work in a memory. */
export function loopIn(memory: WebAssembly.Memory, name: string, written: () => wasm.WasmFunction): Loop {
  const module = moduleOf(name, written);
  if (!module) throw new Error('no vectors in this WebAssembly');
  return new WebAssembly.Instance(module, { host: { memory } }).exports[name] as Loop;
}
