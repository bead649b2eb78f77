import type { Language } from '../languages.ts';
import type { FinishReason, GenerationTotals, SamplingSettings, TokenAlternative } from './generation.ts';

/** One token of an answer, as the inspector shows it; probability and entropy as in `GenerationEvent`. */
export interface AnswerToken {
  id: number;
  /** text that became complete with this token; the answer's text is these joined */
  text: string;
  piece: string;
  probability: number;
  entropyBits: number;
  alternatives: TokenAlternative[];
}

export interface MessageTurn {
  role: 'user';
  content: string;
  /** the conversation language it was written under */
  language: Language;
}

export interface AnswerTurn {
  role: 'assistant';
  content: string;
  /** the conversation language it was asked for in */
  language: Language;
  /** the checkpoint's name when it answered */
  checkpoint: string;
  /** size of its vocabulary */
  vocab: number;
  /** with the seed this very answer used */
  sampling: SamplingSettings;
  /** how often this message had been answered before with the same seed setting */
  attempt: number;
  /** null while it streams; a stored null means that the page went away in between */
  finish: FinishReason | 'interrupted' | 'failed' | null;
  /** null before the first token; until the end, and when it was stopped, as the page measured */
  totals: GenerationTotals | null;
  tokens: AnswerToken[];
}

export type Turn = MessageTurn | AnswerTurn;

/** A conversation as it is kept and exported. Turns alternate, a message first. */
export interface ConversationRecord {
  id: string;
  title: string;
  language: Language;
  /** name of the checkpoint that is to answer next */
  checkpoint: string;
  /** ms since 1970 */
  createdAt: number;
  updatedAt: number;
  sampling: SamplingSettings;
  maxTokens: number;
  /** whether the directive in the conversation language goes before the first message; null: as suits the checkpoint */
  directive: boolean | null;
  turns: Turn[];
}

/** What a list of conversations shows, without the texts. */
export type ConversationSummary = Pick<ConversationRecord, 'id' | 'title' | 'language' | 'updatedAt'>;
