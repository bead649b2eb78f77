import { describe, expect, test } from 'vitest';
import type { WorkbenchError } from '#core/errors.ts';
import type { CorpusEntry } from '#core/corpus/generate.ts';
import { mixtureLines, parallelLine } from '#core/corpus/export.ts';
import { fixed } from '#core/corpus/parallel.ts';
import { languageOfFile, withoutLanguage } from '#core/corpora/file-language.ts';
import { SetImport } from '#core/corpora/import-set.ts';
import { JsonValues } from '#core/corpora/json-values.ts';
import { missingTranslations, ourEntry, plainEntry, type PlainEntry } from '#core/corpora/parallel-set.ts';
import { mixtureNamed } from '#core/mixtures/mixtures.ts';

/** Imports files given as name and text; cut into pieces of `size`, as they come from a disk. */
function imported(files: Record<string, string>, size = 7): PlainEntry[] {
  const set = new SetImport();
  for (const [name, text] of Object.entries(files)) {
    set.begin(name);
    const values = new JsonValues(name);
    for (let at = 0; at < text.length; at += size) {
      for (const value of values.push(text.slice(at, at + size))) set.add(value);
    }
    for (const value of values.end()) set.add(value);
  }
  return set.finish();
}

const lines = (...records: unknown[]): string => records.map((record) => JSON.stringify(record)).join('\n');

function fault(files: Record<string, string>): Pick<WorkbenchError, 'code' | 'facts'> {
  try {
    imported(files);
  } catch (thrown) {
    const { code, facts } = thrown as WorkbenchError;
    return { code, facts };
  }
  throw new Error('it was imported');
}

const greeting = [
  { role: 'user', content: 'Hello' },
  { role: 'assistant', content: 'Good day.' },
];

