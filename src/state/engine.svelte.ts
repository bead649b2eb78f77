import type { WorkbenchError } from '#core/errors.ts';
import type { EngineApi, GpuFacts, KernelCheck } from '#protocol/engine-api.ts';

/** Starts an engine; `onBroken` hears once if it dies. */
export type EngineStarter = (onBroken: (error: WorkbenchError) => void) => EngineApi;

/** The engine worker as the page holds it. A dead one is replaced when it is next needed. */
export class Engine {
  gpu = $state.raw<GpuFacts | null>(null);
  checks = $state.raw<KernelCheck[]>([]);
  checking = $state(false);
  readonly #connect: EngineStarter;
  readonly #brokenListeners: ((error: WorkbenchError) => void)[] = [];
  #api: EngineApi | null = null;

  constructor(connect: EngineStarter) {
    this.#connect = connect;
  }

  /** Starts the worker before it is needed. */
  start(): void {
    void this.api;
  }

  get api(): EngineApi {
    this.#api ??= this.#connect((error) => {
      this.#api = null;
      for (const listener of this.#brokenListeners) listener(error);
    });
    return this.#api;
  }

  onBroken(listener: (error: WorkbenchError) => void): void {
    this.#brokenListeners.push(listener);
  }

  async readGpu(): Promise<void> {
    this.gpu ??= await this.api.gpu();
  }

  /** Every kernel against its plain loops, one after another; `checks` grows meanwhile. */
  async selfCheck(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    this.checks = [];
    try {
      for await (const check of this.api.selfCheck()) this.checks = [...this.checks, check];
    } finally {
      this.checking = false;
    }
  }
}
