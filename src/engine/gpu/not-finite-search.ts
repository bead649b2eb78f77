import { type Column, writeColumns } from '../plan/columns.ts';
import { allFinite, layerName, writtenRows } from '../plan/not-finite.ts';
import type { OpenDevice } from './device.ts';
import type { CompiledPlan } from './compiled-plan.ts';

/** What the executor lends the search. */
interface SearchMeans {
  open: OpenDevice;
  compiled: CompiledPlan;
  buffer: (name: string) => GPUBuffer;
  /** host memory, as long as the buffer `columns` */
  table: Uint32Array<ArrayBuffer>;
  submit: (encoder: GPUCommandEncoder) => void;
  /** @throws WorkbenchError engine/device-lost */
  map: (staging: GPUBuffer, sizeBytes: number) => Promise<void>;
}

/** Computes a column dispatch by dispatch, and reads each result back. @returns the first layer of which one is no finite number */
export async function searchNotFinite(column: Column, means: SearchMeans): Promise<string> {
  const { compiled, buffer, table, submit, map } = means;
  const { device, createBuffer, destroyBuffer } = means.open;
  const { plan } = compiled;
  const written = plan.dispatches.map((dispatch) => writtenRows(plan, dispatch));
  const bytesOf = (rows: (typeof written)[number]) => rows.reduce((total, { sizeBytes }) => total + sizeBytes, 0);
  const staging = createBuffer({
    size: Math.max(...written.map(bytesOf)),
    usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
  });
  try {
    device.queue.writeBuffer(buffer('columns'), 0, table, 0, writeColumns(plan, [column], [0], table));
    const clear = device.createCommandEncoder();
    // what lies here from before may be the very thing that is looked for
    for (const row of written.flat()) clear.clearBuffer(buffer(row.buffer));
    submit(clear);
    for (const [index, prepared] of compiled.step.entries()) {
      const { dispatch } = prepared;
      if (dispatch.onlySplit) continue;
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      prepared.encode(pass, 1);
      pass.end();
      let at = 0;
      for (const { buffer: name, sizeBytes } of written[index]!) {
        encoder.copyBufferToBuffer(buffer(name), 0, staging, at, sizeBytes);
        at += sizeBytes;
      }
      submit(encoder);
      if (at === 0) continue;
      await map(staging, at);
      const finite = allFinite(new Uint32Array(staging.getMappedRange(0, at)));
      staging.unmap();
      if (!finite) return layerName(dispatch);
    }
    return 'output';
  } finally {
    destroyBuffer(staging);
  }
}
