import { greedy } from '#core/chat/generation.ts';
import { loopKernels } from './kernels/sample.ts';
import { MeasuredPace, type Pace } from './pace.ts';
import type { Column, ColumnUse } from './plan/columns.ts';
import type { Executor } from './plan/executor.ts';
import { highestLogits } from './sampling/distribution.ts';

/** Where lanes go on: the token that each computes next, all at one position. */
interface Front {
  tokens: readonly number[];
  position: number;
  uses: readonly ColumnUse[];
}

/** Greedy decoding of some lanes together: returns the last token of each, and how many each has now more. */
type DecodeRounds = (
  front: Front,
  rounds: number,
  enough: () => boolean,
) => Promise<{ tokens: number[]; rounds: number }>;

/**
 * The road that a chat takes on this executor: the token loop where the device has one, steps with drawing in script elsewhere.
 * @param rounds a submit; 0: steps all the same; null: as many as a chat would have, by what they take
 * @returns with the dispatches that drawing costs a step
 */
export function decodingOf(executor: Executor, rounds: number | null): { decode: DecodeRounds; drawing: number } {
  const { tokenLoop } = executor;
  if (rounds === 0 || !tokenLoop) return { decode: byStep(executor), drawing: 0 };
  return { decode: byLoop(executor, tokenLoop, rounds), drawing: Object.keys(loopKernels).length };
}

function byStep(executor: Executor): DecodeRounds {
  return async ({ tokens: first, position, uses }, rounds, enough) => {
    const { vocab } = executor.plan;
    let tokens = [...first];
    let done = 0;
    while (done < rounds && !(done > 0 && enough())) {
      const columns: Column[] = tokens.map((token, lane) => ({
        token,
        lane,
        position: position + done,
        ...uses[lane],
      }));
      const outputs = columns.map((_, index) => index);
      const rows = await executor.step(columns, outputs);
      tokens = tokens.map((_, lane) => highestLogits(rows.subarray(lane * vocab, (lane + 1) * vocab), 1)[0]!);
      done++;
    }
    return { tokens, rounds: done };
  };
}

function byLoop(
  executor: Executor,
  tokenLoop: NonNullable<Executor['tokenLoop']>,
  rounds: number | null,
): DecodeRounds {
  const fixed = { rounds: rounds ?? 1, underWay: 2, note: () => undefined, restart: () => undefined };
  const pace: Pace = rounds === null ? new MeasuredPace(executor.plan.loop?.rounds ?? 1) : fixed;
  return async ({ tokens: first, position, uses }, most, enough) => {
    const tokens = [...first];
    const loop = tokenLoop(
      first.map((token, lane) => ({
        ...{ lane, token, position, use: uses[lane]!, sampling: greedy, alternatives: 0, recent: [] },
        ...{ endings: new Set<number>(), tokens: most, chance: () => 0 },
      })),
    );
    let done = 0;
    let going = true;
    while (going || loop.underWay > 0) {
      while (going && loop.left > 0 && loop.underWay < pace.underWay) loop.launch(pace.rounds);
      const burst = await loop.land();
      pace.note(burst.rounds.length, burst.elapsedMs);
      for (const outcomes of burst.rounds) {
        outcomes.forEach((outcome, lane) => {
          if (outcome === null || typeof outcome === 'string') throw new Error(`lane ${lane}: ${outcome ?? 'silent'}`);
          tokens[lane] = outcome.id;
        });
        done++;
      }
      going = loop.left > 0 && !enough();
    }
    return { tokens, rounds: done };
  };
}
