import type { WorkbenchError } from '#core/errors.ts';

/** Starts a worker; `onBroken` hears once if it dies. */
export type Starter<Api> = (onBroken: (error: WorkbenchError) => void) => Api;

/** A worker as the page holds it: started when first asked for, since most visits need none; a dead one is replaced. */
export class LazyWorker<Api> {
  readonly #connect: Starter<Api>;
  #api: Api | null = null;

  constructor(connect: Starter<Api>) {
    this.#connect = connect;
  }

  get api(): Api {
    this.#api ??= this.#connect(() => (this.#api = null));
    return this.#api;
  }
}
