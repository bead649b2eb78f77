import { WorkbenchError } from '#core/errors.ts';

/** What the service worker keeps of the site's own checkpoints. */
export interface OfflineCopies {
  /** those of the addresses that can be read without a network */
  kept(addresses: readonly string[]): Promise<string[]>;
  /**
   * Fetches and keeps all that are not kept yet.
   * @throws WorkbenchError storage/unavailable without a service worker, source/unreachable if one could not be had
   */
  keepAll(): Promise<void>;
  /** Calls back whenever another one has been kept. @returns how to stop that */
  watch(changed: () => void): () => void;
}

export const weightsCache = 'tandem-weights'; // as in build-plugins/service-worker.js

/** Null where the browser has no service worker for this page: in development, in some private windows. */
export function serviceWorkerCopies(): OfflineCopies | null {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return null;
  const { serviceWorker } = navigator;
  return {
    async kept(addresses) {
      if (!(await caches.has(weightsCache))) return [];
      const requests = await (await caches.open(weightsCache)).keys();
      const found = new Set(requests.map(({ url }) => url.replace(/\?.*$/, '')));
      return addresses.filter((address) => found.has(address));
    },

    async keepAll() {
      const worker = serviceWorker.controller;
      if (!worker) throw new WorkbenchError('storage/unavailable', { what: 'service worker' });
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise<string | null>((resolve) => {
        port1.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data);
      });
      worker.postMessage({ kind: 'keep weights', port: port2 }, [port2]);
      const failed = await answer;
      port1.close();
      if (failed !== null) throw new WorkbenchError('source/unreachable', { address: failed });
    },

    watch(changed) {
      const heard = ({ data }: MessageEvent<unknown>): void => {
        if (data === 'weights kept') changed();
      };
      serviceWorker.addEventListener('message', heard);
      serviceWorker.addEventListener('controllerchange', changed);
      return () => {
        serviceWorker.removeEventListener('message', heard);
        serviceWorker.removeEventListener('controllerchange', changed);
      };
    },
  };
}
