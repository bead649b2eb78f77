import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { mixtureLines } from '#core/corpus/export.ts';
import { splitOf } from '#core/corpus/split.ts';
import { everyEntry } from '#core/corpora/filter.ts';
import { oursKey, type SetFacts } from '#core/corpora/library.ts';
import { mixtureNamed } from '#core/mixtures/mixtures.ts';
import { Corpora } from '#storage/corpora.ts';
import { SetShelf } from '#storage/set-shelf.ts';
import { sums } from '../../components/fake-corpora.ts';
import { MemoryFolder } from './memory-folder.ts';

const ids = 1200;
let folder: MemoryFolder;
let corpora: Corpora;

const opened = () => new Corpora(new SetShelf(folder), { ids, entries: () => sums(ids) });
beforeEach(() => {
  folder = new MemoryFolder();
  corpora = opened();
});

async function last<T>(stream: AsyncIterable<T>): Promise<T | undefined> {
  let value: T | undefined;
  for await (const step of stream) value = step;
  return value;
}

const line = (id: string, question: string) =>
  JSON.stringify({ id, instruction: question, input: '', output: `${question}!` });
const file = (name: string, ...lines: string[]) => new File([`${lines.join('\n')}\n`], name);
const three = () => [
  file('mine.en.jsonl', line('1', 'One'), line('2', 'Two'), line('3', 'Three')),
  file('mine.de.jsonl', line('1', 'Eins'), line('2', 'Zwei')),
];

async function imported(files: File[] = three()): Promise<SetFacts> {
  const end = await last(corpora.import({ files, nature: 'curated' }));
  if (end?.kind !== 'imported') throw new Error('nothing came of it');
  return end.set;
}

describe('our corpus', () => {
  test('is not there before it is made, and then divided as the command line divides it', async () => {
    expect((await corpora.sets())[0]).toMatchObject({ key: oursKey, ids: 0 });
    expect(await corpora.entry(oursKey, 0)).toBeNull();
    await last(corpora.make());
    expect((await corpora.sets())[0]).toMatchObject({ ids, incomplete: 0, kept: 'ours' });
    const splits = splitOf(sums(ids));
    for (const position of [0, 7, 1199]) {
      const entry = await corpora.entry(oursKey, position);
      expect(entry?.split).toBe(splits.get(entry!.id));
      expect(entry).toMatchObject({ position, found: ids, languages: ['en', 'de', 'fr', 'it', 'es'] });
    }
  });

  test('is forgotten when the reader leaves while it is made', async () => {
    for await (const { total } of corpora.make()) {
      expect(total).toBe(ids);
      break;
    }
    expect((await corpora.sets())[0]?.ids).toBe(0);
    expect(await corpora.entry(oursKey, 0)).toBeNull();
  });

  test('exports, byte for byte, what the command line writes', async () => {
    await last(corpora.make());
    const end = await last(corpora.export(oursKey, 'DEFRITES-sampled', 'small'));
    if (end?.kind !== 'file') throw new Error('no file');
    const splits = splitOf(sums(ids));
    const training = [...sums(ids)].filter(({ id }) => splits.get(id) === 'training');
    const expected = [...mixtureLines(mixtureNamed('DEFRITES-sampled')!, 'small', training)];
    expect(await end.content.text()).toBe(expected.map((one) => `${JSON.stringify(one)}\n`).join(''));
    expect(end).toMatchObject({ name: 'DEFRITES-sampled.small.jsonl', lines: expected.length });
    const composition = await corpora.composition(oursKey, 'DEFRITES-sampled', 'small');
    expect(composition).toMatchObject({ ids: expected.length, dialogues: expected.length });
  });

  test('is gone through by a selection, and a later one takes the place of an earlier', async () => {
    await last(corpora.make());
    const end = await last(corpora.select(oursKey, { ...everyEntry, text: 'cuánto es 3 + 7?' }));
    expect(end).toMatchObject({ found: 1, done: ids, total: ids });
    expect(await corpora.entry(oursKey, 0)).toMatchObject({ id: 'add:3+7:0', found: 1 });
    expect(await corpora.entry(oursKey, 1)).toBeNull();
    await last(corpora.select(oursKey, everyEntry));
    expect(await corpora.entry(oursKey, 1)).toMatchObject({ found: ids });
  });

  test('is counted once', async () => {
    await last(corpora.make());
    const once = await last(corpora.figures(oursKey));
    expect(once).toMatchObject({ kind: 'figures', figures: { ids, turns: [{ of: 1, ids }] } });
    const again: unknown[] = [];
    for await (const step of corpora.figures(oursKey)) again.push(step);
    expect(again).toEqual([once]);
  });
});

