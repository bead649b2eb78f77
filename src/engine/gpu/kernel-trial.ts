import { floatToHalf, halfToFloat } from '../formats/half.ts';
import { kernels } from '../kernels/index.ts';
import { adapterBindings, type Binding } from '../kernels/kernel.ts';
import { writeColumns } from '../plan/columns.ts';
import type { BufferSpec, Dispatch, Plan, Variant } from '../plan/plan.ts';
import { referenceKernels, scratchFor } from '../reference/kernels.ts';
import { bind } from '../reference/views.ts';
import { createRandom } from '#core/random.ts';
import { gridOf, Pipelines } from './pipelines.ts';
import { fillWeights, zeroPadding } from './random-weights.ts';

/** One kernel alone, on a device and in plain loops, over the same random memory. */
export interface TrialResult {
  /** largest difference over all that the kernel writes, relative to the largest value of the reference there */
  difference: number;
}

/**
 * @param count columns of the step, each of another lane or position
 * @param most workgroups along an axis of the grid, where not as many as a device takes
 */
export async function tryKernel(
  device: GPUDevice,
  pipelines: Pipelines,
  plan: Plan,
  dispatch: Dispatch,
  count: number,
  variant: Variant,
  most?: number,
): Promise<TrialResult> {
  const kernel = kernels[dispatch.kernel];
  const memory = new Map<string, ArrayBuffer>();
  for (const { buffer } of Object.values(dispatch.bindings)) {
    const spec = plan.buffers.find((candidate) => candidate.name === buffer)!;
    if (!memory.has(buffer))
      memory.set(buffer, randomContents(plan, spec, count, kernel.grid === 'parts' ? variant : 1));
  }

  const buffers = new Map<string, GPUBuffer>();
  for (const [name, contents] of memory) {
    const buffer = device.createBuffer({
      size: Math.max(16, contents.byteLength),
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST | GPUBufferUsage.COPY_SRC,
    });
    device.queue.writeBuffer(buffer, 0, contents);
    buffers.set(name, buffer);
  }
  const adapted = dispatch.slots.adapter === 'lora' ? adapterBindings : [];
  const written = [...kernel.bindings, ...adapted]
    .filter(({ access }) => access === 'read_write')
    .map(({ name }) => dispatch.bindings[name]!.buffer);
  try {
    const pipeline = await pipelines.get(dispatch, variant);
    const groupOf = (bindings: readonly Binding[], layout: GPUBindGroupLayout): GPUBindGroup =>
      device.createBindGroup({
        layout,
        entries: bindings.map(({ name }, binding) => {
          const { buffer, offset, sizeBytes } = dispatch.bindings[name]!;
          return { binding, resource: { buffer: buffers.get(buffer)!, offset, size: Math.max(16, sizeBytes) } };
        }),
      });
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, groupOf(kernel.bindings, pipelines.layout(kernel)));
    if (adapted.length > 0) pass.setBindGroup(1, groupOf(adapted, pipelines.adapterLayout()));
    pass.dispatchWorkgroups(...gridOf(dispatch, count, variant, most === undefined ? {} : { most }));
    pass.end();
    device.queue.submit([encoder.finish()]);
    const got = new Map<string, ArrayBuffer>();
    for (const name of written) got.set(name, await readBack(device, buffers.get(name)!));

    const bytesOf = (name: string) => new Uint8Array(memory.get(name)!);
    referenceKernels[dispatch.kernel](dispatch, bind(plan, dispatch, bytesOf), count, scratchFor(plan));
    const differences = written.map((name) =>
      differenceOf(
        shared(plan, name, memory.get(name)!, count),
        shared(plan, name, got.get(name)!, count),
        isHalf(plan, name),
      ),
    );
    return { difference: Math.max(...differences) };
  } finally {
    for (const buffer of buffers.values()) buffer.destroy();
  }
}

/** Activations of columns that the step does not have may hold anything. */
function shared(plan: Plan, name: string, contents: ArrayBuffer, count: number): ArrayBuffer {
  const byColumns = plan.buffers.some(
    ({ name: other, kind }) => other === name && (kind === 'activation' || kind === 'bottleneck'),
  );
  return byColumns ? contents.slice(0, (contents.byteLength / plan.columnCapacity) * count) : contents;
}

