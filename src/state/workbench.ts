import { createContext } from 'svelte';
import type { Storage } from '#storage/open.ts';
import type { Checkpoints } from './checkpoints.svelte.ts';
import type { CorporaWorker } from './corpora-worker.ts';
import type { Engine } from './engine.svelte.ts';
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
  corpora: CorporaWorker;
  offline: Offline;
  storage: Storage;
}

export const [getWorkbench, setWorkbench] = createContext<Workbench>();
