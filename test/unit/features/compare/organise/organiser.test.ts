import { describe, expect, test, vi } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { readModelAnswers } from '#core/exchange/model-answers.ts';
import { readStudy } from '#core/studies/study-file.ts';
import { ourBenchmark } from '#state/benchmark-library.ts';
import { handOut } from '#features/compare/study/organise/hand-out.ts';
import { importAnswers } from '#features/compare/study/organise/import-answers.ts';
import { withMember, withoutPair, withPair } from '#features/compare/study/organise/pairs.ts';
import { checkpoint, counts, open, prepare, record } from './fakes.ts';

describe('what an organiser chooses', () => {
  test('is there again after a reload, down to the last letter', async () => {
    const { organiser, storage } = await prepare();
    organiser.rename('Zweite');
    organiser.change({ languages: ['de', 'fr'] });
    for (const letter of ['Zweite S', 'Zweite St']) organiser.rename(letter);
    await organiser.flush();
    const kept = await storage.studies.get('study-1');
    expect([kept?.name, kept?.draft?.languages]).toEqual(['Zweite St', ['de', 'fr']]);
    const again = await open(storage);
    expect([again.organiser.name, again.organiser.questions.length]).toEqual(['Zweite St', 20]);
  });

  test('says what could not be kept, and keeps it at the next try', async () => {
    const { organiser, storage } = await prepare();
    const refuse = vi
      .spyOn(storage.studies, 'change')
      .mockRejectedValue(new WorkbenchError('storage/full', { usedBytes: 9, quotaBytes: 10 }));
    organiser.rename('Zweite');
    await organiser.save();
    expect(organiser.failure?.code).toBe('storage/full');
    refuse.mockRestore();
    await organiser.save();
    expect(organiser.failure).toBeNull();
    expect((await storage.studies.get('study-1'))?.name).toBe('Zweite');
  });

  test('leaves alone what another tab has handed out, and does not bring back what it has deleted', async () => {
    const { organiser, storage } = await prepare();
    await storage.studies.put('study-1', { ...record(), file: '{}' });
    organiser.rename('zu spät');
    await organiser.flush();
    expect(organiser.frozen).toBe(true);
    expect((await storage.studies.get('study-1'))?.name).toBe('Erste Studie');

    const other = await prepare();
    await other.storage.studies.delete('study-1');
    other.organiser.rename('zu spät');
    await expect(other.organiser.flush()).rejects.toMatchObject({ code: 'study/gone' });
    expect(await other.storage.studies.get('study-1')).toBeUndefined();
  });

  test('is not complete until everything is there, and says what is lacking', async () => {
    const { organiser, generation } = await prepare({ pairs: [] });
    organiser.rename(' ');
    expect(organiser.lacks).toEqual(['name', 'pair']);
    organiser.rename('Studie');
    organiser.change({
      pairs: [
        ['one', 'other'],
        ['other', 'one'],
      ],
    });
    expect(organiser.lacks).toEqual(['same-pair', 'answers']);
    organiser.change({ pairs: [['one', 'other']], wishes: { ...organiser.draft.wishes, seats: [['de'], ['fr']] } });
    expect(organiser.lacks).toEqual(['seat-language', 'plan', 'answers']);
    expect(organiser.plan).toMatchObject({ error: { code: 'study/too-few-seats' } });
    organiser.change({ wishes: { ...organiser.draft.wishes, seats: [['de'], ['de', 'fr'], ['de']] } });
    await generation.start();
    expect(organiser.lacks).toEqual([]);
    expect(organiser.plan).toMatchObject({ facts: { alpha: 10, fleiss: { votes: 2, matchups: 8 } } });
  });
});

