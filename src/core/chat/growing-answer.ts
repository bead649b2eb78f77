import type { AnswerToken, AnswerTurn } from './conversation.ts';
import type { GenerationEvent } from './generation.ts';

type LaneEvent = Exclude<GenerationEvent, { kind: 'prompt' }>;

/** An answer while it is being written. What arrives is gathered, and joins the turn when it is next looked at. */
export class GrowingAnswer {
  /** tokens so far */
  count = 0;
  readonly #turn: AnswerTurn;
  readonly #arrived: AnswerToken[] = [];
  readonly #startedAtMs: number;
  #firstAtMs = 0;
  #promptTokens = 0;

  /** @param nowMs  of the request, on the clock of `take` */
  constructor(turn: Pick<AnswerTurn, 'language' | 'checkpoint' | 'sampling' | 'attempt'>, nowMs: number) {
    this.#turn = { role: 'assistant', content: '', vocab: 0, finish: null, totals: null, tokens: [], ...turn };
    this.#startedAtMs = nowMs;
  }

  /** Says who is writing it, once that is known. */
  by({ name, vocab }: { name: string; vocab: number }): void {
    this.#turn.checkpoint = name;
    this.#turn.vocab = vocab;
  }

  take(event: GenerationEvent, nowMs: number): void {
    if (event.kind === 'prompt') this.#promptTokens = event.totalTokens;
    else this.#take(event, nowMs);
  }

  #take(event: LaneEvent, nowMs: number): void {
    const turn = this.#turn;
    if (event.kind === 'finish') {
      this.#join();
      turn.finish = event.reason;
      turn.totals = event.totals;
      turn.content = event.text;
      return;
    }
    const { id, text, piece, probability, entropyBits, alternatives } = event;
    this.#arrived.push({ id, text, piece, probability, entropyBits, alternatives });
    this.count++;
    if (this.count === 1) this.#firstAtMs = nowMs;
    // as the reader sees it, until the engine gives its own figures
    turn.totals = {
      promptTokens: this.#promptTokens,
      reusedTokens: 0,
      tokens: this.count,
      firstTokenMs: this.#firstAtMs - this.#startedAtMs,
      decodeMs: nowMs - this.#firstAtMs,
    };
  }

  /** Ends it for a reason of the page's, unless the engine gave one. */
  end(reason: NonNullable<AnswerTurn['finish']>): void {
    this.#turn.finish ??= reason;
  }

  /** The turn with all that has arrived; a new object, which later tokens leave as it is. */
  turn(): AnswerTurn {
    this.#join();
    return { ...this.#turn };
  }

  #join(): void {
    if (this.#arrived.length === 0) return;
    this.#turn.content += this.#arrived.map((token) => token.text).join('');
    this.#turn.tokens = this.#turn.tokens.concat(this.#arrived.splice(0));
  }
}
