import { languageCodes } from '../languages.ts';
import type { Answering, DraftAnswer, DraftCheckpoint, OrganiserDraft } from './draft.ts';
import type { PlanWishes } from './plan.ts';
import { flag, id, list, numberIn, orNull, oneOf, pairOf, type Read, shape, text, whole } from './shape.ts';
import { inEveryLanguage, readSettings } from './study-file.ts';

const name = text(1000);
const seed = whole(0, 2 ** 32 - 1);
const languages = list(oneOf(languageCodes), languageCodes.length);

const answer: Read<DraftAnswer> = shape<DraftAnswer>({ question: name, id, asked: whole(-(2 ** 31), 2 ** 32 - 1) });

const checkpoint: Read<DraftCheckpoint> = shape<DraftCheckpoint>({
  id,
  key: orNull(name),
  name,
  scale: numberIn(0, 100),
  builtIn: flag,
  names: list(name, 1000),
  hash: name,
  answers: list(answer, 50_000),
});

// numbers that make no sense are allowed: the organiser is told of them before the study is handed out
const wishes: Read<PlanWishes> = shape<PlanWishes>({
  seats: list(languages, 1000),
  votes: numberIn(0, 1e6),
  more: shape<PlanWishes['more']>({ share: numberIn(0, 1), votes: numberIn(0, 1e6) }),
});

const answering: Read<Answering> = shape<Answering>({
  maxTokens: whole(1, 1_000_000),
  temperature: orNull(numberIn(0, 100)),
  seed,
  directive: orNull(flag),
});

/** What an organiser had chosen, from a hostile file. */
export const readDraft: Read<OrganiserDraft> = shape<OrganiserDraft>({
  benchmark: name,
  languages,
  categories: list(name, 1000),
  leftOut: list(name, 50_000),
  checkpoints: list(checkpoint, 1000),
  pairs: list(pairOf(id), 1000),
  directive: inEveryLanguage,
  consent: inEveryLanguage,
  settings: readSettings,
  wishes,
  answering,
  seed,
});
