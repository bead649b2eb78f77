import type { ImportedModel } from '#core/exchange/model-answers.ts';
import { studyId } from '#core/studies/draft-answers.ts';
import type { Provenance } from '#core/studies/answer.ts';
import { appVersion } from '#state/version.ts';
import { importedCheckpoint } from './new-study.ts';
import type { Organiser } from './organiser.svelte.ts';

/**
 * Takes answers that were made elsewhere into the study, sealed as its own. A model that is there already gets what is new, and its earlier
 * answers to the same questions go. @throws WorkbenchError storage/…
 */
export async function importAnswers(
  organiser: Organiser,
  models: readonly ImportedModel[],
  now: number,
): Promise<void> {
  for (const { model, answers } of models) {
    const fresh = importedCheckpoint(model);
    const known = organiser.draft.checkpoints.find(({ key, name }) => key === null && name === fresh.name);
    const checkpoint = known ?? fresh;
    if (!known) organiser.change({ checkpoints: [...organiser.draft.checkpoints, checkpoint] });
    const given = answers.map(({ questionId, language, turns, finish, at }) => ({
      ...{ question: studyId(questionId, language), turns, finish },
      provenance: provenanceOf(checkpoint.name, at ?? now),
    }));
    const questions = given.map(({ question }) => ({ id: question, asked: 0 }));
    await organiser.reserve(checkpoint.id, questions);
    await organiser.keep(checkpoint.id, given);
  }
}

function provenanceOf(checkpoint: string, at: number): Provenance {
  return {
    ...{ checkpoint, checkpointSha256: null, adapterSha256: null, adapterScale: null, format: null, executor: null },
    ...{ gpu: null, sampling: null, promptVersion: 'imported', appVersion, at, imported: true },
  };
}
