import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Benchmark, Wording } from '#core/benchmarks/benchmark.ts';
import { correctionsOf, countCorrections } from '#core/benchmarks/corrections.ts';
import { readBenchmark } from '#core/benchmarks/read-benchmark.ts';
import { BenchmarkLibrary } from '#features/compare/study/benchmarks/library.svelte.ts';
import { benchmarkNamed, listBenchmarks } from '#state/benchmark-library.ts';
import { memoryStorage, openStorage, type Storage } from '#storage/open.ts';
import { smallBenchmark } from '../../../../fixtures/small-benchmark.ts';

const { benchmark } = readBenchmark(smallBenchmark());
const places: [string, () => Promise<Storage>][] = [
  ['IndexedDB', () => openStorage()],
  ['memory', () => Promise.resolve(memoryStorage())],
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { storage: {} });
});
afterEach(() => vi.unstubAllGlobals());

/** Tabs that hear of each other. */
function tabs(storage: Storage, count: number): { libraries: BenchmarkLibrary[]; reported: unknown[] } {
  const hearers: { from: object; hear: (event: MessageEvent) => void }[] = [];
  const reported: unknown[] = [];
  const libraries = Array.from({ length: count }, () => {
    const channel = {
      addEventListener: (_: string, hear: (event: MessageEvent) => void) => void hearers.push({ from: channel, hear }),
      postMessage(data: unknown) {
        for (const { from, hear } of hearers) if (from !== channel) hear({ data } as MessageEvent);
      },
    };
    return new BenchmarkLibrary({
      storage,
      channel: channel as never,
      report: (thrown) => reported.push(thrown),
      now: () => 7,
    });
  });
  return { libraries, reported };
}

function germanOf(from: Benchmark | null | undefined, id = '1'): Wording {
  return from!.questions.find((question) => question.id === id)!.wordings.de!;
}

