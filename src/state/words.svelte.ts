import type { WorkbenchError } from '#core/errors.ts';
import type { Language } from '#core/languages.ts';
import { describeError, loadMessages, type ErrorText, type Messages } from '#i18n/dictionaries.ts';
import { formatsFor, type Formats } from '#i18n/format.ts';

/** The interface's language: its texts and its numbers. Changing it touches nothing else. */
export class Words {
  language = $state.raw<Language>('en');
  text: Messages;
  readonly format: Formats = $derived(formatsFor(this.language));
  #wanted: Language;

  private constructor(language: Language, messages: Messages) {
    this.language = language;
    this.text = $state.raw(messages);
    this.#wanted = language;
  }

  static async in(language: Language): Promise<Words> {
    return new Words(language, await loadMessages(language));
  }

  async choose(language: Language): Promise<void> {
    this.#wanted = language;
    const messages = await loadMessages(language);
    // a slower, earlier choice must not overwrite a later one
    if (this.#wanted !== language) return;
    this.text = messages;
    this.language = language;
  }

  /** The two sentences of an error. */
  describe(error: WorkbenchError): ErrorText {
    return describeError(this.text, error);
  }
}
