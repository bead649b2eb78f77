import { createRandom } from '../random.ts';

/** Rows of questions by what fixes how many of them there are: a benchmark's category. */
export type Strata = readonly (readonly number[])[];

/** @returns null where resampling within strata is of no use: there is one only, or one of a single question, which cannot vary */
export function strataOf(questions: readonly string[], stratumOf: (question: string) => string): Strata | null {
  const byName = new Map<string, number[]>();
  for (const [at, question] of questions.entries()) {
    const name = stratumOf(question);
    const known = byName.get(name);
    if (known) known.push(at);
    else byName.set(name, [at]);
  }
  const strata = [...byName.keys()].sort().map((name) => byName.get(name)!);
  return strata.length < 2 || strata.some(({ length }) => length < 2) ? null : strata;
}

/** By how many questions' worth the spread is known. */
export function freedomOf(strata: Strata): number {
  return strata.reduce((sum, { length }) => sum + length - 1, 0);
}

/**
 * How much each row counts in each draw; one array, written anew. Of a stratum of n questions n − 1 are drawn with replacement, each counting
 * n / (n − 1): then means vary from draw to draw as much as they should, which with n of n would be too little by √((n − 1) / n), much for
 * strata of two or three. [RaoWu1988, section 2.3]
 */
export function* drawInStrata(strata: Strata, draws: number, seed: number): Generator<Float64Array, void> {
  const random = createRandom(seed);
  const weights = new Float64Array(strata.reduce((sum, { length }) => sum + length, 0));
  for (let draw = 0; draw < draws; draw++) {
    weights.fill(0);
    for (const rows of strata) {
      const weight = rows.length / (rows.length - 1);
      for (let i = 1; i < rows.length; i++) weights[rows[Math.floor(random.next() * rows.length)]!]! += weight;
    }
    yield weights;
  }
}
