import type { Question } from '#core/benchmarks/fastchat.ts';
import type { Gathered } from '#core/exchange/named-votes.ts';
import { createRandom } from '#core/random.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import { type Showing, type SkipEvent, skipReasons, verdicts, type VoteEvent, voteTags } from '#core/studies/event.ts';

/** Of a study over two questions in two languages and three checkpoints. */
export const questions: Question[] = ['101_EN', '101_DE', '141_EN', '141_DE'].map((question_id) => ({
  question_id,
  category: question_id.startsWith('101') ? 'reasoning' : 'stem',
  turns: [`${question_id}: why?`, `${question_id}: and then?`],
}));

export const checkpoints = ['Tandem · DE', 'Tandem · ENDEFRITES', '=cmd|x'];

export const answers: StoredAnswer[] = questions.flatMap(({ question_id }) =>
  checkpoints.map((checkpoint, number) => ({
    id: `answer-${question_id}-${number}`,
    study: 'study-1',
    question: String(question_id),
    language: String(question_id).endsWith('DE') ? 'de' : 'en',
    turns: [`Because ${number}, ${'really '.repeat(number)}"so" it is,\nand ${question_id}.`, `Then ${number}.`],
    finish: ['end-of-turn', 'end-of-turn'],
    hash: '0'.repeat(64),
    provenance: {
      ...{ checkpoint, checkpointSha256: null, adapterSha256: null, adapterScale: null, format: 'Q8_0' },
      ...{ executor: 'cpu', gpu: null, sampling: null, promptVersion: '1', appVersion: '0.1.0' },
      ...{ at: 1_700_000_000_123, imported: false },
    },
  })),
);

/** none */
export const strange = new Set<string>();

export const models = new Map(answers.map(({ id }) => [id, checkpoints[Number(id.at(-1))]!]));

const written = { study: 'study-1', session: 'session-1', uiVersion: '0.1.0' };

export function voteEvent(number: number, facts: Partial<VoteEvent> = {}, shown: Partial<Showing> = {}): VoteEvent {
  return {
    ...{ kind: 'vote', id: `event-${number}`, ...written, annotator: 'heron', at: 1_700_000_100_000 + number },
    showing: {
      ...{ question: '101_DE', language: 'de', turn: 1, left: 'answer-101_DE-0', right: 'answer-101_DE-1' },
      ...{ repeat: false, shownAt: 1_700_000_050_000 + number },
      ...shown,
    },
    ...{ verdict: 'left', tags: [], note: '', unblinded: false, leak: false, seed: 7 },
    ...facts,
  };
}

export function skipEvent(number: number, facts: Partial<SkipEvent> = {}): SkipEvent {
  const { id, at, showing } = voteEvent(number);
  return {
    ...{ kind: 'skip', id, ...written, annotator: 'heron', at, showing },
    reason: 'cannot-judge',
    note: '',
    ...facts,
  };
}

/** A study with everything that events can have, drawn with a seed. */
export function drawnStudy(size: number, seed: number): Gathered {
  const random = createRandom(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)]!;
  const events = Array.from({ length: size }, (_, number) => {
    const { question_id } = one(questions);
    const left = Math.floor(random.next() * 3);
    const right = (left + 1 + Math.floor(random.next() * 2)) % 3;
    const showing = {
      question: String(question_id),
      language: String(question_id).endsWith('DE') ? ('de' as const) : ('en' as const),
      turn: one([1, 2]),
      left: `answer-${question_id}-${left}`,
      right: `answer-${question_id}-${right}`,
      repeat: random.next() < 0.1,
    };
    const annotator = one(['heron', '@wren', 'Kranich, der', '']);
    const facts = {
      annotator: annotator || 'owl',
      note: one(['', 'Näher dran.', '=1+1', "'-x", '"quoted",\r\nand long\n']),
    };
    if (random.next() < 0.1) {
      const { showing: shown } = voteEvent(number, {}, showing);
      return skipEvent(number, { ...facts, reason: one(skipReasons), showing: shown });
    }
    const tags = voteTags.filter(() => random.next() < 0.2);
    const [unblinded, leak] = [random.next() < 0.1, random.next() < 0.1];
    return voteEvent(number, { ...facts, verdict: one(verdicts), tags, unblinded, leak }, showing);
  });
  return { events, answers, questions, models, strange };
}
