import type { Column } from '../plan/columns.ts';
import { shapeOf } from '../plan/parts.ts';
import type { Plan } from '../plan/plan.ts';
import { PreparedDispatch, type Workshop } from './prepared-dispatch.ts';

/** A plan's dispatches, ready to be encoded. */
export class CompiledPlan {
  readonly plan: Plan;
  readonly step: readonly PreparedDispatch[];
  readonly #composition: readonly PreparedDispatch[];

  private constructor(plan: Plan, step: readonly PreparedDispatch[], composition: readonly PreparedDispatch[]) {
    this.plan = plan;
    this.step = step;
    this.#composition = composition;
  }

  static async of(plan: Plan, workshop: Omit<Workshop, 'lanes'>): Promise<CompiledPlan> {
    const prepared = { ...workshop, lanes: plan.lanes };
    const [step, composition] = await Promise.all([
      Promise.all(plan.dispatches.map((dispatch) => PreparedDispatch.of(dispatch, prepared))),
      Promise.all(plan.composition.map(({ dispatch }) => PreparedDispatch.of(dispatch, prepared))),
    ]);
    return new CompiledPlan(plan, step, composition);
  }

  /** @returns how many dispatches the step is of */
  encodeStep(pass: GPUComputePassEncoder, columns: readonly Column[], outputs: number): number {
    const shape = shapeOf(this.plan, columns, outputs);
    let dispatches = 0;
    for (const prepared of this.step) {
      const { over, onlySplit } = prepared.dispatch;
      const count = shape[over];
      if (count === 0 || (onlySplit && shape.parts === 1)) continue;
      prepared.encode(pass, count, shape);
      dispatches++;
    }
    return dispatches;
  }

  /** What completes a slot that an adapter has been written into. */
  encodeComposition(pass: GPUComputePassEncoder): void {
    this.#composition.forEach((prepared, index) => prepared.encode(pass, this.plan.composition[index]!.rows));
  }
}
