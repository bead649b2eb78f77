import type { StreamDecoder, Tokenizer } from './tokenizer.ts';

/**
 * Joins the bytes of tokens to text. A character whose bytes come in several tokens appears with the last of them.
 *
 * SentencePiece puts a space before the first word of a text; decoding takes it away again. An answer is such a text:
 * its first visible token loses one leading space where the tokenizer adds one, and nothing else is ever trimmed.
 */
export function createStreamDecoder(tokenizer: Pick<Tokenizer, 'bytes' | 'startsWithSpace'>): StreamDecoder {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let atStart = tokenizer.startsWithSpace;
  return {
    push(id) {
      const bytes = tokenizer.bytes(id);
      if (bytes.length === 0) return '';
      const dropped = atStart && bytes[0] === 0x20 ? 1 : 0;
      atStart = false;
      return utf8.decode(bytes.subarray(dropped), { stream: true });
    },
    end: () => utf8.decode(),
  };
}
