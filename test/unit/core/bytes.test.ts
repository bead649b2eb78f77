import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '#core/base64.ts';
import { utf8Bytes } from '#core/utf8.ts';

test('UTF-8 is what TextEncoder makes of any text, broken ones too', () => {
  // code points of every length, surrogates without a partner among them
  const ranges = [0x80, 0x800, 0x10000, 0x110000].map((end) => fc.nat(end - 1));
  const anyText = fc.array(fc.oneof(...ranges)).map((codes) => String.fromCodePoint(...codes));
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(anyText, (text) => {
      expect(utf8Bytes(text)).toEqual(encoder.encode(text));
    }),
    { seed: 1 },
  );
  for (const text of ['', 'é', '€', '😀', '\ud800', '\udc00', 'a\ud800b', '\ud83d\ud83d\ude00', '\udc00\ud800'])
    expect(utf8Bytes(text)).toEqual(encoder.encode(text));
});

test('base64 is Node’s, and comes back to the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
    { seed: 1 },
  );
});

test('what is no base64, or not the one text of its bytes, is refused', () => {
  for (const text of ['a', 'ab', 'abc', 'ab=c', '====', 'QQ=', 'QR==', 'QUJ=', 'QUI=\n', 'Q U=', 'ÄAAA', 'QQ==QQ=='])
    expect(fromBase64(text)).toBe(null);
  expect(fromBase64('')).toEqual(new Uint8Array());
});
