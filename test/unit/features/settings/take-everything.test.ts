import { beforeEach, describe, expect, test } from 'vitest';
import type { AnswerTurn, ConversationRecord } from '#core/chat/conversation.ts';
import { WorkbenchError } from '#core/errors.ts';
import { defaultSettings } from '#core/settings.ts';
import type { Provenance, Sealed, StoredAnswer } from '#core/studies/answer.ts';
import { bundleOf, subjectOf } from '#core/studies/bundle.ts';
import { usualAnswering } from '#core/studies/draft.ts';
import { usualOverlap } from '#core/studies/plan.ts';
import { usualSettings } from '#core/studies/study.ts';
import { usualConsent, usualDirective } from '#core/studies/wordings.ts';
import { everything } from '#features/settings/everything.ts';
import { readEverything } from '#features/settings/read-everything.ts';
import { takeEverything } from '#features/settings/take-everything.ts';
import { gatherStudy } from '#state/gathered.ts';
import type { BenchmarkRecord } from '#storage/benchmarks.ts';
import { memoryStorage, type Storage } from '#storage/open.ts';
import type { SessionRecord } from '#storage/studies.ts';
import { handedIn, organised } from '../../../fixtures/handed-in.ts';
import { provenanceOf, voteEvent } from '../../../fixtures/study-events.ts';

const told = provenanceOf('Tandem · FR');
const nothing = { conversations: 0, studies: 0, sessions: 0, events: 0, answers: 0, benchmarks: 0 };

function answer(id: string, study: string, provenance: Provenance | Sealed): StoredAnswer {
  const text = { turns: ['Bonjour.'], finish: ['end-of-turn'], hash: 'b2'.repeat(32) };
  return { id, study, question: '81_FR', language: 'fr', ...text, provenance };
}

const reply: AnswerTurn = {
  ...{ role: 'assistant', content: 'Bonjour.', language: 'fr', checkpoint: 'Tandem · FR', vocab: 4096 },
  sampling: { temperature: 0.4, topK: 40, topP: 0.95, minP: 0.05, repetitionPenalty: 1, seed: 42 },
  ...{ attempt: 0, finish: 'end-of-turn' },
  totals: { promptTokens: 9, reusedTokens: 0, tokens: 1, firstTokenMs: 20.5, decodeMs: 0 },
  tokens: [
    {
      ...{ id: 5, text: 'Bonjour.', piece: '▁Bonjour', probability: 0.75, entropyBits: 1.5 },
      alternatives: [{ id: 6, text: '<0xE2>', probability: 0.1 }],
    },
  ],
};
const conversation: ConversationRecord = {
  ...{ id: 'talk', title: 'Bonjour', language: 'fr', checkpoint: 'Tandem · FR', createdAt: 1, updatedAt: 5 },
  ...{ sampling: reply.sampling, maxTokens: 512, directive: null },
  turns: [{ role: 'user', content: 'Salut', language: 'fr' }, reply],
};
const session: SessionRecord = {
  ...{ id: 'sitting', study: 'study', annotator: 'heron', seat: 0, seed: 7, startedAt: 2, finishedAt: null },
  consent: { sha256: 'c3'.repeat(32), at: 1 },
  pauses: [{ from: 3, to: null }],
  firstTurnOnly: true,
};
const benchmark: BenchmarkRecord = {
  ...{ name: 'MT-Bench-X', languages: ['de'], importedAt: 4 },
  questions: [
    {
      ...{ id: '81', category: 'writing' },
      wordings: {
        de: {
          ...{ questionId: '81_DE', turns: ['Warum?', 'Und?'], reference: null, system: null, corrected: true },
          checks: [{ kind: 'exact', answer: 'Darum' }, null],
          earlier: [{ turns: ['Wieso?', 'Und?'], reference: ['Darum.', ''] }],
          judgeReferences: [
            {
              ...{ question_id: '81_DE', answer_id: 'a', model_id: 'judge', tstamp: 1.5 },
              choices: [{ index: 0, turns: ['Darum.'] }],
            },
          ],
        },
      },
    },
  ],
  promptSets: [
    {
      ...{ language: 'de', name: 'judge_prompts' },
      prompts: [
        {
          ...{ name: 'pair', type: 'pairwise', system_prompt: '', prompt_template: '{question}', description: '' },
          ...{ category: 'general', output_format: '[[A]]' },
        },
      ],
    },
  ],
};

let storage: Storage;
let other: Storage;

