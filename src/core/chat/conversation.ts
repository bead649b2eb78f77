import type { Language } from '../languages.ts';
import type { FinishReason, GenerationTotals, SamplingSettings, TokenAlternative } from './generation.ts';
import type { ChatMessage } from './messages.ts';

/** One token of a stored answer, for the inspector. */
export interface TokenRecord {
  id: number;
  /** the token's own text, special tokens by name */
  piece: string;
  /** text that became complete with it */
  text: string;
  /** 0…1, before temperature and the filters */
  probability: number;
  entropyBits: number;
  alternatives: TokenAlternative[];
}

/** A message as it is kept: what was said, and for answers how it came about. */
export interface ConversationTurn extends ChatMessage {
  id: string;
  createdAt: number;
  /** answers only: why it ended; null while it streams, so null after a reload means it was interrupted */
  finish?: FinishReason | null;
  totals?: GenerationTotals;
  /** what the answer was drawn with */
  sampling?: SamplingSettings;
  /** name of the checkpoint that answered */
  checkpoint?: string;
  tokens?: TokenRecord[];
}

/** A conversation as IndexedDB keeps it. Times are milliseconds since 1970. */
export interface ConversationRecord {
  id: string;
  /** cut from the first message, or the reader's own */
  title: string;
  /** conversation language: prompts, directive, `lang` on the text */
  language: Language;
  /** key of the checkpoint last used, as in `state/checkpoints.svelte.ts` */
  checkpoint: string;
  createdAt: number;
  updatedAt: number;
  sampling: SamplingSettings;
  turns: ConversationTurn[];
}
