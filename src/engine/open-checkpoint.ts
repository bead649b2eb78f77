import type { MemoryEstimate } from '#core/checkpoint.ts';
import type { ExecutorReport, LoadProgress } from '#core/engine.ts';
import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import { isAdapter } from './adapters/adapter-file.ts';
import { graphOf } from './architectures/index.ts';
import type { GgufFile } from './gguf/file.ts';
import { GpuExecutor } from './gpu/gpu-executor.ts';
import type { OpenDevice } from './gpu/device.ts';
import { tuneOn } from './gpu/device-tuning.ts';
import type { Tuning } from './gpu/tuning.ts';
import { Metadata } from './gguf/metadata.ts';
import { loadWeights, readVector } from './load-weights.ts';
import { estimateOf } from './memory-budget.ts';
import type { Executor } from './plan/executor.ts';
import type { Graph } from './plan/graph.ts';
import { planOf } from './plan/planner.ts';
import type { AdapterRoom, DeviceProfile, Plan } from './plan/plan.ts';
import { CpuExecutor, cpuProfile } from './reference/cpu-executor.ts';
import { cpuStepMs } from './reference/probe.ts';
import { type Reopen, Session } from './session.ts';
import { createChatTemplate } from './text/chat-template.ts';
import { createTokenizer } from './text/create-tokenizer.ts';
import { templateSpecials } from './text/prompt.ts';

export interface OpenOptions {
  /** a device, or why there is none */
  device: OpenDevice | { reason: 'no-webgpu' | 'no-adapter' | 'device-failed' };
  /** another one once the device is lost; without it a lost device ends the checkpoint */
  anotherDevice?: () => Promise<OpenOptions['device']>;
  executor: 'auto' | 'webgpu' | 'cpu';
  lanes: number;
  /** null: the model's own, at most 4096 */
  contextTokens: number | null;
  kv?: 'f32' | 'f16' | 'auto';
  budgetBytes: number;
  /** what other checkpoints hold already */
  residentBytes: number;
  progress?: (progress: LoadProgress) => void;
  signal?: AbortSignal;
}

export interface OpenCheckpoint {
  session: Session;
  memory: MemoryEstimate;
  executor: ExecutorReport;
  /** times forms of the kernels and goes over to the fastest, when no lane computes; null where no GPU computes */
  tune: (() => Promise<Tuning>) | null;
}

const defaultContext = 4096;
const lossToldMs = 2000;
/** Just after the machine woke, or while the browser starts its GPU process again, there may be none for a moment. */
const retriesMs = [500, 2000];
const mostRopeFactors = 512;

/** Header to graph; reads the one small tensor that shapes it. */
export async function readGraph(file: GgufFile, signal?: AbortSignal): Promise<Graph> {
  if (isAdapter(file)) throw new WorkbenchError('adapter/needs-base', { file: file.sources[0]?.name ?? '' });
  const factors = file.tensors.get('rope_freqs.weight');
  if (!factors) return graphOf(file, null);
  const length = factors.dims[0] ?? 0;
  // one a pair of a head's dimensions: a longer one is not worth reading to be refused
  if (length > mostRopeFactors) {
    const expected = `at most ${mostRopeFactors}`;
    throw new WorkbenchError('gguf/tensor-shape', { tensor: factors.name, expected, found: String(length) });
  }
  return graphOf(file, await readVector(file, factors.name, length, signal));
}

/** The device that a choice begins with, null for the CPU. Auto does not even try a software GPU. */
export function deviceFor(choice: OpenOptions['executor'], device: OpenOptions['device']): OpenDevice | null {
  if ('reason' in device || choice === 'cpu') return null;
  return choice === 'auto' && device.fallback ? null : device;
}

