import type { Parallel } from '../corpus/parallel.ts';
import type { Language } from '../languages.ts';
import type { PlanWishes } from './plan.ts';
import type { StudySettings } from './study.ts';

/** One that answers in a study. */
export interface DraftCheckpoint {
  /** random; of the draft alone */
  id: string;
  /** its place in the catalogue; null: its answers were imported */
  key: string | null;
  /** as the reveal will name it: "Tandem · ENDEFRITES" */
  name: string;
  /** of an adapter, how strongly it acts; 1 of any other */
  scale: number;
  /** one of ours: fine-tuned without directives */
  builtIn: boolean;
  /** what else annotators must not read: its variant, its files; once it has answered their hashes, too */
  names: readonly string[];
  /** SHA-256 of its files when it first answered, hexadecimal; '' before, and where they are not known */
  hash: string;
  /** places of its answers; empty again once the study has been handed out, since from then on only the seals may tell */
  answers: readonly DraftAnswer[];
}

/** Where the answer to a question lies, whether it has been given or not. */
export interface DraftAnswer {
  /** the question's id in the study */
  question: string;
  /** of the stored answer: random, and given out before there is one, so that a crash leaves nothing that belongs nowhere */
  id: string;
  /** 32-bit hash of what was asked: a wording that was corrected later wants another answer */
  asked: number;
}

export interface Answering {
  /** a turn */
  maxTokens: number;
  /** null: by category, as FastChat does */
  temperature: number | null;
  /** unsigned 32-bit */
  seed: number;
  /** whether the directive in the question's language goes before its first turn; null: as suits the checkpoints */
  directive: boolean | null;
}

/** What an organiser has chosen so far. The study's title is the record's name. */
export interface OrganiserDraft {
  /** a benchmark's name */
  benchmark: string;
  languages: readonly Language[];
  categories: readonly string[];
  /** ids in the study of questions that are left out, because somebody cannot answer them */
  leftOut: readonly string[];
  /** those of the pairs, and all whose answers were imported */
  checkpoints: readonly DraftCheckpoint[];
  /** by the checkpoints' ids */
  pairs: readonly (readonly [string, string])[];
  directive: Parallel;
  consent: Parallel;
  settings: StudySettings;
  wishes: PlanWishes;
  answering: Answering;
  /** unsigned 32-bit: of plan, orders and sides */
  seed: number;
}

export const usualAnswering: Omit<Answering, 'seed'> = { maxTokens: 1024, temperature: null, directive: null };

/** The checkpoints that are compared, in their order in the draft. */
export function compared({ checkpoints, pairs }: Pick<OrganiserDraft, 'checkpoints' | 'pairs'>): DraftCheckpoint[] {
  const used = new Set(pairs.flat());
  return checkpoints.filter(({ id }) => used.has(id));
}

/** All are asked with the directive or none is: one of ours was trained without. */
export function withDirective({ answering, ...draft }: OrganiserDraft): boolean {
  return answering.directive ?? !compared(draft).some(({ builtIn }) => builtIn);
}

/** What each annotator judges of this study. */
export function wishesOf({ wishes, languages }: Pick<OrganiserDraft, 'wishes' | 'languages'>): PlanWishes {
  return { ...wishes, seats: wishes.seats.map((seat) => seat.filter((language) => languages.includes(language))) };
}

/** The draft without saying who gives which answer, as it may leave this browser, and as it stays once the study is handed out. */
export function withoutPlaces(draft: OrganiserDraft): OrganiserDraft {
  return { ...draft, checkpoints: draft.checkpoints.map((checkpoint) => ({ ...checkpoint, answers: [] })) };
}
