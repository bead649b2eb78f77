import type { MatrixDots } from '../reference/matrix-dots.ts';
import { type Loop, loopIn, moduleOf } from './compiled.ts';
import { decoders } from './decoders.ts';
import { fixedUnitBytes, toFixedPoint } from './fixed-point.ts';
import { inputBytes, rowsTimesColumns, keptBytes } from './row-dots.ts';

export function hasVectors(): boolean {
  return typeof WebAssembly === 'object' && moduleOf(toFixedPoint.name, () => toFixedPoint) !== null;
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
  const toFixed = loopIn(memory, toFixedPoint.name, () => toFixedPoint);
  const loops = new Map<string, Loop>();
  const loopOf = (name: string): Loop => {
    const loop = loops.get(name) ?? loopIn(memory, name, () => rowsTimesColumns(name, decoders[name]!));
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