/** The plan for a device or the CPU. */
export function planFor(
  graph: Graph,
  profile: DeviceProfile,
  options: Pick<OpenOptions, 'lanes' | 'contextTokens' | 'kv'>,
  adapters: AdapterRoom | null = null,
): Plan {
  const contextTokens = Math.min(graph.contextTokens, options.contextTokens ?? defaultContext);
  return planOf(graph, { profile, lanes: options.lanes, contextTokens, kv: options.kv ?? 'auto', adapters });
}

/**
 * A checkpoint from its header to a session that can answer. Auto takes the GPU, times a decode step, and takes the CPU
 * if the plain loops should be faster; a software GPU is not even tried.
 * @throws WorkbenchError engine/out-of-memory before anything is loaded, engine/memory-exhausted, engine/cancelled, and all of gguf/ and text/
 */
export async function openCheckpoint(file: GgufFile, options: OpenOptions): Promise<OpenCheckpoint> {
  options.progress?.({ stage: 'header', loadedBytes: 0, totalBytes: file.sizeBytes });
  const graph = await readGraph(file, options.signal);
  const tokenizer = createTokenizer(file);
  if (tokenizer.vocab > graph.vocab) {
    throw new WorkbenchError('text/malformed-tokenizer', {
      what: `${tokenizer.vocab} tokens, ${graph.vocab} embeddings`,
    });
  }
  const template = createChatTemplate(
    new Metadata(file).string('tokenizer.chat_template', null),
    templateSpecials(tokenizer),
  );
  const { device } = options;
  const gpu = deviceFor(options.executor, device);
  const finish = (
    { executor, memory, profile }: Loaded,
    reason: ExecutorReport['reason'],
    measuredMs: ExecutorReport['measuredMs'] = { webgpu: null, cpu: null },
  ): OpenCheckpoint => {
    let tuned = profile;
    const base = { file, graph, planWith: (room: AdapterRoom | null) => planFor(graph, tuned, options, room) };
    const reopen = gpu && executor.kind === 'webgpu' ? reopening(file, gpu, options) : null;
    const session = new Session(executor, tokenizer, template, base, reopen);
    const tune = async (open: OpenDevice, gpuExecutor: GpuExecutor): Promise<Tuning> => {
      if (session.executor !== gpuExecutor) throw new Error('another device computes by now');
      const tuning = await tuneOn(open, gpuExecutor, tuned);
      tuned = { ...tuned, ...tuning };
      await gpuExecutor.adopt(base.planWith(gpuExecutor.plan.adapters));
      return tuning;
    };
    return {
      session,
      memory,
      executor: { kind: executor.kind, reason, measuredMs },
      tune: executor instanceof GpuExecutor && gpu ? () => session.whenFree(() => tune(gpu, executor)) : null,
    };
  };

  if (options.executor === 'webgpu' && 'reason' in device) {
    throw new WorkbenchError('engine/no-webgpu', { reason: device.reason });
  }
  const onCpu = async (reason: ExecutorReport['reason'], measuredMs?: ExecutorReport['measuredMs']) =>
    finish(await loadOnCpu(file, graph, options), reason, measuredMs);

  if (!gpu) {
    return onCpu(options.executor === 'cpu' ? 'chosen' : 'reason' in device ? device.reason : 'software-adapter');
  }
  if (options.executor === 'webgpu') return finish(await loadOnGpu(file, graph, gpu, options), 'chosen');

  let executor: Executor | null = null;
  try {
    const onGpu = await loadOnGpu(file, graph, gpu, options);
    executor = onGpu.executor;
    options.progress?.({ stage: 'measuring', loadedBytes: file.sizeBytes, totalBytes: file.sizeBytes });
    const measuredMs = { webgpu: await gpuStepMs(executor), cpu: cpuStepMs(executor.plan.memory.weightsBytes) };
    if (measuredMs.webgpu <= measuredMs.cpu) return finish(onGpu, 'faster', measuredMs);
    executor.close();
    return await onCpu('faster', measuredMs);
  } catch (thrown) {
    executor?.close();
    // the file's faults and the reader's cancelling stay what they are; a device that fails leaves the CPU
    const { code } = asWorkbenchError(thrown);
    if (code !== 'engine/device-lost' && code !== 'unexpected') throw thrown;
    return onCpu('device-failed');
  }
}

