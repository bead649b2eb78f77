import type { AnswerToken, AnswerTurn, ConversationRecord, Turn } from '#core/chat/conversation.ts';
import type { AdapterUse, GenerationEvent, LaneRequest, SamplingSettings } from '#core/chat/generation.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import type { Language } from '#core/languages.ts';
import { defaultMaxTokens, defaultSampling, inspectedAlternatives } from './defaults.ts';
import { directives } from './examples.ts';
import { oncePerFrame } from './frames.ts';
import { aborted, settled, until } from './until.ts';

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

/** What a conversation needs of the checkpoints and the engine. */
export interface ChatEngine {
  /** resolves once the chosen checkpoint can answer; rejects with the reason when it cannot be loaded */
  ready(): Promise<ReadyCheckpoint>;
  generate(lanes: LaneRequest[]): AsyncIterable<GenerationEvent>;
  countTokens(id: number, messages: ChatMessage[]): Promise<number>;
}

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
    const answer: AnswerTurn = {
      role: 'assistant',
      content: '',
      language: this.language,
      checkpoint: this.checkpoint,
      vocab: 0,
      sampling,
      attempt,
      finish: null,
      totals: null,
      tokens: [],
    };
    const arrived: AnswerToken[] = [];
    const startedAt = performance.now();
    let firstAt = 0;
    let promptTokens = 0;
    const page = oncePerFrame(() => {
      answer.content += arrived.map((token) => token.text).join('');
      answer.tokens = answer.tokens.concat(arrived.splice(0));
      this.turns = [...asked, { ...answer }];
    });
    this.error = null;
    this.phase = 'waiting';
    page.now();
    this.#keep();

    try {
      const checkpoint = await settled(this.#engine.ready(), stop.signal);
      if (checkpoint !== aborted) {
        this.phase = 'answering';
        answer.checkpoint = this.checkpoint = checkpoint.name;
        answer.vocab = checkpoint.vocab;
        const messages = await this.#messages(asked, checkpoint);
        const { maxTokens } = this;
        const { id, adapter } = checkpoint;
        const asking = { messages, sampling, maxTokens, stop: [], alternatives: inspectedAlternatives };
        for await (const event of until(this.#engine.generate([{ checkpoint: id, adapter, ...asking }]), stop.signal)) {
          switch (event.kind) {
            case 'prompt':
              this.reading = event;
              promptTokens = event.totalTokens;
              break;
            case 'token': {
              const now = performance.now();
              const tokens = answer.tokens.length + arrived.push(tokenOf(event));
              if (tokens === 1) firstAt = now;
              // as the page sees it, until the engine gives its own figures
              const firstTokenMs = firstAt - startedAt;
              answer.totals = { promptTokens, reusedTokens: 0, tokens, firstTokenMs, decodeMs: now - firstAt };
              this.reading = null;
              page.ask();
              this.#keepNowAndThen();
              break;
            }
            case 'finish':
              page.now();
              answer.finish = event.reason;
              answer.totals = event.totals;
              answer.content = event.text;
          }
        }
      }
      answer.finish ??= stop.signal.aborted ? 'cancelled' : 'interrupted';
    } catch (thrown) {
      const error = asWorkbenchError(thrown);
      answer.finish = error.code === 'engine/cancelled' ? 'cancelled' : 'failed';
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
  async #messages(turns: Turn[], checkpoint: ReadyCheckpoint): Promise<ChatMessage[]> {
    const messages = turns
      .filter((turn, index) => !isEmptyAnswer(turn) && !isEmptyAnswer(turns[index + 1]))
      .map(({ role, content }): ChatMessage => ({ role, content }));
    if (!(this.directive ?? !checkpoint.builtIn)) return messages;
    const directed: ChatMessage[] = [{ role: 'system', content: directives[this.language] }, ...messages];
    return (await this.#templateTakes(checkpoint, directed, messages)) ? directed : messages;
  }

  /** Some templates refuse a system message, some drop it without a word. */
  async #templateTakes(checkpoint: ReadyCheckpoint, directed: ChatMessage[], plain: ChatMessage[]): Promise<boolean> {
    try {
      const [withIt, without] = await Promise.all([
        this.#engine.countTokens(checkpoint.id, directed),
        this.#engine.countTokens(checkpoint.id, plain),
      ]);
      return withIt > without;
    } catch (thrown) {
      if (asWorkbenchError(thrown).code === 'text/template-failed') return false;
      throw thrown;
    }
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

/**
 * The seed setting belongs to the conversation: its first answer uses it as it is, each later answer and each new
 * attempt the next number. So the same messages with the same setting give the same conversation.
 */
export function seedOf(setting: number, answersBefore: number, attempt: number): number {
  return (setting + answersBefore + attempt) >>> 0;
}

/** Nothing came, for whatever reason: neither it nor its question belongs to what the model is to continue. */
function isEmptyAnswer(turn: Turn | undefined): boolean {
  return turn?.role === 'assistant' && turn.content === '';
}

function tokenOf(event: Extract<GenerationEvent, { kind: 'token' }>): AnswerToken {
  const { id, text, piece, probability, entropyBits, alternatives } = event;
  return { id, text, piece, probability, entropyBits, alternatives };
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
