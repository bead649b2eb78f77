import type { OpenDevice } from './device.ts';
import { shaderSource } from './shader-source.ts';

/** How much is read: past every cache of a GPU, but bearable for software. */
const gpuBytes = 512 * 2 ** 20;
const softwareBytes = 16 * 2 ** 20;
const leastMs = 100;

/** Reads `words` on the device and adds them up, in `sums` of one word a thread. */
export class StreamKernel {
  readonly sizeBytes: number;
  readonly #open: OpenDevice;
  readonly #words: GPUBuffer;
  readonly #sums: GPUBuffer;
  readonly #threads: number;
  readonly #pipeline: GPUComputePipeline;
  readonly #group: GPUBindGroup;

  /** @param sizeBytes a multiple of 16 */
  constructor(open: OpenDevice, sizeBytes: number) {
    const { device, profile } = open;
    this.#open = open;
    this.sizeBytes = sizeBytes;
    // enough threads to fill any GPU; software runs them one after another
    this.#threads = open.fallback ? profile.workgroup * 8 : profile.workgroup * 4096;
    this.#words = open.createBuffer({ size: sizeBytes, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST });
    this.#sums = open.createBuffer({
      size: this.#threads * 4,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC,
    });
    const module = device.createShaderModule({ label: 'stream', code: shaderSource('stream/stream.wgsl', {}) });
    const constants = { WG: profile.workgroup, THREADS: this.#threads, VECTORS: sizeBytes / 16 };
    this.#pipeline = device.createComputePipeline({
      layout: 'auto',
      compute: { module, entryPoint: 'stream', constants },
    });
    const buffers = [this.#words, this.#sums];
    this.#group = device.createBindGroup({
      layout: this.#pipeline.getBindGroupLayout(0),
      entries: buffers.map((buffer, binding) => ({ binding, resource: { buffer } })),
    });
  }

  /** @param offset bytes, a multiple of 4 */
  write(offset: number, words: Uint32Array<ArrayBuffer>): void {
    this.#open.device.queue.writeBuffer(this.#words, offset, words);
  }

  /** Reads everything `times` times. @returns ms until the device was done */
  async run(times: number): Promise<number> {
    const { device, profile } = this.#open;
    const begun = performance.now();
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(this.#pipeline);
    pass.setBindGroup(0, this.#group);
    for (let time = 0; time < times; time++) pass.dispatchWorkgroups(this.#threads / profile.workgroup);
    pass.end();
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
    return performance.now() - begun;
  }

  /** The sum of all words modulo 2^32, as the last run found it. */
  async total(): Promise<number> {
    const { device, createBuffer, destroyBuffer } = this.#open;
    const staging = createBuffer({ size: this.#sums.size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
    const encoder = device.createCommandEncoder();
    encoder.copyBufferToBuffer(this.#sums, 0, staging, 0, this.#sums.size);
    device.queue.submit([encoder.finish()]);
    await staging.mapAsync(GPUMapMode.READ);
    const total = new Uint32Array(staging.getMappedRange()).reduce((sum, word) => (sum + word) >>> 0, 0);
    destroyBuffer(staging);
    return total;
  }

  close(): void {
    this.#open.destroyBuffer(this.#words);
    this.#open.destroyBuffer(this.#sums);
  }
}

/** Bytes per second that the device reads at best, by a kernel that does nothing else. */
export async function gpuStreamBandwidth(open: OpenDevice): Promise<number> {
  const wanted = open.fallback ? softwareBytes : gpuBytes;
  const kernel = new StreamKernel(open, Math.floor(Math.min(wanted, open.profile.maxBindingBytes) / 16) * 16);
  try {
    let times = 1;
    await kernel.run(times); // the first run also brings the buffer's pages in
    let elapsedMs = await kernel.run(times);
    while (elapsedMs < leastMs) {
      times *= 2;
      elapsedMs = await kernel.run(times);
    }
    return (kernel.sizeBytes * times * 1000) / elapsedMs;
  } finally {
    kernel.close();
  }
}
