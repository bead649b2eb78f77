import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Sha256 } from '#core/sha256.ts';

const hashOf = (text: string) => new Sha256().update(new TextEncoder().encode(text)).hex();

test('the examples of FIPS 180-4 come out', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashOf('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('every length up to three blocks, in pieces of any size, gives what Node gives', () => {
  const bytes = Uint8Array.from({ length: 192 }, (_, i) => (i * 37 + 11) % 256);
  for (let length = 0; length <= bytes.length; length++) {
    const message = bytes.subarray(0, length);
    const hash = new Sha256();
    for (let at = 0, piece = 1; at < length; at += piece, piece = (piece * 5 + 3) % 71) {
      hash.update(message.subarray(at, Math.min(length, at + piece)));
      if (piece === 0) piece = 1;
    }
    expect(hash.hex()).toBe(createHash('sha256').update(message).digest('hex'));
  }
});

test('a message of many megabytes gives what Node gives', () => {
  const piece = Uint8Array.from({ length: 1 << 20 }, (_, i) => (i * i) % 251);
  const ours = new Sha256();
  const node = createHash('sha256');
  for (let i = 0; i < 8; i++) {
    ours.update(piece);
    node.update(piece);
  }
  expect(ours.hex()).toBe(node.digest('hex'));
});
