import { WorkbenchError } from '../errors.ts';
import { type Bundle, bundleOf, everyEvent, type Subject } from './bundle.ts';

export interface Merged {
  bundle: Bundle;
  /** why a file has no part in it */
  refused: { file: string; bundle: Bundle; error: WorkbenchError }[];
}

/** All bundles that belong to a study as one: the union of their events, in whatever order they come and however often. */
export function mergeBundles(subject: Subject, bundles: readonly { file: string; bundle: Bundle }[]): Merged {
  const refused = bundles.flatMap(({ file, bundle }) => {
    const error = strangeness(bundle, subject, file);
    return error ? [{ file, bundle, error }] : [];
  });
  const fitting = bundles.filter(({ bundle, file }) => !strangeness(bundle, subject, file));
  return {
    bundle: united(
      subject,
      fitting.map(({ bundle }) => bundle),
    ),
    refused,
  };
}

/** What bundles of one subject make together; neither their order nor a bundle that comes twice makes a difference. */
export function united(subject: Subject, bundles: readonly Bundle[]): Bundle {
  return bundleOf(
    subject,
    bundles.flatMap(({ participants }) => participants),
    bundles.flatMap(everyEvent),
  );
}

/** Why votes cannot be those of a study; null: they can. */
function strangeness(votes: Subject, subject: Subject, file: string): WorkbenchError | null {
  if (votes.study !== subject.study) return new WorkbenchError('study/other-study', { file });
  if (votes.questions !== subject.questions) return new WorkbenchError('study/other-questions', { file });
  if (votes.answers !== subject.answers) return new WorkbenchError('study/other-answers', { file });
  return null;
}
