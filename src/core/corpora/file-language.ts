import { isLanguage, type Language } from '../languages.ts';

/**
 * The language that a file's name gives: "de.json", "bactrian-fr.jsonl", "train_limax_IT.jsonl". Null where it gives none of ours, or
 * several, as a mixture's name does.
 */
export function languageOfFile(name: string): Language | null {
  const parts = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const found = new Set(parts.filter(isLanguage));
  return found.size === 1 ? [...found][0]! : null;
}

/** The language that a record gives: "de", "DE", "de-CH"; undefined where it is none of ours. */
export function languageOfTag(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return isLanguage(code) ? code : undefined;
}

/**
 * An ID that carries its language, as "100_DE" or "de-100", without it, so that translations meet.
 * @param language  the one it may carry; null: any, which then is the record's
 */
export function withoutLanguage(id: string, language: Language | null): { id: string; language: Language | null } {
  const before = /^(?<code>[a-z]{2})[_.:-](?<rest>.+)$/i.exec(id)?.groups;
  const after = /^(?<rest>.+)[_.:-](?<code>[a-z]{2})$/i.exec(id)?.groups;
  for (const parts of [before, after]) {
    const code = parts?.['code']?.toLowerCase();
    const rest = parts?.['rest'];
    if (rest !== undefined && isLanguage(code) && (language === null || code === language)) {
      return { id: rest, language: code };
    }
  }
  return { id, language };
}
