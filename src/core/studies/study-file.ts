import { toBase64, fromBase64 } from '../base64.ts';
import type { Parallel } from '../corpus/parallel.ts';
import { WorkbenchError } from '../errors.ts';
import { isRecord } from '../jsonl.ts';
import { languageCodes } from '../languages.ts';
import type { Sealed } from './answer.ts';
import { checkStudy } from './check-study.ts';
import { sha256Of } from './hashes.ts';
import { mostSeats } from './plan.ts';
import {
  flag,
  id,
  line,
  list,
  oneOf,
  orNull,
  pairOf,
  type Read,
  sha256,
  shape,
  ShapeFault,
  text,
  time,
  whole,
} from './shape.ts';
import type { Appearance, Matchup, Seat, Study, StudyAnswer, StudyQuestion, StudySettings } from './study.ts';

/** The form that this version writes, and the latest that it reads. */
const schema = 1;
const format = 'tandem-study';

/** In UTF-16 units or bytes, whichever is known: a study for a few hundred people's weeks stays below. */
export const largestStudyFile = 64_000_000;

const longestText = 200_000;
const mostTurns = 10;
const mostQuestions = 5_000;
const mostAnswers = 50_000;
const mostPairs = 200;

const questionKey = line(1000);
const questionId: Read<number | string> = (value, path) => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  return questionKey(value, path);
};
const category = line(100);
const language = oneOf(languageCodes);
const turns = list(text(longestText), mostTurns, 1);

const base64 =
  (longestBytes: number): Read<Uint8Array<ArrayBuffer>> =>
  (value, path) => {
    const bytes = fromBase64(text(Math.ceil(longestBytes / 3) * 4)(value, path));
    if (!bytes) throw new ShapeFault(path);
    return bytes;
  };

/** Nonce and cipher in base64. */
export const readSealed: Read<Sealed> = (value, path) => {
  const { nonce, cipher } = shape<{ nonce: Uint8Array<ArrayBuffer>; cipher: Uint8Array<ArrayBuffer> }>({
    nonce: base64(64),
    cipher: base64(16_384),
  })(value, path);
  return { nonce, cipher: cipher.buffer };
};

export const inEveryLanguage: Read<Parallel> = shape(
  Object.fromEntries(languageCodes.map((code) => [code, text(20_000)])) as { [L in keyof Parallel]: Read<string> },
);

export const readSettings: Read<StudySettings> = shape<StudySettings>({
  blockItems: whole(4, 100),
  repeatShare: (value, path) => {
    if (typeof value === 'number' && (value === 0 || (value >= 0.05 && value <= 0.1))) return value;
    throw new ShapeFault(path);
  },
  obvious: flag,
  firstTurnOnly: flag,
  references: flag,
  confirm: flag,
  readingMs: whole(0, 600_000),
});

const question: Read<StudyQuestion> = shape<StudyQuestion>({
  question_id: questionId,
  language,
  category,
  turns,
  reference: list(text(longestText), mostTurns),
});

const answer: Read<StudyAnswer> = shape<StudyAnswer>({
  id,
  question: questionKey,
  turns,
  finish: list(line(100), mostTurns, 1),
  hash: sha256,
  provenance: readSealed,
});

const matchup: Read<Matchup> = shape<Matchup>({
  id,
  question: questionKey,
  pair: orNull(id),
  answers: pairOf(id),
  expected: orNull(id),
});

const appearance: Read<Appearance> = shape<Appearance>({ matchup: id, repeat: flag, left: list(id, mostTurns, 1) });

const seat: Read<Seat> = shape<Seat>({
  languages: list(language, languageCodes.length),
  seed: whole(0, 2 ** 32 - 1),
  blocks: list(list(appearance, 200, 1), 2_000),
});

const content: Read<Study> = shape<Study>({
  id,
  title: line(300),
  benchmark: line(300),
  createdAt: time,
  appVersion: line(100),
  languages: list(language, languageCodes.length, 1),
  categories: list(category, 200, 1),
  pairs: list(id, mostPairs, 1),
  directive: inEveryLanguage,
  consent: inEveryLanguage,
  settings: readSettings,
  questions: list(question, mostQuestions, 1),
  answers: list(answer, mostAnswers, 2),
  matchups: list(matchup, mostAnswers, 1),
  seats: list(seat, mostSeats, 1),
});

const envelope = shape<{ format: string; schema: number; sha256: string; study: Study }>({
  format: oneOf([format]),
  schema: oneOf([schema]),
  sha256,
  study: content,
});

/**
 * A study as a JSON text: `{"format", "schema", "sha256", "study"}`, where the hash is that of the study's own text. It tells a file that
 * was changed or broke off; who changes one on purpose can write a new hash, and is found out when votes are merged, because the
 * organiser has the questions and answers.
 * @param file  its name, for the errors
 * @throws WorkbenchError study/malformed or study/too-large where it has something that no reader would take
 */
export function writeStudy(study: Study, file: string): string {
  const own = contentOf(checked(file, () => content(JSON.parse(contentOf(study)), 'study'), checkStudy));
  const written = `{"format":"${format}","schema":${schema},"sha256":"${sha256Of(own)}","study":${own}}\n`;
  mustFit(written.length, file);
  return written;
}

/**
 * @param file  its name, for the errors
 * @throws WorkbenchError study/too-large, study/not-a-study, study/newer, study/malformed, study/changed
 */
export function readStudy(written: string, file: string): Study {
  mustFit(written.length, file);
  let parsed: unknown;
  try {
    parsed = JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    // one of ours that broke off
    const ours = written.slice(0, 100).includes(`"${format}"`);
    throw new WorkbenchError(ours ? 'study/changed' : 'study/not-a-study', { file });
  }
  if (!isRecord(parsed) || parsed.format !== format) throw new WorkbenchError('study/not-a-study', { file });
  mustBeKnown(parsed.schema, schema, file);
  return checked(
    file,
    () => envelope(parsed, ''),
    ({ sha256: stated, study }) => {
      if (stated !== sha256Of(contentOf(study))) throw new WorkbenchError('study/changed', { file });
      checkStudy(study);
    },
  ).study;
}

/** @throws WorkbenchError study/too-large */
export function mustFit(size: number, file: string): void {
  if (size <= largestStudyFile) return;
  throw new WorkbenchError('study/too-large', { file, sizeBytes: size, limitBytes: largestStudyFile });
}

/** @throws WorkbenchError study/newer, or study/malformed if it is no version at all */
export function mustBeKnown(found: unknown, known: number, file: string): void {
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1)
    throw new WorkbenchError('study/malformed', { file, path: 'schema' });
  if (found > known) throw new WorkbenchError('study/newer', { file, found, known });
}

function checked<T>(file: string, read: () => T, check: (value: T) => void): T {
  try {
    const value = read();
    check(value);
    return value;
  } catch (thrown) {
    if (thrown instanceof ShapeFault) throw new WorkbenchError('study/malformed', { file, path: thrown.path });
    throw thrown;
  }
}

/** The study's own text: fields in the order of the shape, bytes as base64. */
function contentOf(study: Study): string {
  return JSON.stringify(study, (_, value: unknown) => {
    if (value instanceof Uint8Array) return toBase64(value);
    return value instanceof ArrayBuffer ? toBase64(new Uint8Array(value)) : value;
  });
}
