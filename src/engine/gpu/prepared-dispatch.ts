import { kernels } from '../kernels/index.ts';
import { adapterBindings, type Binding } from '../kernels/kernel.ts';
import type { StepShape } from '../plan/parts.ts';
import { type Dispatch, type Variant, variantFor } from '../plan/plan.ts';
import { gridOf, type Pipelines } from './pipelines.ts';

/** What dispatches are prepared with. */
export interface Workshop {
  device: GPUDevice;
  pipelines: Pipelines;
  lanes: number;
  buffers: ReadonlyMap<string, GPUBuffer>;
}

/** A dispatch with all that encoding it takes: its bind groups, and a pipeline for each form that a step's width may ask for. */
export class PreparedDispatch {
  readonly dispatch: Dispatch;
  readonly #groups: readonly GPUBindGroup[];
  readonly #pipelines: Readonly<Record<Variant, GPUComputePipeline | null>>;

  private constructor(
    dispatch: Dispatch,
    groups: readonly GPUBindGroup[],
    pipelines: Readonly<Record<Variant, GPUComputePipeline | null>>,
  ) {
    this.dispatch = dispatch;
    this.#groups = groups;
    this.#pipelines = pipelines;
  }

  /** Its pipelines compile in parallel with all others that were asked for. */
  static async of(dispatch: Dispatch, { device, pipelines, lanes, buffers }: Workshop): Promise<PreparedDispatch> {
    const kernel = kernels[dispatch.kernel];
    const groupOf = (bindings: readonly Binding[], layout: GPUBindGroupLayout): GPUBindGroup =>
      device.createBindGroup({
        label: dispatch.label,
        layout,
        entries: bindings.map(({ name }, binding) => {
          const slice = dispatch.bindings[name];
          const buffer = slice && buffers.get(slice.buffer);
          if (!buffer) throw new Error(`${dispatch.label}: no binding ${name}`);
          return { binding, resource: { buffer, offset: slice.offset, size: Math.max(16, slice.sizeBytes) } };
        }),
      });
    const groups = [groupOf(kernel.bindings, pipelines.layout(kernel))];
    if (dispatch.slots.adapter === 'lora') groups.push(groupOf(adapterBindings, pipelines.adapterLayout()));
    const one = pipelines.get(dispatch, 1);
    const many = kernel.grid === 'pairs';
    const several = many || dispatch.tile !== null;
    const two = many && lanes > 1 ? pipelines.get(dispatch, 2) : one;
    const four = several ? pipelines.get(dispatch, 4) : one;
    const tile = many && dispatch.tile !== null ? pipelines.get(dispatch, 'tile') : null;
    return new PreparedDispatch(dispatch, groups, {
      ...{ 1: await one, 2: many && lanes === 1 ? null : await two, 4: await four, tile: await tile },
    });
  }

  /** @param count columns, outputs or rows */
  encode(
    pass: GPUComputePassEncoder,
    count: number,
    { parts, fours }: Pick<StepShape, 'parts' | 'fours'> = { parts: 1, fours: false },
  ): void {
    const { dispatch } = this;
    const together = fours && dispatch.tile !== null ? 4 : 1;
    const wanted = kernels[dispatch.kernel].grid === 'parts' ? together : variantFor(count, dispatch);
    const variant = this.#pipelines[wanted] ? wanted : 4;
    pass.setPipeline(this.#pipelines[variant]!);
    this.#groups.forEach((group, index) => pass.setBindGroup(index, group));
    pass.dispatchWorkgroups(...gridOf(dispatch, count, variant, { parts }));
  }
}
