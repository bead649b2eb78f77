import type { Question } from '../benchmarks/fastchat.ts';
import type { ChatMessage } from '../chat/messages.ts';
import { itemOf, questionOf, unknownCategory } from '../judgments/record-item.ts';
import type { Language } from '../languages.ts';
import type { Ballot } from '../stats/ballot.ts';
import type { StoredAnswer } from '../studies/answer.ts';
import type { Showing, SkipEvent, SkipReason, Verdict, VoteEvent, VoteTag } from '../studies/event.ts';

/** One side of what was shown, by name. */
export interface NamedAnswer {
  model: string;
  /** all that was asked and answered, also after the turn; null: the file has no texts */
  conversation: readonly ChatMessage[] | null;
  /** of the answer at the turn; null: not known */
  characters: number | null;
}

interface Named {
  /** as the benchmark has it: 81, `81_DE`; of a free prompt its conversation's */
  questionId: number | string;
  category: string;
  language: Language | null;
  /** from 1 */
  turn: number;
  left: NamedAnswer;
  right: NamedAnswer;
  /** a pseudonym */
  voter: string;
  /** milliseconds since 1970; null: not known */
  at: number | null;
  /** shown to the same person before, sides swapped */
  repeat: boolean;
  note: string;
  /** what only our own store says; null: from a file of another kind */
  origin: VoteOrigin | null;
}

/** Where a vote comes from. */
export interface VoteOrigin {
  /** of the event */
  id: string;
  study: string;
  session: string;
  /** milliseconds since 1970 */
  shownAt: number;
  /** ids of answers */
  leftAnswer: string;
  rightAnswer: string;
  uiVersion: string;
}

/** A vote with models in place of answers: what every format is written from, and what every reader gives. */
export interface NamedVote extends Named {
  verdict: Verdict;
  /** the models could not be known: votes where they could are in no statistic */
  blind: boolean;
  /** an answer names a model or vendor */
  leak: boolean;
  tags: readonly VoteTag[];
  /** left and right were sides on a screen; false: nobody knows which side was which */
  sidesKnown: boolean;
  /** that the side was drawn with; null: not known */
  seed: number | null;
}

export interface NamedSkip extends Named {
  reason: SkipReason;
}

export interface NamedVotes {
  votes: readonly NamedVote[];
  skips: readonly NamedSkip[];
  /** votes and skips that are neither: who gave their answers is not known, or still sealed */
  unnamed: number;
  /** the same, because one model gave both answers */
  sameModel: number;
  /** the same, because one answer stood there to be plainly worse */
  obvious: number;
}

/** What a study or Blind has gathered. */
export interface Gathered {
  /** the votes and skips in force, with their last notes, in the order in which files are to have them */
  events: Iterable<VoteEvent | SkipEvent>;
  answers: Iterable<StoredAnswer>;
  /** free prompts are in their answers */
  questions: Iterable<Question>;
  /** who gave an answer, by its id */
  models: ReadonlyMap<string, string>;
  /** ids of answers that only test whether somebody reads: votes on them compare no models */
  strange: ReadonlySet<string>;
}

export function namedVotes({ events, answers, questions, models, strange }: Gathered): NamedVotes {
  const answerById = new Map(Array.from(answers, (answer) => [answer.id, answer]));
  const questionById = new Map(Array.from(questions, (question) => [String(question.question_id), question]));
  const votes: NamedVote[] = [];
  const skips: NamedSkip[] = [];
  let [unnamed, sameModel, obvious] = [0, 0, 0];
  for (const event of events) {
    const { showing } = event;
    const [left, right] = [models.get(showing.left), models.get(showing.right)];
    if (strange.has(showing.left) || strange.has(showing.right)) obvious++;
    else if (left === undefined || right === undefined) unnamed++;
    else if (left === right) sameModel++;
    else {
      const question = questionById.get(showing.question);
      const side = (model: string, id: string) => namedAnswer(model, answerById.get(id), question, showing.turn);
      const named: Named = {
        questionId: question?.question_id ?? showing.question,
        category: question?.category ?? unknownCategory,
        language: showing.language,
        turn: showing.turn,
        left: side(left, showing.left),
        right: side(right, showing.right),
        voter: event.annotator,
        at: event.at,
        repeat: showing.repeat,
        note: event.note,
        origin: originOf(event, showing),
      };
      if (event.kind === 'skip') skips.push({ ...named, reason: event.reason });
      else {
        const { verdict, tags, unblinded, leak, seed } = event;
        votes.push({ ...named, verdict, tags, blind: !unblinded, leak, sidesKnown: true, seed });
      }
    }
  }
  return { votes, skips, unnamed, sameModel, obvious };
}

function originOf({ id, study, session, uiVersion }: VoteEvent | SkipEvent, showing: Showing): VoteOrigin {
  const { shownAt, left, right } = showing;
  return { id, study, session, shownAt, leftAnswer: left, rightAnswer: right, uiVersion };
}

function namedAnswer(
  model: string,
  answer: StoredAnswer | undefined,
  question: Question | undefined,
  turn: number,
): NamedAnswer {
  const characters = answer?.turns[turn - 1]?.length ?? null;
  const prompts = answer?.prompts ?? question?.turns;
  if (!answer || !prompts) return { model, conversation: null, characters };
  const conversation = prompts.flatMap((content, index): ChatMessage[] => {
    const text = answer.turns[index];
    return text === undefined
      ? []
      : [
          { role: 'user', content },
          { role: 'assistant', content: text },
        ];
  });
  return { model, conversation, characters };
}

/** For the statistics, which know models and no sides. */
export function ballotOf(vote: NamedVote): Ballot {
  const { questionId, category, language, turn, left, right, verdict, voter, sidesKnown } = vote;
  const { item, swapped } = itemOf(
    { question: questionOf(questionId).question, category, language, turn },
    [left.model, right.model],
    (what) => new Error(what),
  );
  const [ofLeft, ofRight] = swapped ? (['second', 'first'] as const) : (['first', 'second'] as const);
  const [one, other] = [left.characters, right.characters];
  return {
    item,
    voter,
    label: verdict === 'left' ? ofLeft : verdict === 'right' ? ofRight : verdict,
    left: sidesKnown ? ofLeft : null,
    lengths: one === null || other === null ? null : swapped ? [other, one] : [one, other],
  };
}
