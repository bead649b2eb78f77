import { WorkbenchError } from '#core/errors.ts';
import { type PlanarLayout, planarLayout, unitSize, type WeightFormat } from '../formats/format.ts';
import { formatOf } from '../formats/index.ts';
import type { TensorRef } from './graph.ts';
import type { BufferSpec, Segment, Slice } from './plan.ts';

const sliceAlignment = 256; // WebGPU's minStorageBufferOffsetAlignment, never more

/** A part of a matrix that fits one binding. */
export interface Chunk {
  buffer: string;
  format: WeightFormat;
  layout: PlanarLayout;
  /** first row, counted as the kernel counts */
  firstRow: number;
  rows: number;
}

/** Where things lie: grows buffer by buffer while the planner lays out a graph. */
export class MemoryLayout {
  readonly buffers: BufferSpec[] = [];
  readonly #vectors: Extract<BufferSpec, { kind: 'vectors' }> = {
    kind: 'vectors',
    name: 'vectors',
    sizeBytes: sliceAlignment,
    parts: [],
  };
  readonly #maxBindingBytes: number;

  constructor(maxBindingBytes: number) {
    this.#maxBindingBytes = maxBindingBytes;
    this.buffers.push(this.#vectors);
  }

  /** F32 rows, one a column, padded to whole units. */
  activation(name: string, columns: number, width: number): void {
    this.buffers.push({ kind: 'activation', name, sizeBytes: columns * padded(width) * 4, width });
  }

  /** Bytes of all buffers of the given kinds. */
  sizeOf(...kinds: BufferSpec['kind'][]): number {
    return this.buffers.reduce((total, buffer) => total + (kinds.includes(buffer.kind) ? buffer.sizeBytes : 0), 0);
  }

  /**
   * A matrix of one or more tensors of one format, laid one under another, in as many chunks as the binding limit asks for.
   * @param grain rows that must not be separated
   */
  matrix(name: string, tensors: TensorRef[], grain: number): Chunk[] {
    const first = tensors[0]!;
    const rows = tensors.reduce((total, tensor) => total + tensor.rows, 0);
    return this.chunks(name, first, rows, grain, (firstRow, count) => {
      const segments: Segment[] = [];
      let start = 0;
      for (const tensor of tensors) {
        const from = Math.max(firstRow, start);
        const to = Math.min(firstRow + count, start + tensor.rows);
        if (to > from)
          segments.push({ tensor: tensor.name, fromRow: from - start, rows: to - from, atRow: from - firstRow });
        start += tensor.rows;
      }
      return segments;
    });
  }

  chunks(
    name: string,
    tensor: TensorRef,
    rows: number,
    grain: number,
    segmentsOf: (firstRow: number, rows: number) => Segment[],
    copies = 1,
  ): Chunk[] {
    const format = formatOf(tensor);
    if (tensor.cols % format.blockSize !== 0) {
      throw new WorkbenchError('gguf/tensor-shape', {
        tensor: tensor.name,
        expected: `n × ${format.blockSize}`,
        found: String(tensor.cols),
      });
    }
    const limit = this.#maxBindingBytes;
    const grainBytes = planarLayout(format, grain * copies, tensor.cols).totalBytes;
    const perChunk = Math.max(1, Math.floor(limit / grainBytes)) * grain;
    const chunks: Chunk[] = [];
    for (let firstRow = 0; firstRow < rows; firstRow += perChunk) {
      const count = Math.min(perChunk, rows - firstRow);
      const layout = planarLayout(format, count * copies, tensor.cols);
      const buffer = rows > perChunk ? `${name}#${chunks.length}` : name;
      this.buffers.push({
        kind: 'weights',
        name: buffer,
        sizeBytes: layout.totalBytes,
        ggmlType: tensor.ggmlType,
        rows: count * copies,
        cols: tensor.cols,
        segments: segmentsOf(firstRow, count),
      });
      chunks.push({ buffer, format, layout, firstRow, rows: count });
    }
    return chunks;
  }

  /** Vectors side by side, the first padded to whole units, as one slice. */
  vectors(parts: { tensor: string | null; length: number }[]): Slice {
    const start = Math.ceil(this.#vectors.sizeBytes / sliceAlignment) * sliceAlignment;
    let at = start;
    parts.forEach(({ tensor, length }, index) => {
      if (tensor) this.#vectors.parts.push({ tensor, length, offset: at });
      at += (index === 0 ? padded(length) : length) * 4;
    });
    const sizeBytes = Math.ceil((at - start) / 16) * 16;
    this.#vectors.sizeBytes = start + sizeBytes;
    return { buffer: 'vectors', offset: start, sizeBytes };
  }

  whole(buffer: string): Slice {
    const spec = this.buffers.find((candidate) => candidate.name === buffer);
    if (!spec) throw new Error(`no buffer ${buffer}`);
    return { buffer, offset: 0, sizeBytes: spec.sizeBytes };
  }
}

/** Neighbours of one format share a matrix, if their rows stay aligned in every plane. */
export function runsOfOneFormat(tensors: TensorRef[]): { firstRow: number; tensors: TensorRef[] }[] {
  const runs: { firstRow: number; tensors: TensorRef[] }[] = [];
  let row = 0;
  for (const tensor of tensors) {
    const last = runs.at(-1);
    if (last && last.tensors[0]!.ggmlType === tensor.ggmlType && row % 4 === 0) last.tensors.push(tensor);
    else runs.push({ firstRow: row, tensors: [tensor] });
    row += tensor.rows;
  }
  return runs;
}

/** Columns of activations are padded to whole units, with zeros that meet the zeros of the weights. */
export function padded(width: number): number {
  return Math.ceil(width / unitSize) * unitSize;
}

/** Where the planes of a chunk begin, as the shaders' overrides. */
export function planeConstants({ layout }: Chunk): Record<string, number> {
  return Object.fromEntries(layout.planeOffsets.slice(1).map((offset, plane) => [`PLANE_${plane + 1}`, offset / 16]));
}
