import { describe, expect, test } from 'vitest';
import { failedAnswer } from '#core/benchmarks/fastchat.ts';
import { directives } from '#core/chat/directive.ts';
import type { WorkbenchError } from '#core/errors.ts';
import type { Provenance, Sealed } from '#core/studies/answer.ts';
import { FakeAnswerer, checkpoint, counts, open, prepare, type Prepared } from './fakes.ts';

async function provenances({ organiser, storage }: Prepared): Promise<Map<string, Provenance>> {
  const told = new Map<string, Provenance>();
  for (const { id, provenance } of organiser.stored.values())
    told.set(id, await storage.votes.unseal(provenance as Sealed));
  return told;
}

const turnOf = (words: readonly { role: string }[]) => words.filter(({ role }) => role === 'assistant').length + 1;

describe('generating a study’s answers', () => {
  test('has one checkpoint after the other answer every question, four together, the second turn after the first', async () => {
    const study = await prepare();
    await study.generation.start();
    expect(study.generation.error).toBeNull();
    expect(counts(study)).toEqual([
      [10, 0, 0],
      [10, 0, 0],
    ]);
    const { requests, readied } = study.answerer;
    expect(readied).toEqual(['one.gguf', 'other.gguf']);
    expect(requests.map((request) => request.checkpoint)).toEqual([...Array(20).fill(1), ...Array(20).fill(2)]);
    expect(requests.slice(0, 8).map(({ messages }) => turnOf(messages))).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
    const [first, second] = [requests[0]!, requests[4]!];
    expect(second.messages.slice(0, 2)).toEqual([
      first.messages[0],
      { role: 'assistant', content: `1: ${first.messages[0]!.content}` },
    ]);
  });

  test('draws each category’s answers as FastChat does, with the seed and length that were chosen', async () => {
    const study = await prepare();
    await study.generation.start();
    const questions = new Map(study.organiser.questions.map(({ question }) => [question.turns[0], question.category]));
    for (const { messages, sampling, maxTokens } of study.answerer.requests) {
      const category = questions.get(messages[0]!.content);
      expect(sampling).toMatchObject({ temperature: category === 'writing' ? 0.7 : 0, topK: 0, seed: 7 });
      expect(maxTokens).toBe(64);
    }
    const fixed = await prepare({ answering: { maxTokens: 64, temperature: 0.3, seed: 1, directive: null } });
    await fixed.generation.start();
    expect(new Set(fixed.answerer.requests.map(({ sampling }) => sampling.temperature))).toEqual(new Set([0.3]));
  });

  test('seals who answered how, under ids that say nothing', async () => {
    const study = await prepare();
    await study.generation.start();
    const told = await provenances(study);
    const { answers } = study.organiser.draft.checkpoints[1]!;
    expect(answers.map(({ id }) => told.get(id)!.checkpoint)).toEqual(Array(10).fill('Kolibri · other'));
    expect(told.get(answers[0]!.id)).toMatchObject({
      ...{ format: 'Q8_0', executor: 'cpu', promptVersion: 'message-1', imported: false },
      sampling: { temperature: 0.7, seed: 7 },
    });
    const kept = JSON.stringify(await study.storage.votes.answers('study-1'));
    expect(kept).not.toContain('Kolibri');
  });

  test('pauses in the midst of an answer, and goes on where it was', async () => {
    const study = await prepare();
    let finished = 0;
    study.answerer.beforeFinish = () => {
      // within the second turns of the second batch
      if (++finished === 14) study.generation.pause();
      return Promise.resolve();
    };
    await study.generation.start();
    expect(study.generation.running).toBe(false);
    expect(study.generation.error).toBeNull();
    const [[whole]] = counts(study) as [[number]];
    expect(whole).toBeGreaterThanOrEqual(4);
    expect(whole).toBeLessThan(8);
    const before = study.answerer.requests.length;
    study.answerer.beforeFinish = () => Promise.resolve();
    await study.generation.start();
    expect(counts(study)).toEqual([
      [10, 0, 0],
      [10, 0, 0],
    ]);
    expect(study.answerer.requests.length - before).toBe(2 * (20 - whole));
  });

  test('goes on after a crash without asking again what is kept, each answer once', async () => {
    const study = await prepare();
    // the tab dies within the third batch: nothing of it goes on
    let finished = 0;
    const dead = new Promise<void>(() => undefined);
    study.answerer.beforeFinish = () => (++finished > 16 ? dead : Promise.resolve());
    void study.generation.start();
    await expect.poll(() => finished).toBe(17);

    const again = await open(study.storage);
    expect(counts(again)).toEqual([
      [8, 0, 2],
      [0, 0, 10],
    ]);
    await again.generation.start();
    expect(counts(again)).toEqual([
      [10, 0, 0],
      [10, 0, 0],
    ]);
    expect(again.answerer.requests.length).toBe(2 * 12);
    expect((await study.storage.votes.answers('study-1')).length).toBe(20);
  });

  test('puts down as failed what does not fit into the context, and why; it can be tried again', async () => {
    const study = await prepare();
    const { question, id } = study.organiser.questions[2]!;
    study.answerer.overlong = [question.turns[1]!];
    await study.generation.start();
    expect(counts(study)).toEqual([
      [9, 1, 0],
      [9, 1, 0],
    ]);
    const [{ failed }] = study.organiser.answers as [(typeof study.organiser.answers)[0]];
    expect(failed).toMatchObject([{ question: { id }, reason: 'engine/context-full' }]);
    const place = study.organiser.draft.checkpoints[0]!.answers.find((one) => one.question === id)!;
    expect(study.organiser.stored.get(place.id)!.turns).toEqual([`1: ${question.turns[0]}`, failedAnswer]);
    expect(study.organiser.lacks).toContain('answers');

    await study.generation.start();
    expect(counts(study)[0]).toEqual([9, 1, 0]);
    study.answerer.overlong = [];
    await study.generation.start(true);
    expect(counts(study)).toEqual([
      [10, 0, 0],
      [10, 0, 0],
    ]);
    expect(study.organiser.draft.checkpoints[0]!.answers.find((one) => one.question === id)).toEqual(place);
  });

  test('stops with the reason when the engine fails, and keeps what it had', async () => {
    const study = await prepare();
    let finished = 0;
    study.answerer.beforeFinish = () =>
      ++finished > 9 ? Promise.reject(new Error('the device was lost')) : Promise.resolve();
    await study.generation.start();
    expect(study.generation.error?.facts).toEqual({ reason: 'Error: the device was lost' });
    expect(counts(study)[0]).toEqual([4, 0, 6]);
  });

  test('asks for first turns only where nobody judges the others, and for the rest when that changes', async () => {
    const study = await prepare();
    study.organiser.change({ settings: { ...study.organiser.draft.settings, firstTurnOnly: true } });
    await study.generation.start();
    expect(study.answerer.requests.length).toBe(20);
    expect(counts(study)[0]).toEqual([10, 0, 0]);
    study.organiser.change({ settings: { ...study.organiser.draft.settings, firstTurnOnly: false } });
    expect(counts(study)[0]).toEqual([0, 0, 10]);
    await study.generation.start();
    expect(counts(study)[0]).toEqual([10, 0, 0]);
  });

  test('goes on with the same file only', async () => {
    const study = await prepare();
    study.answerer.beforeFinish = () => {
      study.generation.pause();
      return Promise.resolve();
    };
    await study.generation.start();
    const changed = new FakeAnswerer();
    changed.hashes.set('one.gguf', 'b2'.repeat(32));
    const again = await open(study.storage, changed);
    await again.generation.start();
    const { code, facts } = again.generation.error as WorkbenchError;
    expect([code, facts]).toEqual(['study/checkpoint-changed', { name: 'Kolibri · one' }]);
    expect(changed.requests).toEqual([]);
  });
});

describe('the directive', () => {
  const foreign = [checkpoint('one', { builtIn: false }), checkpoint('other', { builtIn: false })];

  test('goes before the first turn of all, in the question’s language, unless one of ours takes part', async () => {
    const study = await prepare({ checkpoints: foreign });
    await study.generation.start();
    expect(study.answerer.requests.length).toBe(40);
    for (const { messages } of study.answerer.requests)
      expect(messages[0]).toEqual({ role: 'system', content: directives.de });
    const [{ promptVersion }] = [...(await provenances(study)).values()] as [Provenance];
    expect(promptVersion).toBe('directive-1');

    const ours = await prepare({ checkpoints: [checkpoint('one', { builtIn: false }), checkpoint('other')] });
    await ours.generation.start();
    expect(ours.answerer.requests.some(({ messages }) => messages[0]!.role === 'system')).toBe(false);
  });

  test('stops everything before it begins where a template does not take it', async () => {
    const study = await prepare({ checkpoints: foreign });
    study.answerer.dropsSystem = true;
    await study.generation.start();
    expect(study.generation.error?.code).toBe('study/no-directive');
    expect(study.answerer.requests).toEqual([]);
  });
});
