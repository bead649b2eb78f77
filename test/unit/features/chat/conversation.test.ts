import { describe, expect, test } from 'vitest';
import type { AnswerTurn, ConversationRecord } from '#core/chat/conversation.ts';
import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import { WorkbenchError } from '#core/errors.ts';
import { Conversation, titleOf, type ChatEngine } from '#features/chat/conversation.svelte.ts';
import type { ReadyCheckpoint } from '#state/ready-checkpoint.ts';

const checkpoint: ReadyCheckpoint = { id: 7, name: 'Tandem · ENDEFRITES', vocab: 4096, builtIn: true, adapter: null };

/** Answers with the given words, one token each, and remembers what it was asked. */
class ScriptedEngine implements ChatEngine {
  requests: LaneRequest[] = [];
  closed = 0;
  /** awaited before each token; a test holds the engine back with it */
  beforeToken: (index: number) => Promise<void> = () => Promise.resolve();
  words: string[];

  constructor(words: string[] = ['Good', ' morning']) {
    this.words = words;
  }

  ready(): Promise<ReadyCheckpoint> {
    return Promise.resolve(checkpoint);
  }

  async *generate(lanes: LaneRequest[]): AsyncGenerator<GenerationEvent> {
    expect(lanes.map((lane) => lane.checkpoint)).toEqual([checkpoint.id]);
    this.requests.push(...lanes);
    try {
      for (const [index, text] of this.words.entries()) {
        await this.beforeToken(index);
        yield {
          kind: 'token',
          lane: 0,
          id: index,
          text,
          piece: text,
          probability: 0.5,
          entropyBits: 1,
          alternatives: [],
        };
      }
      yield { kind: 'finish', lane: 0, reason: 'end-of-turn', text: this.words.join(''), totals };
    } finally {
      this.closed++;
    }
  }

  countTokens(_id: number, messages: ChatMessage[]): Promise<number> {
    return Promise.resolve(messages.length * 10);
  }
}

const totals = { promptTokens: 5, reusedTokens: 0, tokens: 2, firstTokenMs: 10, decodeMs: 20 };

function begin(engine: ChatEngine = new ScriptedEngine(), record?: ConversationRecord) {
  const saved: ConversationRecord[] = [];
  const conversation = new Conversation({ engine, save: (kept) => saved.push(structuredClone(kept)) }, record);
  return { conversation, saved };
}

const texts = (conversation: Conversation): string[] => conversation.turns.map((turn) => turn.content);
const answerOf = (conversation: Conversation): AnswerTurn => {
  const last = conversation.turns.at(-1);
  if (last?.role !== 'assistant') throw new Error('the last turn is no answer');
  return last;
};
const never = (): Promise<void> => new Promise(() => undefined);

describe('sending', () => {
  test('a message is answered with the text of all tokens', async () => {
    const { conversation } = begin();
    await conversation.send('  Hello ');
    expect(texts(conversation)).toEqual(['Hello', 'Good morning']);
    expect(answerOf(conversation)).toMatchObject({ finish: 'end-of-turn', totals, checkpoint: checkpoint.name });
    expect(answerOf(conversation).tokens.map((token) => token.text)).toEqual(['Good', ' morning']);
    expect(conversation.phase).toBe('idle');
  });

  test('the engine gets every earlier turn, in order', async () => {
    const engine = new ScriptedEngine();
    const { conversation } = begin(engine);
    await conversation.send('One');
    await conversation.send('Two');
    expect(engine.requests[1]?.messages).toEqual([
      { role: 'user', content: 'One' },
      { role: 'assistant', content: 'Good morning' },
      { role: 'user', content: 'Two' },
    ]);
  });

  test('an empty message is not sent', async () => {
    const { conversation, saved } = begin();
    await conversation.send(' \n ');
    expect(conversation.turns).toEqual([]);
    expect(saved).toEqual([]);
  });

  test('a second message waits its turn: while an answer streams nothing is sent', async () => {
    const engine = new ScriptedEngine();
    engine.beforeToken = never;
    const { conversation } = begin(engine);
    const first = conversation.send('One');
    await conversation.send('Two');
    expect(conversation.turns).toHaveLength(2);
    conversation.stop();
    await first;
  });

  test('the title is the first message, cut between words', () => {
    expect(titleOf('Hello there\nand more')).toBe('Hello there');
    const long = titleOf('Write a short story about a cat called Leo, who finds a key in the old castle');
    expect(long).toBe('Write a short story about a cat called Leo, who finds a key…');
    expect(titleOf('x'.repeat(80))).toBe(`${'x'.repeat(60)}…`);
  });
});

