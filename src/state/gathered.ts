import type { Gathered } from '#core/exchange/named-votes.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Provenance, Sealed } from '#core/studies/answer.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import { standingOf } from '#core/studies/standing.ts';
import { readStudy } from '#core/studies/study-file.ts';
import { type Study, strangeAnswers } from '#core/studies/study.ts';
import type { Storage } from '#storage/open.ts';

/** Votes outside a study lie under this name. */
export const blindStudy = 'blind';

/** All that is known of a study's votes. */
export interface StudyVotes extends Gathered {
  /** as they came, undone and superseded ones too */
  all: StudyEvent[];
  /** null: of Blind, and of a study that is still being prepared */
  study: Study | null;
}

/**
 * What this browser has of a study, or of Blind. Names are told where they may be: where they were never sealed, of pairs that were
 * revealed, and of a study that is finished, if it was this browser that sealed them.
 * @throws WorkbenchError storage/…, study/…
 */
export async function gatherStudy(storage: Pick<Storage, 'votes' | 'studies'>, id: string): Promise<StudyVotes> {
  const [all, answers, record] = await Promise.all([
    storage.votes.events(id),
    storage.votes.answers(id),
    id === blindStudy ? undefined : storage.studies.get(id),
  ]);
  const study = record?.file ? readStudy(record.file, record.name) : null;
  const models = new Map<string, string>();
  for (const event of all) {
    if (event.kind !== 'reveal') continue;
    for (const [answer, checkpoint] of Object.entries(event.checkpoints)) models.set(answer, checkpoint);
  }
  const finished = record?.finishedAt != null;
  for (const { id: answer, provenance } of answers) {
    if (!('cipher' in provenance)) models.set(answer, provenance.checkpoint);
    else if (finished && !models.has(answer)) {
      const opened = await unsealed(storage, provenance);
      if (opened) models.set(answer, opened.checkpoint);
    }
  }
  const { votes, skips } = standingOf(all);
  return {
    all,
    study,
    events: [...votes, ...skips],
    answers,
    questions: study?.questions ?? [],
    models,
    strange: study ? strangeAnswers(study) : new Set(),
  };
}

/** Null where another browser sealed it. */
async function unsealed({ votes }: Pick<Storage, 'votes'>, sealed: Sealed): Promise<Provenance | null> {
  try {
    return await votes.unseal(sealed);
  } catch (thrown) {
    if (thrown instanceof WorkbenchError && thrown.code === 'storage/sealed-elsewhere') return null;
    throw thrown;
  }
}
