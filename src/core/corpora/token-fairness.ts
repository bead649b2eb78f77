import { idsOf, smallSize } from '../mixtures/mixtures.ts';
import type { Language } from '../languages.ts';
import { countCharacters, countWords, Lengths, type LengthSummary } from './lengths.ts';
import type { SetEntry } from './parallel-set.ts';

/** One dialogue of the sample: its messages, one after another. */
export interface SampledDialogue {
  id: string;
  texts: Partial<Record<Language, string[]>>;
}

/**
 * IDs to count tokens on: those that every language of the set has, at most as many as a small mixture, and the same ones. Counting all of a
 * large set would take minutes and change the third digit.
 */
export function tokenSample(entries: readonly SetEntry[], languages: readonly Language[]): SampledDialogue[] {
  const whole = new Map<string, SetEntry>();
  for (const entry of entries) if (entry.languages.length === languages.length) whole.set(entry.id, entry);
  return idsOf([...whole.keys()], whole.size > smallSize ? 'small' : 'full').map((id) => {
    const { messages } = whole.get(id)!.dialogue();
    const texts: SampledDialogue['texts'] = {};
    for (const language of languages) texts[language] = messages[language]!.map(({ content }) => content);
    return { id, texts };
  });
}

/** How a tokenizer treats one language. */
export interface LanguageTokens {
  language: Language;
  /** tokens a dialogue, all its messages together, without marks of the chat format */
  dialogue: LengthSummary;
  /** fertility: tokens for each word, a word being what stands between spaces and has a letter or a digit */
  perWord: number;
  /** code points for each token */
  charactersPerToken: number;
  /**
   * What speakers of the language pay for the same content: all its tokens over those of the language that needs fewest. 1 is that
   * language itself, 1.5 half as many tokens again. [Petrov2023]
   */
  premium: number;
}

export interface TokenFairness {
  /** dialogues counted, the same IDs in every language */
  n: number;
  languages: LanguageTokens[];
}

/**
 * Token fairness of a tokenizer on a parallel set. Assumes that translations say the same; then differences are the tokenizer's and the
 * language's, not the content's.
 * @param tokens  of each language, tokens of each message, flattened in the order of the sample
 */
export function tokenFairness(
  sample: readonly SampledDialogue[],
  tokens: Partial<Record<Language, readonly number[]>>,
): TokenFairness {
  const languages = (Object.keys(tokens) as Language[]).map((language) => {
    const counts = tokens[language]!;
    const dialogues = new Lengths();
    let at = 0;
    let words = 0;
    let characters = 0;
    for (const { texts } of sample) {
      let sum = 0;
      for (const text of texts[language] ?? []) {
        sum += counts[at++] ?? 0;
        words += countWords(text);
        characters += countCharacters(text);
      }
      dialogues.add(sum);
    }
    return { language, dialogues, words, characters };
  });
  const counted = languages.filter(({ dialogues }) => dialogues.sum > 0);
  const fewest = Math.min(...counted.map(({ dialogues }) => dialogues.sum));
  return {
    n: sample.length,
    languages: counted.map(({ language, dialogues, words, characters }) => ({
      language,
      dialogue: dialogues.summary()!,
      perWord: dialogues.sum / Math.max(1, words),
      charactersPerToken: characters / dialogues.sum,
      premium: dialogues.sum / fewest,
    })),
  };
}
