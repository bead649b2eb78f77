import { kernels } from '../kernels/index.ts';
import { adapterBindings, type Binding, type Kernel } from '../kernels/kernel.ts';
import { type Dispatch, tiles, type Variant } from '../plan/plan.ts';
import { shaderSource } from './shader-source.ts';

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
  get(dispatch: Dispatch, variant: Variant): Promise<GPUComputePipeline> {
    const kernel = kernels[dispatch.kernel];
    const form = formOf(dispatch, variant);
    const slots: Record<string, string> = { ...dispatch.slots, ...form.slots };
    const constants = { ...dispatch.constants, ...form.constants };
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

/** Slots and overrides of the form that computes a dispatch. */
function formOf(
  dispatch: Dispatch,
  variant: Variant,
): { slots: Record<string, string>; constants: Record<string, number> } {
  const { grid } = kernels[dispatch.kernel];
  if (grid === 'parts') return { slots: { columns: String(variant) }, constants: { WG: dispatch.workgroup } };
  if (grid !== 'pairs') return { slots: {}, constants: { WG: dispatch.workgroup } };
  if (variant === 'tile') {
    const tile = tileOf(dispatch);
    return { slots: { product: 'tile', tile: tile.name }, constants: { WG: tile.workgroup } };
  }
  const { workgroup, threads, reduce, atOnce } = dispatch;
  return {
    slots: { product: 'walk', columns: String(variant), pairs: String(atOnce), reduce },
    constants: { WG: workgroup, THREADS: threads },
  };
}

function tileOf({ label, tile }: Dispatch) {
  if (tile === null) throw new Error(`${label}: no tile`);
  return { name: tile, ...tiles[tile] };
}

/** What every device takes along each axis of a grid. */
const mostWorkgroups = 65535;

/**
 * Workgroups of a dispatch for `count` columns (or outputs). Pairs of rows go far beyond what one axis takes: those fold into the second.
 * @param parts that positions are split into
 * @param most workgroups along an axis; tests lower it
 */
export function gridOf(
  dispatch: Dispatch,
  count: number,
  variant: Variant,
  { parts = 1, most = mostWorkgroups } = {},
): [number, number, number] {
  const { grid } = kernels[dispatch.kernel];
  const { items, riding, workgroup, threads, atOnce } = dispatch;
  const columns = columnsOf(dispatch, variant);
  if (grid === 'parts') return [items, parts, Math.ceil(count / columns)];
  if (grid === 'workgroups') return [items, 1, count];
  if (grid === 'threads') return [Math.ceil(items / workgroup), 1, count];
  if (variant === 'tile') {
    return [...folded(riding + Math.ceil(items / tileOf(dispatch).pairs), most), Math.ceil(count / columns)];
  }
  const sets = Math.ceil(items / atOnce) + Math.ceil(riding / atOnce);
  return [...folded(Math.ceil(sets / (workgroup / threads)), most), Math.ceil(count / columns)];
}

/** How many a workgroup computes. */
function columnsOf(dispatch: Dispatch, variant: Variant): number {
  return variant === 'tile' ? tileOf(dispatch).columns : variant;
}

function folded(groups: number, most: number): [number, number] {
  const folds = Math.ceil(groups / most);
  return [Math.ceil(groups / folds), folds];
}
