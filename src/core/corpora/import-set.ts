import { WorkbenchError } from '../errors.ts';
import { type Language, languageCodes } from '../languages.ts';
import { languageOfFile } from './file-language.ts';
import type { JsonText } from './json-values.ts';
import type { PlainEntry } from './parallel-set.ts';
import { readRecord, RecordFault, type ReadRecord } from './read-record.ts';

/** More IDs than any set of the paper has, seven times over: what is kept in memory must end somewhere. */
const mostIds = 500_000;

/** Joins the records of one or several files by ID into a parallel set. */
export class SetImport {
  readonly #entries = new Map<string, PlainEntry>();
  /** records without an ID count as the first, second, third … of their language */
  readonly #unnamed = new Map<Language, number>();
  #named = false;
  #file = '';
  #fileLanguage: Language | null = null;

  /** What follows comes from this file. @param language  of all of it; null: the name or the records tell */
  begin(file: string, language: Language | null = null): void {
    this.#file = file;
    this.#fileLanguage = language ?? languageOfFile(file);
  }

  /** One record of the file begun last. */
  add({ text, line }: JsonText): void {
    const file = this.#file;
    const { entry, language } = this.#read(text, line);
    const languages = languageCodes.filter((one) => entry.messages[one] !== undefined);
    const id = entry.id === '' ? this.#nextNumber(language === null ? languages : [language]) : entry.id;
    this.#named ||= entry.id !== '';
    if (this.#named && this.#unnamed.size > 0) {
      throw new WorkbenchError('storage/malformed-import', { file, line, what: 'id' });
    }
    const known = this.#entries.get(id);
    if (!known) {
      if (this.#entries.size === mostIds) throw new WorkbenchError('corpora/too-many', { file, limit: mostIds });
      this.#entries.set(id, { ...entry, id });
      return;
    }
    const twice = languages.find((one) => known.messages[one] !== undefined);
    if (twice) throw new WorkbenchError('corpora/repeated-id', { file, line, id, language: twice });
    Object.assign(known.messages, entry.messages);
    known.task ??= entry.task;
    known.category ??= entry.category;
    known.split ??= entry.split;
    known.checks ??= entry.checks;
  }

  get ids(): number {
    return this.#entries.size;
  }

  /** The set, in the order of first appearance. */
  finish(): PlainEntry[] {
    // counted records meet only where every language has as many
    const counts = new Set(this.#unnamed.values());
    if (counts.size > 1) throw new WorkbenchError('corpora/not-joined', { file: this.#file });
    const entries = [...this.#entries.values()].filter(({ messages }) => Object.keys(messages).length > 0);
    if (entries.length === 0) throw new WorkbenchError('corpora/empty', { file: this.#file });
    return entries;
  }

  #nextNumber(languages: readonly Language[]): string {
    const number = 1 + Math.max(0, ...languages.map((language) => this.#unnamed.get(language) ?? 0));
    for (const language of languages) this.#unnamed.set(language, number);
    return String(number);
  }

  #read(text: string, line: number): ReadRecord {
    try {
      return readRecord(JSON.parse(text), this.#fileLanguage);
    } catch (thrown) {
      const file = this.#file;
      if (!(thrown instanceof RecordFault)) {
        throw new WorkbenchError('storage/malformed-import', { file, line, what: 'JSON' });
      }
      switch (thrown.code) {
        case 'field':
          throw new WorkbenchError('storage/malformed-import', { file, line, what: thrown.path });
        case 'shape':
          throw new WorkbenchError('corpora/unknown-shape', { file, line, found: thrown.path });
        case 'language':
          throw new WorkbenchError('corpora/unknown-language', { file, line, found: thrown.path });
      }
    }
  }
}
