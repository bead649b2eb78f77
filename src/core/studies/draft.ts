import type { Language } from '../languages.ts';
import type { Parallel } from '../corpus/parallel.ts';
import type { StudySettings } from './study.ts';
import type { PlanWishes } from './plan.ts';

/** Who answers in a study. */
export interface DraftCheckpoint {
  /** its place in the catalogue; null: its answers were imported */
  key: string | null;
  /** as the reveal will name it: "Tandem · ENDEFRITES" */
  name: string;
}

/** What an organiser has chosen so far. The study's title is the record's name. */
export interface OrganiserDraft {
  /** a benchmark's name */
  benchmark: string;
  languages: readonly Language[];
  categories: readonly string[];
  checkpoints: readonly DraftCheckpoint[];
  /** places in `checkpoints` */
  pairs: readonly (readonly [number, number])[];
  directive: Parallel;
  consent: Parallel;
  settings: StudySettings;
  wishes: PlanWishes;
  /** of answers: tokens a turn at most, and the seed that they are drawn with; null: by category, as FastChat does */
  answering: { maxTokens: number; temperature: number | null; seed: number };
  /** unsigned 32-bit: of plan, orders and sides */
  seed: number;
}
