import type { AdapterUse, GenerationEvent, GenerationRequest } from '#core/chat/generation.ts';
import type { ColumnUse } from './plan/columns.ts';
import { canGoRound } from './plan/loop-room.ts';
import type { Drawn, LoopLane } from './plan/loop-tables.ts';
import type { Plan } from './plan/plan.ts';
import { Chance } from './sampling/chance.ts';
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
  readonly #chance: Chance;
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
    this.#chance = new Chance(request.sampling.seed);
    this.#sampler = createSampler(request.sampling, this.#chance);
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

  /** Whether its tokens may be drawn on the device. */
  canGoRound({ vocab }: Plan): boolean {
    return canGoRound(this.#request.sampling, this.#request.alternatives, vocab);
  }

  /**
   * How it goes on a token loop from here, with one token pending.
   * @param cache where the pending token comes to lie
   */
  goRound({ use, tokens }: LaneCache, { contextTokens }: Plan): LoopLane {
    const { sampling, alternatives, maxTokens } = this.#request;
    const { taken } = this.#chance;
    return {
      ...{ lane: this.lane, use, sampling, alternatives },
      token: this.pending[0]!,
      position: tokens.length,
      recent: this.#seen,
      endings: this.#tokenizer.endOfTurn,
      tokens: Math.min(maxTokens - this.#count, contextTokens - tokens.length),
      chance: (index) => this.#chance.at(taken + index),
    };
  }

  /**
   * Draws the next token in script.
   * @param logits (vocab), those of the last pending token
   * @throws WorkbenchError engine/not-finite
   */
  draw(logits: Float32Array): Drawn {
    const { probability, entropyBits, likeliest } = distributionOf(logits);
    const { id } = this.#sampler.sample(logits, this.#seen);
    return { id, probability: probability(id), entropyBits, alternatives: likeliest(this.#request.alternatives) };
  }

  /** Goes on with a token that the device drew by the next number of its chance. */
  *nextFromDevice(drawn: Drawn, room: boolean): Generator<GenerationEvent> {
    if (this.#request.sampling.temperature > 0) this.#chance.take();
    yield* this.next(drawn, room);
  }

  /**
   * Goes on with the token drawn.
   * @param room whether the context has a place for one more token
   */
  *next({ id, probability, entropyBits, alternatives }: Drawn, room: boolean): Generator<GenerationEvent> {
    const { sampling, maxTokens } = this.#request;
    const tokenizer = this.#tokenizer;
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
      probability,
      entropyBits,
      alternatives: alternatives.map((other) => ({ ...other, text: tokenizer.piece(other.id) })),
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
