import { WorkbenchError } from '../errors.ts';

/** One value of a file, still as text, and the line it begins in, from 1. */
export interface JsonText {
  text: string;
  line: number;
}

/** Longer than any conversation that a context holds; what is longer is no corpus. */
const longestValue = 8_000_000;

/**
 * Cuts a file that arrives in pieces into its values: the lines of JSONL, or the elements of one JSON array. Only the value under way is
 * held, so that a file may be larger than the longest string.
 */
export class JsonValues {
  readonly #file: string;
  #kind: 'lines' | 'array' | null = null;
  #rest = '';
  #line = 1;
  // of an array
  #depth = 0;
  #inString = false;
  #escaped = false;
  #begun = 0;
  #closed = false;
  /** after a comma a value must follow */
  #awaited = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** where the reading is */
  get line(): number {
    return this.#line;
  }

  *push(piece: string): Generator<JsonText, void, void> {
    let text = piece;
    if (this.#kind === null) {
      text = (this.#rest + piece).replace(/^\uFEFF/, '');
      const first = /\S/.exec(text);
      if (!first) {
        this.#rest = text;
        this.#limit();
        return;
      }
      this.#rest = '';
      this.#kind = text[first.index] === '[' ? 'array' : 'lines';
    }
    if (this.#kind === 'lines') yield* this.#lines(text);
    else yield* this.#elements(text);
    this.#limit();
  }

  *end(): Generator<JsonText, void, void> {
    if (this.#kind === 'lines' && this.#rest.trim() !== '') yield { text: this.#rest.trim(), line: this.#line };
    if (this.#kind === 'array' && !this.#closed) throw this.#malformed('"]"');
  }

  *#lines(text: string): Generator<JsonText, void, void> {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop()!;
    for (const line of lines) {
      const value = line.trim();
      if (value !== '') yield { text: value, line: this.#line };
      this.#line++;
    }
  }

  /** Everything between the outermost brackets and the commas directly within them; whether it is JSON, its parser says. */
  *#elements(text: string): Generator<JsonText, void, void> {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign === 10) this.#line++;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (sign === 92) this.#escaped = true;
        else if (sign === 34) this.#inString = false;
        continue;
      }
      if (sign === 32 || sign === 10 || sign === 13 || sign === 9) continue;
      if (this.#closed) throw this.#malformed(JSON.stringify(text[at]));
      const opens = sign === 91 || sign === 123; // [ {
      const closes = sign === 93 || sign === 125; // ] }
      if (opens && this.#depth++ === 0) {
        from = at + 1;
        continue;
      }
      if (closes) this.#depth--;
      const ends = (closes && this.#depth === 0) || (sign === 44 && this.#depth === 1);
      if (!ends) {
        if (this.#begun === 0) this.#begun = this.#line;
        if (sign === 34) this.#inString = true;
        continue;
      }
      const value = (this.#rest + text.slice(from, at)).trim();
      this.#rest = '';
      from = at + 1;
      if (value !== '') yield { text: value, line: this.#begun };
      else if (this.#awaited || sign === 44) throw this.#malformed(JSON.stringify(text[at]));
      this.#begun = 0;
      this.#awaited = sign === 44;
      this.#closed = closes;
    }
    if (!this.#closed) this.#rest += text.slice(from);
  }

  #limit(): void {
    if (this.#rest.length > longestValue) throw this.#malformed(`> ${longestValue}`);
  }

  #malformed(what: string): WorkbenchError {
    return new WorkbenchError('storage/malformed-import', { file: this.#file, line: this.#line, what });
  }
}
