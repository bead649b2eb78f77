import type { Settings } from '#core/settings.ts';
import type { SettingsStore } from '#storage/settings.ts';
import type { Problems } from './problems.svelte.ts';

/** What the reader has set, kept as soon as it changes. */
export class Preferences {
  current: Settings;
  readonly #store: Pick<SettingsStore, 'save'>;
  readonly #problems: Problems;

  constructor(store: Pick<SettingsStore, 'save'>, stored: Settings, problems: Problems) {
    this.current = $state.raw(stored);
    this.#store = store;
    this.#problems = problems;
  }

  change(changes: Partial<Settings>): void {
    this.current = { ...this.current, ...changes };
    this.#store.save(this.current).catch((thrown) => this.#problems.show(thrown));
  }
}
