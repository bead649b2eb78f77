/** What the session needs of a tokenizer, whatever its kind. */
export interface Tokenizer {
  readonly kind: 'llama' | 't5' | 'gpt2';
  readonly vocab: number;
  /** tokens that end an answer: eos, eot, eom and, by name, the usual chat ends (as llama.cpp's EOG list) */
  readonly endOfTurn: ReadonlySet<number>;
  readonly bos: number | null;
  readonly eos: number | null;
  /** whether the file asks for BOS before plain text */
  readonly addBos: boolean;
  /** whether text begins with a space of the tokenizer's own (SentencePiece), which does not belong to an answer */
  readonly startsWithSpace: boolean;
  /**
   * Text to ids. `special` true: names of special tokens in the text become those tokens (a rendered template);
   * false: they are plain text (what a person typed). `bos` true: BOS first if the file asks for it.
   */
  encode(text: string, options: { special: boolean; bos: boolean }): number[];
  /**
   * Text in which the names of special tokens are broken by a noncharacter (U+FDD0), which `encode` takes out again: so
   * they stay text even inside a rendered template.
   */
  guardSpecials(text: string): string;
  /** The token's own bytes, empty for control tokens. The stream decoder joins them to UTF-8. */
  bytes(id: number): Uint8Array;
  /** For people: the token's text, special tokens by name, lone bytes like `<0xE2>`. */
  piece(id: number): string;
}

/** Bytes of tokens to text, holding back what is not yet a whole UTF-8 character. */
export interface StreamDecoder {
  /** text that became complete */
  push(id: number): string;
  /** what is left, broken characters as U+FFFD */
  end(): string;
}
