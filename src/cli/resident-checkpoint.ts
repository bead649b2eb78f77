import { totalmem } from 'node:os';
import type { ExecutorReport } from '#core/engine.ts';
import type { ExecutorChoice } from '#core/settings.ts';
import { openCheckpoint, type OpenCheckpoint, type OpenOptions } from '#engine/open-checkpoint.ts';
import { oneOf } from './arguments.ts';
import { withCheckpointFiles } from './checkpoint-files.ts';
import type { Output } from './command.ts';
import { isOpen, openNodeDevice } from './node-device.ts';

/** The option that all commands share which compute. */
export const executorOption = { executor: { type: 'string', default: 'auto' } } as const;
export const executorUsage = '[--executor auto|webgpu|cpu]';

export function executorChoice(text: string): ExecutorChoice {
  return oneOf('executor', text, ['auto', 'webgpu', 'cpu']);
}

interface Wanted {
  executor: ExecutorChoice;
  lanes: number;
  /** null: the model's own, at most 4096 */
  contextTokens: number | null;
}

/** Loads the checkpoint at `path`, says on which executor, and gives everything back after `use`. */
export async function withResidentCheckpoint<T>(
  path: string,
  wanted: Wanted,
  output: Output,
  use: (opened: OpenCheckpoint, device: OpenOptions['device']) => Promise<T>,
): Promise<T> {
  return withCheckpointFiles(path, async (file) => {
    const device = await openNodeDevice(wanted.executor);
    try {
      const budgetBytes = totalmem() * 0.75;
      const opened = await openCheckpoint(file, { ...wanted, device, budgetBytes, residentBytes: 0 });
      output.words(executorWords(opened.executor));
      try {
        return await use(opened, device);
      } finally {
        opened.session.close();
      }
    } finally {
      if (isOpen(device)) device.device.destroy();
    }
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
