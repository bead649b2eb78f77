import type { KernelName, LoopKernelName } from '../plan/plan.ts';

export interface Binding {
  name: string;
  access: 'read' | 'read_write';
}

/** The TypeScript twin of a shader: what must be known of it before a device is there. */
export interface Kernel {
  /** also its entry point */
  readonly name: KernelName | LoopKernelName;
  /** path under shaders/ */
  readonly file: string;
  /** storage bindings of group 0 in order of their numbers */
  readonly bindings: readonly Binding[];
  /** overrides besides WG, THREADS and those of the slots (PLANE_n, WIDTH, EPS) */
  readonly constants: readonly string[];
  /** overrides more where the plan has room for adapters; absent: the kernel knows none */
  readonly adapterConstants?: readonly string[];
  /**
   * 'pairs': pairs of rows in the dispatch's form; 'threads': a thread an item; 'workgroups': one an item;
   * 'parts': one an item, a part of the positions, and 1 or 4 columns
   */
  readonly grid: 'pairs' | 'threads' | 'workgroups' | 'parts';
}

/** Group 1 of every kernel whose slot `adapter` is filled with `lora`. */
export const adapterBindings: readonly Binding[] = [
  { name: 'adapter', access: 'read' },
  { name: 'bottleneck', access: 'read_write' },
];

const shared = ['RANK', 'SLOT_STRIDE', 'BOTTLENECK_STRIDE'];

/** Of every kernel that adapters reach, besides its own. */
export function adapterConstants(...own: string[]): string[] {
  return [...shared, ...own];
}

/** Of mat-vecs to which B adds. */
export const addedConstants = adapterConstants('B_AT', 'A_AT', 'PARTIALS');