function isHalf(plan: Plan, name: string): boolean {
  return plan.kv === 'f16' && plan.buffers.some((buffer) => buffer.name === name && buffer.kind === 'cache');
}

function floatsOf(contents: ArrayBuffer, half: boolean): Float32Array {
  return half ? Float32Array.from(new Uint16Array(contents), (bits) => halfToFloat[bits]!) : new Float32Array(contents);
}

function differenceOf(want: ArrayBuffer, got: ArrayBuffer, half: boolean): number {
  const wanted = floatsOf(want, half);
  const found = floatsOf(got, half);
  let largest = 1e-30;
  let difference = 0;
  for (let i = 0; i < wanted.length; i++) {
    largest = Math.max(largest, Math.abs(wanted[i]!));
    const distance = Math.abs(wanted[i]! - found[i]!);
    if (!(distance <= difference)) difference = distance; // NaN stays
  }
  return difference / largest;
}

async function readBack(device: GPUDevice, source: GPUBuffer): Promise<ArrayBuffer> {
  const staging = device.createBuffer({ size: source.size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
  const encoder = device.createCommandEncoder();
  encoder.copyBufferToBuffer(source, 0, staging, 0, source.size);
  device.queue.submit([encoder.finish()]);
  await staging.mapAsync(GPUMapMode.READ);
  const contents = staging.getMappedRange().slice(0);
  staging.destroy();
  return contents;
}

/**
 * Values in -1 … 1, weights with sane scales, a table of `count` columns over all lanes and many positions.
 * @param together neighbouring columns that are of one lane
 */
function randomContents(plan: Plan, spec: BufferSpec, count: number, together: Variant): ArrayBuffer {
  const random = createRandom(spec.sizeBytes + spec.name.length);
  const contents = new ArrayBuffer(Math.max(16, spec.sizeBytes));
  if (spec.kind === 'columns') {
    const columns = Array.from({ length: count }, (_, index) => ({
      token: Math.floor(random.next() * plan.vocab),
      lane: Math.floor(index / (together === 'tile' ? 1 : together)) % plan.lanes,
      position: Math.floor(index / plan.lanes) + Math.floor(random.next() * (plan.contextTokens - count)),
      ...laneAdapter(plan, index),
    }));
    const outputs = columns.map((_, index) => count - 1 - index).slice(0, plan.outputCapacity);
    writeColumns(plan, columns, outputs, new Uint32Array(contents));
  } else if (spec.kind === 'weights') {
    fillWeights(spec, contents, () => random.next());
  } else if (plan.kv === 'f16' && spec.kind === 'cache') {
    new Uint16Array(contents).forEach((_, i, halves) => (halves[i] = floatToHalf(random.next() * 2 - 1)));
  } else {
    new Float32Array(contents).forEach((_, i, floats) => (floats[i] = random.next() * 2 - 1));
    if (spec.kind === 'parts') fillTotals(plan, new Float32Array(contents));
    if (spec.kind === 'activation') zeroPadding(contents, spec.width, plan.columnCapacity);
    if (spec.kind === 'bottleneck') {
      const floats = new Float32Array(contents);
      for (let column = 0; column < plan.columnCapacity; column++) {
        const { slot, scale } = laneAdapter(plan, column);
        floats.set([slot, scale], column * spec.stride);
      }
    }
  }
  return contents;
}

/** The last number of a part is a sum of exponentials: never negative, and at least the 1 of the highest. */
function fillTotals({ dispatches }: Plan, floats: Float32Array): void {
  const { HEAD_PAIRS } = dispatches.find(({ kernel }) => kernel === 'gather')?.constants ?? {};
  if (HEAD_PAIRS === undefined) return;
  const stride = HEAD_PAIRS * 2 + 2;
  for (let at = stride - 1; at < floats.length; at += stride) floats[at] = 2 + floats[at]!;
}

/** Every third column is under the base alone, the others under all slots in turn. */
function laneAdapter(plan: Plan, column: number): { slot: number; scale: number } {
  if (!plan.adapters || column % 3 === 1) return { slot: 0, scale: 0 };
  return { slot: 1 + (column % plan.adapters.slots), scale: 0.5 + column / 4 };
}
