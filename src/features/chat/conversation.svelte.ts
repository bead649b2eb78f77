import type { ConversationRecord, Turn } from '#core/chat/conversation.ts';
import { directed } from '#core/chat/directive.ts';
import type { GenerationEvent, LaneRequest, SamplingSettings } from '#core/chat/generation.ts';
import { GrowingAnswer } from '#core/chat/growing-answer.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import { defaultMaxTokens, defaultSampling, seedOf } from '#core/chat/sampling.ts';
import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import type { Language } from '#core/languages.ts';
import { aborted, settled, until } from '#protocol/until.ts';
import type { ReadyCheckpoint } from '#state/ready-checkpoint.ts';
import { oncePerFrame } from '#ui/frames.ts';

/** What a conversation needs of the checkpoints and the engine. */
export interface ChatEngine {
  /** resolves once the chosen checkpoint can answer; rejects with the reason when it cannot be loaded */
  ready(): Promise<ReadyCheckpoint>;
  generate(lanes: LaneRequest[]): AsyncIterable<GenerationEvent>;
  countTokens(id: number, messages: ChatMessage[]): Promise<number>;
}

/** How many alternatives per token the inspector shows. */
const inspectedAlternatives = 5;

/** While an answer streams; what came later is lost when the page goes away. */
const savedEveryMs = 500;

export interface ConversationOptions {
  engine: ChatEngine;
  /** keeps the record; failing to do so must not disturb the conversation */
  save: (record: ConversationRecord) => void;
}

/**
 * One conversation: its turns, its settings, and the answer that is being written. Text arrives token by token and
 * reaches the page once a frame.
 */
export class Conversation {
  readonly id: string;
  readonly createdAt: number;
  title = $state('');
  language = $state<Language>('en');
  sampling = $state<SamplingSettings>({ ...defaultSampling });
  maxTokens = $state(defaultMaxTokens);
  directive = $state<boolean | null>(null);
  turns = $state.raw<Turn[]>([]);
  /** waiting: for the checkpoint; answering: the engine has the request */
  phase = $state<'idle' | 'waiting' | 'answering'>('idle');
  error = $state.raw<WorkbenchError | null>(null);
  /** the message that is being changed; it and what follows stay until the new wording is sent */
  editing = $state<number | null>(null);
  checkpoint = '';
  /** how much of the prompt the engine has read; null once the first token is there */
  reading = $state.raw<{ doneTokens: number; totalTokens: number } | null>(null);

  readonly busy = $derived(this.phase !== 'idle');
  readonly empty = $derived(this.turns.length === 0);
  readonly canRegenerate = $derived(!this.busy && this.turns.at(-1)?.role === 'assistant');

  #engine: ChatEngine;
  #save: (record: ConversationRecord) => void;
  #stop: AbortController | null = null;
  #savedAt = 0;

  constructor({ engine, save }: ConversationOptions, record?: ConversationRecord) {
    this.#engine = engine;
    this.#save = save;
    this.id = record?.id ?? crypto.randomUUID();
    this.createdAt = record?.createdAt ?? Date.now();
    if (!record) return;
    this.title = record.title;
    this.language = record.language;
    this.sampling = { ...record.sampling };
    this.maxTokens = record.maxTokens;
    this.directive = record.directive;
    this.checkpoint = record.checkpoint;
    this.turns = record.turns.map((turn) =>
      turn.role === 'assistant' && turn.finish === null ? { ...turn, finish: 'interrupted' } : turn,
    );
  }

  /** Adds a message, in place of the one being edited and all after it, and has it answered. */
  async send(text: string): Promise<void> {
    const content = text.trim();
    if (this.busy || content === '') return;
    const kept = this.editing === null ? this.turns : this.turns.slice(0, this.editing);
    this.editing = null;
    if (kept.length === 0) this.title = titleOf(content);
    this.turns = [...kept, { role: 'user', content, language: this.language }];
    await this.#answer(0);
  }

