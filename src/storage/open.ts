import type { ConversationRecord } from '#core/chat/conversation.ts';
import { asWorkbenchError, type WorkbenchError } from '#core/errors.ts';
import type { Settings } from '#core/settings.ts';
import type { BenchmarkRecord, BenchmarkRecords } from './benchmarks.ts';
import { Changes } from './changes.ts';
import type { CheckpointRecord, CheckpointRecords } from './checkpoints.ts';
import { Conversations } from './conversations.ts';
import { databaseName, deleteDatabase, openDatabase, type OpenOptions } from './database.ts';
import type { ResultFileRecord, ResultFileRecords } from './result-files.ts';
import { askToPersist } from './room.ts';
import type { Database } from './schema.ts';
import { databaseKeyPlace, memoryKeyPlace, Sealer } from './sealing.ts';
import { SettingsStore } from './settings.ts';
import { onlyTab, soleTabs, type SoleTabs } from './sole-tab.ts';
import type { SessionRecord, SessionRecords, StudyRecord, StudyRecords } from './studies.ts';
import { databaseShelf, memoryShelf } from './study-shelf.ts';
import { KeptStudyStore } from './study-store.ts';
import { databaseTable, memoryTable } from './table.ts';
import { inDatabase } from './transaction.ts';
import { otherPlace, Twin } from './twin.ts';

export interface Storage {
  conversations: Conversations;
  settings: SettingsStore;
  checkpoints: CheckpointRecords;
  /** events and answers of all studies */
  votes: KeptStudyStore;
  studies: StudyRecords;
  sessions: SessionRecords;
  benchmarks: BenchmarkRecords;
  /** imported into Results; of other files, so kept once */
  resultFiles: ResultFileRecords;
  /** what several tabs over one storage must not do at once */
  tabs: SoleTabs;
  /** why nothing is kept beyond this tab; null when all is well */
  problem: WorkbenchError | null;
  /**
   * Deletes all of it, copies and the key that seals with it. Afterwards the page has to be loaded anew.
   * @throws WorkbenchError storage/blocked: another tab holds it open; it goes with that tab
   */
  wipe(): Promise<void>;
}

/** The browser's storage; where it has none to give, memory, so that everything works until the tab closes. */
export async function openStorage(options: OpenOptions = {}): Promise<Storage> {
  const { name = databaseName } = options;
  const wipe = async (): Promise<void> => {
    const other = await otherPlace();
    if (other) await deleteDatabase(name, other);
    await deleteDatabase(name);
  };
  try {
    const database = await openDatabase(options);
    const place = inDatabase(database);
    const twin = new Twin(database, () => openCopy(name), `${name}-votes`);
    const settings = new SettingsStore(databaseTable(place, 'settings'));
    return {
      conversations: new Conversations(databaseTable(place, 'conversations')),
      settings,
      checkpoints: databaseTable(place, 'checkpoints'),
      votes: new KeptStudyStore({
        shelf: databaseShelf(twin),
        sealer: new Sealer(databaseKeyPlace(twin)),
        changes: new Changes(`${name}-votes`),
        persist: askToPersist,
      }),
      studies: databaseTable(twin, 'studies'),
      sessions: databaseTable(twin, 'sessions'),
      benchmarks: databaseTable(twin, 'benchmarks'),
      resultFiles: databaseTable(place, 'resultFiles'),
      tabs: soleTabs(name),
      problem: null,
      async wipe() {
        await settings.clear();
        twin.close();
        await wipe();
      },
    };
  } catch (thrown) {
    return memoryStorage(asWorkbenchError(thrown), wipe);
  }
}

async function openCopy(name: string): Promise<Database | null> {
  const factory = await otherPlace();
  return factory && openDatabase({ name, factory });
}

/** @param wipe  deletes what lies on disk all the same */
export function memoryStorage(problem: WorkbenchError | null = null, wipe = () => Promise.resolve()): Storage {
  const settings = new SettingsStore(memoryTable<Settings>());
  return {
    conversations: new Conversations(memoryTable<ConversationRecord>()),
    settings,
    checkpoints: memoryTable<CheckpointRecord>(),
    votes: new KeptStudyStore({
      shelf: memoryShelf(),
      sealer: new Sealer(memoryKeyPlace()),
      changes: new Changes(null),
      persist: () => Promise.resolve(),
    }),
    studies: memoryTable<StudyRecord>(),
    sessions: memoryTable<SessionRecord>(),
    benchmarks: memoryTable<BenchmarkRecord>(),
    resultFiles: memoryTable<ResultFileRecord>(),
    tabs: onlyTab,
    problem,
    async wipe() {
      await settings.clear();
      await wipe();
    },
  };
}
