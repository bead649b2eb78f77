import type { KernelName } from '../plan/plan.ts';
import { attention, gather } from './attention.ts';
import { composeAdapter, composeBase } from './compose.ts';
import { embed } from './embed.ts';
import { gate, gateUp, up } from './feed-forward.ts';
import { head } from './head.ts';
import { join } from './join.ts';
import type { Kernel } from './kernel.ts';
import { project } from './project.ts';
import { qkv } from './qkv.ts';

export const kernels: Record<KernelName, Kernel> = {
  embed,
  join,
  qkv,
  attention,
  gather,
  project,
  gate_up: gateUp,
  gate,
  up,
  head,
  compose_base: composeBase,
  compose_adapter: composeAdapter,
};
