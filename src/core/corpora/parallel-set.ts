import type { ChatMessage } from '../chat/messages.ts';
import { messagesOf } from '../corpus/export.ts';
import type { CorpusEntry } from '../corpus/generate.ts';
import type { Split } from '../corpus/split.ts';
import type { Check } from '../corpus/task.ts';
import { type Language, languageCodes } from '../languages.ts';

/** How instructions came about: chosen and written by people, or by a program or a model. The paper compares the two. [Weber2024] */
export const natures = ['curated', 'synthetic'] as const;
export type Nature = (typeof natures)[number];

/** One ID in the languages it has. */
export interface Dialogue {
  messages: Partial<Record<Language, readonly ChatMessage[]>>;
  /** what each answer must have; null where nobody says */
  checks: readonly Check[] | null;
}

/** One ID of a parallel set, ours or another's. */
export interface SetEntry {
  /** unique in its set */
  id: string;
  task: string | null;
  category: string | null;
  /** of the task against others */
  weight: number;
  /** null: the set is not divided */
  split: Split | null;
  /** those it is there in, in the order of the table of languages */
  languages: readonly Language[];
  /** may be rendered anew at each call */
  dialogue(): Dialogue;
}

/** One of ours. @param split  null while that is not known yet */
export function ourEntry(entry: CorpusEntry, split: Split | null): SetEntry {
  const { id, task, category, weight } = entry;
  return {
    ...{ id, task, category, weight, split },
    languages: languageCodes,
    dialogue() {
      const dialogue = entry.dialogue();
      return {
        messages: Object.fromEntries(languageCodes.map((language) => [language, messagesOf(dialogue, language)])),
        checks: dialogue.turns.map(({ check }) => check),
      };
    },
  };
}

/** One ID as plain data: how imported sets are held and kept. */
export interface PlainEntry extends Dialogue {
  id: string;
  task: string | null;
  category: string | null;
  weight: number;
  split: Split | null;
}

export function plainEntry({ id, task, category, weight, split, messages, checks }: PlainEntry): SetEntry {
  const dialogue = { messages, checks };
  const languages = languageCodes.filter((language) => messages[language] !== undefined);
  return { id, task, category, weight, split, languages, dialogue: () => dialogue };
}

/** The languages that a set has anything in, in the order of the table of languages. */
export function languagesOf(entries: Iterable<SetEntry>): Language[] {
  const found = new Set<Language>();
  for (const { languages } of entries) {
    for (const language of languages) found.add(language);
    if (found.size === languageCodes.length) break;
  }
  return languageCodes.filter((language) => found.has(language));
}

/** An ID and the languages of its set that it lacks. */
export interface Missing {
  id: string;
  languages: Language[];
}

/** @param languages  those of the set */
export function* missingTranslations(
  entries: Iterable<SetEntry>,
  languages: readonly Language[],
): Generator<Missing, void, void> {
  for (const entry of entries) {
    if (entry.languages.length === languages.length) continue;
    yield { id: entry.id, languages: languages.filter((language) => !entry.languages.includes(language)) };
  }
}
