import { cpus } from 'node:os';
import { countObjects } from '#engine/gpu/count-objects.ts';
import type { OpenDevice } from '#engine/gpu/device.ts';
import { GpuExecutor } from '#engine/gpu/gpu-executor.ts';
import { gpuStreamBandwidth } from '#engine/gpu/stream-bandwidth.ts';
import { countStep } from '#engine/plan/counts.ts';
import type { ColumnUse } from '#engine/plan/columns.ts';
import type { Executor } from '#engine/plan/executor.ts';
import { cpuStreamBandwidth } from '#engine/reference/stream-bandwidth.ts';
import type { Session } from '#engine/session.ts';
import { numberWithin, parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { decodingOf } from '#engine/decode-rounds.ts';
import { isOpen } from './node-device.ts';
import { executorChoice, executorOption, executorUsage, withResidentCheckpoint } from './resident-checkpoint.ts';

const promptTokens = 128;
const decodeTokens = 64;
/** A slow machine need not decode all of them: enough for a rate is enough. */
const longestMs = 3000;
const fewestDecodeTokens = 8;
/** Where several lanes and one are timed in turn, each has so many tokens at a time. */
const tokensInTurn = 16;

export const bench: Command = {
  usage: `FILE [--adapter FILE …] [--lanes N] [--rounds 0…16] ${executorUsage}`,
  purpose:
    'what a token costs: dispatches, bytes, submits, read-backs; rates, and the bandwidth they are to be compared with',
  async run(args, output) {
    const { file, values } = parseArguments(args, {
      adapter: { type: 'string', multiple: true },
      lanes: { type: 'string' },
      rounds: { type: 'string' },
      ...executorOption,
    });
    const executor = executorChoice(values.executor);
    const lanes = numberWithin('lanes', values.lanes, { low: 1, high: 4, whole: true, otherwise: 1 });
    // 0: drawn in script, a step each; absent: as many as a chat would take
    const rounds =
      values.rounds === undefined
        ? null
        : numberWithin('rounds', values.rounds, { low: 0, high: 16, whole: true, otherwise: 0 });
    const adapters = values.adapter ?? [];
    const wanted = { executor, lanes, contextTokens: promptTokens + decodeTokens, adapters };
    await withResidentCheckpoint(file, wanted, output, async ({ session, executor: report }, ids, device) => {
      const gpu = report.kind === 'webgpu' && isOpen(device) ? device : null;
      const streamBytesPerSecond = gpu ? await gpuStreamBandwidth(gpu) : cpuStreamBandwidth();
      output.result({
        ...(await measure(session, ids, gpu, rounds)),
        streamBytesPerSecond,
        executor: report.kind,
        adapter: gpu ? adapterName(gpu) : (cpus()[0]?.model ?? ''),
      });
    });
  },
};

/**
 * A prompt read in every lane, then greedy decoding of all lanes together; where there are several, some tokens of all are followed by as
 * many of the first lane alone, so that both are timed under the same load.
 * @param adapters the lanes run under them in turn
 */
async function measure(
  { executor, adapters: rack }: Session,
  adapters: readonly number[],
  gpu: OpenDevice | null,
  roundsASubmit: number | null,
) {
  const { plan } = executor;
  if (executor instanceof GpuExecutor) await executor.goesRound;
  const uses = Array.from({ length: plan.lanes }, (_, lane) => {
    const id = adapters[lane % adapters.length];
    return rack.use(id === undefined ? null : { id, scale: 1 });
  });
  const prompt = Math.min(promptTokens, Math.max(1, plan.contextTokens - fewestDecodeTokens));
  await prefill(executor, uses, Math.min(prompt, plan.columnCapacity)); // compiles, and brings the weights' pages in
  const prefillMs = await timed(() => prefill(executor, uses, prompt));

  const { decode, drawing } = decodingOf(executor, roundsASubmit);
  const most = plan.contextTokens - prompt;
  let tokens = Array.from({ length: plan.lanes }, () => 0);
  // what is compiled or allocated at a first use must not be timed
  await decode({ tokens, position: prompt, uses }, 1, () => true);
  const objects = gpu ? countObjects(gpu.device) : () => 0;
  const before = workOf(executor);
  let steps = 0;
  let decodeMs = 0;
  let aloneMs = 0;
  await timed(async (elapsedMs) => {
    const enough = () => steps >= fewestDecodeTokens && elapsedMs() >= longestMs;
    while (steps < most && !enough()) {
      const front = { tokens, position: prompt + steps, uses };
      const wanted = Math.min(plan.lanes > 1 ? tokensInTurn : most, most - steps);
      const begun = performance.now();
      const { tokens: next, rounds } = await decode(front, wanted, () => elapsedMs() >= longestMs);
      decodeMs += performance.now() - begun;
      if (plan.lanes > 1) {
        aloneMs += await timed(() => decode({ ...front, tokens: tokens.slice(0, 1) }, rounds, () => false));
      }
      tokens = next;
      steps += rounds;
    }
  });
  const after = workOf(executor);
  const { dispatches, dispatchesPerLayer, touchedBytes, bytesRead } = countStep(
    plan,
    plan.lanes,
    prompt,
    new Set(uses.map(({ slot }) => slot).filter((slot) => slot > 0)).size,
  );
  const decoded = steps * plan.lanes;
  const computed = decoded + (plan.lanes > 1 ? steps : 0); // with those of the first lane alone
  const { submits, readbacks } = after;
  return {
    bytesPerStep: bytesRead,
    touchedBytesPerStep: touchedBytes,
    dispatchesPerStep: dispatches + drawing,
    dispatchesPerLayer,
    roundsPerSubmit: submits > before.submits ? (steps * (plan.lanes > 1 ? 2 : 1)) / (submits - before.submits) : 0,
    submitsPerToken: (submits - before.submits) / computed,
    readbacksPerToken: (readbacks - before.readbacks) / computed,
    objectsPerToken: objects() / computed,
    lanes: plan.lanes,
    adapters: adapters.length,
    adapterBytes: plan.memory.adapterBytes,
    residentBytes: executor.residentBytes,
    stepMs: decodeMs / steps,
    ...(plan.lanes > 1 ? { oneLaneStepMs: aloneMs / steps, timesOneLane: decodeMs / aloneMs } : {}),
    promptTokens: prompt,
    decodeTokens: steps,
    prefillTokensPerSecond: (prompt * plan.lanes * 1000) / prefillMs,
    decodeTokensPerSecond: (decoded * 1000) / decodeMs,
  };
}

/** Reads a prompt of made-up tokens in every lane, and waits for the logits of its end. */
async function prefill(executor: Executor, uses: readonly ColumnUse[], tokens: number): Promise<void> {
  const { plan } = executor;
  for (let lane = 0; lane < plan.lanes; lane++) {
    for (let start = 0; start < tokens; start += plan.columnCapacity) {
      const columns = Array.from({ length: Math.min(plan.columnCapacity, tokens - start) }, (_, at) => ({
        token: ((start + at) * 7919) % plan.vocab,
        lane,
        position: start + at,
        ...uses[lane],
      }));
      await executor.step(columns, start + columns.length === tokens ? [columns.length - 1] : []);
    }
  }
}

async function timed(work: (elapsedMs: () => number) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  const elapsedMs = () => performance.now() - begun;
  await work(elapsedMs);
  return elapsedMs();
}

/** The processor submits nothing and reads nothing back. */
function workOf(executor: Executor): { submits: number; readbacks: number } {
  return executor instanceof GpuExecutor ? { ...executor.work } : { submits: 0, readbacks: 0 };
}

export function adapterName({ info }: OpenDevice): string {
  const parts = [info.vendor, info.architecture, info.device, info.description];
  return [...new Set(parts.filter((part) => part !== ''))].join(' ');
}
