import { totalmem } from 'node:os';
import type { ExecutorReport } from '#core/engine.ts';
import type { ExecutorChoice } from '#core/settings.ts';
import type { GgufFile } from '#engine/gguf/file.ts';
import { openCheckpoint, type OpenCheckpoint, type OpenOptions } from '#engine/open-checkpoint.ts';
import { numberWithin, oneOf, wrongUsage } from './arguments.ts';
import { withCheckpointFiles } from './checkpoint-files.ts';
import type { Output } from './command.ts';
import { isOpen, openNodeDevice } from './node-device.ts';

/** The options that all commands share which compute. */
export const executorOption = { executor: { type: 'string', default: 'auto' } } as const;
export const executorUsage = '[--executor auto|webgpu|cpu]';

/** One adapter and how strongly it acts. */
export const adapterOption = { adapter: { type: 'string' }, 'adapter-scale': { type: 'string' } } as const;
export const adapterUsage = '[--adapter FILE [--adapter-scale 0…2]]';

export function adapterChoice(values: { adapter?: string | undefined; 'adapter-scale'?: string | undefined }): {
  paths: string[];
  scale: number;
} {
  const text = values['adapter-scale'];
  if (values.adapter === undefined && text !== undefined) throw wrongUsage('--adapter-scale needs an --adapter');
  const scale = numberWithin('adapter-scale', text, { low: 0, high: 2, whole: false, otherwise: 1 });
  return { paths: values.adapter === undefined ? [] : [values.adapter], scale };
}

export function executorChoice(text: string): ExecutorChoice {
  return oneOf('executor', text, ['auto', 'webgpu', 'cpu']);
}

interface Wanted {
  executor: ExecutorChoice;
  lanes: number;
  /** null: the model's own, at most 4096 */
  contextTokens: number | null;
  /** files of adapters to attach */
  adapters: string[];
}

/**
 * Loads the checkpoint at `path`, says on which executor, attaches adapters, and gives everything back after `use`.
 * @param use gets handles of the adapters, in their order
 */
export async function withResidentCheckpoint<T>(
  path: string,
  wanted: Wanted,
  output: Output,
  use: (opened: OpenCheckpoint, adapters: number[], device: OpenOptions['device']) => Promise<T>,
): Promise<T> {
  return withCheckpointFiles(path, async (file) => {
    const device = await openNodeDevice(wanted.executor);
    try {
      const budgetBytes = totalmem() * 0.75;
      const opened = await openCheckpoint(file, { ...wanted, device, budgetBytes, residentBytes: 0 });
      output.words(executorWords(opened.executor));
      try {
        const { adapters: rack, executor } = opened.session;
        const attach = async (adapter: GgufFile): Promise<number> =>
          (await rack.attach(adapter, { availableBytes: budgetBytes - executor.residentBytes })).id;
        return await withAttached(wanted.adapters, attach, (adapters) => use(opened, adapters, device));
      } finally {
        opened.session.close();
      }
    } finally {
      if (isOpen(device)) device.device.destroy();
    }
  });
}

/** Attaches one after another. Their files stay open: where one needs more room than there is, those before it are read again. */
async function withAttached<T>(
  [path, ...others]: readonly string[],
  attach: (adapter: GgufFile) => Promise<number>,
  use: (ids: number[]) => Promise<T>,
): Promise<T> {
  if (path === undefined) return use([]);
  return withCheckpointFiles(path, async (adapter) => {
    const id = await attach(adapter);
    return withAttached(others, attach, (ids) => use([id, ...ids]));
  });
}

function executorWords({ kind, reason }: ExecutorReport): string {
  const reasons: Record<ExecutorReport['reason'], string> = {
    chosen: 'as chosen',
    faster: 'which measured faster',
    'no-webgpu': 'since the package webgpu is not installed',
    'no-adapter': 'since no GPU was found',
    'software-adapter': 'since the only GPU is software',
    'device-failed': 'since the GPU failed',
  };
  return `Running on ${kind === 'webgpu' ? 'WebGPU' : 'the processor'}, ${reasons[reason]}.`;
}