describe('a change that makes answers worthless', () => {
  test('asks first; no leaves everything, yes drops these answers and no others', async () => {
    const study = await prepare();
    const { organiser, generation, storage } = study;
    await generation.start();
    const { answering } = organiser.draft;
    organiser.change({ answering: { ...answering, seed: 8 } });
    // only writing is drawn; mathematics is always the likeliest
    expect(organiser.asking?.stale.size).toBe(10);
    expect(organiser.draft.answering.seed).toBe(8);
    organiser.refuse();
    expect(organiser.draft.answering.seed).toBe(7);
    await organiser.flush();
    expect((await storage.studies.get('study-1'))?.draft?.answering.seed).toBe(7);
    expect((await storage.votes.answers('study-1')).length).toBe(20);

    organiser.change({ answering: { ...answering, seed: 8 } });
    await organiser.confirm();
    expect(counts(study)).toEqual([
      [5, 0, 5],
      [5, 0, 5],
    ]);
    expect((await storage.votes.answers('study-1')).length).toBe(10);
    expect((await storage.studies.get('study-1'))?.draft?.answering.seed).toBe(8);
  });

  test('keeps nothing while it asks, whatever else changes the record', async () => {
    const { organiser, generation, storage } = await prepare();
    await generation.start();
    organiser.change({ answering: { ...organiser.draft.answering, maxTokens: 8 } });
    organiser.rename('Anders');
    await organiser.flush();
    const kept = await storage.studies.get('study-1');
    expect([kept?.name, kept?.draft?.answering.maxTokens]).toEqual(['Anders', 64]);
  });

  test('takes a checkpoint’s answers with it; those of a language or category that leaves stay for its return', async () => {
    const study = await prepare();
    const { organiser, generation } = study;
    await generation.start();
    organiser.change({ categories: ['writing'] });
    expect(organiser.asking).toBeNull();
    expect(counts(study)[0]).toEqual([5, 0, 0]);
    organiser.change({ categories: ['writing', 'math'] });
    expect(counts(study)[0]).toEqual([10, 0, 0]);
    organiser.change(withMember(organiser.draft, 0, 1, checkpoint('third')));
    expect(organiser.asking?.stale.size).toBe(10);
    await organiser.confirm();
    expect(organiser.stored.size).toBe(10);
    expect(counts(study)).toEqual([
      [10, 0, 0],
      [0, 0, 10],
    ]);
  });

  test('is another benchmark, too', async () => {
    const { organiser, generation } = await prepare();
    await generation.start();
    await organiser.chooseBenchmark('tandem-80');
    expect(organiser.asking?.stale.size).toBe(20);
    expect(organiser.questions.length).toBe(80);
    organiser.refuse();
    expect(organiser.questions.length).toBe(10);
  });

  test('sweeps away at the next visit what a crash left between the draft and its answers', async () => {
    const { organiser, generation, storage } = await prepare();
    await generation.start();
    organiser.discard();
    expect(organiser.asking?.stale.size).toBe(20);
    vi.spyOn(storage.votes, 'deleteAnswers').mockRejectedValueOnce(new Error('the tab died'));
    await expect(organiser.confirm()).rejects.toThrow('the tab died');
    expect((await storage.votes.answers('study-1')).length).toBe(20);
    const again = await open(storage);
    expect(again.organiser.stored.size).toBe(0);
    expect((await storage.votes.answers('study-1')).length).toBe(0);
  });
});

describe('pairs', () => {
  const draft = record().draft!;
  const third = checkpoint('third');

  test('change places where one is chosen that stands at the other', () => {
    expect(withMember(draft, 0, 0, draft.checkpoints[1]!).pairs).toEqual([['other', 'one']]);
    expect(withMember(draft, 0, 1, draft.checkpoints[0]!).pairs).toEqual([['other', 'one']]);
  });

  test('come and go with their checkpoints, but for imported answers', () => {
    const two = withPair(draft, draft.checkpoints[0]!, third);
    expect(two.pairs).toEqual([
      ['one', 'other'],
      ['one', 'third'],
    ]);
    expect(withoutPair(two, 0).checkpoints.map(({ id }) => id)).toEqual(['one', 'third']);
    const imported = { ...two, checkpoints: [...draft.checkpoints, { ...third, key: null }] };
    expect(withoutPair(imported, 1).checkpoints.map(({ id }) => id)).toEqual(['one', 'other', 'third']);
  });
});

