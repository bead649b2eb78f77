import { oncePerFrame } from '#ui/frames.ts';

/** UTF-16 units a second, of each of the two answers … */
const unitsPerSecond = 300;
/** … unless the longer one would then take more than this. */
const mostMs = 3000;

/** How much of either answer may be seen: the same of both, whoever wrote faster, and nothing but the longer one's length sets the rate. */
export function unitsSeen(elapsedMs: number, longest: number): number {
  const rate = Math.max(unitsPerSecond / 1000, longest / mostMs);
  return Math.min(longest, Math.floor(elapsedMs * rate));
}

/** The beginning of a text, never ending in half a character. */
export function beginning(text: string, units: number): string {
  if (units >= text.length) return text;
  const last = text.charCodeAt(units - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? units - 1 : units);
}

/** Calls `show` with how much may be seen, once a frame, until all of both can be. At once where the reader wants no motion. */
export async function atOneRate(longest: number, show: (units: number) => void): Promise<void> {
  const startedAt = performance.now();
  const still = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (let seen = 0; seen < longest;) {
    await new Promise<void>((resolve) => oncePerFrame(resolve).ask());
    seen = still ? longest : unitsSeen(performance.now() - startedAt, longest);
    show(seen);
  }
}
