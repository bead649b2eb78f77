import type { SetFigures } from '#core/corpora/figures.ts';
import type { SetFilter } from '#core/corpora/filter.ts';
import type {
  ImportRequest,
  MadeFile as MadeFileOf,
  Progress,
  SelectProgress,
  SetFacts,
  ShownEntry,
} from '#core/corpora/library.ts';
import type { Missing, Nature } from '#core/corpora/parallel-set.ts';
import type { Composition } from '#core/corpora/set-mixture.ts';
import type { SampledDialogue } from '#core/corpora/token-fairness.ts';
import type { MixtureSize } from '#core/mixtures/mixtures.ts';

/** The browser holds its bytes. */
export type MadeFile = MadeFileOf<Blob>;

/** Everything the page may ask of the corpora worker, which makes our corpus, keeps imported sets, and composes mixtures of both. */
export interface CorporaApi {
  /** ours first, made or not, then the imported ones */
  sets(): Promise<SetFacts[]>;
  /** Makes our corpus. Leaving the loop forgets what was made; until then its beginning can be shown already. */
  make(): AsyncIterable<Progress>;
  /** Reads files into one set; the last value is what came of it. Leaving the loop, or a fault anywhere, leaves nothing behind. */
  import(request: ImportRequest<File>): AsyncIterable<Progress | { kind: 'imported'; set: SetFacts }>;
  label(key: string, nature: Nature): Promise<void>;
  remove(key: string): Promise<void>;
  /** all imported ones */
  clear(): Promise<void>;
  /** Chooses what `entry` goes through, reading the set first if need be. A later selection of the same set takes its place. */
  select(key: string, filter: SetFilter): AsyncIterable<SelectProgress>;
  /** of the selection; null beyond its end */
  entry(key: string, position: number): Promise<ShownEntry | null>;
  figures(key: string): AsyncIterable<Progress | { kind: 'figures'; figures: SetFigures }>;
  /** dialogues to count tokens on */
  sample(key: string): Promise<SampledDialogue[]>;
  /** the first of those that lack a translation */
  missing(key: string, most: number): Promise<Missing[]>;
  /** all of them, as JSONL */
  missingFile(key: string): Promise<MadeFile>;
  /** @param mixture  its name */
  composition(key: string, mixture: string, size: MixtureSize): Promise<Composition>;
  /** the mixture as JSONL in the messages format */
  export(key: string, mixture: string, size: MixtureSize): AsyncIterable<Progress | MadeFile>;
}
