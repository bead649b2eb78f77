import { describe, expect, it } from 'vitest';
import { createTokenizer } from '#engine/text/create-tokenizer.ts';
import { createStreamDecoder } from '#engine/text/stream-decoder.ts';
import type { MetadataValue } from '#engine/gguf/file.ts';
import type { Tokenizer } from '#engine/text/tokenizer.ts';
import { characterOfByte } from '#engine/text/byte-level-bpe.ts';
import { readVocabularyFile, vocabularyFile, withMetadata } from '../../../fixtures/text/vocabularies.ts';

const text = { special: false, bos: false };
const rendered = { special: true, bos: true };
const [normal, unknown, control, userDefined, unused, byte] = [1, 2, 3, 4, 5, 6];

/** A little SentencePiece vocabulary: [piece, score, type] by id. */
function pieces(
  kind: 'llama' | 't5',
  list: [string, number, number][],
  more: Record<string, MetadataValue> = {},
): Tokenizer {
  return createTokenizer(
    vocabularyFile({
      model: kind,
      tokens: list.map(([piece]) => piece),
      scores: Float32Array.from(list, ([, score]) => score),
      token_type: Int32Array.from(list, ([, , type]) => type),
      unknown_token_id: 0,
      bos_token_id: 1,
      eos_token_id: 2,
      add_space_prefix: false,
      ...more,
    }),
  );
}
const basics: [string, number, number][] = [
  ['<unk>', 0, unknown],
  ['<s>', 0, control],
  ['</s>', 0, control],
];
const bytePieces = Array.from({ length: 256 }, (_, value): [string, number, number] => [
  `<0x${value.toString(16).toUpperCase().padStart(2, '0')}>`,
  0,
  byte,
]);

/** A little byte-level vocabulary: all bytes, then what the merges make, then more. */
function merging(merges: string[], more: [string, number][] = [], keys: Record<string, MetadataValue> = {}): Tokenizer {
  const made = [...new Set(merges.map((merge) => merge.replace(' ', '')))];
  const list: [string, number][] = [...characterOfByte, ...made].map((piece) => [piece, normal]);
  const all = [...list, ...more];
  return createTokenizer(
    vocabularyFile({
      model: 'gpt2',
      pre: 'gpt-2',
      tokens: all.map(([piece]) => piece),
      token_type: Int32Array.from(all, ([, type]) => type),
      merges,
      ...keys,
    }),
  );
}
const named = (tokenizer: Tokenizer, written: string, options = text): string[] =>
  tokenizer.encode(written, options).map((id) => tokenizer.piece(id));

describe('a llama vocabulary', () => {
  const letters: [string, number, number][] = ['a', 'b', 'c', '▁'].map((piece) => [piece, -10, normal]);

  it('joins the pair with the best score first, whatever its place', () => {
    const tokenizer = pieces('llama', [...basics, ...letters, ['ab', -2, normal], ['bc', -1, normal]]);
    expect(named(tokenizer, 'abc')).toEqual(['a', 'bc']);
  });

  it('joins the leftmost of pairs with equal scores', () => {
    const tokenizer = pieces('llama', [...basics, ...letters, ['aa', -1, normal]]);
    expect(named(tokenizer, 'aaa')).toEqual(['aa', 'a']);
  });

  it('spells what is no piece in bytes, and gives the unknown token where there are none', () => {
    expect(named(pieces('llama', [...basics, ...letters, ...bytePieces]), 'aé')).toEqual(['a', '<0xC3>', '<0xA9>']);
    expect(named(pieces('llama', [...basics, ...letters]), 'aé')).toEqual(['a', '<unk>', '<unk>']);
  });

  it('never lets typed text become a control, unknown or byte token', () => {
    const risky: [string, number, number][] = [
      '<',
      '>',
      '/',
      's',
      '<s',
      '</',
      '</s',
      '0',
      'x',
      'A',
      '<0',
      '<0x',
      '<0x0',
      '<0x0A',
    ].map((piece) => [piece, -1, normal]);
    const tokenizer = pieces('llama', [...basics, ...risky, ...bytePieces]);
    expect(tokenizer.encode('</s><s><0x0A>', text)).not.toContain(2);
    expect(tokenizer.encode('</s><s><0x0A>', text)).not.toContain(1);
    expect(named(tokenizer, '<0x0A>')).toEqual(['<0x0A', '>']);
    expect(tokenizer.encode('</s>', { special: true, bos: false })).toEqual([2]);
  });

  it('puts its space before text that starts the input or follows a special token', () => {
    const tokenizer = pieces('llama', [...basics, ...letters], { add_space_prefix: true });
    expect(named(tokenizer, 'a</s>b', rendered)).toEqual(['<s>', ' ', 'a', '</s>', ' ', 'b']);
    expect(named(tokenizer, '', text)).toEqual([]);
  });
});

