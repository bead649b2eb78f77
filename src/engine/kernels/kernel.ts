import type { KernelName } from '../plan/plan.ts';

/** The TypeScript twin of a shader: what must be known of it before a device is there. */
export interface Kernel {
  /** also its entry point */
  readonly name: KernelName;
  /** path under shaders/ */
  readonly file: string;
  /** storage bindings in order of their numbers */
  readonly bindings: readonly { name: string; access: 'read' | 'read_write' }[];
  /** overrides besides WG, THREADS and those of the slots (PLANE_n, WIDTH, EPS) */
  readonly constants: readonly string[];
  /** 'pairs': THREADS threads an item and COLUMNS columns a workgroup; 'threads': a thread an item; 'workgroups': one each */
  readonly grid: 'pairs' | 'threads' | 'workgroups';
}
