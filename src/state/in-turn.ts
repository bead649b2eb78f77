import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';

type Generate = (lanes: LaneRequest[]) => AsyncIterable<GenerationEvent>;

/** One call at a time: the next waits until a stopped one has left the engine. */
export function inTurn(generate: Generate): Generate {
  let before: Promise<void> = Promise.resolve();
  return async function* (lanes) {
    const free = before;
    let release = (): void => undefined;
    before = new Promise((resolve) => (release = resolve));
    try {
      await free;
      yield* generate(lanes);
    } finally {
      release();
    }
  };
}
