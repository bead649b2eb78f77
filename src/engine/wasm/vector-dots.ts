import type { MatrixDots } from '../reference/matrix-dots.ts';
import * as wasm from './assembler.ts';
import { decoders } from './decoders.ts';
import { fixedUnitBytes, toFixedPoint } from './fixed-point.ts';
import { inputBytes, rowsTimesColumns, keptBytes } from './row-dots.ts';

type Loop = (...values: number[]) => void;

const compiled = new Map<string, WebAssembly.Module | null>();

/** The module of one function. Null where WebAssembly or its vectors are missing, or a policy forbids them. */
function moduleOf(name: string, written: () => wasm.WasmFunction): WebAssembly.Module | null {
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

const fixedPoint = () => moduleOf(toFixedPoint.name, () => toFixedPoint);

export function hasVectors(): boolean {
  return typeof WebAssembly === 'object' && fixedPoint() !== null;
}

/** Byte offsets of what the loops need beside matrices and inputs. */
export interface DotsRoom {
  /** `inputsRoomBytes` */
  inputs: number;
  results: number;
}

/** Of the inputs as the loops read them, with what is kept on the way. */
export const inputsRoomBytes = (columns: number, units: number): number => keptBytes + columns * units * fixedUnitBytes;

/**
 * The same as the plain loops, in fixed point and single precision. All matrices and inputs must lie in the memory, which must not grow
 * while this is in use. A format's loop is written when it is first needed.
 */
export function vectorDots(memory: WebAssembly.Memory, room: DotsRoom): MatrixDots {
  const instance = (name: string, module: WebAssembly.Module | null): Loop => {
    if (!module) throw new Error('no vectors in this WebAssembly');
    return new WebAssembly.Instance(module, { host: { memory } }).exports[name] as Loop;
  };
  const toFixed = instance(toFixedPoint.name, fixedPoint());
  const loops = new Map<string, Loop>();
  const loopOf = (name: string): Loop => {
    const loop =
      loops.get(name) ??
      instance(
        name,
        moduleOf(name, () => rowsTimesColumns(name, decoders[name]!)),
      );
    loops.set(name, loop);
    return loop;
  };
  return ({ format, planes, unitsPerRow }, first, rows, inputs, sources) => {
    const decoder = decoders[format.name]!;
    const { unitBytes } = decoder;
    const width = unitsPerRow * 32;
    const [kept, side] = [room.inputs, room.inputs + keptBytes];
    sources.forEach((source, c) => {
      const to = side + c * unitsPerRow * inputBytes(decoder);
      if ('weights' in decoder) {
        new Float32Array(memory.buffer, to, width).set(inputs.subarray(source * width, (source + 1) * width));
      } else toFixed(inputs.byteOffset + source * width * 4, to, unitsPerRow);
    });
    const starts = planes.map(({ bytes }, plane) => bytes.byteOffset + first * unitsPerRow * unitBytes[plane]!);
    loopOf(format.name)(...starts, unitsPerRow, rows, side, sources.length, kept, room.results);
    return new Float32Array(memory.buffer, room.results, rows * sources.length);
  };
}