describe('imported sets', () => {
  test('are named after their files, counted, and lack what they lack', async () => {
    expect(await imported()).toMatchObject({
      ...{ name: 'mine', nature: 'curated', kept: 'browser', ids: 3, incomplete: 1, divided: false },
      languages: [
        { language: 'en', dialogues: 3 },
        { language: 'de', dialogues: 2 },
      ],
    });
    const { key } = (await corpora.sets())[1]!;
    expect(await corpora.missing(key, 10)).toEqual([{ id: '3', languages: ['de'] }]);
    expect(await (await corpora.missingFile(key)).content.text()).toBe('{"id":"3","languages":["de"]}\n');
  });

  test('are there again in the next visit, with the nature they were given last', async () => {
    const { key } = await imported();
    await corpora.label(key, 'synthetic');
    corpora = opened();
    expect((await corpora.sets())[1]).toMatchObject({ key, ids: 3, nature: 'synthetic' });
    await last(corpora.select(key, { ...everyEntry, incomplete: true }));
    expect(await corpora.entry(key, 0)).toMatchObject({ id: '3', languages: ['en'] });
    expect(await corpora.composition(key, 'DE', 'full')).toMatchObject({ ids: 2 });
    expect((await corpora.sample(key)).map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('may come gzipped, and from one array', async () => {
    const array = `[${line('1', 'Un')},\n${line('2', 'Deux')}]`;
    const files = [new File([gzipSync(array)], 'fr.json.gz'), file('es.jsonl', line('1', 'Uno'), line('2', 'Dos'))];
    expect(await imported(files)).toMatchObject({ name: 'fr, es', ids: 2, incomplete: 0 });
  });

  test('leave nothing behind when a line is wrong, when the reader leaves, or when they are deleted', async () => {
    const wrong = [...three(), file('mine.fr.jsonl', line('1', 'Un'), 'deux')];
    await expect(imported(wrong)).rejects.toMatchObject({
      code: 'storage/malformed-import',
      facts: { file: 'mine.fr.jsonl', line: 2 },
    });
    expect([...folder.files.keys()]).toEqual([]);
    for await (const step of corpora.import({ files: three(), nature: 'curated' })) if (step.kind === 'imported') break;
    expect([...folder.files.keys()]).toEqual([]);
    const { key } = await imported();
    expect([...folder.files.keys()]).toEqual([`${key}.jsonl`, `${key}.json`]);
    await corpora.remove(key);
    expect([...folder.files.keys()]).toEqual([]);
    expect(await corpora.sets()).toHaveLength(1);
  });

  test('stay for the tab where the browser has no room', async () => {
    folder.fullAfterBytes = 10;
    const set = await imported();
    expect(set.kept).toBe('tab');
    expect([...folder.files.keys()]).toEqual([]);
    await last(corpora.select(set.key, everyEntry));
    expect(await corpora.entry(set.key, 0)).toMatchObject({ id: '1' });
  });

  test('that are no text, or no gzip, are said to be so', async () => {
    await expect(imported([new File([new Uint8Array([0x7b, 0xff, 0xfe])], 'en.jsonl')])).rejects.toMatchObject({
      code: 'storage/malformed-import',
      facts: { what: 'UTF-8', line: 1 },
    });
    await expect(imported([file('en.jsonl.gz', 'plain')])).rejects.toMatchObject({ code: 'source/read-failed' });
  });

  test('are all gone after clearing', async () => {
    await imported();
    await corpora.clear();
    expect([...folder.files.keys()]).toEqual([]);
    expect(await opened().sets()).toHaveLength(1);
  });
});
