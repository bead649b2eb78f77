import { languageOfId } from '../benchmarks/fastchat.ts';
import type { NamedVote, NamedVotes } from './named-votes.ts';

/**
 * What a file could not take of the votes that it was made from, each as a number of votes; 0: nothing. Sessions, seeds, app versions
 * and the moment of showing are in tidy CSV and in our bundle only, and are no loss to a reader of the other formats.
 */
export interface Lost {
  // left out
  /** nobody said which answer is better */
  skips: number;
  /** cast when the models could be known, where a file would hold it for a blind vote */
  unblinded: number;
  /** who gave an answer is not known, or sealed */
  unnamed: number;
  /** one model gave both answers */
  sameModel: number;
  /** one answer stood there to be plainly worse: they test the voter */
  obvious: number;
  /** on other models than the file's */
  otherPairs: number;
  // written, but for this
  /** "both bad" has become a tie */
  bothBad: number;
  /** nothing says which language it is about */
  languages: number;
  /** tags or a note are missing */
  remarks: number;
  /** an answer names a model, which the file does not say */
  leaks: number;
  /** it repeats another with swapped sides, which the file does not say */
  repeats: number;
}

/** A file's text, and what is not in it. */
export interface Written {
  text: string;
  lost: Lost;
}

/** Of votes that are written, what a format may have no place for. */
const marks = {
  bothBad: ({ verdict }) => verdict === 'both-bad',
  languages: ({ language, questionId }) => language !== null && languageOfId(questionId) === null,
  remarks: ({ tags, note }) => tags.length > 0 || note !== '',
  leaks: ({ leak }) => leak,
  repeats: ({ repeat }) => repeat,
} satisfies Partial<Record<keyof Lost, (vote: NamedVote) => boolean>>;

/** @param lacks  what the format has no place for */
export function lostOf(
  { skips, votes, unnamed, sameModel, obvious }: NamedVotes,
  written: readonly NamedVote[],
  lacks: readonly (keyof typeof marks)[],
  otherPairs = 0,
): Lost {
  const count = (mark: keyof typeof marks) => (lacks.includes(mark) ? written.filter(marks[mark]).length : 0);
  return {
    skips: skips.length,
    unblinded: votes.length - otherPairs - written.length,
    ...{ unnamed, sameModel, obvious, otherPairs },
    bothBad: count('bothBad'),
    languages: count('languages'),
    remarks: count('remarks'),
    leaks: count('leaks'),
    repeats: count('repeats'),
  };
}
