import type { Gathered } from '#core/exchange/named-votes.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Provenance, Sealed, StoredAnswer } from '#core/studies/answer.ts';
import type { Conflict } from '#core/studies/bundle.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import { standingOf } from '#core/studies/standing.ts';
import { readStudy } from '#core/studies/study-file.ts';
import { storedAnswers, type Study, strangeAnswers } from '#core/studies/study.ts';
import type { Storage } from '#storage/open.ts';
import type { StudyRecord } from '#storage/studies.ts';

/** Votes outside a study lie under this name. */
export const blindStudy = 'blind';

/** All that is known of a study's votes. */
export interface StudyVotes extends Gathered {
  /** as they came, undone and superseded ones too, but those that came in two wordings; votes cast after the end of the study are `unblinded` */
  all: StudyEvent[];
  /** null: of Blind, and of a study that is still being prepared */
  study: Study | null;
  /** answers of a finished study that only another browser can name */
  sealedElsewhere: number;
}

/**
 * What this browser has of a study, or of Blind. Names are told where they may be: where they were never sealed, of pairs that were
 * revealed, and of a study that is finished, if it was this browser that sealed them.
 * @param known  what has been read already
 * @throws WorkbenchError storage/…, study/…
 */
export async function gatherStudy(
  storage: Pick<Storage, 'votes' | 'studies'>,
  id: string,
  known?: { study: Study; events: readonly StudyEvent[] },
): Promise<StudyVotes> {
  const [events, kept, record] = await Promise.all([
    known?.events ?? storage.votes.events(id),
    storage.votes.answers(id),
    id === blindStudy ? undefined : storage.studies.get(id),
  ]);
  const study = known?.study ?? (record?.file ? readStudy(record.file, record.name) : null);
  const all = record ? counted(events, record) : [...events];
  const strange: ReadonlySet<string> = study ? strangeAnswers(study) : new Set();
  const answers = study ? withThoseOf(study, kept) : kept;
  const models = new Map<string, string>();
  for (const event of all) {
    // an annotator's file may say anything of who gave an answer; what this browser showed is true
    if (event.kind !== 'reveal' || id !== blindStudy) continue;
    for (const [answer, checkpoint] of Object.entries(event.checkpoints)) models.set(answer, checkpoint);
  }
  const finished = record !== undefined && record.finishedAt !== null;
  const names = await Promise.all(
    answers.map(async ({ id: answer, provenance }) => {
      if (!('cipher' in provenance)) return provenance;
      return finished && !models.has(answer) && !strange.has(answer) ? unsealed(storage, provenance) : undefined;
    }),
  );
  for (const [index, name] of names.entries()) if (name) models.set(answers[index]!.id, name.checkpoint);
  const sealedElsewhere = names.filter((name) => name === null).length;
  const { votes, skips } = standingOf(all);
  return {
    ...{ all, study, answers, models, strange, sealedElsewhere },
    events: [...votes, ...skips],
    questions: study?.questions ?? [],
  };
}

/** What may count: of an event that came in two wordings neither, and no vote that was cast once names had been shown. */
export function counted(
  events: readonly StudyEvent[],
  { finishedAt, conflicts }: Pick<StudyRecord, 'finishedAt' | 'conflicts'>,
): StudyEvent[] {
  return undisputed(events, conflicts).map((event) =>
    event.kind === 'vote' && finishedAt !== null && event.at > finishedAt ? { ...event, unblinded: true } : event,
  );
}

export function undisputed(events: readonly StudyEvent[], conflicts: readonly Conflict[]): StudyEvent[] {
  const disputed = new Set(conflicts.map(({ id }) => id));
  return events.filter(({ id }) => !disputed.has(id));
}

/** Answers that are in the study file alone: those that are plainly worse, and all of them where the study came with an export. */
function withThoseOf(study: Study, kept: readonly StoredAnswer[]): StoredAnswer[] {
  const here = new Set(kept.map(({ id }) => id));
  return [...kept, ...storedAnswers(study).filter(({ id }) => !here.has(id))];
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