describe('stopping', () => {
  test('keeps what was written, even when the engine is in mid-step', async () => {
    const engine = new ScriptedEngine(['Good', ' morning', ' to you']);
    let reached = (): void => undefined;
    const atSecond = new Promise<void>((resolve) => (reached = resolve));
    engine.beforeToken = (index) => {
      if (index < 2) return Promise.resolve();
      reached();
      return never();
    };
    const { conversation } = begin(engine);
    const sending = conversation.send('Hello');
    await atSecond;
    conversation.stop();
    await sending;
    expect(answerOf(conversation)).toMatchObject({ content: 'Good morning', finish: 'cancelled' });
    expect(conversation.phase).toBe('idle');
  });

  test('closes the stream, so that the engine tidies up', async () => {
    const engine = new ScriptedEngine();
    let release = (): void => undefined;
    engine.beforeToken = (index) => (index === 0 ? Promise.resolve() : new Promise((resolve) => (release = resolve)));
    const { conversation } = begin(engine);
    const sending = conversation.send('Hello');
    await expect.poll(() => engine.requests.length).toBe(1);
    conversation.stop();
    await sending;
    release();
    await expect.poll(() => engine.closed).toBe(1);
  });

  test('ends the wait for a checkpoint that is still loading', async () => {
    const engine = new ScriptedEngine();
    engine.ready = () => new Promise(() => undefined);
    const { conversation } = begin(engine);
    const sending = conversation.send('Hello');
    expect(conversation.phase).toBe('waiting');
    conversation.stop();
    await sending;
    expect(answerOf(conversation)).toMatchObject({ content: '', finish: 'cancelled' });
    expect(engine.requests).toEqual([]);
  });
});

test('a request names the adapter that is to act, and how strongly', async () => {
  const engine = new ScriptedEngine();
  engine.ready = () => Promise.resolve({ ...checkpoint, adapter: { id: 3, scale: 0.5 } });
  const { conversation } = begin(engine);
  await conversation.send('Hello');
  engine.ready = () => Promise.resolve(checkpoint);
  await conversation.send('Again');
  expect(engine.requests.map(({ adapter }) => adapter)).toEqual([{ id: 3, scale: 0.5 }, null]);
});

describe('a failure', () => {
  test('is kept with what was written before it', async () => {
    const engine = new ScriptedEngine();
    engine.beforeToken = (index) =>
      index === 0 ? Promise.resolve() : Promise.reject(new WorkbenchError('engine/device-lost', { reason: 'reset' }));
    const { conversation } = begin(engine);
    await conversation.send('Hello');
    expect(answerOf(conversation)).toMatchObject({ content: 'Good', finish: 'failed' });
    expect(conversation.error?.code).toBe('engine/device-lost');
    expect(conversation.phase).toBe('idle');
  });

  test('leaves no empty answer between messages for the model', async () => {
    const engine = new ScriptedEngine();
    const whole = engine.ready.bind(engine);
    engine.ready = () => Promise.reject(new WorkbenchError('source/unreachable', { address: 'here' }));
    const { conversation } = begin(engine);
    await conversation.send('One');
    expect(conversation.error?.code).toBe('source/unreachable');
    engine.ready = whole;
    await conversation.send('Two');
    expect(engine.requests[0]?.messages).toEqual([{ role: 'user', content: 'Two' }]);
    expect(conversation.error).toBeNull();
  });
});

