import type { MessageTurn } from '#core/chat/conversation.ts';
import { GrowingAnswer } from '#core/chat/growing-answer.ts';
import { seedOf } from '#core/chat/sampling.ts';
import { asWorkbenchError, type WorkbenchError } from '#core/errors.ts';
import { oncePerFrame } from '#ui/frames.ts';
import { askBoth, conversationOf, type Asking, type PairTurn } from './ask-both.ts';
import type { PairEngine } from './pair-engine.ts';

interface Reading {
  doneTokens: number;
  totalTokens: number;
}

/** One conversation with two checkpoints at once, names shown. Each goes on from its own answers. */
export class OpenConversation {
  turns = $state.raw<PairTurn[]>([]);
  /** waiting: for a checkpoint; answering: the engine has the request */
  phase = $state<'idle' | 'waiting' | 'answering'>('idle');
  error = $state.raw<WorkbenchError | null>(null);
  /** how much of its prompt each lane has read; null once its first token is there */
  reading = $state.raw<readonly (Reading | null)[]>([null, null]);

  readonly busy = $derived(this.phase !== 'idle');
  readonly empty = $derived(this.turns.length === 0);

  readonly #engine: PairEngine;
  readonly #asking: () => Asking;
  #stop: AbortController | null = null;

  /** @param asking  the settings, read with each message */
  constructor(engine: PairEngine, asking: () => Asking) {
    this.#engine = engine;
    this.#asking = asking;
  }

  /** Resolves once both have answered, or it was stopped or failed. */
  async send(text: string): Promise<void> {
    const content = text.trim();
    if (this.busy || content === '') return;
    await this.#ask({ role: 'user', content, language: this.#asking().language });
  }

  /** Asks again what failed. */
  async retry(): Promise<void> {
    const last = this.turns.at(-1);
    if (this.busy || !last) return;
    this.turns = this.turns.slice(0, -1);
    await this.#ask(last.message);
  }

  /** Ends both answers where they are. */
  stop(): void {
    this.#stop?.abort();
  }

  async #ask(message: MessageTurn): Promise<void> {
    const before = this.turns;
    const settings = this.#asking();
    const { language } = message;
    const sampling = { ...settings.sampling, seed: seedOf(settings.sampling.seed, before.length, 0) };
    const begin = (): GrowingAnswer =>
      new GrowingAnswer({ language, checkpoint: '', sampling, attempt: 0 }, performance.now());
    const answers = [begin(), begin()] as const;
    const stop = (this.#stop = new AbortController());
    const page = oncePerFrame(() => {
      this.turns = [...before, { message, answers: [answers[0].turn(), answers[1].turn()] }];
    });
    this.error = null;
    this.reading = [null, null];
    this.phase = 'waiting';
    page.now();
    const said = { role: 'user', content: message.content } as const;
    try {
      await askBoth({
        engine: this.#engine,
        asking: { ...settings, sampling },
        messages: [
          [...conversationOf(before, 0), said],
          [...conversationOf(before, 1), said],
        ],
        answers,
        signal: stop.signal,
        onready: (members) => {
          this.phase = 'answering';
          members.forEach((member, lane) => answers[lane]?.by(member));
          page.now();
        },
        onevent: (event) => {
          if (event.kind === 'prompt') {
            this.reading = this.reading.with(event.lane, event);
            return;
          }
          if (this.reading[event.lane]) this.reading = this.reading.with(event.lane, null);
          page.ask();
        },
      });
    } catch (thrown) {
      this.error = asWorkbenchError(thrown);
    } finally {
      page.now();
      this.phase = 'idle';
      this.#stop = null;
    }
  }
}
