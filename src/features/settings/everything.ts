import { toBase64 } from '#core/base64.ts';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Settings } from '#core/settings.ts';
import type { Provenance, Sealed, StoredAnswer } from '#core/studies/answer.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import type { BenchmarkRecord } from '#storage/benchmarks.ts';
import type { Storage } from '#storage/open.ts';
import type { SessionRecord, StudyRecord } from '#storage/studies.ts';

/** That is written, and the latest that is read. */
export const exportVersion = 2;

/**
 * All that the workbench keeps except the files of checkpoints and corpora, as one file. Who gave an answer is told where it may be: where
 * it never was sealed, after the pair's reveal, and of a study that is finished. Else, and where another browser sealed it, it is sealed in
 * here as well: an export must not be a way round the blinding.
 */
export interface Everything {
  format: 'tandem-export';
  version: typeof exportVersion;
  exportedAt: string;
  settings: Settings;
  conversations: ConversationRecord[];
  events: StudyEvent[];
  answers: ExportedAnswer[];
  studies: StudyRecord[];
  sessions: SessionRecord[];
  benchmarks: BenchmarkRecord[];
}

export type ExportedAnswer = Omit<StoredAnswer, 'provenance'> & {
  /** of what is sealed nonce and cipher in base64 */
  provenance: Provenance | { nonce: string; cipher: string };
};

type Kept = Pick<Storage, 'conversations' | 'votes' | 'studies' | 'sessions' | 'benchmarks'>;

export async function everything(storage: Kept, settings: Settings, now: Date): Promise<Everything> {
  const { conversations, votes, studies, sessions, benchmarks } = storage;
  const events = await votes.allEvents();
  const studyRecords = await studies.map((record) => record);
  const mayOpen = openable(events, studyRecords);
  const answers: ExportedAnswer[] = [];
  for (const answer of await votes.allAnswers()) {
    const { provenance } = answer;
    const told = 'cipher' in provenance ? await opened(provenance, mayOpen(answer), votes) : provenance;
    answers.push({ ...answer, provenance: told });
  }
  return {
    format: 'tandem-export',
    version: exportVersion,
    exportedAt: now.toISOString(),
    settings,
    conversations: await conversations.all(),
    events,
    answers,
    studies: studyRecords,
    sessions: await sessions.map((record) => record),
    benchmarks: await benchmarks.map((record) => record),
  };
}

export function exportName(now: Date): string {
  return `tandem-${now.toISOString().slice(0, 10)}.json`;
}

function openable(events: readonly StudyEvent[], studies: readonly StudyRecord[]): (answer: StoredAnswer) => boolean {
  const finished = new Set(studies.filter(({ finishedAt }) => finishedAt !== null).map(({ id }) => id));
  const revealed = new Set(events.flatMap((event) => (event.kind === 'reveal' ? Object.keys(event.checkpoints) : [])));
  return ({ id, study }) => finished.has(study) || revealed.has(id);
}

async function opened(sealed: Sealed, may: boolean, votes: Kept['votes']): Promise<ExportedAnswer['provenance']> {
  if (may) {
    try {
      return await votes.unseal(sealed);
    } catch (thrown) {
      if (!(thrown instanceof WorkbenchError) || thrown.code !== 'storage/sealed-elsewhere') throw thrown;
    }
  }
  return { nonce: toBase64(sealed.nonce), cipher: toBase64(new Uint8Array(sealed.cipher)) };
}
