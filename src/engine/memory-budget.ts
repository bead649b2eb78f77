import type { MemoryEstimate } from '#core/checkpoint.ts';
import type { Plan } from './plan/plan.ts';

const gibibyte = 2 ** 30;

/**
 * What the engine may use where the reader has set nothing: three quarters of what the browser says the machine has
 * (`navigator.deviceMemory`, which is coarse and capped), or of 4 GiB where it says nothing. WebGPU tells no free memory.
 */
export function defaultBudgetBytes(deviceMemoryGiB: number | undefined): number {
  return (deviceMemoryGiB ?? 4) * gibibyte * 0.75;
}

/** Weights, KV cache, scratch and adapters of all plans together against what is left of the budget. */
export function estimateOf(plans: readonly Plan[], budgetBytes: number, residentBytes: number): MemoryEstimate {
  const availableBytes = Math.max(0, budgetBytes - residentBytes);
  const sum = (of: keyof Plan['memory']) => plans.reduce((total, { memory }) => total + memory[of], 0);
  const totalBytes = sum('totalBytes');
  return {
    weightsBytes: sum('weightsBytes'),
    kvBytes: sum('kvBytes'),
    scratchBytes: sum('scratchBytes'),
    adapterBytes: sum('adapterBytes'),
    totalBytes,
    availableBytes,
    fits: totalBytes <= availableBytes,
    contextTokens: Math.min(...plans.map(({ contextTokens }) => contextTokens)),
  };
}
