import { asWorkbenchError, type WorkbenchError } from '#core/errors.ts';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import type { Settings } from '#core/settings.ts';
import type { CheckpointRecord, CheckpointRecords } from './checkpoints.ts';
import { Conversations } from './conversations.ts';
import { openDatabase, type OpenOptions } from './schema.ts';
import { SettingsStore } from './settings.ts';
import { databaseTable, memoryTable } from './table.ts';

export interface Storage {
  conversations: Conversations;
  settings: SettingsStore;
  checkpoints: CheckpointRecords;
  /** why nothing is kept beyond this tab; null when all is well */
  problem: WorkbenchError | null;
}

/** The browser's storage; where it has none to give, memory, so that everything works until the tab closes. */
export async function openStorage(options: OpenOptions = {}): Promise<Storage> {
  try {
    const database = await openDatabase(options);
    return {
      conversations: new Conversations(databaseTable(database, 'conversations')),
      settings: new SettingsStore(databaseTable(database, 'settings')),
      checkpoints: databaseTable(database, 'checkpoints'),
      problem: null,
    };
  } catch (thrown) {
    return {
      conversations: new Conversations(memoryTable<ConversationRecord>()),
      settings: new SettingsStore(memoryTable<Settings>()),
      checkpoints: memoryTable<CheckpointRecord>(),
      problem: asWorkbenchError(thrown),
    };
  }
}
