import type { ChatMessage } from '../chat/messages.ts';
import type { Language } from '../languages.ts';
import { compose, idsOf, type Mixture, type MixtureSize } from '../mixtures/mixtures.ts';
import { languagesOf, type Dialogue, type SetEntry } from './parallel-set.ts';

/** What a mixture of a set comes to. */
export interface Composition {
  ids: number;
  /** all languages together */
  dialogues: number;
  languages: { language: Language; dialogues: number }[];
  /** languages of the mixture that the set lacks; nothing can be composed then */
  lacking: Language[];
}

/** One line of a mixture, in the messages format that common trainers read. */
export interface SetMixtureLine {
  id: string;
  task?: string;
  category?: string;
  weight: number;
  language: Language;
  messages: readonly ChatMessage[];
}

/**
 * The entries that mixtures of a set are made from: those that every language of the set has, so that all mixtures have the same IDs; and of
 * a divided set the training part alone.
 */
export function trainable(entries: readonly SetEntry[]): SetEntry[] {
  const { length } = languagesOf(entries);
  return entries.filter(({ languages, split }) => languages.length === length && (split ?? 'training') === 'training');
}

/** Counts, without rendering anything. @param entries  trainable ones */
export function compositionOf(mixture: Mixture, size: MixtureSize, entries: readonly SetEntry[]): Composition {
  const here = languagesOf(entries);
  const lacking = mixture.languages.filter((language) => !here.includes(language));
  if (lacking.length > 0) return { ids: 0, dialogues: 0, languages: [], lacking };
  const chosen = chosenIds(size, entries);
  const lines = compose(mixture, chosen);
  const counts = new Map<Language, number>(mixture.languages.map((language) => [language, 0]));
  for (const { language } of lines) counts.set(language, counts.get(language)! + 1);
  return {
    ids: chosen.length,
    dialogues: lines.length,
    languages: [...counts].map(([language, dialogues]) => ({ language, dialogues })),
    lacking,
  };
}

/** The lines of a mixture, in the order of the entries. @param entries  trainable ones */
export function* setMixtureLines(
  mixture: Mixture,
  size: MixtureSize,
  entries: readonly SetEntry[],
): Generator<SetMixtureLine, void, void> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let lastId: string | null = null;
  let dialogue: Dialogue | null = null;
  for (const { id, language } of compose(mixture, chosenIds(size, entries))) {
    const entry = byId.get(id)!;
    if (id !== lastId || !dialogue) dialogue = entry.dialogue();
    lastId = id;
    const { task, category, weight } = entry;
    yield {
      id,
      ...(task !== null && { task }),
      ...(category !== null && { category }),
      ...{ weight, language, messages: dialogue.messages[language]! },
    };
  }
}

export function mixtureFileName(mixture: Mixture, size: MixtureSize): string {
  return `${mixture.name}.${size}.jsonl`;
}

function chosenIds(size: MixtureSize, entries: readonly SetEntry[]): string[] {
  return idsOf(
    entries.map(({ id }) => id),
    size,
  );
}
