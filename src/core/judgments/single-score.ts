import type { Place } from './record-item.ts';

/** A judge's rating of one answer. */
export interface SingleScore extends Place {
  model: string;
  judge: string;
  /** 1 to 10 as a rule; -1: none could be read */
  score: number;
  /** the judge could not be asked: FastChat writes `$ERROR$` for its words, and -1 */
  failed: boolean;
  /** what the judge was given: question and answer in its prompt; null or absent: the file does not have it */
  shown?: string | null;
  /** what the judge said */
  words?: string | null;
}
