import type { ConversationRecord, ConversationSummary } from '#core/chat/conversation.ts';
import type { Language } from '#core/languages.ts';
import { inTurn } from '#state/in-turn.ts';
import { readyCheckpoint } from '#state/ready-checkpoint.ts';
import type { Workbench } from '#state/workbench.ts';
import { Conversation, type ChatEngine } from './conversation.svelte.ts';

/** Where conversations are kept; `storage/conversations.ts` is one. */
export interface ConversationStore {
  list(): Promise<ConversationSummary[]>;
  get(id: string): Promise<ConversationRecord | undefined>;
  put(record: ConversationRecord): Promise<void>;
  delete(id: string): Promise<void>;
}

export interface DeskOptions {
  engine: ChatEngine;
  store: ConversationStore;
  /** the conversation language to begin with */
  language: Language;
  /** survives a reload of this tab and nothing else: which conversation lay open */
  tab: Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** hears why something could not be kept or read; the conversation goes on */
  report: (thrown: unknown) => void;
}

const openKey = 'tandem.chat.open';

/** The open conversation, the drawer of kept ones, and the message being written. Outlives the screen. */
export class ChatDesk {
  current = $state.raw() as Conversation;
  summaries = $state.raw<ConversationSummary[]>([]);
  draft = $state('');

  #options: DeskOptions;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the page shows it
  readonly #removed = new Set<string>();

  constructor(options: DeskOptions) {
    this.#options = options;
    this.current = this.#conversation();
    this.current.language = options.language;
  }

  /** Reads the drawer, and opens again what lay open before a reload. */
  async restore(): Promise<void> {
    await this.#guarded(async () => {
      this.summaries = await this.#options.store.list();
      const id = this.#options.tab?.getItem(openKey);
      const untouched = this.current.empty && this.draft === '';
      if (id !== null && id !== undefined && untouched) await this.open(id);
    });
  }

  /** An empty conversation with the settings of the one before. */
  begin(): void {
    const { language, sampling, maxTokens, directive } = this.current;
    this.#leave();
    const next = this.#conversation();
    Object.assign(next, { language, sampling: { ...sampling }, maxTokens, directive });
    this.current = next;
    this.#options.tab?.removeItem(openKey);
  }

  async open(id: string): Promise<void> {
    if (id === this.current.id) return;
    await this.#guarded(async () => {
      const record = await this.#options.store.get(id);
      if (!record) return;
      this.#leave();
      this.current = this.#conversation(record);
      this.#options.tab?.setItem(openKey, id);
    });
  }

  async rename(id: string, title: string): Promise<void> {
    const name = title.trim();
    if (name === '') return;
    if (id === this.current.id) this.current.title = name;
    await this.#guarded(async () => {
      const record = id === this.current.id ? this.current.record() : await this.#options.store.get(id);
      if (record) await this.#put({ ...record, title: name });
    });
  }

  async remove(id: string): Promise<void> {
    this.#removed.add(id);
    if (id === this.current.id) this.begin();
    await this.#guarded(async () => {
      await this.#options.store.delete(id);
      this.summaries = this.summaries.filter((summary) => summary.id !== id);
    });
  }

  #conversation(record?: ConversationRecord): Conversation {
    const save = (kept: ConversationRecord): void => {
      if (this.current.id === kept.id) this.#options.tab?.setItem(openKey, kept.id);
      void this.#guarded(() => this.#put(kept));
    };
    return new Conversation({ engine: this.#options.engine, save }, record);
  }

  /** One answer at a time: leaving a conversation ends the one it was writing, and keeps its text. */
  #leave(): void {
    this.current.stop();
    this.current.cancelEdit();
    this.draft = '';
  }

  async #put(record: ConversationRecord): Promise<void> {
    if (this.#removed.has(record.id)) return;
    const { id, title, language, updatedAt } = record;
    const others = this.summaries.filter((summary) => summary.id !== id);
    this.summaries = [{ id, title, language, updatedAt }, ...others].sort(
      (one, other) => other.updatedAt - one.updatedAt,
    );
    await this.#options.store.put(record);
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.#options.report(thrown);
    }
  }
}

const desks = new WeakMap<Workbench, ChatDesk>();

/** The one desk of this page: an answer goes on being written while another screen is looked at. */
export function deskOf(workbench: Workbench): ChatDesk {
  const known = desks.get(workbench);
  if (known) return known;
  const { checkpoints, engine, storage, words, problems } = workbench;
  const desk = new ChatDesk({
    engine: {
      ready: async () => readyCheckpoint(await checkpoints.ready(), words.format),
      generate: inTurn((lanes) => engine.api.generate(lanes)),
      countTokens: (id, messages) => engine.api.countTokens(id, messages),
    },
    store: storage.conversations,
    language: words.language,
    tab: tabStorage(),
    report: (thrown) => problems.show(thrown),
  });
  desks.set(workbench, desk);
  void desk.restore();
  return desk;
}

/** Null where the browser forbids it, as with all site data blocked. */
function tabStorage(): globalThis.Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