async function exported(from: Storage): Promise<string> {
  return JSON.stringify(await everything(from, defaultSettings, new Date(0)), null, 2);
}
const take = async (written: string, into = other) => takeEverything(into, readEverything(written, 'tandem.json'));
/** of all that is kept, as it would be exported */
const contents = async (of: Storage) => JSON.parse(await exported(of)) as Awaited<ReturnType<typeof everything>>;

beforeEach(async () => {
  storage = memoryStorage();
  other = memoryStorage();
  await storage.conversations.put(conversation);
  await storage.sessions.put(session.id, session);
  await storage.benchmarks.put(benchmark.name, benchmark);
  await storage.votes.append([voteEvent(1, { study: 'blind' })]);
  await storage.votes.putAnswers([{ ...answer('open', 'blind', told), prompts: ['Salut ?'] }]);
});

describe('an export taken in', () => {
  test('by an empty browser is the same as the one that it came from', async () => {
    const { study } = await organised(storage, { questions: 4, seats: 3 });
    await storage.votes.append(handedIn(study, 0, 'Reiher').events);
    await storage.studies.put('draft', {
      ...{ id: 'draft', name: 'In Arbeit', role: 'organiser', createdAt: 1, finishedAt: null, file: null },
      draft: {
        ...{ benchmark: 'Tandem-Mini', languages: ['de'], categories: ['math'], leftOut: ['x'], seed: 3 },
        checkpoints: [
          {
            ...{ id: 'one', key: 'a.gguf', name: 'A', scale: 0.5, builtIn: false, names: ['a'], hash: 'ab cd' },
            answers: [{ question: '81_DE', id: 'answer-1', asked: 7 }],
          },
        ],
        pairs: [['one', 'two']],
        ...{ directive: usualDirective, consent: usualConsent, settings: usualSettings },
        wishes: { seats: [['de', 'fr']], ...usualOverlap },
        answering: { ...usualAnswering, seed: 9 },
      },
      ...{ participants: [], conflicts: [] },
    });
    const written = await exported(storage);
    const arrived = await take(written);
    expect(arrived.added).toMatchObject({ conversations: 1, studies: 2, sessions: 1, benchmarks: 1 });
    expect(await contents(other)).toEqual(JSON.parse(written));

    // and again, it changes nothing
    expect(await take(written)).toMatchObject({ added: nothing, contradictory: 0, otherBenchmarks: 0 });
    expect(await contents(other)).toEqual(JSON.parse(written));
  });

  test('by the browser that sealed leaves its answers openable, by another says that it cannot open them', async () => {
    await storage.votes.putAnswers([answer('sealed', 'running', await storage.votes.seal(told))]);
    const written = await exported(storage);
    expect((await take(written, storage)).sealedElsewhere).toBe(0);
    expect((await take(written)).sealedElsewhere).toBe(1);

    await storage.votes.deleteAnswers('running');
    expect(await take(written, storage)).toMatchObject({ added: { answers: 1 }, sealedElsewhere: 0 });
    const [back] = await storage.votes.answers('running');
    expect(await storage.votes.unseal(back!.provenance as Sealed)).toEqual(told);
  });

  test('tells the names of a study once its organiser has finished it', async () => {
    const { study, record } = await organised(storage, { questions: 4, seats: 3 });
    await take(await exported(storage));
    expect((await gatherStudy(other, study.id)).models.size).toBe(0);
    await storage.studies.put(study.id, { ...record, finishedAt: 1_900_000_000_000 });
    await take(await exported(storage));
    const {
      models,
      sealedElsewhere,
      record: kept,
    } = {
      ...(await gatherStudy(other, study.id)),
      record: await other.studies.get(study.id),
    };
    expect(kept?.finishedAt).toBe(1_900_000_000_000);
    expect(sealedElsewhere).toBe(0);
    expect(models.size).toBeGreaterThan(0);

    // an older export does not begin it anew
    const before = memoryStorage();
    await before.studies.put(study.id, record);
    await take(await exported(before));
    expect((await other.studies.get(study.id))?.finishedAt).toBe(1_900_000_000_000);
  });

  test('adds to a study what was handed in to either browser', async () => {
    const { study, record } = await organised(storage, { questions: 4, seats: 3 });
    const [one, two] = [handedIn(study, 0, 'Reiher'), handedIn(study, 1, 'Star')];
    await storage.studies.put(study.id, { ...record, participants: one.participants });
    await storage.votes.append(one.events);
    await other.studies.put(study.id, { ...record, participants: two.participants });
    await other.votes.append(two.events);
    await take(await exported(storage));
    const joined = (await other.studies.get(study.id))!;
    const events = await other.votes.events(study.id);
    expect(bundleOf(subjectOf(study), joined.participants, events).events).toHaveLength(
      one.events.length + two.events.length,
    );
  });

  test('lists an event that is here in other words, and keeps the one that is here', async () => {
    const { study, record } = await organised(other, { questions: 4, seats: 3 });
    await other.votes.append([voteEvent(1, { study: study.id })]);
    await storage.studies.put(study.id, record);
    const changed = voteEvent(1, { study: study.id, note: 'anders' });
    const apart = memoryStorage();
    await apart.studies.put(study.id, record);
    await apart.votes.append([changed]);
    expect(await take(await exported(apart))).toMatchObject({ contradictory: 1, added: nothing });
    expect(await other.votes.events(study.id)).toEqual([voteEvent(1, { study: study.id })]);
    const { conflicts } = (await other.studies.get(study.id))!;
    expect(conflicts).toEqual([{ id: changed.id, variants: [voteEvent(1, { study: study.id }), changed] }]);
    expect((await gatherStudy(other, study.id)).all).toEqual([]);
    await take(await exported(apart));
    expect((await other.studies.get(study.id))?.conflicts).toEqual(conflicts);
  });

  test('keeps of a conversation the later state, and of a benchmark what is here', async () => {
    const written = await exported(storage);
    await other.conversations.put({ ...conversation, title: 'Plus tard', updatedAt: 6 });
    await other.benchmarks.put(benchmark.name, { ...benchmark, languages: ['fr'], importedAt: 9 });
    expect(await take(written)).toMatchObject({ otherBenchmarks: 1, added: { conversations: 0, benchmarks: 0 } });
    expect((await other.conversations.get('talk'))?.title).toBe('Plus tard');
    expect((await other.benchmarks.get(benchmark.name))?.languages).toEqual(['fr']);

    await storage.conversations.put({ ...conversation, title: 'Encore', updatedAt: 7 });
    await take(await exported(storage));
    expect((await other.conversations.get('talk'))?.title).toBe('Encore');
  });

  test('takes over how far a sitting has come', async () => {
    await other.sessions.put(session.id, session);
    const pauses = [
      { from: 3, to: 4 },
      { from: 8, to: null },
    ];
    await storage.sessions.put(session.id, { ...session, finishedAt: 9, pauses });
    await take(await exported(storage));
    expect(await other.sessions.get(session.id)).toEqual({ ...session, finishedAt: 9, pauses });
  });
});

