import { isLanguage } from '#core/languages.ts';
import { defaultSettings, type Settings } from '#core/settings.ts';
import type { Table } from './table.ts';

const key = 'settings';
/** what `public/first-paint.js` reads before there is anything else */
const mirrorKey = 'tandem-first-paint';

/** The reader's settings. Language and theme are mirrored in localStorage: the first paint cannot wait for IndexedDB. */
export class SettingsStore {
  readonly #table: Table<Settings>;

  constructor(table: Table<Settings>) {
    this.#table = table;
  }

  /** what is stored, completed by the defaults; a value that makes no sense counts as not stored */
  async load(): Promise<Settings> {
    const stored = { ...defaultSettings, ...(await this.#table.get(key)) };
    if (!isLanguage(stored.language)) stored.language = null;
    if (!['system', 'light', 'dark'].includes(stored.theme)) stored.theme = 'system';
    if (!['auto', 'webgpu', 'cpu'].includes(stored.executor)) stored.executor = 'auto';
    return stored;
  }

  async save(settings: Settings): Promise<void> {
    mirror(settings);
    await this.#table.put(key, settings);
  }

  async clear(): Promise<void> {
    try {
      localStorage.removeItem(mirrorKey);
    } catch {
      // nothing can be kept here, so nothing is
    }
    await this.#table.clear();
  }
}

function mirror({ language, theme }: Settings): void {
  try {
    localStorage.setItem(mirrorKey, JSON.stringify({ language, theme }));
  } catch {
    // then the first paint has the system's theme
  }
}
