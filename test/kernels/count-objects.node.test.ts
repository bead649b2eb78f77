import { expect, it } from 'vitest';
import { countObjects } from '#engine/gpu/count-objects.ts';
import { openDevice } from '#engine/gpu/device.ts';
import { gpu } from './dawn.ts';

it('counts what is made on a device in Node too, where the command line uses it', async () => {
  const open = await openDevice(gpu);
  const count = countObjects(open.device);
  open.destroyBuffer(open.createBuffer({ size: 16, usage: GPUBufferUsage.STORAGE }));
  expect(count()).toBe(1);
  open.device.destroy();
});
