import { WorkbenchError } from '#core/errors.ts';
import type { DeviceProfile } from '../plan/plan.ts';
import { admittedReduction } from './admission.ts';

/** An open device and what the planner must know of it. */
export interface OpenDevice {
  device: GPUDevice;
  info: GPUAdapterInfo;
  /** software, not a GPU */
  fallback: boolean;
  profile: DeviceProfile;
  /** why it is gone, and with it all that it held; null while it is there */
  lost: () => string | null;
  /** how often the driver has said that it has no memory left, but for what an error scope has heard */
  refusals: () => number;
  /** bytes in all buffers that `createBuffer` made and nobody has destroyed */
  residentBytes: () => number;
  createBuffer: (descriptor: GPUBufferDescriptor) => GPUBuffer;
  destroyBuffer: (buffer: GPUBuffer) => void;
}

/** Most columns a step: a prompt is read in chunks of this many tokens. Software must hear Stop soon. */
const columnCapacity = { gpu: 256, software: 64 };

/** Most rounds of the token loop a submit. */
const mostRounds = 16;

export function isFallback(info: GPUAdapterInfo): boolean {
  return info.isFallbackAdapter || info.architecture === 'swiftshader';
}

/**
 * A device with the adapter's own limits for buffers and bindings.
 * @throws WorkbenchError engine/no-webgpu
 */
export async function openDevice(gpu: GPU | undefined): Promise<OpenDevice> {
  if (!gpu) throw new WorkbenchError('engine/no-webgpu', { reason: 'navigator.gpu' });
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new WorkbenchError('engine/no-webgpu', { reason: 'requestAdapter' });
  const subgroups = adapter.features.has('subgroups');
  const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits;
  const device = await adapter.requestDevice({
    requiredFeatures: subgroups ? ['subgroups'] : [],
    requiredLimits: { maxBufferSize, maxStorageBufferBindingSize },
  });
  const fallback = isFallback(adapter.info);
  // software runs one coroutine per four invocations that meet a barrier: few threads, and none where it can be
  const workgroup = fallback ? 4 : 64;
  const { subgroupMinSize, subgroupMaxSize } = adapter.info;
  const base: DeviceProfile = {
    maxBindingBytes: Math.min(maxStorageBufferBindingSize, maxBufferSize),
    workgroup,
    reduce: fallback ? 'single' : 'shared',
    atOnce: fallback ? 4 : 2,
    tile: fallback ? null : '64x64',
    part: 128,
    ...(subgroups && subgroupMinSize === subgroupMaxSize && subgroupMinSize > 1
      ? { subgroupSize: subgroupMinSize }
      : {}),
    columnCapacity: fallback ? columnCapacity.software : columnCapacity.gpu,
    rounds: mostRounds,
  };
  let resident = 0;
  let lost: string | null = null;
  let refusals = 0;
  // here and not in what uses the device: a promise that lasts as long as the device holds on to whatever waits for it
  void device.lost.then(({ reason, message }) => (lost = message || reason));
  device.addEventListener('uncapturederror', ({ error }) => {
    if (error instanceof GPUOutOfMemoryError) refusals++;
  });
  return {
    device,
    info: adapter.info,
    fallback,
    profile: subgroups && !fallback ? { ...base, reduce: await admittedReduction(device, base) } : base,
    lost: () => lost,
    refusals: () => refusals,
    residentBytes: () => resident,
    createBuffer(descriptor) {
      const buffer = device.createBuffer(descriptor);
      resident += buffer.size;
      return buffer;
    },
    destroyBuffer(buffer) {
      resident -= buffer.size;
      buffer.destroy();
    },
  };
}
