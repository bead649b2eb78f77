import type { WorkbenchError } from '#core/errors.ts';
import type { Language } from '#core/languages.ts';
import { describeError, loadFirstMessages, loadMessages, type ErrorText, type Messages } from '#i18n/dictionaries.ts';
import { formatsFor, type Formats } from '#i18n/format.ts';

/** The interface's language: its texts and its numbers. Changing it touches nothing else. */
export class Words {
  language = $state.raw<Language>('en');
  /** those of Study, Benchmarks, Results and Proof are there once `more` has come */
  text: Messages;
  readonly format: Formats = $derived(formatsFor(this.language));
  #wanted: Language;
  #more: Promise<void> | null = null;
  /** whether `text` has them all; no reader of it is to depend on the text itself */
  #whole = false;

  private constructor(language: Language, messages: Messages) {
    this.language = language;
    this.text = $state.raw(messages);
    this.#wanted = language;
  }

  static async in(language: Language): Promise<Words> {
    return new Words(language, (await loadFirstMessages(language)) as Messages);
  }

  async choose(language: Language): Promise<void> {
    this.#wanted = language;
    const whole = this.#more !== null;
    const messages = whole ? await loadMessages(language) : await loadFirstMessages(language);
    // a slower, earlier choice must not overwrite a later one, nor what has come meanwhile
    if (this.#wanted !== language || (this.#whole && !whole)) return;
    this.text = messages as Messages;
    this.language = language;
    this.#whole = whole;
  }

  /** All texts, in this language and in those chosen after it; a screen that shows them waits for it. */
  more(): Promise<void> {
    this.#more ??= this.#fetchAll().catch((thrown: unknown) => {
      this.#more = null;
      throw thrown;
    });
    return this.#more;
  }

  /** The two sentences of an error. */
  describe(error: WorkbenchError): ErrorText {
    return describeError(this.text, error);
  }

  async #fetchAll(): Promise<void> {
    // `more` has its promise by then, so that all is fetched; another language may be chosen meanwhile
    do await Promise.resolve().then(() => this.choose(this.#wanted));
    while (!this.#whole);
  }
}
