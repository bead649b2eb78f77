import { expect, test } from 'vitest';
import { defaultSettings } from '#core/settings.ts';
import type { Provenance, Sealed, StoredAnswer } from '#core/studies/answer.ts';
import type { RevealEvent } from '#core/studies/event.ts';
import { everything, exportName } from '#features/settings/everything.ts';
import { memoryStorage, type Storage } from '#storage/open.ts';
import { memoryKeyPlace, Sealer } from '#storage/sealing.ts';
import { provenanceOf, voteEvent } from '../../../fixtures/study-events.ts';

const now = new Date('2025-03-04T05:06:07Z');
const told = provenanceOf('Tandem · FR');

function answer(id: string, study: string, provenance: Provenance | Sealed): StoredAnswer {
  const text = { turns: ['Bonjour.'], finish: ['end-of-turn'], hash: 'b2'.repeat(32) };
  return { id, study, question: '81_FR', language: 'fr', ...text, provenance };
}

function study(id: string, finishedAt: number | null) {
  return {
    id,
    name: id,
    role: 'organiser',
    createdAt: 1,
    finishedAt,
    file: null,
    draft: null,
    participants: [],
    conflicts: [],
  } as const;
}

async function exported(storage: Storage) {
  const text = JSON.stringify(await everything(storage, defaultSettings, now));
  return JSON.parse(text) as Awaited<ReturnType<typeof everything>>;
}

test('who gave an answer is told where it was never sealed, after the reveal, and of a finished study', async () => {
  const storage = memoryStorage();
  const { votes, studies } = storage;
  await studies.put('running', study('running', null));
  await studies.put('finished', study('finished', 7));
  const reveal: RevealEvent = {
    ...{ id: 'r', study: 'blind', session: 'session', annotator: 'heron', at: 5, uiVersion: '1' },
    ...{ kind: 'reveal', question: '81_FR', checkpoints: { 'blind-revealed': 'Tandem · FR' } },
  };
  await votes.append([voteEvent(1), reveal]);
  await votes.putAnswers([
    answer('open', 'running', told),
    answer('running', 'running', await votes.seal(told)),
    answer('finished', 'finished', await votes.seal(told)),
    answer('blind', 'blind', await votes.seal(told)),
    answer('blind-revealed', 'blind', await votes.seal(told)),
    answer('foreign', 'finished', await new Sealer(memoryKeyPlace()).seal(told)),
  ]);
  const { answers } = await exported(storage);
  const open = answers.filter(({ provenance }) => 'checkpoint' in provenance);
  expect(open.map(({ id }) => id)).toEqual(['blind-revealed', 'finished', 'open']);
  for (const { provenance } of open) expect(provenance).toEqual(told);
  for (const { provenance } of answers.filter((one) => !open.includes(one))) {
    expect(Object.keys(provenance)).toEqual(['nonce', 'cipher']);
  }
});

test('what stays sealed comes out to the last bit, so that the browser that sealed it could open it again', async () => {
  const storage = memoryStorage();
  const sealed = await storage.votes.seal(told);
  await storage.votes.putAnswers([answer('a', 'blind', sealed)]);
  const [given] = (await exported(storage)).answers;
  const { nonce, cipher } = given!.provenance as { nonce: string; cipher: string };
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  expect(await storage.votes.unseal({ nonce: bytes(nonce), cipher: bytes(cipher).buffer })).toEqual(told);
});

test('every kind of record is in the export, under a name with the day', async () => {
  const storage = memoryStorage();
  const session = { id: 'z', study: 's', annotator: 'heron', seat: null, seed: 7, startedAt: 2, finishedAt: null };
  const benchmark = { name: 'MT-Bench-X', languages: ['de'], questions: [], promptSets: [], importedAt: 4 } as const;
  await storage.votes.append([voteEvent(2), voteEvent(1, { study: 'other' })]);
  await storage.studies.put('s', study('s', null));
  await storage.sessions.put('z', { ...session, consent: null, pauses: [], firstTurnOnly: false });
  await storage.benchmarks.put('MT-Bench-X', benchmark);
  expect(await exported(storage)).toEqual({
    format: 'tandem-export',
    version: 2,
    exportedAt: '2025-03-04T05:06:07.000Z',
    settings: defaultSettings,
    conversations: [],
    events: [voteEvent(1, { study: 'other' }), voteEvent(2)],
    answers: [],
    studies: [study('s', null)],
    sessions: [{ ...session, consent: null, pauses: [], firstTurnOnly: false }],
    benchmarks: [benchmark],
  });
  expect(exportName(now)).toBe('tandem-2025-03-04.json');
});
