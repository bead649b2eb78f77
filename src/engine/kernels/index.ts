import type { KernelName } from '../plan/plan.ts';
import { attention } from './attention.ts';
import { embed } from './embed.ts';
import { gate, gateUp, up } from './feed-forward.ts';
import { head } from './head.ts';
import type { Kernel } from './kernel.ts';
import { project } from './project.ts';
import { qkv } from './qkv.ts';

export const kernels: Record<KernelName, Kernel> = {
  embed,
  qkv,
  attention,
  project,
  gate_up: gateUp,
  gate,
  up,
  head,
};
