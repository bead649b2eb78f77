import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shaderSource, shaderTexts } from '#engine/gpu/shader-source.ts';
import { packWgsl } from '../../../build-plugins/pack-wgsl.ts';

/** WGSL's tokens by the longest match, as its grammar has them; between them blanks and comments. */
const token = new RegExp(
  [
    /(?<blank>\s+|\/\/[^\n]*)/,
    /[\p{L}_][\p{L}\p{N}_]*/u,
    /0[xX][\da-fA-F]*\.?[\da-fA-F]*(?:[pP][+-]?\d+)?[iufh]?/,
    /(?:\d+\.\d*|\.\d+|\d+)(?:[eE][+-]?\d+)?[iufh]?/,
    /<<=|>>=|->|&&|\|\||==|!=|<=|>=|\+\+|--|[+\-*/%&|^]=|<<|>>/,
    /[-!%&*+,./:;<=>?@^|~(){}[\]]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    if (text.startsWith('/*', at)) {
      token.lastIndex = endOfBlock(text, at);
      continue;
    }
    const found = token.exec(text);
    if (!found) throw new Error(`no token at ${JSON.stringify(text.slice(at, at + 20))}`);
    if (found.groups!['blank'] === undefined) tokens.push(found[0]);
  }
  return tokens;
}

/** Behind the comment that begins at `at`; comments nest. */
function endOfBlock(text: string, at: number): number {
  let depth = 0;
  for (const mark of text.matchAll(/\/\*|\*\//g)) {
    if (mark.index < at) continue;
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.index + 2;
  }
  throw new Error('a comment without an end');
}

const includesOf = (text: string) => text.split('\n').filter((line) => line.startsWith('// #include'));
const ours = Object.entries(shaderTexts);

describe.each(ours)('%s, packed', (_path, text) => {
  const packed = packWgsl(text);

  it('has the same tokens', () => {
    expect(tokensOf(packed)).toEqual(tokensOf(text));
  });

  it('includes the same files', () => {
    expect(includesOf(packed)).toEqual(includesOf(text));
  });

  it('cannot be packed further', () => {
    expect(packWgsl(packed)).toBe(packed);
  });
});

it('shaders are put together from packed files as from those with comments', () => {
  const texts = Object.fromEntries(ours.map(([path, text]) => [path, packWgsl(text)]));
  const walk = { product: 'walk', columns: '2', pairs: '4', reduce: 'subgroup' };
  for (const form of [walk, { product: 'tile', tile: '64x64' }]) {
    const slots = { ...form, weights: 'q6_k', input: 'rms', kv: 'f16', adapter: 'lora' };
    for (const file of ['matvec/qkv.wgsl', 'matvec/project.wgsl', 'sample/draw.wgsl']) {
      const packed = shaderSource(file, slots, texts);
      expect(tokensOf(packed)).toEqual(tokensOf(shaderSource(file, slots)));
      expect(packed.includes('enable subgroups;')).toBe(form === walk && file !== 'sample/draw.wgsl');
    }
  }
});

it('all shaders together are less than two thirds as long', () => {
  const length = (texts: string[]) => texts.reduce((total, text) => total + text.length, 0);
  const plain = ours.map(([, text]) => text);
  expect(length(plain.map(packWgsl))).toBeLessThan((length(plain) * 2) / 3);
});

describe('packing', () => {
  it.each([
    ['a line comment', 'let a = 1; // one\nlet b = 2;', 'let a=1;\nlet b=2;'],
    ['a block comment between two words', 'let/* a */b = 1;', 'let b=1;'],
    ['nested block comments', 'a /* b /* c */ // d */ e', 'a e'],
    ['a line comment in a block comment', 'a /* // */ b', 'a b'],
    ['a block comment in a line comment', 'a // /*\nb // */', 'a\nb'],
    ['comments of several lines', 'a\n/* b\n\n c */ d\n', 'a\nd'],
    ['a quotient', 'a / b', 'a/b'],
    ['a division of what a pointer points to', 'a / *b', 'a/ *b'],
    ['the negative of a negative', 'a - -b', 'a- -b'],
    ['a shift beside a comparison', 'x: array<vec4<f32> > = y', 'x:array<vec4<f32> > =y'],
    ['a quotient of a pointee behind a comment', 'a /**/ / /**/ *b', 'a/ *b'],
    ['directives', 'enable f16;\n  // said above\nrequires x;', 'enable f16;\nrequires x;'],
    ['an include', '// #include "weights/{weights}.wgsl"\n// a word', '// #include "weights/{weights}.wgsl"'],
    ['an include in a comment, which is none', '/*\n// #include "a.wgsl"\n*/b', 'b'],
    ['numbers beside operators', 'a = 1e3 - 0x1F + .5 * 2.;', 'a=1e3-0x1F+.5*2.;'],
  ])('keeps what matters of %s', (_name, text, packed) => {
    expect(packWgsl(text)).toBe(packed);
    expect(tokensOf(packed)).toEqual(tokensOf(text));
  });

  it('changes no token of any text', () => {
    const pieces = [
      'a',
      'b1',
      '1',
      '2.5',
      '0x1p2',
      ...'+-*/%&|^<>=!~.,;:(){}[]@',
      '\n',
      ' ',
      '  ',
      ' // c\n',
      '/*/**/*/',
    ];
    const texts = fc.array(fc.constantFrom(...pieces)).map((list) => list.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const packed = packWgsl(text);
        expect(tokensOf(packed)).toEqual(tokensOf(text));
        expect(packWgsl(packed)).toBe(packed);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
