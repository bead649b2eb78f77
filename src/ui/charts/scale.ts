/** From a figure's numbers to its pixels, and the numbers that are written along its axis. */
export interface Scale {
  (value: number): number;
  ticks: number[];
  /** decimals that tell the ticks apart */
  digits: number;
}

/**
 * Linear.
 * @param about  how many ticks there is room for, at least 2; there are never more
 */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  about: number,
): Scale {
  const span = high > low ? high - low : 1;
  const rough = span / Math.max(2, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  // 1, 2, 2.5, 5 or 10 of a power of ten; less a trace of rounding
  const step = [1, 2, 2.5, 5, 10].find((times) => times * power >= rough * (1 - 1e-9))! * power;
  const digits = decimalsOf(step);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor((low + span) / step + 1e-9);
  // rounded again, so that 3 steps of 0.1 are 0.3, and none is -0
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(digits)) + 0);
  const scale = (value: number): number => from + ((value - low) / span) * (to - from);
  return Object.assign(scale, { ticks, digits });
}

/** A little more on both sides, so that nothing lies on the edge. */
export function padded([low, high]: readonly [number, number]): [number, number] {
  const pad = 0.04 * (high > low ? high - low : 1);
  return [low - pad, high + pad];
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
