import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import { defaultSampling } from '#core/chat/sampling.ts';
import type { Provenance, Sealed, StoredAnswer } from '#core/studies/answer.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import type { StudyStore } from '#core/studies/store.ts';
import type { Asking } from '#features/compare/ask-both.ts';
import type { PairEngine, PairMember } from '#features/compare/pair-engine.ts';

export const asking: Asking = { language: 'fr', sampling: defaultSampling, maxTokens: 64, directive: null };

function memberOf(id: number, name: string): PairMember {
  const origin = {
    ...{ checkpoint: name, checkpointSha256: `${id}`.repeat(64), adapterSha256: null, adapterScale: null },
    ...{ format: 'Q8_0', executor: 'cpu' as const, gpu: null },
  };
  return { id, name, vocab: 10, builtIn: true, adapter: null, origin: () => Promise.resolve(origin) };
}

/** Two checkpoints that say what the test says, one word in turn. */
export class FakePair implements PairEngine {
  members: [PairMember, PairMember] = [memberOf(1, 'Tandem · DE'), memberOf(2, 'Tandem · ENDEFRITES')];
  says: [string[], string[]] = [
    ['Guten', ' Tag'],
    ['Bonjour', ' à', ' vous'],
  ];
  requests: LaneRequest[][] = [];
  closed = 0;
  beforeReady: () => Promise<void> = () => Promise.resolve();
  /** awaited before each token */
  beforeToken: () => Promise<void> = () => Promise.resolve();
  /** tokens of a prompt: by default each template takes a directive */
  countTokens = (_id: number, messages: unknown[]): Promise<number> => Promise.resolve(messages.length);

  async ready(): Promise<readonly [PairMember, PairMember]> {
    await this.beforeReady();
    return this.members;
  }

  async *generate(lanes: LaneRequest[]): AsyncGenerator<GenerationEvent> {
    this.requests.push(lanes);
    try {
      const longest = Math.max(...this.says.map((words) => words.length));
      for (let index = 0; index < longest; index++) {
        for (const lane of [0, 1] as const) {
          const text = this.says[lane][index];
          if (text === undefined) continue;
          await this.beforeToken();
          yield { kind: 'token', lane, id: 1, text, piece: text, probability: 1, entropyBits: 0, alternatives: [] };
        }
      }
      for (const lane of [0, 1] as const) {
        const tokens = this.says[lane].length;
        const totals = { promptTokens: 3, reusedTokens: 0, tokens, firstTokenMs: 1, decodeMs: 1 };
        yield { kind: 'finish', lane, reason: 'end-of-turn', text: this.says[lane].join(''), totals };
      }
    } finally {
      this.closed++;
    }
  }
}

/** Keeps what it is given, unless the test says that it cannot. */
export class FakeStore implements StudyStore {
  kept: StudyEvent[] = [];
  stored = new Map<string, StoredAnswer>();
  /** begun so far */
  writes = 0;
  /** awaited before each write; rejecting is a disk that refuses */
  beforeWrite: () => Promise<void> = () => Promise.resolve();
  readonly #sealed = new Map<Sealed, Provenance>();

  async append(events: readonly StudyEvent[]): Promise<void> {
    this.writes++;
    await this.beforeWrite();
    this.kept.push(...structuredClone(events));
  }
  events(study: string): Promise<StudyEvent[]> {
    return Promise.resolve(this.kept.filter((event) => event.study === study));
  }
  async putAnswers(answers: readonly StoredAnswer[]): Promise<void> {
    this.writes++;
    await this.beforeWrite();
    for (const answer of answers) this.stored.set(answer.id, structuredClone(answer));
  }
  answers(study: string): Promise<StoredAnswer[]> {
    return Promise.resolve([...this.stored.values()].filter((answer) => answer.study === study));
  }
  seal(provenance: Provenance): Promise<Sealed> {
    const sealed = { nonce: new Uint8Array(12), cipher: new ArrayBuffer(16) };
    this.#sealed.set(sealed, provenance);
    return Promise.resolve(sealed);
  }
  unseal(sealed: Sealed): Promise<Provenance> {
    const provenance = this.#sealed.get(sealed);
    return provenance ? Promise.resolve(provenance) : Promise.reject(new Error('sealed by somebody else'));
  }
  watch(): () => void {
    return () => undefined;
  }
}

export const never = (): Promise<void> => new Promise(() => undefined);
