import type { AnswerTurn, MessageTurn } from '#core/chat/conversation.ts';
import { GrowingAnswer } from '#core/chat/growing-answer.ts';
import { seedOf } from '#core/chat/sampling.ts';
import type { Provenance, StoredAnswer } from '#core/studies/answer.ts';
import { findLeaks } from '#core/studies/leak.ts';
import type { Left } from '#core/studies/sides.ts';
import { askBoth, conversationOf, type Asking, type PairTurn } from './ask-both.ts';
import { provenanceOf, storedAnswer } from './blind-records.ts';
import type { PairEngine } from './pair-engine.ts';

/** What a question begins with. */
export interface Beginning {
  engine: PairEngine;
  /** draws who stands on the left, for each turn */
  draw: () => Left;
  /** that it draws with */
  seed: number;
  /** what the seed of its first answers differs by from the setting's; those of each later turn add one */
  seedOffset: number;
}

/** What stands behind the sides. */
export interface Reveal {
  /** of the pair, the first checkpoint's first */
  names: readonly [string, string];
  /** of the pair, who stood on the left, turn by turn */
  left: readonly Left[];
}

interface BySide<T> {
  left: T;
  right: T;
}

/** What the voter of a question must not know before the reveal: who answers, and which side is whose. */
export class HiddenPair {
  readonly #question: string;
  readonly #beginning: Beginning;
  /** of the two answers, the first checkpoint's first; random */
  readonly #ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
  #turns: PairTurn[] = [];
  #left: Left[] = [];
  #provenances: Provenance[] = [];

  constructor(question: string, beginning: Beginning) {
    this.#question = question;
    this.#beginning = beginning;
  }

  get sideSeed(): number {
    return this.#beginning.seed;
  }

  /**
   * Has both answer the next message. False when the signal aborted it; rejects when it fails; nothing is then added.
   * @param onwritten  hears how many tokens both have written, taken together
   */
  async answer(
    message: MessageTurn,
    settings: Asking,
    signal: AbortSignal,
    onwritten: (tokens: number) => void,
  ): Promise<boolean> {
    const { engine, seedOffset } = this.#beginning;
    const { language } = message;
    const seed = seedOf(settings.sampling.seed, seedOffset + this.#turns.length, 0);
    const sampling = { ...settings.sampling, seed };
    const begin = (): GrowingAnswer =>
      new GrowingAnswer({ language, checkpoint: '', sampling, attempt: 0 }, performance.now());
    const answers = [begin(), begin()] as const;
    const said = { role: 'user', content: message.content } as const;
    const asked = await askBoth({
      ...{ engine, asking: { ...settings, sampling }, answers, signal },
      messages: [
        [...conversationOf(this.#turns, 0), said],
        [...conversationOf(this.#turns, 1), said],
      ],
      onevent: () => onwritten(answers[0].count + answers[1].count),
    });
    if (!asked) return false;
    // the seed that is kept is the first turn's
    const first = this.#provenances[0]?.sampling ?? sampling;
    const at = Date.now();
    this.#provenances = await Promise.all(
      asked.members.map(async (member) => provenanceOf(await member.origin(), first, asked.directed, at)),
    );
    this.#turns = [...this.#turns, { message, answers: [answers[0].turn(), answers[1].turn()] }];
    return true;
  }

  /** Draws the sides of the last turn. */
  seat(): BySide<AnswerTurn> {
    this.#left = [...this.#left, this.#beginning.draw()];
    return this.#bySide(this.#left.length - 1, this.#turns.at(-1)!.answers);
  }

  /** ids of the answers, as they stood in a turn */
  idsAt(turn: number): BySide<string> {
    return this.#bySide(turn, this.#ids);
  }

  /** The two texts of a turn, whatever their order. */
  textsAt(turn: number): string {
    return JSON.stringify(this.#turns[turn]!.answers.map(({ content }) => content).sort());
  }

  /** One of a turn's answers names a model or vendor that the messages so far do not. */
  leaksAt(turn: number): boolean {
    const messages = this.#turns.slice(0, turn + 1).map(({ message }) => message.content);
    return this.#turns[turn]!.answers.some(({ content }) => findLeaks(content, messages.join('\n')).length > 0);
  }

  /** Both as they are kept. @param cover  what hides who gave them */
  async stored(cover: (provenance: Provenance) => Promise<StoredAnswer['provenance']>): Promise<StoredAnswer[]> {
    const provenances = await Promise.all(this.#provenances.map(cover));
    return ([0, 1] as const).map((lane) =>
      storedAnswer(this.#ids[lane], this.#question, this.#turns, lane, provenances[lane]!),
    );
  }

  reveal(): Reveal & { byId: Record<string, string> } {
    const [first = '', second = ''] = this.#provenances.map(({ checkpoint }) => checkpoint);
    return { names: [first, second], left: this.#left, byId: { [this.#ids[0]]: first, [this.#ids[1]]: second } };
  }

  #bySide<T>(turn: number, [first, second]: readonly [T, T]): BySide<T> {
    return this.#left[turn] === 'first' ? { left: first, right: second } : { left: second, right: first };
  }
}
