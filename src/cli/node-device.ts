import type { ExecutorChoice } from '#core/settings.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import type { OpenOptions } from '#engine/open-checkpoint.ts';
import { asWorkbenchError } from '#core/errors.ts';

/** The instance must stay reachable for as long as any of its devices is used. */
let instance: GPU | null = null;

/** WebGPU in Node by the optional package `webgpu`; null where it is not installed. */
async function nodeGpu(): Promise<GPU | null> {
  if (instance) return instance;
  try {
    const { create, globals } = await import('webgpu');
    Object.assign(globalThis, globals); // GPUBufferUsage and its like
    instance = create([]);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null;
    // a binary for another system counts as not installed, too
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'ERR_DLOPEN_FAILED') throw thrown;
  }
  return instance;
}

/** The machine's GPU, or why there is none; not looked for where the processor was chosen. */
export async function openNodeDevice(choice: ExecutorChoice): Promise<OpenOptions['device']> {
  if (choice === 'cpu') return { reason: 'no-webgpu' };
  const gpu = await nodeGpu();
  if (!gpu) return { reason: 'no-webgpu' };
  try {
    return await openDevice(gpu);
  } catch (thrown) {
    return { reason: asWorkbenchError(thrown).code === 'engine/no-webgpu' ? 'no-adapter' : 'device-failed' };
  }
}

export function isOpen(device: OpenOptions['device']): device is OpenDevice {
  return 'device' in device;
}