  /** Answers the last message anew, with the next seed unless the seed was changed in between. */
  async regenerate(): Promise<void> {
    const last = this.turns.at(-1);
    if (!this.canRegenerate || last?.role !== 'assistant') return;
    this.editing = null;
    this.turns = this.turns.slice(0, -1);
    const repeated = last.sampling.seed === seedOf(this.sampling.seed, this.#answersSoFar(), last.attempt);
    await this.#answer(repeated ? last.attempt + 1 : 0);
  }

  /** Ends the answer where it is; what was written stays. */
  stop(): void {
    this.#stop?.abort();
  }

  /** The text of an earlier message, to be changed and sent again. */
  edit(index: number): string {
    const turn = this.turns[index];
    if (this.busy || turn?.role !== 'user') return '';
    this.editing = index;
    return turn.content;
  }

  cancelEdit(): void {
    this.editing = null;
  }

  /** As it is kept; while an answer streams, with what has arrived. */
  record(): ConversationRecord {
    return {
      id: this.id,
      title: this.title,
      language: this.language,
      checkpoint: this.checkpoint,
      createdAt: this.createdAt,
      updatedAt: Date.now(),
      sampling: { ...this.sampling },
      maxTokens: this.maxTokens,
      directive: this.directive,
      turns: this.turns,
    };
  }

  async #answer(attempt: number): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const sampling = { ...this.sampling };
    sampling.seed = seedOf(sampling.seed, this.#answersSoFar(), attempt);
    const asked = this.turns;
    const { language, checkpoint: name } = this;
    const answer = new GrowingAnswer({ language, checkpoint: name, sampling, attempt }, performance.now());
    const page = oncePerFrame(() => (this.turns = [...asked, answer.turn()]));
    this.error = null;
    this.phase = 'waiting';
    page.now();
    this.#keep();

    try {
      const checkpoint = await settled(this.#engine.ready(), stop.signal);
      if (checkpoint !== aborted) {
        this.phase = 'answering';
        this.checkpoint = checkpoint.name;
        answer.by(checkpoint);
        const messages = await this.#messages(asked, checkpoint);
        const { maxTokens } = this;
        const { id, adapter } = checkpoint;
        const asking = { messages, sampling, maxTokens, stop: [], alternatives: inspectedAlternatives };
        for await (const event of until(this.#engine.generate([{ checkpoint: id, adapter, ...asking }]), stop.signal)) {
          answer.take(event, performance.now());
          this.reading = event.kind === 'prompt' ? event : null;
          if (event.kind !== 'token') continue;
          page.ask();
          this.#keepNowAndThen();
        }
      }
      answer.end(stop.signal.aborted ? 'cancelled' : 'interrupted');
    } catch (thrown) {
      const error = asWorkbenchError(thrown);
      answer.end(error.code === 'engine/cancelled' ? 'cancelled' : 'failed');
      if (error.code !== 'engine/cancelled') this.error = error;
    } finally {
      page.now();
      this.reading = null;
      this.phase = 'idle';
      this.#stop = null;
      this.#keep();
    }
  }

  /** What the template gets: the directive where it is wanted and possible, then all turns. */
  async #messages(turns: Turn[], { id, builtIn }: ReadyCheckpoint): Promise<ChatMessage[]> {
    const messages = turns
      .filter((turn, index) => !isEmptyAnswer(turn) && !isEmptyAnswer(turns[index + 1]))
      .map(({ role, content }): ChatMessage => ({ role, content }));
    if (!(this.directive ?? !builtIn)) return messages;
    return (await directed(messages, this.language, (given) => this.#engine.countTokens(id, given))) ?? messages;
  }

  #answersSoFar(): number {
    return this.turns.filter((turn) => turn.role === 'assistant').length;
  }

  #keepNowAndThen(): void {
    if (Date.now() - this.#savedAt >= savedEveryMs) this.#keep();
  }

  #keep(): void {
    this.#savedAt = Date.now();
    this.#save(this.record());
  }
}

/** Nothing came, for whatever reason: neither it nor its question belongs to what the model is to continue. */
function isEmptyAnswer(turn: Turn | undefined): boolean {
  return turn?.role === 'assistant' && turn.content === '';
}

const titleLength = 60;

/** The first line of a message, cut between words. */
export function titleOf(text: string): string {
  const line = text.trim().split('\n')[0]?.trim() ?? '';
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  const space = cut.lastIndexOf(' ');
  return `${(space > titleLength / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