describe('shapes', () => {
  test('Bactrian-X: a JSON array a language, joined by id; input follows the instruction', () => {
    const en = JSON.stringify(
      [
        { instruction: 'Add.', input: '1, 2', id: 'alpaca-1', output: '3' },
        { instruction: 'Say hello.', input: '', id: 'dolly-2', output: 'Hello.' },
      ],
      null,
      2,
    );
    const de = lines({ instruction: 'Addieren Sie.', input: '1, 2', id: 'alpaca-1', output: '3' });
    const set = imported({ 'en.json': en, 'bactrian_de.jsonl': de });
    expect(set.map(({ id, messages }) => [id, Object.keys(messages)])).toEqual([
      ['alpaca-1', ['en', 'de']],
      ['dolly-2', ['en']],
    ]);
    expect(set[0]?.messages.en).toEqual([
      { role: 'user', content: 'Add.\n\n1, 2' },
      { role: 'assistant', content: '3' },
    ]);
    expect(set[1]?.messages.en?.[0]?.content).toBe('Say hello.');
    expect([...missingTranslations(set.map(plainEntry), ['en', 'de'])]).toEqual([{ id: 'dolly-2', languages: ['de'] }]);
  });

  test('Lima-X: conversations as texts in turn or with speakers, IDs with or without their language', () => {
    const set = imported({
      'train_limax_EN.jsonl': lines({ id: '7_EN', conversations: ['Hello', 'Good day.'] }),
      'train_limax_DE.jsonl': lines({
        id: '7_DE',
        conversations: [
          { from: 'human', value: 'Hallo' },
          { from: 'gpt', value: 'Guten Tag.' },
        ],
      }),
      'train_limax_FR_IT.jsonl': lines({ id: 'FR_7', messages: greeting }, { id: '7-it', messages: greeting }),
    });
    expect(set).toHaveLength(1);
    expect(set[0]?.id).toBe('7');
    expect(Object.keys(set[0]!.messages)).toEqual(['en', 'de', 'fr', 'it']);
    expect(set[0]?.messages.en).toEqual(greeting);
  });

  test('records without IDs join by their place, if every language has as many', () => {
    const two = lines({ conversations: ['Hello', 'Good day.'] }, { conversations: ['One?', 'Two.'] });
    expect(imported({ 'lima.en.jsonl': two, 'lima.es.jsonl': two }).map(({ id }) => id)).toEqual(['1', '2']);
    const one = lines({ conversations: ['Hello', 'Good day.'] });
    expect(fault({ 'lima.en.jsonl': two, 'lima.es.jsonl': one })).toEqual({
      code: 'corpora/not-joined',
      facts: { file: 'lima.es.jsonl' },
    });
  });

  const own: CorpusEntry = {
    ...{ id: 'sum:3+4:0', task: 'sum', category: 'math', weight: 2 },
    dialogue: () => ({
      system: fixed('Be brief.', 'Kurz.', 'Bref.', 'Breve.', 'Breve.'),
      turns: [
        {
          user: fixed('3+4', '3+4', '3+4', '3+4', '3+4'),
          assistant: fixed('7', '7', '7', '7', '7'),
          check: { kind: 'number', value: 7 },
        },
      ],
    }),
  };

  test('what our corpus exports comes back: parallel lines with splits and checks, and mixtures', () => {
    const [parallel] = imported({ 'parallel.jsonl': lines(parallelLine(own, 'held-out')) });
    expect(plainEntry(parallel!).dialogue()).toEqual(ourEntry(own, 'held-out').dialogue());
    expect(parallel).toMatchObject({ id: 'sum:3+4:0', task: 'sum', category: 'math', weight: 2, split: 'held-out' });
    const [mixed] = imported({
      'DEFRITES.full.jsonl': lines(...mixtureLines(mixtureNamed('DEFRITES')!, 'full', [own])),
    });
    expect(Object.keys(mixed!.messages)).toEqual(['de', 'fr', 'it', 'es']);
  });

  test('a translation that is empty counts as missing', () => {
    const set = imported({
      'en.jsonl': lines({ id: 1, instruction: 'Hello', output: 'Good day.' }),
      'fr.jsonl': lines({ id: 1, instruction: 'Bonjour', output: ' ' }),
    });
    expect(Object.keys(set[0]!.messages)).toEqual(['en']);
  });

  test('languages are told by file names, fields and IDs, and by nothing else', () => {
    expect(languageOfFile('train_limax_DE.jsonl')).toBe('de');
    expect(languageOfFile('deutsch.jsonl')).toBeNull();
    expect(languageOfFile('train_limax_EN_DE.jsonl')).toBeNull();
    expect(withoutLanguage('dolly-it', 'de')).toEqual({ id: 'dolly-it', language: 'de' });
    expect(withoutLanguage('100_FR', null)).toEqual({ id: '100', language: 'fr' });
    const [entry] = imported({ 'all.jsonl': lines({ id: 'a', language: 'es-MX', messages: greeting }) });
    expect(Object.keys(entry!.messages)).toEqual(['es']);
  });
});

