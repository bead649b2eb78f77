import { benchmarkFields } from '#core/benchmarks/read-kept.ts';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import { readConversation } from '#core/chat/read-conversation.ts';
import { WorkbenchError } from '#core/errors.ts';
import { isRecord } from '#core/jsonl.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import type { Conflict } from '#core/studies/bundle.ts';
import { readConsent, readParticipants } from '#core/studies/bundle-file.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import { readAnswer } from '#core/studies/read-answer.ts';
import { readDraft } from '#core/studies/read-draft.ts';
import { readEvent } from '#core/studies/read-event.ts';
import {
  flag,
  id,
  line,
  list,
  oneOf,
  orNull,
  type Read,
  shape,
  ShapeFault,
  text,
  time,
  whole,
} from '#core/studies/shape.ts';
import { largestStudyFile, mustBeKnown, readStudy } from '#core/studies/study-file.ts';
import type { BenchmarkRecord } from '#storage/benchmarks.ts';
import type { SessionRecord, StudyRecord } from '#storage/studies.ts';
import { exportVersion } from './everything.ts';

/** What an export holds, its answers as they are kept. The settings stay those of this browser. */
export interface Arriving {
  conversations: ConversationRecord[];
  events: StudyEvent[];
  answers: StoredAnswer[];
  studies: StudyRecord[];
  sessions: SessionRecord[];
  benchmarks: BenchmarkRecord[];
}

/** In bytes, and in characters: what is larger does not fit into one text in every browser. */
const largestExport = 256_000_000;
const many = 1_000_000;

const conflict: Read<Conflict> = shape<Conflict>({ id, variants: list(readEvent, 1000, 2) });

const study: Read<StudyRecord> = shape<StudyRecord>({
  id,
  name: line(300),
  role: oneOf(['organiser', 'annotator']),
  createdAt: time,
  finishedAt: orNull(time),
  file: orNull(text(largestStudyFile)),
  draft: orNull(readDraft),
  participants: readParticipants,
  conflicts: list(conflict, many),
});

const session: Read<SessionRecord> = shape<SessionRecord>({
  id,
  study: id,
  annotator: line(300),
  seat: orNull(whole(0, 10_000)),
  seed: whole(0, 2 ** 32 - 1),
  startedAt: time,
  finishedAt: orNull(time),
  consent: orNull(readConsent),
  pauses: list(shape<SessionRecord['pauses'][number]>({ from: time, to: orNull(time) }), 100_000),
  firstTurnOnly: flag,
});

const arriving: Read<Arriving> = shape<Arriving>({
  conversations: list(readConversation, many),
  events: list(readEvent, many),
  answers: list(readAnswer, many),
  studies: list(study, 10_000),
  sessions: list(session, 100_000),
  benchmarks: list(shape<BenchmarkRecord>({ ...benchmarkFields, importedAt: time }), 10_000),
});

/** @throws WorkbenchError exchange/too-large */
export function mustFitExport(size: number, file: string): void {
  if (size <= largestExport) return;
  throw new WorkbenchError('exchange/too-large', { file, sizeBytes: size, limitBytes: largestExport });
}

/**
 * An export of everything, back again.
 * @param file  its name, for the errors
 * @throws WorkbenchError exchange/too-large, exchange/not-export, study/newer, study/malformed with the path of what is wrong, and
 *   study/… of a study in it
 */
export function readEverything(written: string, file: string): Arriving {
  mustFitExport(written.length, file);
  let parsed: unknown;
  try {
    parsed = JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    throw new WorkbenchError('exchange/not-export', { file });
  }
  if (!isRecord(parsed) || parsed.format !== 'tandem-export') throw new WorkbenchError('exchange/not-export', { file });
  mustBeKnown(parsed.version, exportVersion, file);
  const { format: _format, version: _version, exportedAt: _exportedAt, settings: _settings, ...records } = parsed;
  try {
    const read = arriving(records, '');
    // a study that cannot be opened would stand in every list
    for (const { file: own, name } of read.studies) if (own !== null) readStudy(own, name);
    return read;
  } catch (thrown) {
    if (thrown instanceof ShapeFault) throw new WorkbenchError('study/malformed', { file, path: thrown.path });
    throw thrown;
  }
}
