import { WorkbenchError } from '#core/errors.ts';
import { ggmlRowBytes, planarLayout, planeView, repackRows, unitSize } from './formats/format.ts';
import { formatOf } from './formats/index.ts';
import type { GgufFile } from './gguf/file.ts';
import type { Executor } from './plan/executor.ts';
import type { BufferSpec } from './plan/plan.ts';

/** What weights are streamed into. */
type WeightsTaker = Pick<Executor, 'plan' | 'write' | 'flush'>;

/** Script memory that streaming may hold at once: one batch as read, the same batch repacked, and what the device has not yet taken. */
const batchBytes = 8 * 2 ** 20;
const unflushedBytes = 24 * 2 ** 20;

/**
 * Streams every weight from the file to the executor: read a batch of rows, repack it into planes, hand the planes over.
 * Script holds at most 64 MB of weights at any time.
 * @param progress bytes of the file read so far, and in all
 */
export async function loadWeights(
  file: GgufFile,
  executor: WeightsTaker,
  progress: (loadedBytes: number, totalBytes: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { buffers } = executor.plan;
  const totalBytes = buffers.reduce((total, buffer) => total + fileBytes(buffer), 0);
  const memory = new BatchMemory();
  let loadedBytes = 0;
  let unflushed = 0;
  const took = async (bytes: number) => {
    if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
    loadedBytes += bytes;
    unflushed += bytes;
    progress(loadedBytes, totalBytes);
    if (unflushed >= unflushedBytes) {
      await executor.flush();
      unflushed = 0;
    }
  };
  for (const buffer of buffers) {
    if (buffer.kind === 'weights') await loadMatrix(file, executor, buffer, memory, took, signal);
    else if (buffer.kind === 'vectors') {
      for (const part of buffer.parts) {
        const values = await readVector(file, part.tensor, part.length, signal);
        executor.write(buffer.name, part.offset, new Uint8Array(values.buffer));
        await took(values.byteLength);
      }
    }
  }
  await executor.flush();
}

function fileBytes(buffer: BufferSpec): number {
  if (buffer.kind === 'weights') {
    return buffer.rows * ggmlRowBytes(formatOf(buffer), buffer.cols);
  }
  return buffer.kind === 'vectors' ? buffer.parts.reduce((total, part) => total + part.length * 4, 0) : 0;
}

async function loadMatrix(
  file: GgufFile,
  executor: WeightsTaker,
  spec: Extract<BufferSpec, { kind: 'weights' }>,
  memory: BatchMemory,
  took: (bytes: number) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const format = formatOf(spec);
  const layout = planarLayout(format, spec.rows, spec.cols);
  const rowBytes = ggmlRowBytes(format, spec.cols);
  // four rows keep every plane on whole words
  const batchRows = Math.max(4, Math.floor(batchBytes / rowBytes / 4) * 4);
  for (const segment of spec.segments) {
    for (let row = 0; row < segment.rows; row += batchRows) {
      const rows = Math.min(batchRows, segment.rows - row);
      const bytes = await readTensor(file, segment.tensor, (segment.fromRow + row) * rowBytes, rows * rowBytes, signal);
      const batch = planarLayout(format, rows, spec.cols);
      const scratch = memory.zeroed(batch.totalBytes);
      repackRows(
        format,
        bytes,
        rows,
        spec.cols,
        batch.planeOffsets.map((offset, plane) => planeView(scratch, offset, batch.planeBytes[plane]!)),
      );
      format.planes.forEach((plane, index) => {
        const rowBytesInPlane = layout.unitsPerRow * plane.halvesPerUnit * 2;
        const to = layout.planeOffsets[index]! + (segment.atRow + row) * rowBytesInPlane;
        const length = Math.ceil((rows * rowBytesInPlane) / 4) * 4;
        executor.write(spec.name, to, new Uint8Array(scratch, batch.planeOffsets[index], length));
      });
      await took(bytes.length);
    }
  }
}

/** Memory for one repacked batch at a time, used again: executors copy what they are handed. */
class BatchMemory {
  #buffer = new ArrayBuffer(0);

  zeroed(bytes: number): ArrayBuffer {
    if (this.#buffer.byteLength < bytes) this.#buffer = new ArrayBuffer(bytes);
    else new Uint8Array(this.#buffer, 0, bytes).fill(0);
    return this.#buffer;
  }
}

async function readTensor(
  file: GgufFile,
  name: string,
  from: number,
  length: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const tensor = file.tensors.get(name);
  const source = tensor && file.sources[tensor.part];
  if (!tensor || !source) throw new WorkbenchError('gguf/missing-tensor', { tensor: name });
  return source.read(tensor.offset + from, length, signal);
}

/** A small vector in F32, whatever float format the file has it in. */
export async function readVector(
  file: GgufFile,
  name: string,
  length: number,
  signal?: AbortSignal,
): Promise<Float32Array<ArrayBuffer>> {
  return readRows(file, { name, cols: length }, 0, 1, signal);
}

/** Rows of a matrix in F32, whatever format the file has them in: (rows, cols). */
export async function readRows(
  file: GgufFile,
  { name, cols }: { name: string; cols: number },
  fromRow: number,
  rows: number,
  signal?: AbortSignal,
): Promise<Float32Array<ArrayBuffer>> {
  const tensor = file.tensors.get(name);
  if (!tensor) throw new WorkbenchError('gguf/missing-tensor', { tensor: name });
  const format = formatOf(tensor);
  const rowBytes = ggmlRowBytes(format, cols);
  const bytes = await readTensor(file, name, fromRow * rowBytes, rows * rowBytes, signal);
  const layout = planarLayout(format, rows, cols);
  const scratch = new ArrayBuffer(layout.totalBytes);
  const planes = layout.planeOffsets.map((offset, plane) => planeView(scratch, offset, layout.planeBytes[plane]!));
  repackRows(format, bytes, rows, cols, planes);
  const values = new Float32Array(rows * cols);
  const unit = new Float32Array(unitSize);
  for (let row = 0; row < rows; row++) {
    for (let u = 0; u < layout.unitsPerRow; u++) {
      format.decodeUnit(planes, row * layout.unitsPerRow + u, unit);
      values.set(unit.subarray(0, Math.min(unitSize, cols - u * unitSize)), row * cols + u * unitSize);
    }
  }
  return values;
}
