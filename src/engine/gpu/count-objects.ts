const makers = [
  'createBuffer',
  'createBindGroup',
  'createBindGroupLayout',
  'createPipelineLayout',
  'createShaderModule',
  'createComputePipeline',
  'createComputePipelineAsync',
  'createTexture',
  'createSampler',
  'createQuerySet',
] as const satisfies readonly (keyof GPUDevice)[];

/**
 * Counts from now on what is made on a device, but for command encoders, which WebGPU needs anew for every submit.
 * @returns how many so far
 */
export function countObjects(device: GPUDevice): () => number {
  let count = 0;
  for (const maker of makers) {
    const make = device[maker].bind(device) as (...args: unknown[]) => unknown;
    const counted = (...args: unknown[]) => {
      count++;
      return make(...args);
    };
    Object.defineProperty(device, maker, { value: counted, configurable: true });
  }
  return () => count;
}
