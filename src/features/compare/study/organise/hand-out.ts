import { assembleStudy } from '#core/studies/assemble.ts';
import { answersByCheckpoint, type DraftQuestion } from '#core/studies/draft-answers.ts';
import { compared, type OrganiserDraft, wishesOf } from '#core/studies/draft.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import type { StudyStore } from '#core/studies/store.ts';
import { studyQuestion } from '#core/studies/study.ts';
import { writeStudy } from '#core/studies/study-file.ts';
import { usualConsent, usualDirective } from '#core/studies/wordings.ts';
import { benchmarkTitle } from '#state/benchmark-library.ts';
import { appVersion } from '#state/version.ts';

interface HandingOut {
  id: string;
  name: string;
  createdAt: number;
  draft: OrganiserDraft;
  questions: readonly DraftQuestion[];
  /** by id */
  stored: ReadonlyMap<string, StoredAnswer>;
}

/**
 * The study file, and which of the stored answers are in it.
 * @throws WorkbenchError study/names-a-checkpoint, study/missing-answers, study/malformed, study/too-large, storage/sealed-elsewhere, and
 * what `assignMatchups` throws
 */
export async function handOut(
  { id, name, createdAt, draft, questions, stored }: HandingOut,
  votes: Pick<StudyStore, 'unseal'>,
): Promise<{ file: string; answers: Set<string> }> {
  const answers = answersByCheckpoint(draft, questions, stored);
  await mustOpen(draft, answers, votes);
  const { pairs, directive, consent, settings, seed } = draft;
  const study = assembleStudy(
    {
      ...{ id, title: name.trim(), benchmark: benchmarkTitle(draft.benchmark), createdAt, appVersion },
      ...{ directive, consent, settings, pairs, seed, answers },
      questions: questions.map(({ question, language }) => studyQuestion(question, language)),
      names: namesOf(draft),
      wishes: wishesOf(draft),
    },
    () => crypto.randomUUID(),
  );
  return { file: writeStudy(study, study.title), answers: new Set(study.answers.map((answer) => answer.id)) };
}

/** What nobody may read in a study: names, variants, files, hashes. */
function namesOf(draft: OrganiserDraft): string[] {
  const names = compared(draft).flatMap(({ name, key, names: others, hash }) => [
    name,
    ...(key === null ? [] : [key]),
    ...others,
    ...hash.split(' '),
  ]);
  // a model may be called by a word that everybody needs: "Model"
  const usual = [usualDirective, usualConsent]
    .flatMap((texts) => Object.values(texts))
    .join('\n')
    .toLowerCase();
  return [...new Set(names)].filter((each) => each !== '' && !usual.includes(each.toLowerCase()));
}

/** A seal that this browser cannot open would never tell whose answer it was; better now than after the votes. */
async function mustOpen(
  draft: OrganiserDraft,
  answers: ReadonlyMap<string, readonly StoredAnswer[]>,
  votes: Pick<StudyStore, 'unseal'>,
): Promise<void> {
  for (const { id, name } of compared(draft))
    for (const { id: answer, provenance } of answers.get(id) ?? []) {
      if (!('cipher' in provenance)) throw new Error(`The answer ${answer} is not sealed.`);
      const { checkpoint } = await votes.unseal(provenance);
      if (checkpoint !== name) throw new Error(`The answer ${answer} is not by ${name}.`);
    }
}
