/**
 * Calls `flush` at most once a frame, however often it is asked for. A hidden page draws no frames, so there a timer
 * does it: text goes on arriving in a tab that nobody looks at.
 */
export function oncePerFrame(flush: () => void): { ask(): void; now(): void } {
  let cancel: (() => void) | null = null;
  const now = (): void => {
    cancel?.();
    cancel = null;
    flush();
  };
  return {
    ask() {
      if (cancel) return;
      // The timer also covers a page that becomes hidden between asking and drawing.
      const timer = setTimeout(now, 250);
      const frame = typeof requestAnimationFrame === 'function' ? requestAnimationFrame(now) : null;
      cancel = () => {
        clearTimeout(timer);
        if (frame !== null) cancelAnimationFrame(frame);
      };
    },
    now,
  };
}
