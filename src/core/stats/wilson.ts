import type { Interval } from './estimate.ts';
import { normalQuantile } from './normal.ts';

/**
 * Wilson score interval for a proportion. [Wilson1927]
 * Assumes independent trials: one value a question; with several votes a question use the question bootstrap.
 * @param successes  may be fractional: a tie counts one half
 * @returns null when n is 0
 */
export function wilsonInterval(successes: number, n: number, level = 0.95): Interval | null {
  if (n === 0) return null;
  const z = normalQuantile((1 + level) / 2);
  const share = successes / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // at 0 and n the ends are exact; subtraction would leave a trace, on either side of the bound
  const low = successes === 0 ? 0 : (centre - half) / scale;
  const high = successes === n ? 1 : (centre + half) / scale;
  return { low, high, level, method: 'wilson' };
}
