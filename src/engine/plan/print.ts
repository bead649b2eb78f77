import type { Dispatch, Plan } from './plan.ts';

/** The plan as text, a line a dispatch: for reading, and for the snapshots that keep its shape. */
export function printPlan(plan: Plan): string {
  const lines = [
    `lanes ${plan.lanes} · context ${plan.contextTokens} · columns ${plan.columnCapacity} · outputs ${plan.outputCapacity} · KV ${plan.kv}`,
    ...plan.buffers.map((buffer) => {
      const what =
        buffer.kind === 'weights'
          ? ` ${buffer.rows} × ${buffer.cols} ${buffer.segments.map((s) => `${s.tensor}[${s.fromRow}+${s.rows}]`).join(' ')}`
          : '';
      return `buffer ${buffer.name} ${buffer.kind} ${buffer.sizeBytes} B${what}`;
    }),
    ...plan.dispatches.map(line),
    ...(plan.loop
      ? [`${plan.loop.rounds} rounds a submit: survey of ${plan.loop.slices} slices of ${plan.loop.slice}, draw`]
      : []),
    ...plan.composition.map(({ dispatch, rows }) => `once a slot, ${rows} rows: ${line(dispatch)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function line(dispatch: Dispatch): string {
  const slots = Object.values(dispatch.slots)
    .filter((slot) => slot !== 'none')
    .join(' ');
  const bindings = Object.entries(dispatch.bindings).map(([name, slice]) =>
    slice.offset > 0 ? `${name}=${slice.buffer}@${slice.offset}` : `${name}=${slice.buffer}`,
  );
  const threads = dispatch.threads > 1 ? ` threads ${dispatch.threads} ${dispatch.reduce}` : '';
  const riding = dispatch.riding > 0 ? ` and ${dispatch.riding} riding` : '';
  const tile = dispatch.tile ? ` tile ${dispatch.tile}` : '';
  return `${dispatch.label}: ${dispatch.kernel} [${slots}] ${dispatch.items} items${riding}${threads}${tile} ${bindings.join(' ')}`;
}
