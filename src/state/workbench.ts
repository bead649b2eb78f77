import { createContext } from 'svelte';
import type { CorporaApi } from '#protocol/corpora-api.ts';
import type { StatisticsApi } from '#protocol/statistics-api.ts';
import type { Storage } from '#storage/open.ts';
import type { Checkpoints } from './checkpoints.svelte.ts';
import type { Engine } from './engine.svelte.ts';
import type { LazyWorker } from './lazy-worker.ts';
import type { Offline } from './offline.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Problems } from './problems.svelte.ts';
import type { Words } from './words.svelte.ts';

/** What every screen may use. Made once in `main.ts`, handed down by context. */
export interface Workbench {
  words: Words;
  preferences: Preferences;
  problems: Problems;
  engine: Engine;
  checkpoints: Checkpoints;
  corpora: LazyWorker<CorporaApi>;
  statistics: LazyWorker<StatisticsApi>;
  offline: Offline;
  /** what the built-in checkpoints answered to Tandem-Mini, in FastChat's format; null: given up. @throws WorkbenchError source/… */
  example: () => Promise<File | null>;
  storage: Storage;
}

export const [getWorkbench, setWorkbench] = createContext<Workbench>();
