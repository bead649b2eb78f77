import type { SamplingSettings } from '#core/chat/generation.ts';
import type { Provenance, StoredAnswer } from '#core/studies/answer.ts';
import { answerHash } from '#core/studies/hashes.ts';
import { blindStudy } from '#state/gathered.ts';
import { appVersion } from '#state/version.ts';
import type { PairTurn } from './ask-both.ts';
import type { Origin } from './pair-engine.ts';

export function provenanceOf(origin: Origin, sampling: SamplingSettings, directed: boolean, at: number): Provenance {
  return {
    ...origin,
    sampling,
    promptVersion: directed ? 'directive-1' : 'message-1',
    appVersion,
    at,
    imported: false,
  };
}

/** What one checkpoint answered to all turns of a free prompt. */
export function storedAnswer(
  id: string,
  question: string,
  conversation: readonly PairTurn[],
  lane: 0 | 1,
  provenance: StoredAnswer['provenance'],
): StoredAnswer {
  const answers = conversation.map((turn) => turn.answers[lane]);
  const turns = answers.map(({ content }) => content);
  return {
    ...{ id, study: blindStudy, question, turns },
    language: conversation[0]!.message.language,
    prompts: conversation.map(({ message }) => message.content),
    finish: answers.map(({ finish }) => finish ?? 'interrupted'),
    hash: answerHash(turns),
    provenance,
  };
}
