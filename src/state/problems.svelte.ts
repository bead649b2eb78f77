import { asWorkbenchError, type WorkbenchError } from '#core/errors.ts';

/** The one place for errors that belong to no row and no field; `app/` shows the latest in the alert region. */
export class Problems {
  current = $state.raw<WorkbenchError | null>(null);

  show(thrown: unknown): void {
    const error = asWorkbenchError(thrown);
    if (error.code === 'engine/cancelled') return;
    // the reader gets two sentences, whoever mends it the stack
    console.warn(error);
    this.current = error;
  }

  dismiss(): void {
    this.current = null;
  }
}
