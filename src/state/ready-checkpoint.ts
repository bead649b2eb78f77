import type { AdapterUse } from '#core/chat/generation.ts';
import type { Formats } from '#i18n/format.ts';
import type { Ready } from './checkpoints.svelte.ts';
import { scaled } from './scaled.ts';

/** A checkpoint that can answer. */
export interface ReadyCheckpoint {
  /** handle for the engine; of an adapter that of its base */
  id: number;
  name: string;
  vocab: number;
  /** one of ours: it was fine-tuned without directives, so it gets none unless asked for */
  builtIn: boolean;
  /** what it computes with besides its own weights; null: the base alone */
  adapter: AdapterUse | null;
}

export function readyCheckpoint({ checkpoint, loaded, adapter }: Ready, format: Formats): ReadyCheckpoint {
  const name = scaled(checkpoint.label, adapter?.scale ?? 1, format);
  return { id: loaded.id, name, vocab: loaded.facts.vocab, builtIn: checkpoint.full.builtIn, adapter };
}
