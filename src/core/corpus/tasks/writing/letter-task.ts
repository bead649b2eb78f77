import type { Draw } from '../../draw.ts';
import type { Person } from '../../lexicon/names.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type AnyTask, type ParallelTurn, task } from '../../task.ts';
import { contains, turn } from '../dialogue.ts';
import {
  askOther,
  askSubject,
  type Content,
  type Correspondents,
  correspondentsKey,
  drawCorrespondents,
  letterOf,
  mentioned,
  otherRecipient,
  recipientKey,
  shorter,
} from './correspondence.ts';

/** What every template of a letter may read, besides what the letter is about. */
export type Mentioned = Correspondents & Record<'who' | 'whom' | 'toWhom', Parallel>;

export interface LetterGrammar<D, V> {
  name: string;
  weight: number;
  draw(draw: Draw): D;
  key(details: D): string;
  /** the details as templates read them */
  view(details: D, from: Person): V;
  questions: readonly Wording<V & Mentioned>[];
  content: Content<V & Mentioned>;
  /** null where it has none */
  subject: Wording<V & Mentioned> | null;
  /** what the letter must name, besides the two people */
  names(details: D): readonly Parallel[];
  /** what a second turn may change */
  changes: readonly Change<D, V>[];
}

export interface Change<D, V> {
  name: string;
  /** about the new details */
  asked: readonly [Wording<V>, Wording<V>];
  /** with at least one detail that differs */
  changed(draw: Draw, details: D): D;
}

type FollowUp<D> = { wording: number } & (
  | { kind: 'shorter' | 'subject' }
  | { kind: 'recipient'; to: Correspondents['to'] }
  | { kind: 'change'; change: Change<D, unknown>; details: D }
);

interface Slots<D> extends Correspondents {
  details: D;
  next: FollowUp<D> | null;
}

/** Letters of one purpose: formal or to a friend, then shorter, with a subject line, changed, or to somebody else. */
export function letterTask<D, V>(grammar: LetterGrammar<D, V>): AnyTask {
  const { name, weight, questions, content, subject, changes } = grammar;

  const seen = (correspondents: Correspondents, details: D): V & Mentioned => ({
    ...grammar.view(details, correspondents.from),
    ...{ to: correspondents.to, from: correspondents.from },
    ...mentioned(correspondents.to),
  });
  const checkOf = ({ to, from }: Correspondents, details: D) =>
    contains(...[to.name, from.name].map((each) => parallel(() => each)), ...grammar.names(details));

  const drawFollowUp = (draw: Draw, correspondents: Correspondents, details: D): FollowUp<D> => {
    const wording = draw.whole(0, 1);
    const kind = draw.pick([
      ...(['shorter', 'recipient'] as const),
      ...(subject ? (['subject'] as const) : []),
      ...changes.map(() => 'change' as const),
    ]);
    switch (kind) {
      case 'shorter':
      case 'subject':
        return { kind, wording };
      case 'recipient':
        return { kind, wording, to: otherRecipient(draw, correspondents) };
      case 'change': {
        const change = draw.pick(changes);
        return { kind, wording, change: change as Change<D, unknown>, details: change.changed(draw, details) };
      }
    }
  };

  const followUpKey = (next: FollowUp<D>): string => {
    if (next.kind === 'recipient') return `recipient${next.wording}-${recipientKey(next.to)}`;
    if (next.kind === 'change') return `${next.change.name}${next.wording}-${grammar.key(next.details)}`;
    return `${next.kind}${next.wording}`;
  };

  const followUpTurn = (slots: Slots<D>, next: FollowUp<D>): ParallelTurn => {
    const view = seen(slots, slots.details);
    switch (next.kind) {
      case 'shorter':
        return turn(
          worded(shorter[next.wording]!, view),
          letterOf(content, view, 'short'),
          checkOf(slots, slots.details),
        );
      case 'subject':
        return turn(worded(askSubject[next.wording]!, view), worded(subject!, view));
      case 'recipient': {
        const other = { to: next.to, from: slots.from };
        const otherView = seen(other, slots.details);
        return turn(
          worded(askOther[next.wording]!, otherView),
          letterOf(content, otherView, 'long'),
          checkOf(other, slots.details),
        );
      }
      case 'change': {
        const changedView = seen(slots, next.details);
        return turn(
          worded((next.change as Change<D, V>).asked[next.wording]!, changedView),
          letterOf(content, changedView, 'long'),
          checkOf(slots, next.details),
        );
      }
    }
  };

  return task<Slots<D>>({
    ...{ name, weight, category: 'writing', paraphrases: questions.length },
    draw(draw) {
      const correspondents = drawCorrespondents(draw);
      const details = grammar.draw(draw);
      const next = draw.chance(0.45) ? drawFollowUp(draw, correspondents, details) : null;
      return { ...correspondents, details, next };
    },
    key: (slots) =>
      `${correspondentsKey(slots)}-${grammar.key(slots.details)}${slots.next ? `+${followUpKey(slots.next)}` : ''}`,
    render(slots, paraphrase) {
      const view = seen(slots, slots.details);
      const first = turn(
        worded(questions[paraphrase]!, view),
        letterOf(content, view, 'long'),
        checkOf(slots, slots.details),
      );
      return { system: null, turns: slots.next ? [first, followUpTurn(slots, slots.next)] : [first] };
    },
  });
}
