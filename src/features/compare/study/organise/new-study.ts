import type { Benchmark } from '#core/benchmarks/benchmark.ts';
import { categoriesOf } from '#core/studies/draft-answers.ts';
import { type DraftCheckpoint, type OrganiserDraft, usualAnswering } from '#core/studies/draft.ts';
import { usualOverlap } from '#core/studies/plan.ts';
import { usualSettings } from '#core/studies/study.ts';
import { usualConsent, usualDirective } from '#core/studies/wordings.ts';
import type { Formats } from '#i18n/format.ts';
import { ourBenchmark } from '#state/benchmark-library.ts';
import type { Checkpoint } from '#state/checkpoint.svelte.ts';
import { scaled } from '#state/scaled.ts';
import type { StudyRecord } from '#storage/studies.ts';

/** In characters: who gave an answer is sealed in 2048 bytes, whoever it is. */
const longestName = 200;

/** Three may judge a fifth of it, and the others need not judge everything. */
const usualSeats = 4;

const usualBenchmark = 'tandem-mini';

/** A study with the choices that suit most: our small benchmark in all its languages, and the pair that Compare opens with. */
export async function newStudy(usable: readonly Checkpoint[], format: Formats, name: string): Promise<StudyRecord> {
  const draft = newDraft(await ourBenchmark(usualBenchmark), usualPair(usable, format));
  return {
    ...{ id: crypto.randomUUID(), name, role: 'organiser', createdAt: Date.now(), finishedAt: null, file: null, draft },
    ...{ participants: [], conflicts: [] },
  };
}

function newDraft(benchmark: Benchmark, checkpoints: DraftCheckpoint[]): OrganiserDraft {
  const { name, languages } = benchmark;
  const [first, second] = checkpoints;
  return {
    ...{ benchmark: name, languages, categories: categoriesOf(benchmark), leftOut: [], checkpoints },
    pairs: first && second ? [[first.id, second.id]] : [],
    ...{ directive: usualDirective, consent: usualConsent, settings: usualSettings },
    wishes: { ...usualOverlap, seats: Array.from({ length: usualSeats }, () => languages) },
    answering: { ...usualAnswering, seed: 0 },
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  };
}

/** The German-only fine-tune and the one of all five languages, else the first two that can be used. */
function usualPair(usable: readonly Checkpoint[], format: Formats): DraftCheckpoint[] {
  const builtIn = (variant: string) => usable.find((one) => one.builtIn && one.variant === variant);
  const pair = [builtIn('DE'), builtIn('ENDEFRITES')].filter((one) => one !== undefined);
  return (pair.length === 2 ? pair : usable.slice(0, 2)).map((one) => draftCheckpoint(one, format));
}

/** A checkpoint of the catalogue as the study has it. */
export function draftCheckpoint(checkpoint: Checkpoint, format: Formats): DraftCheckpoint {
  const { key, label, name, variant, isAdapter, builtIn, full, record } = checkpoint;
  const scale = isAdapter ? checkpoint.scale : 1;
  return {
    ...{ id: crypto.randomUUID(), key, scale, builtIn: full.builtIn, hash: '', answers: [] },
    name: short(scaled(label, scale, format)),
    names: [
      label,
      // of ours all are called alike
      ...(full.builtIn ? [] : [name]),
      // of any other full checkpoint it is the format
      ...(builtIn || isAdapter ? [variant] : []),
      ...(isAdapter ? [full.key] : []),
      ...(record?.parts ?? []).map((part) => part.name),
    ],
  };
}

/** A model whose answers were made elsewhere. */
export function importedCheckpoint(model: string): DraftCheckpoint {
  return {
    id: crypto.randomUUID(),
    key: null,
    name: short(model),
    scale: 1,
    builtIn: false,
    names: [],
    hash: '',
    answers: [],
  };
}

function short(name: string): string {
  return [...name].slice(0, longestName).join('');
}