interface Loaded {
  executor: Executor;
  memory: MemoryEstimate;
  /** what it was planned for */
  profile: DeviceProfile;
}

async function loadOnCpu(file: GgufFile, graph: Graph, options: OpenOptions): Promise<Loaded> {
  const profile = cpuProfile(file.sizeBytes);
  const plan = planFor(graph, profile, options);
  const memory = fitting(plan, options);
  const executor = new CpuExecutor(plan, { vectors: true });
  await loadInto(executor, file, options);
  return { executor, memory, profile };
}

async function loadOnGpu(file: GgufFile, graph: Graph, device: OpenDevice, options: OpenOptions): Promise<Loaded> {
  const plan = planFor(graph, device.profile, options);
  const memory = fitting(plan, options);
  return { executor: await onDevice(file, device, plan, options), memory, profile: device.profile };
}

/** The plan on a device, its weights streamed there. */
async function onDevice(
  file: GgufFile,
  device: OpenDevice,
  plan: Plan,
  { progress, signal }: Pick<OpenOptions, 'progress' | 'signal'>,
): Promise<GpuExecutor> {
  const { executor, compiled } = await GpuExecutor.create(device, plan);
  await loadInto(executor, file, { ...(progress && { progress }), ...(signal && { signal }) });
  progress?.({ stage: 'pipelines', loadedBytes: file.sizeBytes, totalBytes: file.sizeBytes });
  try {
    await compiled;
  } catch (thrown) {
    executor.close();
    throw thrown;
  }
  return executor;
}

/** How a checkpoint comes back when its device is lost; null where no other can be had. */
function reopening(file: GgufFile, device: OpenDevice, { anotherDevice }: OpenOptions): Reopen | null {
  if (!anotherDevice) return null;
  let current = device;
  return async (plan) => {
    // a read-back may fail a moment before the loss is told; one that fails on a device that is there is no loss. Waited for in pieces:
    // after a tab was frozen a timer is due at once, before the word that it leaves time for
    for (let waitedMs = 0; current.lost() === null; waitedMs += lossToldMs / 20) {
      if (waitedMs >= lossToldMs) throw new Error('the device is there');
      await pause(lossToldMs / 20);
    }
    let next = await anotherDevice();
    for (const ms of retriesMs) {
      if (!('reason' in next)) break;
      await pause(ms);
      next = await anotherDevice();
    }
    if ('reason' in next) throw new WorkbenchError('engine/no-webgpu', { reason: next.reason });
    const executor = await onDevice(file, next, plan, {});
    current = next;
    return executor;
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Refused before loading, with the numbers. */
function fitting(plan: Plan, { budgetBytes, residentBytes }: OpenOptions): MemoryEstimate {
  const memory = estimateOf([plan], budgetBytes, residentBytes);
  if (!memory.fits) {
    throw new WorkbenchError('engine/out-of-memory', {
      neededBytes: memory.totalBytes,
      availableBytes: memory.availableBytes,
    });
  }
  return memory;
}

async function loadInto(
  executor: Executor,
  file: GgufFile,
  { progress, signal }: Pick<OpenOptions, 'progress' | 'signal'>,
): Promise<void> {
  try {
    await loadWeights(
      file,
      executor,
      (loadedBytes, totalBytes) => progress?.({ stage: 'weights', loadedBytes, totalBytes }),
      signal,
    );
  } catch (thrown) {
    executor.close();
    throw thrown;
  }
}

/** One decode step on the device with its read-back, the quickest of three after a warm-up. Leaves garbage only at position 0. */
async function gpuStepMs(executor: Executor): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 4; round++) {
    const start = performance.now();
    await executor.step([{ token: 0, lane: 0, position: 0 }], [0]);
    if (round > 0) best = Math.min(best, performance.now() - start);
  }
  return best;
}
