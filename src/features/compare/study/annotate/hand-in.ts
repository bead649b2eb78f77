import { fileNameOf } from '#core/exchange/file-name.ts';
import { bundleOf, subjectOf } from '#core/studies/bundle.ts';
import { writeBundle } from '#core/studies/bundle-file.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import type { Study } from '#core/studies/study.ts';
import { appVersion } from '#state/version.ts';
import type { SessionRecord } from '#storage/studies.ts';

/** The one file that an annotator hands in; it can be written at any time, and a later one holds all of an earlier. */
export function bundleFile(
  study: Study,
  { id, annotator, seat, consent }: SessionRecord,
  events: readonly StudyEvent[],
): { name: string; text: string } {
  if (!consent) throw new Error('Nobody has agreed to handing this in.');
  const bundle = bundleOf(subjectOf(study), [{ session: id, annotator, seat, consent, appVersion }], events);
  return { name: `${fileNameOf(`${study.title} ${annotator}`, 'votes')}.votes.jsonl`, text: writeBundle(bundle) };
}
