import type { AdapterUse, GenerationEvent, GenerationRequest } from '#core/chat/generation.ts';
import type { ColumnUse } from './plan/columns.ts';
import { distributionOf } from './sampling/distribution.ts';
import { createSampler, type Sampler } from './sampling/sampler.ts';
import { createStopWatch, type StopWatch } from './text/stop-strings.ts';
import { createStreamDecoder } from './text/stream-decoder.ts';
import type { StreamDecoder, Tokenizer } from './text/tokenizer.ts';

/** One sequence in the KV cache: which tokens lie at positions 0 … n - 1. It outlives answers, so the next turn reuses it. */
export class LaneCache {
  readonly tokens: number[] = [];
  /** the slot and the scale that the tokens ran under */
  use: ColumnUse = { slot: 0, scale: 0 };
  #adapter: number | null = null;

  /** Keys and values depend on the adapter: those of another, or of another scale, are of no use. */
  runUnder(adapter: AdapterUse | null, use: ColumnUse): void {
    const id = use.slot === 0 ? null : (adapter?.id ?? null);
    if (id !== this.#adapter || use.scale !== this.use.scale) this.tokens.length = 0;
    this.#adapter = id;
    this.use = use;
  }

  /**
   * Keeps the longest prefix that `prompt` shares, but leaves at least its last token to compute, since its logits are wanted.
   * @returns how many tokens are kept
   */
  reuse(prompt: readonly number[]): number {
    let shared = 0;
    while (shared < this.tokens.length && shared < prompt.length - 1 && this.tokens[shared] === prompt[shared])
      shared++;
    this.tokens.length = shared;
    return shared;
  }
}

/** An answer under way in one lane: what is still to be read, and how the next token is drawn. */
export class Answer {
  readonly lane: number;
  /** tokens to compute next, in order; the last one's logits decide the token after it */
  pending: number[];
  done = false;
  readonly #request: GenerationRequest;
  readonly #tokenizer: Tokenizer;
  readonly #sampler: Sampler;
  readonly #decoder: StreamDecoder;
  readonly #stops: StopWatch;
  readonly #seen: number[];
  readonly #promptTokens: number;
  readonly #reusedTokens: number;
  readonly #startedAt: number;
  #firstAt = 0;
  #lastAt = 0;
  #count = 0;
  #text = '';

  constructor(
    lane: number,
    request: GenerationRequest,
    prompt: readonly number[],
    cache: LaneCache,
    tokenizer: Tokenizer,
  ) {
    this.lane = lane;
    this.#request = request;
    this.#tokenizer = tokenizer;
    this.#startedAt = performance.now();
    this.#reusedTokens = cache.reuse(prompt);
    this.pending = prompt.slice(this.#reusedTokens);
    this.#promptTokens = prompt.length;
    this.#seen = [...prompt];
    this.#sampler = createSampler(request.sampling);
    this.#decoder = createStreamDecoder(tokenizer);
    this.#stops = createStopWatch(request.stop);
  }

  get inPrompt(): boolean {
    return this.#count === 0;
  }

  progress(): GenerationEvent {
    const doneTokens = this.#promptTokens - this.pending.length;
    return { kind: 'prompt', lane: this.lane, doneTokens, totalTokens: this.#promptTokens };
  }

  /**
   * Draws the next token.
   * @param logits (vocab), those of the last pending token
   * @param room whether the context has a place for one more token
   */
  *next(logits: Float32Array, room: boolean): Generator<GenerationEvent> {
    const { sampling, alternatives, maxTokens } = this.#request;
    const tokenizer = this.#tokenizer;
    const distribution = distributionOf(logits);
    const { id } = this.#sampler.sample(logits, this.#seen);
    this.#lastAt = performance.now();
    if (this.#count === 0) this.#firstAt = this.#lastAt;
    if (tokenizer.endOfTurn.has(id)) {
      yield* this.#finish('end-of-turn', true);
      return;
    }
    this.#count++;
    if (sampling.repetitionPenalty !== 1) this.#seen.push(id);
    const { text, stopped } = this.#stops.push(this.#decoder.push(id));
    this.#text += text;
    yield {
      kind: 'token',
      lane: this.lane,
      id,
      text,
      piece: tokenizer.piece(id),
      probability: distribution.probability(id),
      entropyBits: distribution.entropyBits,
      alternatives: distribution
        .likeliest(alternatives)
        .map(({ id: other, probability }) => ({ id: other, text: tokenizer.piece(other), probability })),
    };
    if (stopped) yield* this.#finish('stop-string', false);
    else if (this.#count >= maxTokens) yield* this.#finish('max-tokens', true);
    else if (!room) yield* this.#finish('context-full', true);
    else this.pending = [id];
  }

  /** @param rest whether text held back (a broken character, half a stop string) belongs to the answer */
  *#finish(
    reason: 'end-of-turn' | 'stop-string' | 'max-tokens' | 'context-full',
    rest: boolean,
  ): Generator<GenerationEvent> {
    this.done = true;
    if (rest) this.#text += this.#stops.push(this.#decoder.end()).text + this.#stops.end();
    yield {
      kind: 'finish',
      lane: this.lane,
      reason,
      text: this.#text,
      totals: {
        promptTokens: this.#promptTokens,
        reusedTokens: this.#reusedTokens,
        tokens: this.#count,
        firstTokenMs: this.#firstAt - this.#startedAt,
        decodeMs: this.#lastAt - this.#firstAt,
      },
    };
  }
}