describe('regenerating', () => {
  test('replaces the last answer and takes the next seed each time', async () => {
    const engine = new ScriptedEngine();
    const { conversation } = begin(engine);
    conversation.sampling.seed = 100;
    await conversation.send('Hello');
    await conversation.regenerate();
    await conversation.regenerate();
    expect(conversation.turns).toHaveLength(2);
    expect(engine.requests.map((request) => request.sampling.seed)).toEqual([100, 101, 102]);
    expect(engine.requests[1]?.messages).toEqual([{ role: 'user', content: 'Hello' }]);
  });

  test('takes a seed that was changed as it is', async () => {
    const engine = new ScriptedEngine();
    const { conversation } = begin(engine);
    await conversation.send('Hello');
    conversation.sampling.seed = 900;
    await conversation.regenerate();
    expect(engine.requests[1]?.sampling.seed).toBe(900);
  });
});

describe('editing an earlier message', () => {
  test('keeps the older version until the new one is sent, then drops what followed', async () => {
    const { conversation, saved } = begin();
    await conversation.send('One');
    await conversation.send('Two');
    const savedBefore = saved.length;
    expect(conversation.edit(0)).toBe('One');
    expect(texts(conversation)).toEqual(['One', 'Good morning', 'Two', 'Good morning']);
    expect(saved).toHaveLength(savedBefore);
    await conversation.send('Uno');
    expect(texts(conversation)).toEqual(['Uno', 'Good morning']);
    expect(conversation.title).toBe('Uno');
    expect(conversation.editing).toBeNull();
  });

  test('cancelled, changes nothing', async () => {
    const { conversation } = begin();
    await conversation.send('One');
    conversation.edit(0);
    conversation.cancelEdit();
    await conversation.send('Two');
    expect(texts(conversation)).toEqual(['One', 'Good morning', 'Two', 'Good morning']);
  });
});

describe('the directive', () => {
  test('goes before the first message where the checkpoint is not ours', async () => {
    const engine = new ScriptedEngine();
    engine.ready = () => Promise.resolve({ ...checkpoint, builtIn: false });
    const { conversation } = begin(engine);
    conversation.language = 'de';
    await conversation.send('Hallo');
    expect(engine.requests[0]?.messages[0]).toEqual({
      role: 'system',
      content: 'Sie sind ein hilfreicher Assistent. Antworten Sie auf Deutsch.',
    });
  });

  test('is left out for a built-in checkpoint unless asked for', async () => {
    const engine = new ScriptedEngine();
    const { conversation } = begin(engine);
    await conversation.send('One');
    conversation.directive = true;
    await conversation.send('Two');
    expect(engine.requests.map((request) => request.messages[0]?.role)).toEqual(['user', 'system']);
  });

  test('is left out where the template refuses or drops it', async () => {
    for (const refuse of [true, false]) {
      const engine = new ScriptedEngine();
      engine.countTokens = (_id, messages) =>
        refuse && messages[0]?.role === 'system'
          ? Promise.reject(new WorkbenchError('text/template-failed', { reason: 'system role not supported' }))
          : Promise.resolve(10);
      const { conversation } = begin(engine);
      conversation.directive = true;
      await conversation.send('Hello');
      expect(engine.requests[0]?.messages).toEqual([{ role: 'user', content: 'Hello' }]);
    }
  });
});

describe('keeping', () => {
  test('the record is kept when the message is sent and when the answer is complete', async () => {
    const { conversation, saved } = begin();
    await conversation.send('Hello');
    expect(saved[0]?.turns).toMatchObject([{ content: 'Hello' }, { content: '', finish: null }]);
    expect(saved.at(-1)?.turns).toMatchObject([
      { content: 'Hello' },
      { content: 'Good morning', finish: 'end-of-turn' },
    ]);
  });

  test('an answer cut off by a reload comes back as interrupted, with its text', async () => {
    const engine = new ScriptedEngine(['Good', ' morning']);
    engine.beforeToken = (index) => (index === 0 ? Promise.resolve() : never());
    const { conversation } = begin(engine);
    const sending = conversation.send('Hello');
    await expect.poll(() => answerOf(conversation).content).toBe('Good');
    const atReload = structuredClone(conversation.record());
    const { conversation: reopened } = begin(new ScriptedEngine(), atReload);
    expect(answerOf(reopened)).toMatchObject({ content: 'Good', finish: 'interrupted' });
    expect(reopened.phase).toBe('idle');
    await reopened.regenerate();
    expect(texts(reopened)).toEqual(['Hello', 'Good morning']);
    conversation.stop();
    await sending;
  });
});
