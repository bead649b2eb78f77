import { describe, expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import type { StudyEvent, Verdict } from '#core/studies/event.ts';
import { OpenConversation } from '#features/compare/open-conversation.svelte.ts';
import { beginning, unitsSeen } from '#features/compare/pacing.ts';
import { tallyOf } from '#features/compare/tally.ts';
import { decisionEvent, laterThan, revealEvent, undoEvent } from '#features/compare/vote-events.ts';
import { asking, FakePair, never } from './fakes.ts';

describe('both answers appear at one rate', () => {
  test('that depends on the longer one alone, and takes three seconds at most', () => {
    expect(unitsSeen(0, 600)).toBe(0);
    expect(unitsSeen(1000, 600)).toBe(300);
    expect(unitsSeen(3000, 9000)).toBe(9000);
    expect(unitsSeen(1500, 9000)).toBe(4500);
    expect(unitsSeen(10_000, 20)).toBe(20);
  });

  test('and never end in half a character', () => {
    expect(beginning('a😀b', 2)).toBe('a');
    expect(beginning('a😀b', 3)).toBe('a😀');
    expect(beginning('a😀b', 9)).toBe('a😀b');
    expect(beginning('abc', 0)).toBe('');
  });
});

describe('votes on a pair', () => {
  const voter = { study: 'blind', annotator: 'v-1', session: 's-1' };
  const marks = { unblinded: false, leak: false, seed: 1 };
  /** on a question of its own, whose answers are called after it */
  const vote = (question: string, verdict: Verdict, swapped = false, unblinded = false) => {
    const [left, right] = swapped ? [`${question}2`, `${question}1`] : [`${question}1`, `${question}2`];
    const showing = { question, language: 'fr', turn: 1, left, right, repeat: false, shownAt: 0 } as const;
    return decisionEvent(voter, showing, { kind: 'vote', verdict }, { ...marks, unblinded });
  };
  const reveal = (question: string, second = 'ENDEFRITES') =>
    revealEvent(voter, question, { [`${question}1`]: 'DE', [`${question}2`]: second });

  test('count by checkpoint, whichever side it stood on', () => {
    const events: StudyEvent[] = [vote('a', 'left'), vote('b', 'left', true), vote('c', 'right')];
    events.push(vote('d', 'tie'), vote('e', 'both-bad', true));
    for (const question of ['a', 'b', 'c', 'd', 'e']) events.push(reveal(question));
    expect(tallyOf(events, ['DE', 'ENDEFRITES'])).toEqual({
      ...{ votes: 5, first: 'DE', firstVotes: 1, ties: 1, bothBad: 1, second: 'ENDEFRITES', secondVotes: 2 },
    });
  });

  test('do not count when taken back, cast after a reveal, on another pair, or not revealed yet', () => {
    const undone = vote('a', 'left');
    const events: StudyEvent[] = [undone, undoEvent(voter, undone.id), vote('b', 'left', false, true)];
    events.push(vote('c', 'left'), vote('d', 'left'));
    events.push(reveal('a'), reveal('b'), reveal('c', 'FR'), vote('a', 'right'));
    expect(tallyOf(events, ['DE', 'ENDEFRITES']).votes).toBe(0);
  });

  test('follow each other in time, however fast they come', () => {
    const times = Array.from({ length: 50 }, () => vote('a', 'left').at);
    expect([...new Set(times)].sort((one, other) => one - other)).toEqual(times);
  });

  test('are later than what was kept in an earlier visit, even if the clock was set back since', () => {
    const kept = Date.now() + 3_600_000;
    laterThan(kept);
    laterThan(kept - 1000);
    expect(vote('a', 'left').at).toBe(kept + 1);
  });
});

describe('an open conversation', () => {
  const begin = (settings = asking) => {
    const pair = new FakePair();
    return { pair, conversation: new OpenConversation(pair, () => settings) };
  };
  const texts = ({ turns }: OpenConversation): string[][] =>
    turns.map(({ answers }) => answers.map(({ content }) => content));

  test('has both answer each message, named, each going on from its own answers', async () => {
    const { pair, conversation } = begin();
    await conversation.send(' Bonjour ');
    await conversation.send('Encore');
    expect(texts(conversation)).toEqual(Array(2).fill(['Guten Tag', 'Bonjour à vous']));
    expect(conversation.turns[0]?.answers.map(({ checkpoint }) => checkpoint)).toEqual([
      'Tandem · DE',
      'Tandem · ENDEFRITES',
    ]);
    expect(pair.requests[1]?.map(({ messages }) => messages.map(({ content }) => content))).toEqual([
      ['Bonjour', 'Guten Tag', 'Encore'],
      ['Bonjour', 'Bonjour à vous', 'Encore'],
    ]);
    expect(pair.requests.map(([lane]) => lane?.sampling.seed)).toEqual([42, 43]);
  });

  test('stops where it is, and what was written stays', async () => {
    const { pair, conversation } = begin();
    let words = 0;
    pair.beforeToken = () => (++words < 4 ? Promise.resolve() : never());
    const sending = conversation.send('Bonjour');
    await expect.poll(() => texts(conversation)[0]).toEqual(['Guten Tag', 'Bonjour']);
    conversation.stop();
    await sending;
    expect(conversation.turns[0]?.answers.map(({ finish }) => finish)).toEqual(['cancelled', 'cancelled']);
    expect(conversation.busy).toBe(false);
  });

  test('asks again what failed', async () => {
    const { pair, conversation } = begin();
    pair.beforeReady = () => Promise.reject(new WorkbenchError('engine/nothing-loaded', {}));
    await conversation.send('Bonjour');
    expect(conversation.error?.code).toBe('engine/nothing-loaded');
    expect(conversation.turns[0]?.answers[0].finish).toBe('failed');
    pair.beforeReady = () => Promise.resolve();
    await conversation.retry();
    expect(texts(conversation)).toEqual([['Guten Tag', 'Bonjour à vous']]);
    expect(conversation.error).toBeNull();
  });

  test('gives the directive to both or to neither', async () => {
    const { pair, conversation } = begin({ ...asking, directive: true });
    await conversation.send('Bonjour');
    expect(pair.requests[0]?.map(({ messages }) => messages[0]?.role)).toEqual(['system', 'system']);
    // the second one's template drops it without a word
    pair.countTokens = (id, messages) => Promise.resolve(id === 2 ? 1 : messages.length);
    await conversation.send('Encore');
    expect(pair.requests[1]?.map(({ messages }) => messages[0]?.role)).toEqual(['user', 'user']);
  });
});