for (const [name, open] of places) {
  describe(`benchmarks in ${name}`, () => {
    test('are listed, ours first, with what is in them', async () => {
      const storage = await open();
      const { libraries } = tabs(storage, 1);
      await libraries[0]!.keep(benchmark);
      await libraries[0]!.list();
      expect(libraries[0]!.summaries).toMatchObject([
        { name: 'tandem-80', title: 'Tandem-80', ours: true, questions: 80, incomplete: 0, importedAt: null },
        { name: 'tandem-mini', title: 'Tandem-Mini', ours: true, questions: 40, categories: 8 },
        { name: 'small', title: 'small', ours: false, corrections: 1, references: 1, promptSets: 0, importedAt: 7 },
      ]);
      expect(await listBenchmarks(storage)).toMatchObject([
        { name: 'tandem-80', languages: ['en', 'de', 'fr', 'it', 'es'] },
        { name: 'tandem-mini', questions: 40 },
        { name: 'small', title: 'small', ours: false, languages: ['en', 'de'], questions: 2 },
      ]);
      expect(await benchmarkNamed(storage, 'small')).toMatchObject(benchmark);
      expect((await benchmarkNamed(storage, 'tandem-mini'))?.questions).toHaveLength(40);
      for (const none of ['nowhere', '__proto__', 'toString']) expect(await benchmarkNamed(storage, none)).toBeNull();
    });

    test('keep their name: a second one is refused unless it is to replace the first', async () => {
      const storage = await open();
      const [library] = tabs(storage, 1).libraries;
      await library!.keep(benchmark);
      const taken = { code: 'benchmark/name-taken', facts: { name: 'small' } };
      await expect(library!.keep({ ...benchmark, questions: [] })).rejects.toMatchObject(taken);
      await expect(library!.keep({ ...benchmark, name: 'tandem-80' }, true)).rejects.toMatchObject({
        code: 'benchmark/name-taken',
      });
      expect((await storage.benchmarks.get('small'))?.questions).toHaveLength(2);
      await library!.keep({ ...benchmark, questions: benchmark.questions.slice(1) }, true);
      expect((await storage.benchmarks.get('small'))?.questions).toHaveLength(1);
    });

    test('are corrected with the original kept and the correction counted, and restored without a trace', async () => {
      const [library] = tabs(await open(), 1).libraries;
      await library!.keep(benchmark);
      await library!.show('small');
      const from = germanOf(library!.open?.benchmark, '2');
      const to = { turns: ['Nennen Sie eine Farbe.', 'Noch eine?'], reference: null };
      await library!.correct('small', { question: '2', language: 'de', from, to });
      const corrected = library!.open!.benchmark!;
      expect(germanOf(corrected, '2')).toMatchObject({ ...to, corrected: true, earlier: [{ turns: from.turns }] });
      expect(countCorrections(correctionsOf(corrected))).toEqual(
        new Map([
          [
            'de',
            new Map([
              ['math', 1],
              ['writing', 1],
            ]),
          ],
        ]),
      );
      const back = { turns: from.turns, reference: from.reference };
      const now = germanOf(corrected, '2');
      await library!.correct('small', { question: '2', language: 'de', from: now, to: back });
      expect(germanOf(library!.open?.benchmark, '2')).toEqual(from);
    });

    test('corrections of two questions in two tabs at once are both kept', async () => {
      const [one, two] = tabs(await open(), 2).libraries;
      await one!.keep(benchmark);
      await Promise.all([one!.show('small'), two!.show('small')]);
      const seen = one!.open!.benchmark!;
      await Promise.all([
        one!.correct('small', {
          ...{ question: '1', language: 'de', from: germanOf(seen, '1') },
          to: { turns: ['Wie weit?', 'Und zurück?'], reference: ['12 km', ''] },
        }),
        two!.correct('small', {
          ...{ question: '2', language: 'de', from: germanOf(seen, '2') },
          to: { turns: ['Eine Farbe?', 'Noch eine?'], reference: null },
        }),
      ]);
      for (const library of [one!, two!]) {
        await vi.waitFor(() => {
          expect(germanOf(library.open?.benchmark, '1').turns[0]).toBe('Wie weit?');
          expect(germanOf(library.open?.benchmark, '2').turns[0]).toBe('Eine Farbe?');
        });
      }
    });

    test('of two corrections of one wording the later is refused, and the earlier stays', async () => {
      const [one, two] = tabs(await open(), 2).libraries;
      await one!.keep(benchmark);
      await one!.show('small');
      const from = germanOf(one!.open?.benchmark);
      const first = { turns: ['Wie weit?', 'Und zurück?'], reference: null };
      await one!.correct('small', { question: '1', language: 'de', from, to: first });
      const second = { question: '1', language: 'de', from, to: { ...first, turns: ['Wohin?', 'Und?'] } } as const;
      await expect(two!.correct('small', second)).rejects.toMatchObject({
        code: 'benchmark/changed-elsewhere',
        facts: { question: '1', language: 'de' },
      });
      await two!.show('small');
      const there = germanOf(two!.open?.benchmark);
      expect(there.turns[0]).toBe('Wie weit?');
      // whoever has seen it may say it again
      await two!.correct('small', { ...second, from: there });
      expect(germanOf(two!.open?.benchmark).earlier.map(({ turns }) => turns[0])).toEqual([
        'Wie fern ist es?',
        'Wie weit ist es?',
        'Wie weit?',
      ]);
    });

    test('that are deleted are gone for whoever shows or corrects them', async () => {
      const [one, two] = tabs(await open(), 2).libraries;
      await one!.keep(benchmark);
      await two!.show('small');
      const from = germanOf(two!.open?.benchmark);
      await one!.remove('small');
      await vi.waitFor(() => expect(two!.open).toEqual({ name: 'small', benchmark: null }));
      const correcting = { question: '1', language: 'de', from, to: { turns: ['a', 'b'], reference: null } } as const;
      await expect(two!.correct('small', correcting)).rejects.toMatchObject({ code: 'benchmark/gone' });
    });
  });
}

test('a library that cannot be read says so and shows nothing', async () => {
  const broken = new Error('closed');
  const storage = memoryStorage();
  vi.spyOn(storage.benchmarks, 'map').mockRejectedValue(broken);
  const { libraries, reported } = tabs(storage, 1);
  await libraries[0]!.list();
  expect([libraries[0]!.summaries, reported]).toEqual([[], [broken]]);
});

test('whoever goes on to another benchmark is not shown the slower one', async () => {
  const storage = memoryStorage();
  const { libraries } = tabs(storage, 1);
  await libraries[0]!.keep(benchmark);
  const slow = libraries[0]!.show('small');
  await libraries[0]!.show('tandem-mini');
  await slow;
  expect(libraries[0]!.open?.name).toBe('tandem-mini');
});
