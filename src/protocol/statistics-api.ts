import type { ResultFile, TableFormat } from '#core/results/files.ts';
import type { CheckedDetail, CheckedPage } from '#core/results/checked-questions.ts';
import type { GatheredVotes, HeldFacts, ReadFacts, ReportStep } from '#core/results/library.ts';
import type { Behind, QuestionDetail, QuestionPage } from '#core/results/questions.ts';
import type { Request } from '#core/results/request.ts';
import type { ScoredDetail, ScoredPage } from '#core/results/scored-questions.ts';

/** Everything the page may ask of the statistics worker, which holds the sources of figures and works the figures out. */
export interface StatisticsApi {
  /** Takes what the page has gathered of a study or of Blind, in place of what it had under that key. */
  hold(key: string, gathered: GatheredVotes): Promise<HeldFacts>;
  /** Reads a file of votes, of a judge's work, or of answers to our own benchmarks. */
  read(key: string, file: File): Promise<ReadFacts>;
  drop(key: string): Promise<void>;
  /** Part by part, with progress between. Leaving the loop ends it after the part that is being worked out. */
  report(request: Request): AsyncIterable<ReportStep>;
  /** what is behind a figure: `most` items from the `from`-th on */
  questions(request: Request, behind: Behind, from: number, most: number): Promise<QuestionPage>;
  /** @param key  of a row of `questions` */
  question(request: Request, key: string): Promise<QuestionDetail | null>;
  /** questions whose answers a judge has scored */
  scored(request: Request, behind: Behind, from: number, most: number): Promise<ScoredPage>;
  /** @param key  of a row of `scored` */
  answers(request: Request, key: string): Promise<ScoredDetail | null>;
  /** questions whose answers were checked by machine */
  checked(request: Request, behind: Behind, from: number, most: number): Promise<CheckedPage>;
  /** @param key  of a row of `checked` */
  checkedAnswers(request: Request, key: string): Promise<CheckedDetail | null>;
  /** the votes, judgments or answers themselves; null: there are none */
  file(request: Request, format: TableFormat): Promise<ResultFile | null>;
}
