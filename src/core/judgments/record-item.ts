import { languageOfId } from '../benchmarks/fastchat.ts';
import { isLanguage, type Language, languageCodes } from '../languages.ts';
import type { Item } from '../stats/ballot.ts';

/** What a record of any format is about, the models apart. */
export type Place = Omit<Item, 'pair'>;

/** question → category, from a question file */
export type Categories = ReadonlyMap<string, string>;

/** MT-bench's, in its order: ten questions a category from number 81 on. [Zheng2023] */
export const usualCategories: readonly string[] = [
  'writing',
  'roleplay',
  'reasoning',
  'math',
  'coding',
  'extraction',
  'stem',
  'humanities',
];

/** Of a question that nothing places. */
export const unknownCategory = 'unknown';

/** As arena logs write them. */
export const arenaLanguages = {
  en: 'English',
  de: 'German',
  fr: 'French',
  it: 'Italian',
  es: 'Spanish',
} as const satisfies Record<Language, string>;

const languageOfName: ReadonlyMap<unknown, Language> = new Map(
  languageCodes.map((language) => [arenaLanguages[language], language]),
);

const longestName = 1000;
const lastTurn = 100;

/** A name of a model, a judge or a person. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestName;
}

/**
 * Reads `question_id`, `turn`, `category` and `language`. The language is the id's, else the field's; the category is the field's, else
 * the question file's, else that of MT-bench's number.
 * @param fail  makes the error of a record that says too little
 */
export function placeOf(record: Record<string, unknown>, categories: Categories, fail: (what: string) => Error): Place {
  const { question_id: id, turn } = record;
  if (!isName(id) && !(typeof id === 'number' && Number.isInteger(id))) throw fail('no question_id');
  if (typeof turn !== 'number' || !Number.isInteger(turn) || turn < 1 || turn > lastTurn) throw fail('no turn');
  const { question, language } = questionOf(id);
  return {
    question,
    category: isName(record.category) ? record.category : categoryOf(question, categories),
    language: language ?? languageOfField(record.language),
    turn,
  };
}

/** Of `81_DE` 81, which is the same question in every language, and German. */
export function questionOf(id: number | string): { question: string; language: Language | null } {
  const language = languageOfId(id);
  return { question: language === null ? String(id) : String(id).slice(0, -3), language };
}

/** The question file's; else that of MT-bench's number. */
export function categoryOf(question: string, categories: Categories): string {
  return categories.get(question) ?? blockOf(question);
}

function blockOf(question: string): string {
  const number = /^\d{1,9}$/.test(question) ? Number(question) : Number.NaN;
  return usualCategories[Math.floor((number - 81) / 10)] ?? unknownCategory;
}

function languageOfField(field: unknown): Language | null {
  return isLanguage(field) ? field : (languageOfName.get(field) ?? null);
}

/** The item of two models, and whether the pair's first is the record's second. */
export function itemOf(
  place: Place,
  [one, other]: readonly [unknown, unknown],
  fail: (what: string) => Error,
): { item: Item; swapped: boolean } {
  if (!isName(one) || !isName(other)) throw fail('no two models');
  if (one === other) throw fail('a model against itself');
  const swapped = other < one;
  return { item: { ...place, pair: swapped ? [other, one] : [one, other] }, swapped };
}
