import type { DetectedLanguage } from '../language-detection.ts';
import type { Language } from '../languages.ts';
import { usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { trialShare } from './share.ts';

export interface AnswerLanguage {
  question: string;
  asked: Language;
  /** by `detectLanguage` */
  found: DetectedLanguage;
}

export interface WrongLanguage {
  /** answers in another language than the question's, of those whose language can be told */
  share: Estimate;
  /** answers whose language cannot be told: short ones, names, code */
  unsure: number;
}

/** How often a model answers in another language than it was asked in. */
export function wrongLanguage(answers: readonly AnswerLanguage[], resampling = usualResampling): WrongLanguage {
  const told = answers.filter(({ found }) => found !== 'unsure');
  return {
    share: trialShare(
      told,
      ({ question }) => question,
      ({ asked, found }) => asked !== found,
      { counted: 'answers', rule: {} },
      resampling,
    ),
    unsure: answers.length - told.length,
  };
}
