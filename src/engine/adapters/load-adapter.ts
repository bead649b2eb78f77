import { WorkbenchError } from '#core/errors.ts';
import type { GgufFile } from '../gguf/file.ts';
import { readRows, readVector } from '../load-weights.ts';
import type { Executor } from '../plan/executor.ts';
import type { AdapterPart } from '../plan/plan.ts';
import type { AdapterFile } from './adapter-file.ts';

/** Script memory for rows on their way, as read and as written; see `loadWeights`. */
const batchBytes = 4 * 2 ** 20;
const unflushedBytes = 24 * 2 ** 20;

/**
 * Streams an adapter into a slot, every byte of it: what the adapter lacks becomes zeros, whoever had the slot before. Norm gains go
 * into A and alpha / rank into B. What is composed of it comes after: `Executor.compose`.
 * @param base whose norm gains are read
 * @param slot 1 …
 * @throws WorkbenchError adapter/not-finite, engine/cancelled, and what reading a file throws
 */
export async function loadAdapter(
  adapter: AdapterFile,
  base: GgufFile,
  executor: Executor,
  slot: number,
  progress: (loadedBytes: number, totalBytes: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const buffers = executor.plan.buffers.filter((buffer) => buffer.kind === 'adapter');
  const totalBytes = buffers.reduce(
    (total, { parts }) => parts.reduce((sum, { rows, stride }) => sum + rows * stride * 4, total),
    0,
  );
  let loadedBytes = 0;
  let unflushed = 0;
  for (const { name, slotBytes, parts } of buffers) {
    for (const part of parts) {
      for await (const { floats, offset } of pieces(part, adapter, base, signal)) {
        if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
        executor.write(name, (slot - 1) * slotBytes + part.offset + offset, new Uint8Array(floats.buffer));
        loadedBytes += floats.byteLength;
        unflushed += floats.byteLength;
        progress(loadedBytes, totalBytes);
        if (unflushed >= unflushedBytes) {
          await executor.flush();
          unflushed = 0;
        }
      }
    }
  }
  await executor.flush();
}

/** A part in pieces that fit in memory, zeros included. */
async function* pieces(
  part: AdapterPart,
  { file, pairs }: AdapterFile,
  base: GgufFile,
  signal?: AbortSignal,
): AsyncGenerator<{ floats: Float32Array<ArrayBuffer>; offset: number }> {
  const pair = pairs.get(part.tensor);
  const gain = part.gain === null || !pair ? null : await readVector(base, part.gain, pair.a.dims[0]!, signal);
  const times = part.times === null || !pair ? null : await readVector(base, part.times, pair.a.dims[0]!, signal);
  const factor = part.half === 'b' && pair ? pair.scale : 1;
  const tensor = pair?.[part.half];
  const cols = tensor?.dims[0] ?? 0;
  const rows = tensor?.dims[1] ?? 0;
  const source = tensor && { name: tensor.name, cols };
  // a transposed part is one head's columns after another: small enough to come whole
  const most = part.transposed ? part.rows : Math.max(1, Math.floor(batchBytes / (part.stride * 4)));
  for (let first = 0; first < part.rows; first += most) {
    const count = Math.min(most, part.rows - first);
    const floats = new Float32Array(count * part.stride);
    const there = part.transposed ? rows : Math.max(0, Math.min(count, rows - first));
    if (source && there > 0) {
      const values = await readRows(file, source, part.transposed ? 0 : first, there, signal);
      for (let row = 0; row < there; row++) {
        for (let col = 0; col < cols; col++) {
          const value = Math.fround(values[row * cols + col]! * factor * (gain?.[col] ?? 1));
          if (!Number.isFinite(value)) throw new WorkbenchError('adapter/not-finite', { tensor: source.name });
          if (times) floats[row]! += value * times[col]!;
          else floats[part.transposed ? col * part.stride + row : row * part.stride + col] = value;
        }
      }
    }
    yield { floats, offset: first * part.stride * 4 };
  }
}
