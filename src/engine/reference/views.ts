import { formatOf } from '../formats/index.ts';
import { planarLayout, type PlaneView, planeView, type WeightFormat } from '../formats/format.ts';
import type { BufferSpec, Dispatch, Plan } from '../plan/plan.ts';

/** A matrix in script memory, by planes. */
export interface MatrixView {
  format: WeightFormat;
  planes: PlaneView[];
  unitsPerRow: number;
}

/** What a dispatch's bindings look like to a plain loop. */
export interface BoundViews {
  f32(binding: string): Float32Array;
  u32(binding: string): Uint32Array;
  u16(binding: string): Uint16Array;
  matrix(): MatrixView;
}

export function matrixView(
  spec: Extract<BufferSpec, { kind: 'weights' }>,
  { buffer, byteOffset }: Uint8Array<ArrayBuffer>,
): MatrixView {
  const format = formatOf({ name: spec.name, ggmlType: spec.ggmlType });
  const layout = planarLayout(format, spec.rows, spec.cols);
  return {
    format,
    planes: layout.planeOffsets.map((offset, plane) =>
      planeView(buffer, byteOffset + offset, layout.planeBytes[plane]!),
    ),
    unitsPerRow: layout.unitsPerRow,
  };
}

/**
 * Views of one dispatch, made once at load.
 * @param bytesOf what lies in a buffer of the plan
 */
export function bind(
  plan: Plan,
  dispatch: Dispatch,
  bytesOf: (buffer: string) => Uint8Array<ArrayBuffer> | undefined,
): BoundViews {
  const of = (binding: string) => {
    const slice = dispatch.bindings[binding];
    const whole = slice && bytesOf(slice.buffer);
    if (!slice || !whole) throw new Error(`${dispatch.label}: no binding ${binding}`);
    return { buffer: whole.buffer, offset: whole.byteOffset + slice.offset, bytes: slice.sizeBytes, whole };
  };
  const views = new Map<string, Float32Array | Uint32Array | Uint16Array>();
  const cached = <T extends Float32Array | Uint32Array | Uint16Array>(key: string, make: () => T): T => {
    const found = views.get(key) ?? make();
    views.set(key, found);
    return found as T;
  };
  let matrix: MatrixView | null = null;
  return {
    f32: (name) => cached(`f32 ${name}`, () => new Float32Array(of(name).buffer, of(name).offset, of(name).bytes / 4)),
    u32: (name) => cached(`u32 ${name}`, () => new Uint32Array(of(name).buffer, of(name).offset, of(name).bytes / 4)),
    u16: (name) => cached(`u16 ${name}`, () => new Uint16Array(of(name).buffer, of(name).offset, of(name).bytes / 2)),
    matrix() {
      if (matrix) return matrix;
      const name = dispatch.bindings.weights?.buffer;
      const spec = plan.buffers.find((buffer) => buffer.name === name);
      if (spec?.kind !== 'weights') throw new Error(`${dispatch.label}: no weights`);
      matrix = matrixView(spec, of('weights').whole);
      return matrix;
    },
  };
}
