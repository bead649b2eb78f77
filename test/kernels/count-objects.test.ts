import { expect, it } from 'vitest';
import { countObjects } from '#engine/gpu/count-objects.ts';
import { openDevice } from '#engine/gpu/device.ts';

it('counts what is made on a device, whoever makes it, but no command encoders', async () => {
  const open = await openDevice(navigator.gpu);
  const count = countObjects(open.device);
  open.device.createCommandEncoder().finish();
  expect(count()).toBe(0);
  open.destroyBuffer(open.createBuffer({ size: 16, usage: GPUBufferUsage.STORAGE }));
  expect(count()).toBe(1);
  open.device.createBindGroupLayout({ entries: [] });
  expect(count()).toBe(2);
  open.device.destroy();
});
