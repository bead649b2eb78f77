import { expect, test } from 'vitest';
import { decodeStrictText, decodeText } from '#engine/gguf/utf8.ts';
import { randomNumbers } from '../../../fixtures/random.ts';

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

function strictly(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

test('short texts, whole and broken, are decoded as the platform decodes them', () => {
  const random = randomNumbers(5);
  const alphabet = ['a', 'Z', '\n', 'é', 'ß', 'Ġ', '▁', '世', '\u{feff}', '\u{ffff}', '😀', '\0'];
  let broken = 0;
  const wrong: Uint8Array[] = []; // an assertion each would take ten times as long
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: random.below(20) }, () => alphabet[random.below(alphabet.length)]).join('');
    const bytes = new TextEncoder().encode(text);
    for (let times = random.below(3); times > 0 && bytes.length > 0; times--) {
      bytes[random.below(bytes.length)] = 0x80 + random.below(128);
    }
    const end = random.below(4) === 0 ? random.below(bytes.length + 1) : bytes.length;
    const part = bytes.subarray(0, end);
    const expected = strictly(part);
    if (decodeText(bytes, 0, end) !== lenient.decode(part)) wrong.push(part.slice());
    if (decodeStrictText(bytes, 0, end) !== expected) wrong.push(part.slice());
    if (expected === null) broken++;
  }
  expect(wrong).toEqual([]);
  expect(broken).toBeGreaterThan(4000);
  expect(broken).toBeLessThan(16_000);
});

test('every first byte with followers at the edges of their ranges is decoded as the platform decodes it', () => {
  const edges = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
  const wrong: number[][] = [];
  for (let first = 0; first < 256; first++) {
    for (const second of edges) {
      for (const third of edges.slice(1, 9)) {
        const bytes = Uint8Array.of(first, second, third);
        for (const length of third === 0x7f ? [1, 2, 3] : [3]) {
          if (decodeStrictText(bytes, 0, length) !== strictly(bytes.subarray(0, length))) wrong.push([...bytes]);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});