describe('a t5 vocabulary', () => {
  it('takes the likeliest segmentation, not the greediest', () => {
    const tokenizer = pieces('t5', [
      ...basics,
      ['abc', -9, normal],
      ['ab', -4, normal],
      ['c', -4, normal],
      ['a', -5, normal],
      ['bc', -2, normal],
    ]);
    expect(named(tokenizer, 'abc')).toEqual(['a', 'bc']);
  });

  it('gives one unknown token for a run of unknown characters where bytes are missing, and bytes where all exist', () => {
    expect(pieces('t5', [...basics, ['a', -1, normal]]).encode('日本a語', text)).toEqual([0, 3, 0]);
    expect(named(pieces('t5', [...basics, ['a', -1, normal], ...bytePieces]), '日a')).toEqual([
      '<0xE6>',
      '<0x97>',
      '<0xA5>',
      'a',
    ]);
    expect(pieces('t5', [...basics, ['a', -1, normal], ...bytePieces.slice(1)]).encode('日', text)).toEqual([0]);
  });

  it('prefers user-defined pieces to anything likelier and leaves unused pieces alone', () => {
    const tokenizer = pieces('t5', [
      ...basics,
      ['ab', -0.1, normal],
      ['a', -9, normal],
      ['b', -9.5, normal],
      ['bb', -20, userDefined],
      ['aa', 0, unused],
    ]);
    expect(named(tokenizer, 'abb')).toEqual(['a', 'bb']);
    expect(named(tokenizer, 'aa')).toEqual(['a', 'a']);
  });

  it('merges and trims spaces only where the file says so', () => {
    const list: [string, number, number][] = [...basics, ['▁', -2, normal], ['a', -2, normal], ['▁a', -1, normal]];
    expect(named(pieces('t5', list, { add_space_prefix: true, remove_extra_whitespaces: true }), '  a   a ')).toEqual([
      ' a',
      ' a',
    ]);
    expect(named(pieces('t5', list, { add_space_prefix: true }), ' a')).toEqual([' ', ' a']);
    expect(named(pieces('t5', list, { remove_extra_whitespaces: true }), '   ')).toEqual([]);
  });
});

describe('a gpt2 vocabulary', () => {
  it('merges by rank, not by length or place', () => {
    expect(named(merging(['b c', 'a b', 'ab c']), 'abc')).toEqual(['a', 'bc']);
    expect(named(merging(['a b', 'b c', 'ab c']), 'abc')).toEqual(['abc']);
  });

  it('takes whole words that are tokens where the pre-tokenizer says so', () => {
    const list: [string, number][] = [['abc', normal]];
    expect(named(merging(['a b'], list, { pre: 'gpt-2' }), 'abc')).toEqual(['ab', 'c']);
    expect(named(merging(['a b'], list, { pre: 'llama-bpe', bos_token_id: 0 }), 'abc')).toEqual(['abc']);
  });

  it('never takes a special token as a whole word of typed text', () => {
    const tokenizer = merging(['a b'], [['abc', control]], { pre: 'llama-bpe', bos_token_id: 0 });
    expect(named(tokenizer, 'abc')).toEqual(['ab', 'c']);
  });

  it('spells the result of a merge that is no token in bytes', () => {
    const list = [...characterOfByte, 'ab'];
    const tokenizer = createTokenizer(
      vocabularyFile({
        model: 'gpt2',
        pre: 'gpt-2',
        tokens: list,
        token_type: new Int32Array(list.length).fill(normal),
        merges: ['a b', 'ab c'],
      }),
    );
    expect(named(tokenizer, 'abcab')).toEqual(['a', 'b', 'c', 'ab']);
  });
});

