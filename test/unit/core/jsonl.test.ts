import { describe, expect, it } from 'vitest';
import { readJsonl, readJsonlParts, writeJsonl } from '#core/jsonl.ts';

describe('JSONL', () => {
  it('is written one record a line, and read back', () => {
    const records = [{ text: 'two\nlines' }, { text: '\u2028' }];
    expect(writeJsonl(records)).toBe(`{"text":"two\\nlines"}\n{"text":"\u2028"}\n`);
    expect([...readJsonl(writeJsonl(records), 'f')]).toEqual([
      { line: 1, value: records[0] },
      { line: 2, value: records[1] },
    ]);
  });

  it('may as well be one array, whose elements begin somewhere', () => {
    expect([...readJsonl(JSON.stringify([{ a: 1 }, 2], null, 2), 'f')]).toEqual([
      { line: 2, value: { a: 1 } },
      { line: 5, value: 2 },
    ]);
  });

  it('with a broken line is refused as a whole, or read around it', () => {
    const text = 'Rest{}\n\n{"a":1}\r\n{"a":';
    expect(() => [...readJsonl(text, 'f')]).toThrow(
      expect.objectContaining({
        code: 'storage/malformed-import',
        facts: { file: 'f', line: 1, what: expect.any(String) },
      }),
    );
    expect([...readJsonlParts(text, 'f')]).toEqual([
      { line: 1, broken: expect.any(String) },
      { line: 3, value: { a: 1 } },
      { line: 4, broken: expect.any(String) },
    ]);
  });

  it('an array that never ends gives what came before', () => {
    expect([...readJsonlParts('[{"a":1},\n{"a":2}', 'f')]).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 2, broken: '"]"' },
    ]);
  });

  it('has no line of ten million characters', () => {
    const [line] = readJsonlParts(`{"a":"${'x'.repeat(10_000_000)}"}\n`, 'f');
    expect(line).toEqual({ line: 1, broken: 'more than 10000000 characters' });
  });
});
