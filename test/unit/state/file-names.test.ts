import { expect, test } from 'vitest';
import { groupParts, nameFromAddress, partAddresses } from '../../../src/state/file-names.ts';
import { Pace } from '../../../src/state/pace.ts';

test('parts of a split model come together and in order, whatever the order they were picked in', () => {
  const names = ['m-00002-of-00002.gguf', 'other.gguf', 'm-00001-of-00002.gguf', 'n-00001-of-00002.gguf'];
  expect(groupParts(names, (name) => name)).toEqual([
    ['m-00001-of-00002.gguf', 'm-00002-of-00002.gguf'],
    ['other.gguf'],
    ['n-00001-of-00002.gguf'],
  ]);
});

test('the address of one part names them all', () => {
  expect(partAddresses('https://a.example/m-00002-of-00003.gguf')).toEqual([
    'https://a.example/m-00001-of-00003.gguf',
    'https://a.example/m-00002-of-00003.gguf',
    'https://a.example/m-00003-of-00003.gguf',
  ]);
  expect(partAddresses('https://a.example/m.gguf')).toEqual(['https://a.example/m.gguf']);
  // a hash stays with the file that it is of
  expect(partAddresses('https://a.example/m.gguf#sha256=ab')).toEqual(['https://a.example/m.gguf#sha256=ab']);
  expect(partAddresses('https://a.example/m-00001-of-00001.gguf#sha256=ab')).toEqual([
    'https://a.example/m-00001-of-00001.gguf',
  ]);
});

test('a file is named after the end of its address', () => {
  expect(nameFromAddress('https://a.example/x/My%20model.gguf?download=true')).toBe('My model.gguf');
  expect(nameFromAddress('https://a.example/100%.gguf')).toBe('100%.gguf');
});

test('no rate is told before half a second, and then that of the last seconds', () => {
  const pace = new Pace();
  expect(pace.observe(0, 1000, 0)).toEqual({ bytesPerSecond: null, leftMs: null });
  expect(pace.observe(100, 1000, 400)).toEqual({ bytesPerSecond: null, leftMs: null });
  expect(pace.observe(200, 1000, 1000)).toEqual({ bytesPerSecond: 200, leftMs: 4000 });
  // much faster from here on: after three seconds the slow start no longer counts
  for (let second = 2; second <= 6; second++) pace.observe(200 + (second - 1) * 100, 1000, second * 1000);
  expect(pace.observe(800, 1000, 7000)).toEqual({ bytesPerSecond: 100, leftMs: 2000 });
});
