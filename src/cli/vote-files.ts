import { parseAnswers } from '#core/benchmarks/fastchat.ts';
import { ballotOf, type NamedVotes } from '#core/exchange/named-votes.ts';
import { importVotes } from '#core/exchange/read-any-votes.ts';
import { isRecord, readJsonlParts } from '#core/jsonl.ts';
import { readVotes, type Votes } from '#core/judgments/read-votes.ts';
import { type Categories, categoryOf, unknownCategory } from '#core/judgments/record-item.ts';
import type { Ballot } from '#core/stats/ballot.ts';
import { ballotsFrom } from '#core/studies/ballots.ts';
import { readBundle } from '#core/studies/bundle-file.ts';
import { type Bundle, subjectOf } from '#core/studies/bundle.ts';
import { mergeBundles } from '#core/studies/merge.ts';
import { storedAnswers, type Study, strangeAnswers } from '#core/studies/study.ts';
import { wrongUsage } from './arguments.ts';

export interface VoteFile {
  file: string;
  text: string;
}

/** People's votes of any number of files. */
export interface AllVotes extends Votes {
  /** nobody said which answer is better */
  skips: number;
  /** who gave their answers is not known, or one model gave both; they are no ballots */
  unnamed: number;
  /** on something obvious, which tests the voter; they are no ballots */
  obvious: number;
  /** false: answers stand in for models, because no file says who gave them */
  named: boolean;
}

/** What is known of studies besides their votes. */
export interface Known {
  studies: readonly Study[];
  /** who gave an answer, by its id; null: no file was given */
  models: ReadonlyMap<string, string> | null;
  categories: Categories;
}

/**
 * Each file by its content: a study's bundle, our tidy table, a file for LLM Comparator, or rows of LMSYS's set and arena battles. Bundles of
 * one study count as one, however often a vote is in them.
 * @throws WorkbenchError storage/malformed-import, exchange/…, study/…, cli/usage
 */
export function readVoteFiles(files: readonly VoteFile[], known: Known): AllVotes {
  const bundles: { file: string; bundle: Bundle }[] = [];
  const all: AllVotes = { ballots: [], notBlind: 0, skips: 0, unnamed: 0, obvious: 0, named: true };
  for (const { file, text } of files) {
    const first = firstRecord(text, file);
    if (first?.format === 'tandem-votes') bundles.push({ file, bundle: readBundle(text, file) });
    else if (first && 'model_a' in first) {
      // without conversations, which are of no use here
      const { ballots, notBlind } = readVotes(text, file, known.categories);
      addBallots(all, ballots);
      all.notBlind += notBlind;
    }
    // nobody has voted yet
    else if (text.trim() !== '') addNamed(all, importVotes(text, file, known.categories));
  }
  if (bundles.length > 0) addBundles(all, bundles, known, files.length > bundles.length);
  return all;
}

/** Who gave an answer, by FastChat's files of model answers as a finished study is exported. */
export function namesFrom(files: readonly VoteFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ file, text }) =>
      parseAnswers(text, file).map(({ answer_id, model_id }): [string, string] => [answer_id, model_id]),
    ),
  );
}

/** Null where none begins the file. */
function firstRecord(text: string, file: string): Record<string, unknown> | null {
  const [first] = readJsonlParts(text, file);
  return first && 'value' in first && isRecord(first.value) ? first.value : null;
}

function addNamed(all: AllVotes, { votes, skips }: NamedVotes): void {
  const blind = votes.filter((vote) => vote.blind);
  all.notBlind += votes.length - blind.length;
  all.skips += skips.length;
  // what came again comes after all first times, as repeats must
  const inOrder = [...blind.filter(({ repeat }) => !repeat), ...blind.filter(({ repeat }) => repeat)];
  addBallots(all, inOrder.map(ballotOf));
}

function addBallots(all: AllVotes, ballots: readonly Ballot[]): void {
  for (const ballot of ballots) all.ballots.push(ballot);
}

function addBundles(
  all: AllVotes,
  bundles: readonly { file: string; bundle: Bundle }[],
  { studies, models, categories }: Known,
  others: boolean,
): void {
  if (models === null && others) {
    throw wrongUsage('Votes of a study and other votes together need --answers, which say whose answers are whose');
  }
  all.named = models !== null;
  for (const id of new Set(bundles.map(({ bundle }) => bundle.study))) {
    const own = bundles.filter(({ bundle }) => bundle.study === id);
    const study = studies.find((each) => each.id === id) ?? null;
    const { bundle, refused } = mergeBundles(study ? subjectOf(study) : own[0]!.bundle, own);
    if (refused[0]) throw refused[0].error;
    const { ballots, leftOut, skipped } = ballotsFrom(bundle.events, {
      answers: study ? storedAnswers(study) : [],
      questions: study?.questions ?? [],
      strange: study ? strangeAnswers(study) : new Set(),
      models: models ?? standIns(bundle),
    });
    addBallots(
      all,
      ballots.map((ballot) => ({ ...ballot, item: { ...ballot.item, category: categoryIn(ballot, categories) } })),
    );
    all.notBlind += leftOut.unblinded;
    all.unnamed += leftOut.unnamed + leftOut.sameModel;
    all.obvious += leftOut.obvious;
    all.skips += Object.values(skipped).reduce((sum, count) => sum + count, 0);
  }
}

/** Every answer for itself. */
function standIns({ events }: Bundle): Map<string, string> {
  return new Map(
    events.flatMap((event) =>
      'showing' in event ? [event.showing.left, event.showing.right].map((id): [string, string] => [id, id]) : [],
    ),
  );
}

function categoryIn({ item }: Ballot, categories: Categories): string {
  return item.category === unknownCategory ? categoryOf(item.question, categories) : item.category;
}
