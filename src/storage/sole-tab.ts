/** A reloaded page asks while the browser still puts away the one before. */
const patienceMs = 500;

/** What only one tab may do at a time. Another can take it over at once, as when the first is forgotten somewhere in the background. */
export interface SoleTabs {
  /**
   * Whether this tab may from now on do what is named, until it closes or `lost` is called, once, because another has taken it over.
   * @param force  takes it over from another tab
   */
  take(what: string, lost: () => void, force?: boolean): Promise<boolean>;
}

/** By Web Locks; where the browser has none, no tab keeps another from anything. @param name  the same in all tabs that share a storage */
export function soleTabs(name: string, locks: LockManager | undefined = globalThis.navigator?.locks): SoleTabs {
  return {
    take(what, lost, force = false) {
      if (!locks) return Promise.resolve(true);
      return new Promise((settle) => {
        let held = false;
        const hold = (): Promise<never> => {
          settle((held = true));
          return new Promise<never>(() => undefined);
        };
        const options = force ? { steal: true } : { signal: AbortSignal.timeout(patienceMs) };
        // the hold ends with the page; the request fails when it is taken over, when another holds it, or where the browser refuses locks
        locks.request(`${name}/${what}`, options, hold).catch((thrown: unknown) => {
          if (held) lost();
          else settle(!(thrown instanceof DOMException && thrown.name === 'TimeoutError'));
        });
      });
    },
  };
}

/** For a storage that no other tab shares. */
export const onlyTab: SoleTabs = { take: () => Promise.resolve(true) };
