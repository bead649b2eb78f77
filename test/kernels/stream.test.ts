import { expect, it } from 'vitest';
import { openDevice } from '#engine/gpu/device.ts';
import { gpuStreamBandwidth, StreamKernel } from '#engine/gpu/stream-bandwidth.ts';

it.each([16, 48, 64 * 1024, 1024 * 1024 + 16])('the stream kernel reads each of %i bytes once', async (sizeBytes) => {
  const open = await openDevice(navigator.gpu);
  const words = Uint32Array.from({ length: sizeBytes / 4 }, (_, index) => Math.imul(index + 1, 2654435761));
  const kernel = new StreamKernel(open, sizeBytes);
  kernel.write(0, words);
  await kernel.run(2);
  expect(await kernel.total()).toBe(words.reduce((sum, word) => (sum + word) >>> 0, 0));
  kernel.close();
  expect(open.residentBytes()).toBe(0);
  open.device.destroy();
});

it('the stream kernel gives a bandwidth, and its memory back', async () => {
  const open = await openDevice(navigator.gpu);
  const bytesPerSecond = await gpuStreamBandwidth(open);
  expect(bytesPerSecond).toBeGreaterThan(1e6);
  expect(bytesPerSecond).toBeLessThan(1e14);
  expect(open.residentBytes()).toBe(0);
  open.device.destroy();
});
