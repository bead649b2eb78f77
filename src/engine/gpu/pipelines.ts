import { kernels } from '../kernels/index.ts';
import { adapterBindings, type Binding, type Kernel } from '../kernels/kernel.ts';
import type { Dispatch } from '../plan/plan.ts';
import { shaderSource } from './shader-source.ts';

export type ColumnCount = 1 | 2 | 4;

/** Pipelines of one device, each built once however many dispatches share it. Bind group layouts come from the twins. */
export class Pipelines {
  readonly #device: GPUDevice;
  readonly #source: typeof shaderSource;
  readonly #layouts = new Map<string, GPUBindGroupLayout>();
  readonly #modules = new Map<string, GPUShaderModule>();
  readonly #pipelines = new Map<string, Promise<GPUComputePipeline>>();

  /** @param source where shaders come from; tests plant wrong ones */
  constructor(device: GPUDevice, source = shaderSource) {
    this.#device = device;
    this.#source = source;
  }

  layout(kernel: Kernel): GPUBindGroupLayout {
    return this.#layout(kernel.name, kernel.bindings);
  }

  /** Group 1 of kernels that adapters reach. */
  adapterLayout(): GPUBindGroupLayout {
    return this.#layout('an adapter', adapterBindings);
  }

  #layout(label: string, bindings: readonly Binding[]): GPUBindGroupLayout {
    let layout = this.#layouts.get(label);
    if (!layout) {
      layout = this.#device.createBindGroupLayout({
        label,
        entries: bindings.map(({ access }, binding) => ({
          binding,
          visibility: GPUShaderStage.COMPUTE,
          buffer: { type: access === 'read' ? 'read-only-storage' : 'storage' },
        })),
      });
      this.#layouts.set(label, layout);
    }
    return layout;
  }

  /** Compiles in parallel with all others that were asked for. */
  get(dispatch: Dispatch, columns: ColumnCount): Promise<GPUComputePipeline> {
    const kernel = kernels[dispatch.kernel];
    const pairs = kernel.grid === 'pairs';
    const slots: Record<string, string> = {
      ...dispatch.slots,
      ...(pairs ? { columns: String(columns), reduce: dispatch.reduce } : {}),
    };
    const constants = {
      ...dispatch.constants,
      WG: dispatch.workgroup,
      ...(pairs ? { THREADS: dispatch.threads } : {}),
    };
    const shaderKey = JSON.stringify([kernel.name, slots]);
    const key = JSON.stringify([shaderKey, constants]);
    let pipeline = this.#pipelines.get(key);
    if (!pipeline) {
      let module = this.#modules.get(shaderKey);
      if (!module) {
        module = this.#device.createShaderModule({ label: shaderKey, code: this.#source(kernel.file, slots) });
        this.#modules.set(shaderKey, module);
      }
      const bindGroupLayouts = [this.layout(kernel)];
      if (dispatch.slots.adapter === 'lora') bindGroupLayouts.push(this.adapterLayout());
      pipeline = this.#device.createComputePipelineAsync({
        label: key,
        layout: this.#device.createPipelineLayout({ bindGroupLayouts }),
        compute: { module, entryPoint: kernel.name, constants },
      });
      pipeline.catch(() => undefined); // whoever awaits it hears of it
      this.#pipelines.set(key, pipeline);
    }
    return pipeline;
  }
}

/** Workgroups of a dispatch for `count` columns (or outputs). Beyond 65,535 the first axis folds into the second. */
export function gridOf(dispatch: Dispatch, count: number, columns: ColumnCount): [number, number, number] {
  const { grid } = kernels[dispatch.kernel];
  if (grid === 'workgroups') return [dispatch.items, 1, count];
  if (grid === 'threads') return [Math.ceil(dispatch.items / dispatch.workgroup), 1, count];
  const groups = Math.ceil(dispatch.items / (dispatch.workgroup / dispatch.threads));
  const folds = Math.ceil(groups / 65535);
  return [Math.ceil(groups / folds), folds, Math.ceil(count / columns)];
}