describe('answers that were made elsewhere', async () => {
  const benchmark = await ourBenchmark('tandem-mini');
  const line = (id: string, turns: string[]) =>
    JSON.stringify({ question_id: id, model_id: 'vogel-7b', choices: [{ index: 0, turns }], tstamp: 1_700_000_000 });
  const read = (...lines: string[]) =>
    readModelAnswers([{ path: 'vogel-7b.jsonl', text: lines.join('\n') }], benchmark);

  test('are kept sealed like all others, and can stand in a pair; what is missing or failed is said', async () => {
    const study = await prepare();
    const { organiser, storage } = study;
    const ids = organiser.questions.map(({ id }) => id);
    const { models } = read(...ids.slice(0, 9).map((id, at) => line(id, [`a ${id}`, at === 0 ? 'ERROR' : 'b'])));
    await importAnswers(organiser, models, 1_790_000_000_000);
    const imported = organiser.draft.checkpoints[2]!;
    expect([imported.name, imported.key, imported.answers.length]).toEqual(['vogel-7b', null, 9]);
    organiser.change(withMember(organiser.draft, 0, 1, imported));
    expect(counts(study)[1]).toEqual([8, 1, 1]);
    expect(JSON.stringify(await storage.votes.answers('study-1'))).not.toContain('vogel');
    const again = await open(storage);
    expect(counts(again)[1]).toEqual([8, 1, 1]);
    organiser.change({ leftOut: [ids[0]!, ids[9]!] });
    expect(counts(study)[1]).toEqual([8, 0, 0]);
    await study.generation.start();
    expect(study.answerer.readied).toEqual(['one.gguf']);
    expect(organiser.lacks).toEqual([]);
  });

  test('of a model that is there already take the place of its earlier ones', async () => {
    const { organiser } = await prepare();
    const [first, second] = organiser.questions.map(({ id }) => id) as [string, string];
    await importAnswers(organiser, read(line(first, ['a', 'b'])).models, 0);
    await importAnswers(organiser, read(line(first, ['c', 'd']), line(second, ['e', 'f'])).models, 0);
    expect(organiser.draft.checkpoints.length).toBe(3);
    expect([...organiser.stored.values()].map(({ turns }) => turns[0]).sort()).toEqual(['c', 'e']);
  });
});

describe('the study file', () => {
  test('is read by whoever gets it, names nobody, and settles the study', async () => {
    const { organiser, generation, storage } = await prepare({
      settings: { ...record().draft!.settings, readingMs: 3000 },
    });
    await generation.start();
    organiser.change({ categories: ['writing'] });
    const made = await handOut(organiser, storage.votes);
    await organiser.freeze(made.file, made.answers);
    const study = readStudy(made.file, 'study');
    expect([study.id, study.title, study.benchmark]).toEqual(['study-1', 'Erste Studie', 'Tandem-Mini']);
    expect([study.questions.length, study.seats.length, study.settings.readingMs]).toEqual([5, 3, 3000]);
    expect(made.file).not.toMatch(/kolibri|\.gguf|a1a1a1/i);

    const kept = (await storage.studies.get('study-1'))!;
    expect(kept.file).toBe(made.file);
    expect(kept.draft!.checkpoints.map(({ answers }) => answers)).toEqual([[], []]);
    // whoever is asked nothing about is not kept either
    expect((await storage.votes.answers('study-1')).map(({ id }) => id).sort()).toEqual(
      study.answers
        .map(({ id }) => id)
        .filter((id) => organiser.stored.has(id))
        .sort(),
    );
    expect((await storage.votes.answers('study-1')).length).toBe(10);
    organiser.rename('zu spät');
    organiser.change({ languages: ['fr'] });
    await generation.start();
    expect([organiser.name, organiser.draft.languages]).toEqual(['Erste Studie', ['de']]);
    const again = await open(storage);
    expect([again.organiser.frozen, again.organiser.stored.size]).toEqual([true, 10]);
  });

  test('is refused where a text names a checkpoint, a file or a hash', async () => {
    const { organiser, generation, storage } = await prepare();
    await generation.start();
    for (const name of ['Kolibri · one gegen den Rest', 'mit OTHER.gguf', `Prüfsumme ${'a1'.repeat(32)}`]) {
      organiser.rename(name);
      await expect(handOut(organiser, storage.votes)).rejects.toMatchObject({ code: 'study/names-a-checkpoint' });
    }
  });

  test('is refused while a seal does not open in this browser', async () => {
    const { organiser, generation } = await prepare();
    await generation.start();
    const elsewhere = { unseal: () => Promise.reject(new WorkbenchError('storage/sealed-elsewhere', {})) };
    await expect(handOut(organiser, elsewhere)).rejects.toMatchObject({ code: 'storage/sealed-elsewhere' });
  });
});
