import { describe, expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import type { StudyEvent, VoteEvent } from '#core/studies/event.ts';
import { Sides, type Left } from '#core/studies/sides.ts';
import { BlindQuestion, type BlindNeeds } from '#features/compare/blind-question.svelte.ts';
import { asking, FakePair, FakeStore, never } from './fakes.ts';

/** @param lefts  who stands on the left, turn by turn */
function begin(lefts: Left[] = ['first'], changes: Partial<BlindNeeds> = {}) {
  const pair = new FakePair();
  const store = new FakeStore();
  const reported: unknown[] = [];
  const needs: BlindNeeds = {
    begin: () => ({ engine: pair, draw: () => lefts.shift() ?? 'first', seed: 7, seedOffset: 100 }),
    asking: () => asking,
    store,
    voter: () => Promise.resolve({ study: 'blind', annotator: 'v-1', session: 's-1' }),
    pace: () => Promise.resolve(),
    known: new Set(),
    report: (thrown) => reported.push(thrown),
    ...changes,
  };
  return { question: new BlindQuestion(needs), pair, store, reported, needs };
}

const kinds = ({ kept }: FakeStore): StudyEvent['kind'][] => kept.map(({ kind }) => kind);
const votes = ({ kept }: FakeStore): VoteEvent[] => kept.filter((event) => event.kind === 'vote');
const refused = new WorkbenchError('storage/full', { usedBytes: 1, quotaBytes: 1 });

describe('a message', () => {
  test('is answered by both under the same settings, and shown by side', async () => {
    const { question, pair } = begin(['second']);
    await question.ask('Bonjour');
    expect(question.stage).toBe('judging');
    const [first, second] = pair.requests[0]!;
    expect({ ...first, checkpoint: 0 }).toEqual({ ...second, checkpoint: 0 });
    expect(question.turns[0]?.left?.content).toBe('Bonjour à vous');
    expect(question.turns[0]?.right?.content).toBe('Guten Tag');
  });

  test('appears on both sides at one pace, and can be judged once all of it is there', async () => {
    let appear = (): void => undefined;
    const { question } = begin(['first'], {
      async pace(longest, show) {
        expect(longest).toBe('Bonjour à vous'.length);
        show(3);
        await new Promise<void>((resolve) => (appear = resolve));
      },
    });
    const asking = question.ask('Bonjour');
    await expect.poll(() => question.stage).toBe('showing');
    expect(question.units).toBe(3);
    await question.vote('left');
    expect(question.turns[0]?.decision).toBeNull();
    appear();
    await asking;
    expect(question.stage).toBe('judging');
    expect(question.units).toBe(Infinity);
  });

  test('shows neither answer before both are complete and kept', async () => {
    const { question, pair, store } = begin();
    let words = 0;
    pair.beforeToken = () => (++words < 4 ? Promise.resolve() : never());
    void question.ask('Bonjour');
    await expect.poll(() => question.written).toBe(3);
    expect(question.turns[0]).toMatchObject({ left: null, right: null });
    expect(store.stored.size).toBe(0);
    question.stop();
    await expect.poll(() => question.stage).toBe('new');
  });

  test('that is stopped or fails is as if it had not been sent', async () => {
    const { question, pair, store } = begin();
    pair.beforeReady = () => Promise.reject(new WorkbenchError('engine/nothing-loaded', {}));
    expect(await question.ask('Bonjour')).toBe(false);
    expect(question.stage).toBe('new');
    expect(question.error?.code).toBe('engine/nothing-loaded');
    expect(question.turns).toEqual([]);
    expect(store.kept).toEqual([]);
  });

  test('has a seed of its own, turn after turn; the first is kept', async () => {
    const { question, pair, store } = begin();
    await question.ask('Un');
    question.followUp = true;
    await question.vote('tie');
    await question.ask('Deux');
    expect(pair.requests.map(([lane]) => lane?.sampling.seed)).toEqual([142, 143]);
    await question.vote('tie');
    await expect.poll(() => [...store.stored.values()][0]?.provenance).toMatchObject({ sampling: { seed: 142 } });
  });
});

describe('until the reveal', () => {
  test('nothing that is kept, and nothing that the page sees, says who gave which answer', async () => {
    const { question, store } = begin();
    await question.ask('Bonjour');
    question.followUp = true;
    await question.vote('left');
    const seen = JSON.stringify([question.turns, question.revealed, question.tally, store.kept]);
    const answers = [...store.stored.values()].map(({ provenance, ...rest }) => ({
      ...rest,
      keys: Object.keys(provenance),
    }));
    for (const secret of ['Tandem', 'DE"', 'ENDEFRITES', '1'.repeat(64), '2'.repeat(64)]) {
      expect(seen).not.toContain(secret);
      expect(JSON.stringify(answers)).not.toContain(secret);
    }
    expect(answers.map(({ keys }) => keys)).toEqual([
      ['nonce', 'cipher'],
      ['nonce', 'cipher'],
    ]);
  });

  test('a free prompt is kept with its answers, which have the same id turn after turn', async () => {
    const { question, store } = begin(['first', 'second']);
    await question.ask('Un');
    question.followUp = true;
    await question.vote('left');
    await question.ask('Deux');
    await question.vote('left');
    const [one, two] = votes(store);
    expect(one?.showing).toMatchObject({ turn: 1, left: two?.showing.right, right: two?.showing.left });
    expect(store.stored.get(one!.showing.left)).toMatchObject({
      prompts: ['Un', 'Deux'],
      finish: Array(2).fill('end-of-turn'),
    });
  });
});

describe('a vote', () => {
  test('is given by side and follows the click only once it is on disk', async () => {
    const { question, store } = begin();
    await question.ask('Bonjour');
    let commit = (): void => undefined;
    store.beforeWrite = () => new Promise((resolve) => (commit = resolve));
    const writesBefore = store.writes;
    const voting = question.vote('left');
    await expect.poll(() => store.writes).toBe(writesBefore + 1);
    expect(question.stage).toBe('judging');
    expect(question.turns[0]?.decision).toBeNull();
    store.beforeWrite = () => Promise.resolve();
    commit();
    await voting;
    expect(question.turns[0]?.decision).toEqual({ kind: 'vote', verdict: 'left' });
    expect(votes(store)[0]).toMatchObject({
      verdict: 'left',
      annotator: 'v-1',
      session: 's-1',
      seed: 7,
      unblinded: false,
    });
    const [answer] = [...store.stored.values()].filter(({ id }) => id === votes(store)[0]?.showing.left);
    expect(answer?.turns).toEqual(['Guten Tag']);
  });

  test('on the only turn is followed by the reveal, which is kept before the names appear', async () => {
    const { question, store } = begin(['second']);
    await question.ask('Bonjour');
    await question.vote('right');
    expect(kinds(store)).toEqual(['vote', 'reveal']);
    expect(question.revealed).toEqual({ names: ['Tandem · DE', 'Tandem · ENDEFRITES'], left: ['second'] });
    expect(question.canUndo).toBe(false);
    await expect.poll(() => question.tally).toMatchObject({ votes: 1, firstVotes: 1, secondVotes: 0 });
    const provenances = () => [...store.stored.values()].map(({ provenance }) => provenance);
    await expect
      .poll(provenances)
      .toContainEqual(expect.objectContaining({ checkpoint: 'Tandem · DE', format: 'Q8_0' }));
  });

  test('that cannot be kept is said, loses nothing, and can be tried again', async () => {
    const { question, store } = begin();
    await question.ask('Bonjour');
    store.beforeWrite = () => Promise.reject(refused);
    await question.vote('tie');
    expect(question.keeping.failure?.error.code).toBe('storage/full');
    expect(question.stage).toBe('judging');
    expect(question.turns[0]?.decision).toBeNull();
    expect(store.kept).toEqual([]);
    store.beforeWrite = () => Promise.resolve();
    await question.keeping.failure?.again();
    expect(kinds(store)).toEqual(['vote', 'reveal']);
    expect(question.stage).toBe('revealed');
  });

  test('counts once, however often it is pressed', async () => {
    const { question, store } = begin();
    await question.ask('Bonjour');
    await Promise.all([question.vote('left'), question.vote('right'), question.vote('left')]);
    await question.vote('right');
    expect(votes(store).map(({ verdict }) => verdict)).toEqual(['left']);
  });

  test('may be a skip, with its reason', async () => {
    const { question, store } = begin();
    await question.ask('Bonjour');
    await question.skip('not-my-language');
    expect(store.kept[0]).toMatchObject({ kind: 'skip', reason: 'not-my-language' });
    expect(question.revealed).not.toBeNull();
  });

  test('on an answer that names a vendor is flagged, and counts', async () => {
    const { question, pair, store } = begin();
    pair.says[1] = ['Je suis un assistant, développé par', ' OpenAI.'];
    await question.ask('Bonjour');
    await question.vote('left');
    expect(votes(store)[0]).toMatchObject({ leak: true, unblinded: false });
    expect(question.tally).toMatchObject({ votes: 1 });
  });

  test('on two texts that were seen with their names is unblinded', async () => {
    const { question, needs } = begin();
    await question.ask('Bonjour');
    await question.vote('left');
    const again = begin(['second'], { known: needs.known });
    await again.question.ask('Bonjour');
    expect(again.question.turns[0]?.unblinded).toBe(true);
    await again.question.vote('left');
    expect(votes(again.store)[0]?.unblinded).toBe(true);
    expect(again.question.tally).toMatchObject({ votes: 0 });
  });
});

describe('a follow-up', () => {
  test('comes after the vote, goes to each with its own answers, and the reveal comes once, after the last vote', async () => {
    const { question, pair, store } = begin(['first', 'second']);
    await question.ask('Un');
    question.followUp = true;
    await question.vote('left');
    expect(question.stage).toBe('between');
    expect(question.revealed).toBeNull();
    await question.ask('Deux');
    expect(pair.requests[1]?.map(({ messages }) => messages[1]?.content)).toEqual(['Guten Tag', 'Bonjour à vous']);
    expect(question.turns[1]?.left?.content).toBe('Bonjour à vous');
    await question.vote('both-bad');
    expect(kinds(store)).toEqual(['vote', 'vote', 'reveal']);
    expect(question.revealed?.left).toEqual(['first', 'second']);
  });

  test('that was announced need not be written', async () => {
    const { question, store } = begin();
    await question.ask('Un');
    question.followUp = true;
    await question.vote('left');
    await question.reveal();
    expect(question.stage).toBe('revealed');
    expect(kinds(store)).toEqual(['vote', 'reveal']);
  });

  test('that fails leaves the turn before it as it was', async () => {
    const { question, pair } = begin();
    await question.ask('Un');
    question.followUp = true;
    await question.vote('left');
    pair.generate = () => {
      throw new WorkbenchError('engine/context-full', { promptTokens: 600, contextTokens: 512 });
    };
    expect(await question.ask('Deux')).toBe(false);
    expect(question.stage).toBe('between');
    expect(question.turns).toHaveLength(1);
    expect(question.error?.code).toBe('engine/context-full');
  });
});

describe('undo', () => {
  test('takes votes back until the reveal, one after the other, and keeps both', async () => {
    const { question, store } = begin(['first', 'second']);
    await question.ask('Un');
    expect(question.canUndo).toBe(false);
    question.followUp = true;
    await question.vote('left');
    await question.undo();
    expect(question.stage).toBe('judging');
    expect(question.turns[0]?.decision).toBeNull();
    expect(store.kept[1]).toMatchObject({ kind: 'undo', target: store.kept[0]?.id });
    await question.vote('tie');
    expect(question.stage).toBe('between');
    expect(kinds(store)).toEqual(['vote', 'undo', 'vote']);
  });

  test('of the first turn while the second is judged goes back to it, and on to the second afterwards', async () => {
    const { question, store } = begin(['first', 'second']);
    await question.ask('Un');
    question.followUp = true;
    await question.vote('left');
    await question.ask('Deux');
    await question.undo();
    expect(question.at).toBe(0);
    await question.vote('right');
    expect(question.at).toBe(1);
    expect(question.stage).toBe('judging');
    await question.vote('tie');
    expect(kinds(store)).toEqual(['vote', 'undo', 'vote', 'vote', 'reveal']);
    expect(question.tally).toMatchObject({ votes: 2, ties: 1, secondVotes: 1 });
  });

  test('reaches ten votes back', async () => {
    const sides = new Sides(1);
    const { question, store } = begin(Array.from({ length: 12 }, () => sides.draw('pair')));
    for (let turn = 1; turn <= 12; turn++) {
      await question.ask(`Tour ${turn}`);
      question.followUp = true;
      await question.vote('tie');
    }
    while (question.canUndo) await question.undo();
    expect(kinds(store).filter((kind) => kind === 'undo')).toHaveLength(10);
    expect(question.at).toBe(2);
  });
});
