import type { Checkpoint } from '#state/checkpoint.svelte.ts';
import type { LoadingCheckpoint } from '#ui/chat/waiting.ts';

/** What a checkpoint that is to answer still waits for; null: nothing is under way. An adapter waits for its base. */
export function loadingOf(checkpoint: Checkpoint): LoadingCheckpoint | null {
  const activity = [checkpoint.full.activity, checkpoint.activity].find(
    (one) => one?.kind === 'loading' || one?.kind === 'attaching',
  );
  if (!activity) return null;
  const { doneBytes, totalBytes, stage } = activity;
  return { name: checkpoint.label, doneBytes, totalBytes, preparing: stage === 'pipelines' || stage === 'measuring' };
}

/** How far two are on their way together, 0…1, which tells neither's size. */
export function loadedShare(pair: readonly (Checkpoint | undefined)[]): number {
  const shares = pair.map((checkpoint) => {
    if (!checkpoint || checkpoint.resident) return 1;
    const { doneBytes = 0, totalBytes = 0 } = loadingOf(checkpoint) ?? {};
    return totalBytes > 0 ? Math.min(1, doneBytes / totalBytes) : 0;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
