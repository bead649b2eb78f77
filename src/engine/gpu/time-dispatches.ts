import type { PreparedDispatch } from './prepared-dispatch.ts';

/**
 * Runs dispatches again and again. What they write is of no account, and nothing else may be under way.
 * @param count columns, outputs or rows
 * @param check throws if the device is lost: then nothing would take any time
 * @param leastMs that the runs take together: timers are coarse
 * @returns ms a run
 */
export async function timeDispatches(
  device: GPUDevice,
  dispatches: readonly PreparedDispatch[],
  count: number,
  check: () => void,
  leastMs = 10,
): Promise<number> {
  const run = async (times: number): Promise<number> => {
    const begun = performance.now();
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (let time = 0; time < times; time++) for (const prepared of dispatches) prepared.encode(pass, count);
    pass.end();
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
    check();
    return performance.now() - begun;
  };
  let times = 1;
  let elapsedMs = await run(times); // the first also warms up
  do {
    times = Math.max(times + 1, Math.min(times * 16, Math.ceil((times * leastMs * 1.2) / Math.max(elapsedMs, 0.1))));
    elapsedMs = await run(times);
  } while (elapsedMs < leastMs);
  return elapsedMs / times;
}
