/** Tells when a new build waits, and lets the reader take it; nothing changes under their hands before. */
export class Updates {
  ready = $state(false);
  #waiting: ServiceWorker | null = null;

  watch(registration: ServiceWorkerRegistration): void {
    const offer = (worker: ServiceWorker | null): void => {
      // without a controller this is the first visit, not an update
      if (!worker || !navigator.serviceWorker.controller) return;
      const check = (): void => {
        if (worker.state !== 'installed') return;
        this.#waiting = worker;
        this.ready = true;
      };
      worker.addEventListener('statechange', check);
      check();
    };
    offer(registration.waiting);
    offer(registration.installing);
    registration.addEventListener('updatefound', () => offer(registration.installing));
  }

  use(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#waiting?.postMessage('update');
  }
}
