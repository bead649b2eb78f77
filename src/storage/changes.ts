type Hearer = (study: string) => void;

/** Tells this tab and the others which study has changed; only this tab where there is no BroadcastChannel. */
export class Changes {
  readonly #hearers = new Set<Hearer>();
  readonly #channel: BroadcastChannel | null;

  /** @param name  the same in all tabs that are to hear of each other; null: this one shares nothing with others */
  constructor(name: string | null) {
    this.#channel = name === null || typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') this.#call(data);
    });
  }

  tell(study: string): void {
    this.#call(study);
    this.#channel?.postMessage(study);
  }

  watch(changed: Hearer): () => void {
    this.#hearers.add(changed);
    return () => void this.#hearers.delete(changed);
  }

  #call(study: string): void {
    // later, so that a hearer's mistake is its own and never that of what was stored
    for (const changed of this.#hearers) queueMicrotask(() => changed(study));
  }
}
