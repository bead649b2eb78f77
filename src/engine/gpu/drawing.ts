import { loopConstants, loopKernels } from '../kernels/sample.ts';
import type { LoopKernelName, Plan } from '../plan/plan.ts';
import { Pipelines } from './pipelines.ts';
import { shaderSource } from './shader-source.ts';

const names: readonly LoopKernelName[] = ['survey', 'draw'];

interface Stage {
  name: LoopKernelName;
  pipeline: GPUComputePipeline;
  layout: GPUBindGroupLayout;
  /** workgroups for `lanes` lanes */
  grid: (lanes: number) => [number, number, number];
}

/** Those of a device, by their overrides: checkpoints of one vocabulary share them, whatever their adapters. */
const compiled = new WeakMap<GPUDevice, Map<string, Promise<Drawing>>>();

/** What draws tokens on the device: two dispatches after a step's head. */
export class Drawing {
  readonly #device: GPUDevice;
  readonly #stages: readonly Stage[];

  private constructor(device: GPUDevice, stages: readonly Stage[]) {
    this.#device = device;
    this.#stages = stages;
  }

  static for(device: GPUDevice, plan: Plan): Promise<Drawing> {
    const key = JSON.stringify(names.map((name) => loopConstants(plan, name)));
    const known = compiled.get(device) ?? new Map<string, Promise<Drawing>>();
    compiled.set(device, known);
    const drawing = known.get(key) ?? Drawing.compile(device, plan);
    known.set(key, drawing);
    drawing.catch(() => known.delete(key)); // whoever awaits it hears of it
    return drawing;
  }

  /** @param source where shaders come from; tests plant wrong ones */
  static async compile(device: GPUDevice, plan: Plan, source = shaderSource): Promise<Drawing> {
    const { loop } = plan;
    if (!loop) throw new Error('the plan has no token loop');
    const pipelines = new Pipelines(device);
    const stage = async (name: LoopKernelName, grid: Stage['grid']): Promise<Stage> => {
      const kernel = loopKernels[name];
      const layout = pipelines.layout(kernel);
      const module = device.createShaderModule({ label: name, code: source(kernel.file, {}) });
      const pipeline = await device.createComputePipelineAsync({
        label: name,
        layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }),
        compute: { module, entryPoint: name, constants: loopConstants(plan, name) },
      });
      return { name, pipeline, layout, grid };
    };
    const surveyors = Math.ceil(loop.slices / loopConstants(plan, 'survey')['WG']!);
    const stages = [stage('survey', (lanes) => [surveyors, 1, lanes]), stage('draw', (lanes) => [lanes, 1, 1])];
    return new Drawing(device, await Promise.all(stages));
  }

  /** @param buffers of the plan, by name */
  bind(buffers: ReadonlyMap<string, GPUBuffer>): GPUBindGroup[] {
    return this.#stages.map(({ name, layout }) =>
      this.#device.createBindGroup({
        label: name,
        layout,
        entries: loopKernels[name].bindings.map((binding, number) => {
          const buffer = buffers.get(binding.name);
          if (!buffer) throw new Error(`${name}: no buffer ${binding.name}`);
          return { binding: number, resource: { buffer } };
        }),
      }),
    );
  }

  /** The next token of the lanes in the first `lanes` columns. @returns how many dispatches */
  encode(pass: GPUComputePassEncoder, groups: readonly GPUBindGroup[], lanes: number): number {
    this.#stages.forEach(({ pipeline, grid }, index) => {
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, groups[index]);
      pass.dispatchWorkgroups(...grid(lanes));
    });
    return this.#stages.length;
  }
}
