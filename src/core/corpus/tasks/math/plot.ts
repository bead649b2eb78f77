import type { Draw } from '../../draw.ts';
import type { Gender } from '../../lexicon/lexeme.ts';
import type { Person } from '../../lexicon/names.ts';
import type { Noun } from '../../lexicon/nouns.ts';
import type { Wording } from '../../parallel.ts';
import type { Working } from './working.ts';

/** What word problems draw. Each plot reads what it needs. */
export interface PlotSlots {
  name: Person;
  other: Person;
  /** f where both are women */
  pair: Gender;
  thing: Noun;
  /** German, after "mit je 5" */
  dativePlural: string;
  holder: Noun;
  x: number;
  y: number;
  z: number;
}

export interface Plot {
  readonly id: string;
  /** what its facts hold beside x and y; `z` is in every second turn */
  readonly uses: readonly ('name' | 'other' | 'thing' | 'holder' | 'z')[];
  /** numbers that suit it, and a thing where not every thing does */
  fit(draw: Draw): Pick<PlotSlots, 'x' | 'y' | 'z'> & { thing?: Noun };
  readonly facts: Wording<PlotSlots>;
  readonly question: Wording<PlotSlots>;
  readonly short: Wording<PlotSlots>;
  readonly work: (slots: PlotSlots) => Working;
  /** `value` is what was worked out, and its last number */
  readonly answer: Wording<PlotSlots & { value: number }>;
  /** what is asked then, and how it is worked out from the value */
  readonly then: Wording<PlotSlots>;
  readonly thenWork: (value: number, slots: PlotSlots) => Working;
}
