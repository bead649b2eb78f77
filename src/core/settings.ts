import type { Language } from './languages.ts';

export type Theme = 'system' | 'light' | 'dark';
/** Which executor the reader wants; Auto takes the faster. */
export type ExecutorChoice = 'auto' | 'webgpu' | 'cpu';

/** What the reader has set. Kept in IndexedDB, exported with everything else. */
export interface Settings {
  /** of the interface; null: the browser's */
  language: Language | null;
  theme: Theme;
  executor: ExecutorChoice;
  /** what checkpoints may use in all, bytes; null: as the engine thinks fit */
  memoryBudgetBytes: number | null;
  /** whether single keys are shortcuts */
  shortcuts: boolean;
  /** key of the checkpoint last chosen; null: the first built-in */
  checkpoint: string | null;
}

export const defaultSettings: Settings = {
  language: null,
  theme: 'system',
  executor: 'auto',
  memoryBudgetBytes: null,
  shortcuts: true,
  checkpoint: null,
};
