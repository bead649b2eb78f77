export const tuningsCache = 'tandem-tunings';

/** What the engine found out about this machine's GPU, so that the next visit begins with it. Kept for the latest key alone. */
export const tunings = {
  /** Null where nothing is kept under that key, or nothing can be kept here. */
  async read(key: string): Promise<unknown> {
    if (!('caches' in globalThis)) return null;
    const found = await (await caches.open(tuningsCache)).match(addressOf(key));
    return found ? ((await found.json()) as unknown) : null;
  },

  async write(key: string, value: object): Promise<void> {
    if (!('caches' in globalThis)) return;
    await caches.delete(tuningsCache); // an older build's, or another GPU's
    await (await caches.open(tuningsCache)).put(addressOf(key), Response.json(value));
  },
};

/** A cache wants addresses; nobody fetches this one. */
function addressOf(key: string): string {
  return new URL(`./${tuningsCache}/${encodeURIComponent(key)}`, globalThis.location.href).href;
}