describe('a file that is no export', () => {
  function refusal(written: string): unknown {
    try {
      return readEverything(written, 'f');
    } catch (thrown) {
      return thrown instanceof WorkbenchError ? { code: thrown.code, ...thrown.facts } : thrown;
    }
  }

  test('is refused, and a later or broken one is, with the place', async () => {
    for (const written of ['', 'x', '[]', '{"format":"tandem-votes"}'])
      expect(refusal(written)).toEqual({ code: 'exchange/not-export', file: 'f' });
    const whole = await exported(storage);
    expect(refusal(whole.replace('"version": 2', '"version": 3'))).toMatchObject({ code: 'study/newer', found: 3 });
    const { conversations: _, ...rest } = await contents(storage);
    expect(refusal(JSON.stringify(rest))).toEqual({ code: 'study/malformed', file: 'f', path: 'conversations' });
    expect(refusal(whole.replace('"role": "user"', '"role": "nobody"'))).toMatchObject({
      path: 'conversations[0].turns[0].checkpoint',
    });
    expect(refusal(whole.replace('"verdict": "left"', '"verdict": "middle"'))).toMatchObject({
      path: 'events[0].verdict',
    });
    expect(refusal(whole.slice(0, -20))).toEqual({ code: 'exchange/not-export', file: 'f' });
  });

  test('cannot reach into objects by its keys', async () => {
    const whole = await exported(storage);
    for (const key of ['__proto__', 'constructor']) {
      const forged = whole.replace('"events": [', `"${key}": {"polluted": 1}, "events": [`);
      expect(refusal(forged)).toMatchObject({ code: 'study/malformed', path: key });
      const inside = whole.replace('"wordings": {', `"wordings": {"${key}": {"polluted": 1},`);
      expect(refusal(inside)).toMatchObject({ code: 'study/malformed' });
    }
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });

  test('with a study that was changed is refused with the study’s name', async () => {
    const { record } = await organised(storage, { questions: 4, seats: 3 });
    await storage.studies.put(record.id, { ...record, file: record.file!.replace('Frage 1?', 'Frage 7?') });
    expect(refusal(await exported(storage))).toMatchObject({ code: 'study/changed', file: record.name });
  });

  test('is refused before it is read where it is far too large', () => {
    expect(refusal(' '.repeat(256_000_001))).toMatchObject({ code: 'exchange/too-large' });
  });
});
