import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import type { Session } from './session.ts';

/**
 * Answers all lanes together. Those of one checkpoint share its passes; several checkpoints compute in turn, one event of each, so
 * that all answers grow at one pace. Events name the lane by its place in `lanes`. Leaving the loop stops all.
 */
export async function* sideBySide(
  lanes: readonly LaneRequest[],
  sessionOf: (checkpoint: number) => Session,
): AsyncGenerator<GenerationEvent> {
  // in one order, whoever asks: two calls that each held one session and waited for the other's would wait for ever
  const checkpoints = [...new Set(lanes.map(({ checkpoint }) => checkpoint))].sort((a, b) => a - b);
  const sessions = checkpoints.map((checkpoint) => sessionOf(checkpoint));
  const streams = checkpoints.map((checkpoint, index) => {
    const places = lanes.flatMap((lane, place) => (lane.checkpoint === checkpoint ? [place] : []));
    return renamed(sessions[index]!.generate(places.map((place) => lanes[place]!)), places);
  });
  yield* alternate(streams);
}

async function* renamed(events: AsyncGenerator<GenerationEvent>, places: readonly number[]) {
  for await (const event of events) yield { ...event, lane: places[event.lane]! };
}

/** One value of each in turn, until all have ended. */
async function* alternate<T>(streams: readonly AsyncGenerator<T>[]): AsyncGenerator<T> {
  let open = [...streams];
  try {
    while (open.length > 0) {
      for (const stream of [...open]) {
        const next = await stream.next();
        if (next.done === true) open = open.filter((other) => other !== stream);
        else yield next.value;
      }
    }
  } finally {
    for (const stream of open) await stream.return(undefined);
  }
}
