import type { Progress } from '#core/corpora/library.ts';
import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import { type Bundle, everyEvent } from '#core/studies/bundle.ts';
import { readingBundle } from '#core/studies/bundle-file.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import { mergeBundles } from '#core/studies/merge.ts';
import { mustFit } from '#core/studies/study-file.ts';

/** What has become of a file. */
export interface TakenFile {
  file: string;
  /** events that nobody had handed in before, and those that were here already */
  added: number;
  known: number;
  /** why it has no part in the study; null: it has one */
  error: WorkbenchError | null;
}

/** All files together. */
export interface TakenFiles {
  kind: 'taken';
  files: TakenFile[];
  /** what was here and what came, as one */
  bundle: Bundle;
  /** of its events those that were not here */
  added: StudyEvent[];
}

/** so long may one step keep the page from drawing */
const stepMs = 40;

/**
 * Reads what annotators have handed in, and joins it to what is here; nothing is kept yet. A file that cannot be used is left out, with the
 * reason, and the others are taken. Progress goes up to 1.
 */
export async function* takeIn(files: readonly File[], here: Bundle): AsyncGenerator<Progress | TakenFiles, void, void> {
  const read: { file: string; bundle: Bundle }[] = [];
  const taken: (TakenFile & { bundle: Bundle | null })[] = [];
  let since = performance.now();
  for (const [index, file] of files.entries()) {
    const { name } = file;
    try {
      mustFit(file.size, name);
      const reading = readingBundle(await textOf(file), name);
      let step = reading.next();
      for (; step.done !== true; step = reading.next()) {
        if (performance.now() - since < stepMs) continue;
        yield { kind: 'progress', done: (index + step.value) / files.length, total: 1 };
        await drawn();
        since = performance.now();
      }
      read.push({ file: name, bundle: step.value });
      taken.push({ file: name, added: 0, known: 0, error: null, bundle: step.value });
    } catch (thrown) {
      taken.push({ file: name, added: 0, known: 0, error: asWorkbenchError(thrown), bundle: null });
    }
    yield { kind: 'progress', done: (index + 1) / files.length, total: 1 };
  }

  const { bundle, refused } = mergeBundles(here, [{ file: '', bundle: here }, ...read]);
  const known = new Set(everyEvent(here).map(({ id }) => id));
  const added = bundle.events.filter(({ id }) => !known.has(id));
  yield {
    kind: 'taken',
    ...{ bundle, added },
    files: taken.map(({ bundle: own, ...file }) => {
      const error = file.error ?? refused.find((each) => each.bundle === own)?.error ?? null;
      if (error || !own) return { ...file, error };
      const ids = new Set(everyEvent(own).map(({ id }) => id));
      const fresh = [...ids].filter((id) => !known.has(id));
      for (const id of fresh) known.add(id);
      return { ...file, added: fresh.length, known: ids.size - fresh.length };
    }),
  };
}

async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.name : String(thrown);
    throw new WorkbenchError('source/read-failed', { file: file.name, reason });
  }
}

function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
