import type { ChatMessage } from '../chat/messages.ts';
import { isRecord, malformed } from '../jsonl.ts';
import { isName, questionOf, unknownCategory } from '../judgments/record-item.ts';
import { isLanguage } from '../languages.ts';
import { type Verdict, voteTags } from '../studies/event.ts';
import { bothBadLabel } from './llm-comparator.ts';
import type { NamedAnswer, NamedVote } from './named-votes.ts';
import { conversationFrom, idFrom } from './vote-records.ts';

export interface Comparison {
  votes: NamedVote[];
  lost: {
    /** ratings that say how much better: better is better here */
    strengths: number;
    /** examples and ratings without a score */
    unscored: number;
  };
}

/** Whoever rated, where the file has no name for him. */
const unnamedRater = 'rater';
/** An example's own score, where it has no ratings. */
const scoreAlone = 'score';

type Fail = (what: string) => Error;
type Fields = Record<string, unknown>;
type Models = readonly [string, string];

/**
 * A file for LLM Comparator [Kahng2024], ours or another's: a vote for each rating, or for the score of an example that has none. Above 0 is
 * better for the first model. An example that names no question is one of its own, by its number in the file.
 * @throws WorkbenchError storage/malformed-import; its line is that of the whole, its words name the example
 */
export function readComparison(text: string, file: string): Comparison {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw malformed(file, 1, thrown instanceof Error ? thrown.message : String(thrown));
  }
  return comparisonFrom(content, file);
}

/**
 * The same of what has been parsed.
 * @throws WorkbenchError storage/malformed-import
 */
export function comparisonFrom(content: unknown, file: string): Comparison {
  const failAt = (where: string) => (what: string) => malformed(file, 1, `${where}${what}`);
  const fail = failAt('');
  if (!isRecord(content) || !Array.isArray(content.examples)) throw fail('no examples');
  const models = modelsFrom(content.models, fail);
  const lost = { strengths: 0, unscored: 0 };
  const votes = content.examples.flatMap((example: unknown, index) =>
    votesFrom(example, index + 1, models, lost, failAt(`example ${index + 1}: `)),
  );
  return { votes, lost };
}

function modelsFrom(value: unknown, fail: Fail): Models {
  const names = Array.isArray(value) ? value.map((model: unknown) => (isRecord(model) ? model.name : null)) : [];
  const [a, b] = names;
  if (names.length !== 2 || !isName(a) || !isName(b)) throw fail('no two models');
  if (a === b) throw fail('a model against itself');
  return [a, b];
}

function votesFrom(
  example: unknown,
  number: number,
  models: Models,
  lost: Comparison['lost'],
  fail: Fail,
): NamedVote[] {
  if (!isRecord(example)) throw fail('no example');
  const { tags, score, individual_rater_scores: ratings = [] } = example;
  if (!Array.isArray(ratings) || !ratings.every(isRecord)) throw fail('no list of ratings');
  const own = isRecord(example.custom_fields) ? example.custom_fields : {};
  const questionId = isName(own.question_id) ? idFrom(own.question_id) : number;
  const turn = Number(own.turn ?? 1);
  if (!Number.isInteger(turn) || turn < 1 || turn > 100) throw fail('no turn');
  const category = Array.isArray(tags) && isName(tags[0]) ? tags[0] : unknownCategory;
  const language = isLanguage(own.language) ? own.language : questionOf(questionId).language;
  const [a, b] = answersFrom(example, own, turn, models, fail);

  const rated: Fields[] = ratings.length > 0 ? ratings : [{ score, custom_fields: { voter: scoreAlone } }];
  return rated.flatMap((rating): NamedVote[] => {
    if (typeof rating.score !== 'number' || !Number.isFinite(rating.score)) {
      lost.unscored++;
      return [];
    }
    if (![-1, 0, 1].includes(rating.score)) lost.strengths++;
    const { voter, tags: reasons } = isRecord(rating.custom_fields) ? rating.custom_fields : ({} as Fields);
    const said = typeof reasons === 'string' ? reasons.split(' ') : [];
    const flipped = rating.is_flipped === true;
    return [
      {
        ...{ questionId, category, language, turn, left: flipped ? b : a, right: flipped ? a : b },
        verdict: verdictFrom(rating, flipped),
        voter: isName(voter) ? voter : unnamedRater,
        sidesKnown: typeof rating.is_flipped === 'boolean',
        tags: voteTags.filter((tag) => said.includes(tag)),
        note: typeof rating.rationale === 'string' ? rating.rationale : '',
        ...{ at: null, blind: true, repeat: false, leak: false, seed: null, origin: null },
      },
    ];
  });
}

function verdictFrom({ score, rating_label: label }: Fields, flipped: boolean): Verdict {
  if (score === 0) return label === bothBadLabel ? 'both-bad' : 'tie';
  return (score as number) > 0 !== flipped ? 'left' : 'right';
}

function answersFrom(
  example: Fields,
  own: Fields,
  turn: number,
  models: Models,
  fail: Fail,
): [NamedAnswer, NamedAnswer] {
  const { input_text: prompt, output_text_a: a, output_text_b: b } = example;
  if (typeof prompt !== 'string' || typeof a !== 'string' || typeof b !== 'string') throw fail('no texts');
  const kept: unknown[] = Array.isArray(own.conversations) ? own.conversations : [];
  const answer = (model: string, text: string, conversation: unknown): NamedAnswer => {
    const messages: ChatMessage[] = [
      { role: 'user', content: prompt },
      { role: 'assistant', content: text },
    ];
    return {
      model,
      conversation: turn === 1 ? messages : conversationFrom(conversation),
      characters: text.length,
    };
  };
  // what was written without texts has none
  const none = prompt === '' && a === '' && b === '';
  const both = [answer(models[0], a, kept[0]), answer(models[1], b, kept[1])] as [NamedAnswer, NamedAnswer];
  return none ? [without(both[0]), without(both[1])] : both;
}

function without({ model }: NamedAnswer): NamedAnswer {
  return { model, conversation: null, characters: null };
}
