/** From a figure's numbers to its pixels, and the numbers that are written along its axis. */
export interface Scale {
  (value: number): number;
  low: number;
  high: number;
  ticks: number[];
  /** decimals that tell the ticks apart */
  digits: number;
}

/**
 * Linear, with bounds that are ticks.
 * @param about  how many ticks there is room for, at least 2
 */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  about: number,
): Scale {
  const span = high > low ? high - low : 1;
  const rough = span / Math.max(1, about - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  // 1, 2, 2.5, 5 or 10 of a power of ten; less a trace of rounding
  const step = [1, 2, 2.5, 5, 10].find((times) => times * power >= rough * (1 - 1e-9))! * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil((low + span) / step - 1e-9));
  const digits = decimalsOf(step);
  // divided again, so that 3 steps of 0.1 are 0.3
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(digits)));
  const [bottom, top] = [ticks[0]!, ticks.at(-1)!];
  const scale = (value: number): number => from + ((value - bottom) / (top - bottom)) * (to - from);
  return Object.assign(scale, { low: bottom, high: top, ticks, digits });
}

function decimalsOf(step: number): number {
  for (let digits = 0; digits < 12; digits++) {
    const scaled = step * 10 ** digits;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return digits;
  }
  return 12;
}

/** The smallest and the largest of these, and what must be in view as well; null where there is nothing. */
export function extentOf(values: readonly (number | null)[], ...also: number[]): [number, number] | null {
  const all = [...values.filter((value) => value !== null), ...also];
  return all.length === 0 ? null : [Math.min(...all), Math.max(...all)];
}
