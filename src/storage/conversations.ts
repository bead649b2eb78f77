import type { ConversationRecord, ConversationSummary } from '#core/chat/conversation.ts';
import type { Table } from './table.ts';

/** Conversations on this machine. */
export class Conversations {
  readonly #table: Table<ConversationRecord>;

  constructor(table: Table<ConversationRecord>) {
    this.#table = table;
  }

  /** latest first, without the texts */
  async list(): Promise<ConversationSummary[]> {
    const summaries = await this.#table.map(({ id, title, language, updatedAt }) => ({
      id,
      title,
      language,
      updatedAt,
    }));
    return summaries.sort((a, b) => b.updatedAt - a.updatedAt);
  }

  get(id: string): Promise<ConversationRecord | undefined> {
    return this.#table.get(id);
  }

  /** adds it, or replaces the one with the same id */
  put(record: ConversationRecord): Promise<void> {
    return this.#table.put(record.id, record);
  }

  delete(id: string): Promise<void> {
    return this.#table.delete(id);
  }

  clear(): Promise<void> {
    return this.#table.clear();
  }

  /** whole records, for export; oldest first */
  async all(): Promise<ConversationRecord[]> {
    const records = await this.#table.map((record) => record);
    return records.sort((a, b) => a.createdAt - b.createdAt);
  }
}
