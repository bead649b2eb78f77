import { type CorpusEntry, corpus } from './generate.ts';
import { tasks } from './tasks/index.ts';

/** The corpus that the built-in checkpoints were trained on. */
export const corpusSeed = 1;
export const corpusSize = 250_000;

/** @param ids at most; a smaller corpus is the beginning of a larger one */
export function ourCorpus(ids = corpusSize): Generator<CorpusEntry> {
  return corpus({ tasks, seed: corpusSeed, ids });
}
