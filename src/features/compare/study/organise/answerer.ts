import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import { asWorkbenchError, type ErrorCode, WorkbenchError } from '#core/errors.ts';
import type { DraftCheckpoint } from '#core/studies/draft.ts';
import type { Ready } from '#state/checkpoints.svelte.ts';
import { inTurn } from '#state/in-turn.ts';
import type { Workbench } from '#state/workbench.ts';
import { memberOf, type PairMember } from '../../pair-engine.ts';

/** Others have what it needs: the reader's limit, or the machine itself, says so. */
const noRoom: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['engine/out-of-memory', 'engine/memory-exhausted']);

/** What generating a study's answers needs of the catalogue and the engine. */
export interface Answerer {
  /**
   * Resolves once it can answer so many questions together, or as many as there is room for.
   * @throws WorkbenchError study/checkpoint-gone, and why it cannot be loaded
   */
  ready(checkpoint: DraftCheckpoint, lanes: number): Promise<{ member: PairMember; lanes: number }>;
  generate(lanes: LaneRequest[]): AsyncIterable<GenerationEvent>;
  countTokens(id: number, messages: ChatMessage[]): Promise<number>;
}

export function answererOf(workbench: Workbench): Answerer {
  const { checkpoints, engine } = workbench;
  return {
    async ready({ key, name, scale }, lanes) {
      const checkpoint = checkpoints.usable.find((one) => one.key === key);
      if (!checkpoint) throw new WorkbenchError('study/checkpoint-gone', { name });
      const load = (): Promise<Ready> => checkpoints.readyWithRoom(checkpoint, lanes);
      const ready = await load().catch(async (thrown: unknown) => {
        if (!noRoom.has(asWorkbenchError(thrown).code)) throw thrown;
        // one after the other needs room for one only
        for (const other of checkpoints.loaded) if (other !== checkpoint.full) await checkpoints.unload(other);
        return load();
      });
      // as it was chosen, whatever has been set since
      const adapter = ready.adapter && { ...ready.adapter, scale };
      return { member: memberOf({ ...ready, adapter }, workbench), lanes: checkpoint.full.lanes };
    },
    generate: inTurn((lanes) => engine.api.generate(lanes)),
    countTokens: (id, messages) => engine.api.countTokens(id, messages),
  };
}
