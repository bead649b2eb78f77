import type { Question } from '#core/benchmarks/fastchat.ts';
import { fileNameOf } from '#core/exchange/file-name.ts';
import { comparedPairs, writeComparison } from '#core/exchange/llm-comparator.ts';
import type { Lost } from '#core/exchange/lost.ts';
import { writeModelAnswers } from '#core/exchange/model-answers.ts';
import type { NamedVotes } from '#core/exchange/named-votes.ts';
import { writeBattles, writeLmsysVotes } from '#core/exchange/vote-records.ts';
import { writeVotesCsv } from '#core/exchange/votes-csv.ts';
import { unknownCategory } from '#core/judgments/record-item.ts';
import { writeJsonl } from '#core/jsonl.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import type { StudyVotes } from '#state/gathered.ts';

/** What votes with names can be written as, in the order in which it is offered. */
export const namedFormats = ['csv', 'lmsys', 'battles', 'comparison', 'answers', 'questions'] as const;
export type NamedFormat = (typeof namedFormats)[number];

export interface MadeFile {
  name: string;
  type: string;
  text: string;
  /** what it could not take; null: of answers and questions */
  lost: Lost | null;
}

/** A file that can be made; of some formats there is one for each pair, or for each model. */
export interface Offer {
  format: NamedFormat;
  /** pair or model; null: of all */
  of: string | null;
  make(): MadeFile;
}

const [csv, json, jsonl] = ['text/csv', 'application/json', 'application/jsonl'];

/** @param title  the files are named after it */
export function offersOf(gathered: StudyVotes, named: NamedVotes, title: string): Offer[] {
  const stem = fileNameOf(title, 'votes');
  const pairs = comparedPairs(named);
  const judged = [...gathered.answers].filter(({ id }) => !gathered.strange.has(id));
  const questions = questionsOf(gathered.questions, judged);
  const models = [...new Set(judged.flatMap(({ id }) => gathered.models.get(id) ?? []))];
  return [
    { format: 'csv', of: null, make: () => ({ name: `${stem}.csv`, type: csv, ...writeVotesCsv(named) }) },
    {
      format: 'lmsys',
      of: null,
      make: () => ({ name: `${stem}-lmsys.jsonl`, type: jsonl, ...writeLmsysVotes(named) }),
    },
    {
      format: 'battles',
      of: null,
      make: () => ({ name: `${stem}-battles.jsonl`, type: jsonl, ...writeBattles(named) }),
    },
    ...pairs.map((pair): Offer => ({
      ...{ format: 'comparison', of: pair.join(' – ') },
      make: () => ({
        name: `${stem}-${fileNameOf(pair.join('-'), 'pair')}.json`,
        type: json,
        ...writeComparison(named, pair, title),
      }),
    })),
    ...models.map((model, index): Offer => ({
      ...{ format: 'answers', of: model },
      make() {
        // all of them, so that no two have one name, in the order of `models`
        const { path, text } = writeModelAnswers(judged, questions, gathered.models).files[index]!;
        return { name: path.split('/').at(-1)!, type: jsonl, text, lost: null };
      },
    })),
    {
      ...{ format: 'questions', of: null },
      make: () => ({ name: 'question.jsonl', type: jsonl, text: writeJsonl(questions), lost: null }),
    },
  ];
}

/** What was asked: a study's questions, and free prompts as questions of their own. */
function questionsOf(asked: Iterable<Question>, answers: readonly StoredAnswer[]): Question[] {
  const questions = Array.from(asked, ({ question_id, category, turns, reference = [] }): Question => ({
    ...{ question_id, category, turns },
    ...(reference.length > 0 ? { reference } : {}),
  }));
  const prompts = new Map<string, string[]>();
  for (const { question, prompts: own = [] } of answers)
    if (own.length > (prompts.get(question)?.length ?? 0)) prompts.set(question, [...own]);
  const free = Array.from(prompts, ([question_id, turns]) => ({ question_id, category: unknownCategory, turns }));
  return [...questions, ...free];
}
