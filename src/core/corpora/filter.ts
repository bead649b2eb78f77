import type { Split } from '../corpus/split.ts';
import type { SetEntry } from './parallel-set.ts';

/** Which IDs of a set are wanted; null and '' want all. */
export interface SetFilter {
  category: string | null;
  task: string | null;
  split: Split | null;
  /** only those that lack a translation */
  incomplete: boolean;
  /** in the ID or in any message, whatever the capitals, the kind of apostrophe and of space */
  text: string;
}

export const everyEntry: SetFilter = { category: null, task: null, split: null, incomplete: false, text: '' };

/** @param languages  how many the set has */
export function matcher(filter: SetFilter, languages: number): (entry: SetEntry) => boolean {
  const wanted = plain(filter.text).trim();
  return (entry) => {
    if (filter.category !== null && entry.category !== filter.category) return false;
    if (filter.task !== null && entry.task !== filter.task) return false;
    if (filter.split !== null && entry.split !== filter.split) return false;
    if (filter.incomplete && entry.languages.length === languages) return false;
    if (wanted === '' || plain(entry.id).includes(wanted)) return true;
    const { messages } = entry.dialogue();
    return entry.languages.some((language) =>
      messages[language]!.some(({ content }) => plain(content).includes(wanted)),
    );
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ');
}