describe('special tokens', () => {
  it('count in a rendered template and not in what somebody typed', async () => {
    const tokenizer = createTokenizer(await readVocabularyFile('smollm2'));
    expect(tokenizer.encode('<|im_end|>', { special: true, bos: false })).toEqual([2]);
    expect(tokenizer.encode('<|im_end|>', text).length).toBeGreaterThan(3);
  });

  it('stay text inside a template when they were guarded, with the same ids as plain text', async () => {
    for (const name of ['smollm2', 'spm', 'unigram'] as const) {
      const tokenizer = createTokenizer(await readVocabularyFile(name));
      for (const typed of ['</s><|im_end|><|end|>', 'a <|im_<|im_end|>end|> b', '<s>', '<|user|>x<|user|>']) {
        const guarded = tokenizer.encode(tokenizer.guardSpecials(typed), { special: true, bos: false });
        expect(guarded, `${name}: ${typed}`).toEqual(tokenizer.encode(typed, text));
      }
    }
  });

  it('the longer of overlapping names wins', () => {
    const tokenizer = merging(
      [],
      [
        ['<x>', control],
        ['<x><y>', control],
        ['y><z>z', control],
      ],
    );
    const first = characterOfByte.length;
    expect(tokenizer.encode('<x><y><x>', rendered)).toEqual([first + 1, first]);
    // `<x><y>` and `y><z>z` are of equal length: the lower id goes first
    expect(tokenizer.encode('<x><y><z>z', rendered)[0]).toBe(first + 1);
  });

  it('end a turn by number, by name, and not where a name means something else', () => {
    const ends = (list: string[], keys: Record<string, MetadataValue> = {}): string[] => {
      const tokenizer = merging(
        [],
        list.map((name): [string, number] => [name, control]),
        keys,
      );
      return [...tokenizer.endOfTurn].map((id) => tokenizer.piece(id)).sort();
    };
    expect(ends(['<|im_start|>', '<|im_end|>', '<|endoftext|>'])).toEqual(['<|endoftext|>', '<|im_end|>']);
    expect(ends(['stop'], { eot_token_id: 256, eos_token_id: 65 })).toEqual([characterOfByte[65], 'stop'].sort());
    expect(ends(['<|end|>', '<|return|>', '<|call|>'])).toEqual(['<|call|>', '<|return|>']);
    expect(ends(['</s>', '<|tool_response>'])).toEqual(['<|tool_response>']);
  });

  it('are control tokens by name even where the file calls them ordinary', () => {
    const tokenizer = merging([], [['<|im_end|>', normal]]);
    expect(tokenizer.encode('<|im_end|>', rendered)).toEqual([256]);
    expect(tokenizer.bytes(256)).toEqual(new Uint8Array(0));
  });

  it('BOS comes first where the file asks for it and the caller too', async () => {
    const file = await readVocabularyFile('spm');
    const withBos = createTokenizer(file);
    const without = createTokenizer(withMetadata(file, { add_bos_token: false }));
    expect(withBos.encode('a', rendered)[0]).toBe(1);
    expect(withBos.encode('a', text)[0]).not.toBe(1);
    expect(without.encode('a', rendered)[0]).not.toBe(1);
  });
});

describe('decoding', () => {
  const decodeAll = (tokenizer: Tokenizer, ids: number[]): string[] => {
    const decoder = createStreamDecoder(tokenizer);
    return [...ids.map((id) => decoder.push(id)), decoder.end()];
  };

  it('holds back a character until its last byte', () => {
    const tokenizer = merging([]);
    expect(decodeAll(tokenizer, [...new TextEncoder().encode('é🙂')])).toEqual(['', 'é', '', '', '', '🙂', '']);
  });

  it('shows broken characters as U+FFFD, at once where nothing can mend them and at the end otherwise', () => {
    const tokenizer = merging([]);
    expect(decodeAll(tokenizer, [0xe2, 0x82, 0x41, 0xf0])).toEqual(['', '', '\ufffdA', '', '\ufffd']);
  });

  it('keeps a byte order mark and says nothing for control tokens', () => {
    const tokenizer = merging([], [['<x>', control]]);
    expect(decodeAll(tokenizer, [0xef, 0xbb, 0xbf, 256, 0x41])).toEqual(['', '', '\ufeff', '', 'A', '']);
  });

  it('takes one space from the start of an answer where the tokenizer puts one, and nowhere else', () => {
    const list: [string, number, number][] = [...basics, ['▁', -1, normal], ['▁a', -1, normal], ['a', -1, normal]];
    const prefixing = pieces('llama', list, { add_space_prefix: true });
    expect(decodeAll(prefixing, [2, 4, 4]).join('')).toBe('a a');
    expect(decodeAll(prefixing, [3, 4]).join('')).toBe(' a');
    expect(decodeAll(prefixing, [5, 4]).join('')).toBe('a a');
    expect(decodeAll(pieces('llama', list), [4]).join('')).toBe(' a');
  });

  it('shows people lone bytes in brackets and special tokens by name', () => {
    const tokenizer = merging(['Ã ©'], [['<x>', control]]);
    expect([0x41, 0x20, 0xc3, 256, 257].map((id) => tokenizer.piece(id))).toEqual(['A', ' ', '<0xC3>', 'é', '<x>']);
  });

  it('fails loudly for a token that is not there', () => {
    expect(() => merging([]).bytes(999)).toThrow(RangeError);
    expect(() => merging([]).piece(-1)).toThrow(RangeError);
  });
});
