/** Watches growing text for strings that end the answer and do not belong to it. */
export interface StopWatch {
  /** @returns text that can no longer be part of a stop string, and whether one was met; after that, nothing more comes */
  push(text: string): { text: string; stopped: boolean };
  /** text that was held back in case a stop string followed */
  end(): string;
}

/** @param stops  empty strings are ignored; the earliest in the text wins, the first of the list among equals */
export function createStopWatch(stops: readonly string[]): StopWatch {
  const wanted = stops.filter((stop) => stop !== '');
  let held = '';
  let stopped = false;
  return {
    push(text) {
      if (stopped) return { text: '', stopped };
      held += text;
      let earliest = -1;
      for (const stop of wanted) {
        const at = held.indexOf(stop);
        if (at >= 0 && (earliest < 0 || at < earliest)) earliest = at;
      }
      if (earliest >= 0) {
        const before = held.slice(0, earliest);
        held = '';
        stopped = true;
        return { text: before, stopped };
      }
      const keep = wanted.reduce((longest, stop) => Math.max(longest, possibleStart(held, stop)), 0);
      const free = held.slice(0, held.length - keep);
      held = held.slice(held.length - keep);
      return { text: free, stopped };
    },
    end() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}

/** Length of the longest end of `text` that is a proper beginning of `stop`. */
function possibleStart(text: string, stop: string): number {
  for (let length = Math.min(text.length, stop.length - 1); length > 0; length--) {
    if (text.endsWith(stop.slice(0, length))) return length;
  }
  return 0;
}