describe('faults name file and line', () => {
  const good = lines({ id: 'a', messages: greeting });

  test('of a line that is no JSON', () => {
    for (const bad of ['{"id": "b"', '{"id": "b"}}', 'plain words', '"\\u12"']) {
      expect(fault({ 'en.jsonl': `${good}\n\n${bad}\n` })).toEqual({
        code: 'storage/malformed-import',
        facts: { file: 'en.jsonl', line: 3, what: 'JSON' },
      });
    }
  });

  test('of an element of an array, and of an array that ends too early or too late', () => {
    const array = (rest: string) => `[\n${good},\n${rest}`;
    const at = (line: number, what: string) => ({
      code: 'storage/malformed-import',
      facts: { file: 'en.json', line, what },
    });
    expect(fault({ 'en.json': array('{"id": nought}]') })).toEqual(at(3, 'JSON'));
    expect(fault({ 'en.json': array('{"id": "b"') })).toEqual(at(3, '"]"'));
    expect(fault({ 'en.json': array(']') })).toEqual(at(3, '"]"'));
    expect(fault({ 'en.json': `[${good}]\n]` })).toEqual(at(2, '"]"'));
    expect(fault({ 'en.json': `[${good},,${good}]` })).toEqual(at(1, '","'));
  });

  test('of a field that is not what it should be, by its path', () => {
    const what = (record: unknown): unknown => {
      const { code, facts } = fault({ 'en.jsonl': lines(record) });
      expect(code).toBe('storage/malformed-import');
      return (facts as { what: string }).what;
    };
    expect(what({ id: 'a', messages: [{ role: 'user', content: 7 }] })).toBe('messages[0].content');
    expect(what({ id: 'a', messages: [{ role: 'wizard', content: '' }] })).toBe('messages[0].role');
    expect(what({ id: 'a', messages: [{ role: 'constructor', content: '' }] })).toBe('messages[0].role');
    expect(what({ id: 'a', messages: [...greeting, ...greeting.slice(1)] })).toBe('messages[2].role');
    expect(what({ id: 'a', messages: greeting.slice(0, 1) })).toBe('messages');
    expect(what({ id: 'a', conversations: [{ from: 'human', value: null }, 7] })).toBe('conversations[1]');
    expect(what({ id: {}, messages: greeting })).toBe('id');
    expect(what({ id: 'a'.repeat(301), messages: greeting })).toBe('id');
    expect(what({ id: 'a', turns: [{ user: { en: 'Hello' }, assistant: 'Hello' }] })).toBe('turns[0].assistant');
  });

  test('of a record of a shape that nobody knows, of a language that nobody tells, and of an ID that is there twice', () => {
    expect(fault({ 'en.jsonl': lines({ id: 'a', question: '?', answer: '!' }) })).toEqual({
      code: 'corpora/unknown-shape',
      facts: { file: 'en.jsonl', line: 1, found: 'id, question, answer' },
    });
    expect(fault({ 'train.jsonl': good })).toEqual({
      code: 'corpora/unknown-language',
      facts: { file: 'train.jsonl', line: 1, found: '' },
    });
    expect(fault({ 'en.jsonl': lines({ id: 'a', language: 'pt', messages: greeting }) }).facts).toMatchObject({
      found: 'pt',
    });
    expect(fault({ 'en.jsonl': `${good}\n${good}` })).toEqual({
      code: 'corpora/repeated-id',
      facts: { file: 'en.jsonl', line: 2, id: 'a', language: 'en' },
    });
    expect(fault({ 'en.jsonl': `${good}\n${lines({ messages: greeting })}` }).facts).toMatchObject({
      line: 2,
      what: 'id',
    });
  });

  test('and a set of nothing is said to be empty', () => {
    expect(fault({ 'en.jsonl': ' \n' }).code).toBe('corpora/empty');
    expect(fault({ 'en.json': '[]' }).code).toBe('corpora/empty');
    expect(fault({ 'en.jsonl': lines({ id: 'a', instruction: '', output: '' }) }).code).toBe('corpora/empty');
  });
});

describe('hostile files', () => {
  test('names of prototypes are names like others', () => {
    const text =
      '{"id":"__proto__","messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}],"__proto__":{"task":"x"}}';
    const [entry] = imported({ 'en.jsonl': text });
    expect(entry).toMatchObject({ id: '__proto__', task: null });
    expect(({} as { task?: string }).task).toBeUndefined();
  });

  test('nesting without end and values without end are refused', () => {
    expect(fault({ 'en.jsonl': '['.repeat(20_000) }).code).toBe('storage/malformed-import');
    const values = new JsonValues('en.jsonl');
    const push = () => {
      for (let i = 0; i < 20; i++)
        for (const value of values.push('x'.repeat(1_000_000))) expect(value).toBeUndefined();
    };
    expect(push).toThrow(/malformed-import/);
  });

  test('an array is cut alike wherever its pieces end', () => {
    const records = [
      { id: 'a', messages: [{ role: 'user', content: 'quotes \\" and [ { , } ] \\\\' }, greeting[1]] },
      { id: 'b', messages: greeting },
    ];
    const text = `\uFEFF ${JSON.stringify(records, null, 1)}\n`;
    const whole = imported({ 'en.json': text }, text.length);
    expect(whole.map(({ messages }) => messages.en)).toEqual(records.map(({ messages }) => messages));
    for (let size = 1; size < 9; size++) expect(imported({ 'en.json': text }, size)).toEqual(whole);
  });
});
