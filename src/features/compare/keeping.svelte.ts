import { asWorkbenchError, type WorkbenchError } from '#core/errors.ts';

/** Writes to the disk, one at a time. What is to follow a write follows only once it is kept; one that failed is said and can be tried again. */
export class Keeping {
  pending = $state(false);
  failure = $state.raw<{ error: WorkbenchError; again: () => Promise<void> } | null>(null);

  async keep(work: () => Promise<void>, then: () => unknown): Promise<void> {
    if (this.pending) return;
    this.pending = true;
    this.failure = null;
    try {
      await work();
    } catch (thrown) {
      this.failure = { error: asWorkbenchError(thrown), again: () => this.keep(work, then) };
      return;
    } finally {
      this.pending = false;
    }
    await then();
  }
}
