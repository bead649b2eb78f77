import type { WorkbenchError } from '#core/errors.ts';
import type { CorporaApi } from '#protocol/corpora-api.ts';

/** Starts a corpora worker; `onBroken` hears once if it dies. */
export type CorporaStarter = (onBroken: (error: WorkbenchError) => void) => CorporaApi;

/** The corpora worker as the page holds it: started when first asked for, since most visits need none; a dead one is replaced. */
export class CorporaWorker {
  readonly #connect: CorporaStarter;
  #api: CorporaApi | null = null;

  constructor(connect: CorporaStarter) {
    this.#connect = connect;
  }

  get api(): CorporaApi {
    this.#api ??= this.#connect(() => (this.#api = null));
    return this.#api;
  }
}
