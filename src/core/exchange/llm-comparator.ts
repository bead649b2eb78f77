import type { ChatMessage } from '../chat/messages.ts';
import { lostOf, type Written } from './lost.ts';
import type { NamedAnswer, NamedVote, NamedVotes } from './named-votes.ts';

/** What a rater saw on the left is A to him: of a flipped rating, the file's second model. */
export const bothBadLabel = 'both bad';
const labels = { left: 'A is better', right: 'B is better', tie: 'same', 'both-bad': bothBadLabel } as const;
const scores = { left: 1, right: -1, tie: 0, 'both-bad': 0 } as const;

/** Columns and charts that the viewer makes of what we add. */
const customFields = [
  { name: 'question_id', type: 'string' },
  { name: 'turn', type: 'category' },
  { name: 'language', type: 'category' },
  { name: 'voter', type: 'per_rating_string' },
  { name: 'tags', type: 'per_rating_string' },
];

/** The pairs of models that there are votes on, the smaller name first: a file each. */
export function comparedPairs({ votes }: NamedVotes): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { left, right } of votes) {
    const pair: [string, string] = left.model < right.model ? [left.model, right.model] : [right.model, left.model];
    pairs.set(JSON.stringify(pair), pair);
  }
  return [...pairs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => pair);
}

/**
 * One pair's votes for LLM Comparator [Kahng2024]: an example for each question's turn, a rating for each vote. A better answer scores 1 of
 * at most 1.5, and "both bad" is a tie with a label of its own. What precedes a later turn is not shown by the viewer; the file has it.
 * @param source  named in the file's metadata
 */
export function writeComparison(all: NamedVotes, pair: readonly [string, string], source: string): Written {
  const ofPair = all.votes.filter(({ left, right }) => pair.includes(left.model) && pair.includes(right.model));
  const written = ofPair.filter(({ blind }) => blind);
  const examples = new Map<string, NamedVote[]>();
  for (const vote of written) {
    const [a, b] = answersOf(vote, pair);
    // answers may have been drawn anew in the midst of a study
    const key = JSON.stringify([vote.questionId, vote.turn, textAt(a, vote.turn), textAt(b, vote.turn)]);
    const votes = examples.get(key);
    if (votes) votes.push(vote);
    else examples.set(key, [vote]);
  }
  const file = {
    metadata: { source_path: source, custom_fields_schema: customFields },
    models: pair.map((name) => ({ name })),
    examples: Array.from(examples.values(), (votes) => exampleOf(votes, pair)),
  };
  const lost = lostOf(all, written, ['leaks', 'repeats'], all.votes.length - ofPair.length);
  return { text: `${JSON.stringify(file, null, 1)}\n`, lost };
}

function exampleOf(votes: readonly NamedVote[], pair: readonly [string, string]) {
  const [vote] = votes as [NamedVote];
  const { questionId, category, language, turn } = vote;
  const [a, b] = answersOf(vote, pair);
  const ratings = votes.map((each) => ratingOf(each, pair));
  return {
    input_text: promptAt(a, turn),
    tags: [category],
    output_text_a: textAt(a, turn),
    output_text_b: textAt(b, turn),
    score: ratings.reduce((sum, { score }) => sum + score, 0) / ratings.length,
    individual_rater_scores: ratings,
    custom_fields: {
      question_id: String(questionId),
      turn: String(turn),
      language: language ?? 'unknown',
      ...(turn > 1 && a.conversation && b.conversation
        ? { conversations: [a.conversation.slice(0, 2 * turn), b.conversation.slice(0, 2 * turn)] }
        : {}),
    },
  };
}

function ratingOf({ left, verdict, sidesKnown, note, tags, voter }: NamedVote, pair: readonly [string, string]) {
  const flipped = left.model !== pair[0];
  const score = scores[verdict];
  return {
    is_flipped: sidesKnown ? flipped : null,
    // 0 and not -0, which JSON has not
    score: flipped && score !== 0 ? -score : score,
    rating_label: labels[verdict],
    rationale: note,
    custom_fields: { voter, tags: tags.join(' ') },
  };
}

function answersOf({ left, right }: NamedVote, pair: readonly [string, string]): [NamedAnswer, NamedAnswer] {
  return left.model === pair[0] ? [left, right] : [right, left];
}

/** All that was asked up to the turn: a second turn alone says little. */
function promptAt({ conversation }: NamedAnswer, turn: number): string {
  return textsOf(conversation, 'user').slice(0, turn).join('\n\n');
}

function textAt({ conversation }: NamedAnswer, turn: number): string {
  return textsOf(conversation, 'assistant')[turn - 1] ?? '';
}

function textsOf(conversation: readonly ChatMessage[] | null, wanted: ChatMessage['role']): string[] {
  return (conversation ?? []).filter(({ role }) => role === wanted).map(({ content }) => content);
}
