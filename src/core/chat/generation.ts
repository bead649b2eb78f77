import type { ChatMessage } from './messages.ts';

/** How the next token is drawn. Temperature 0 is greedy, and then top-k, top-p and min-p do nothing. */
export interface SamplingSettings {
  /** 0…2 */
  temperature: number;
  /** 1…; 0 is off */
  topK: number;
  /** 0…1; 1 is off */
  topP: number;
  /** 0…1, share of the likeliest token's probability; 0 is off */
  minP: number;
  /** 1 is off; divides positive and multiplies negative logits of tokens already seen, as llama.cpp does */
  repetitionPenalty: number;
  /** unsigned 32-bit; the same seed gives the same text */
  seed: number;
}

export const greedy: SamplingSettings = { temperature: 0, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1, seed: 0 };

/** An adapter that is attached to the checkpoint, and how strongly it acts. */
export interface AdapterUse {
  id: number;
  /** 0…2, multiplies the adapter's own alpha / rank; 0 is the base alone */
  scale: number;
}

/** What one lane is asked for. */
export interface GenerationRequest {
  messages: ChatMessage[];
  /** null: the base alone */
  adapter: AdapterUse | null;
  sampling: SamplingSettings;
  /** at most this many new tokens; the context may end earlier */
  maxTokens: number;
  /** strings that end the answer and do not belong to it */
  stop: string[];
  /** how many alternatives to report per token; 0 for none */
  alternatives: number;
}

/** A request and the loaded checkpoint that is to answer it. */
export interface LaneRequest extends GenerationRequest {
  /** handle of the loaded checkpoint */
  checkpoint: number;
}

export interface TokenAlternative {
  id: number;
  /** the token's own text, special tokens by name; a byte that is no UTF-8 alone reads like `<0xE2>` */
  text: string;
  /** probability before temperature and the filters, 0…1 */
  probability: number;
}

export type FinishReason = 'end-of-turn' | 'stop-string' | 'max-tokens' | 'context-full' | 'cancelled';

export interface GenerationTotals {
  promptTokens: number;
  /** how many prompt tokens were already in the KV cache */
  reusedTokens: number;
  tokens: number;
  /** from the request to the first token */
  firstTokenMs: number;
  /** from the first token to the last */
  decodeMs: number;
}

/** What a lane yields: how far the prompt is read, tokens one by one, then exactly one `finish`. */
export type GenerationEvent =
  | { kind: 'prompt'; lane: number; doneTokens: number; totalTokens: number }
  | {
      kind: 'token';
      lane: number;
      id: number;
      /** text that became complete with this token; may be empty inside a UTF-8 character or a possible stop string */
      text: string;
      /** the token's own text, as in `TokenAlternative` */
      piece: string;
      /** of this token, before temperature and the filters, 0…1 */
      probability: number;
      /** of the whole distribution before temperature, in bits */
      entropyBits: number;
      alternatives: TokenAlternative[];
    }
  | { kind: 'finish'; lane: number; reason: FinishReason; text: string; totals: GenerationTotals };
