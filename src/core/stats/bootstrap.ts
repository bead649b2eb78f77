import { createRandom, type Random } from '../random.ts';
import { ratio, type Estimate, type EstimateFacts, type Interval } from './estimate.ts';
import { drawMultinomial } from './multinomial.ts';
import { twoSidedP } from './normal.ts';
import { quantile } from './quantile.ts';
import { drawInStrata, freedomOf, type Strata, strataOf } from './strata.ts';
import { studentQuantile } from './student.ts';

export interface Resampling {
  draws: number;
  /** unsigned 32-bit; the same seed gives the same interval */
  seed: number;
  level: number;
}

export const usualResampling: Resampling = { draws: 2000, seed: 1, level: 0.95 };

/**
 * What a statistic needs of each question, added up over its turns, pairs and languages: a row of numbers each. A statistic of the totals of
 * these rows (a share, kappa, a fit) can be bootstrapped without ever touching a vote again. Rows hold what is not 0, since a question's
 * votes are on few of many pairs of models.
 */
export interface QuestionSums {
  /** ascending, so that intervals do not depend on the order of votes */
  questions: readonly string[];
  width: number;
  rows: Rows;
  /** whose sizes are fixed; null: questions are drawn from all */
  strata: Strata | null;
}

/** Row r is `values` from `starts[r]` to `starts[r + 1]`, at those `places` of the row; 0 elsewhere. */
interface Rows {
  starts: Int32Array;
  places: Int32Array;
  values: Float64Array;
}

/**
 * @param add  adds what one thing contributes to its question's row
 * @param stratumOf  what fixes how many questions of a kind there are; without, nothing does
 */
export function sumByQuestion<Thing>(
  things: readonly Thing[],
  width: number,
  questionOf: (thing: Thing) => string,
  add: (row: Float64Array, thing: Thing) => void,
  stratumOf?: (thing: Thing) => string,
): QuestionSums {
  const byQuestion = new Map<string, Thing[]>();
  for (const thing of things) {
    const question = questionOf(thing);
    const others = byQuestion.get(question);
    if (others) others.push(thing);
    else byQuestion.set(question, [thing]);
  }
  const questions = [...byQuestion.keys()].sort();
  const starts = new Int32Array(questions.length + 1);
  const places: number[] = [];
  const values: number[] = [];
  const row = new Float64Array(width);
  for (const [at, question] of questions.entries()) {
    row.fill(0);
    for (const thing of byQuestion.get(question)!) add(row, thing);
    for (let place = 0; place < width; place++) {
      if (row[place] === 0) continue;
      places.push(place);
      values.push(row[place]!);
    }
    starts[at + 1] = places.length;
  }
  return {
    questions,
    width,
    rows: { starts, places: Int32Array.from(places), values: Float64Array.from(values) },
    strata: stratumOf ? strataOf(questions, (question) => stratumOf(byQuestion.get(question)![0]!)) : null,
  };
}

export function totalsOf({ questions, width, rows }: QuestionSums): Float64Array {
  const totals = new Float64Array(width);
  for (let at = 0; at < questions.length; at++) addRow(totals, rows, at, 1);
  return totals;
}

/**
 * Totals of as many questions, drawn with replacement; one array, written anew for each draw. A question's votes move together, since they
 * are not independent of each other: the cluster bootstrap of [DavisonHinkley1997, section 3.8].
 */
export function* resampledTotals(
  sums: QuestionSums,
  { draws, seed }: Pick<Resampling, 'draws' | 'seed'>,
): Generator<Float64Array, void> {
  const kinds = sums.strata ? null : fewKinds(sums);
  const drawn = sums.strata
    ? drawInStrata(sums.strata, draws, seed)
    : kinds
      ? drawKinds(kinds.sizes, draws, seed)
      : drawQuestions(sums.questions.length, draws, seed);
  const totals = new Float64Array(sums.width);
  for (const times of drawn) {
    totals.fill(0);
    for (let at = 0; at < times.length; at++)
      if (times[at]! > 0) addRow(totals, sums.rows, kinds ? kinds.firsts[at]! : at, times[at]!);
    yield totals;
  }
}

/** How often each question comes in each draw; one array, written anew. */
function* drawQuestions(count: number, draws: number, seed: number): Generator<ArrayLike<number>, void> {
  if (count * draws <= mostKept) {
    const times = keptDraws(count, draws, seed);
    for (let draw = 0; draw < draws; draw++) yield times.subarray(draw * count, (draw + 1) * count);
    return;
  }
  const random = createRandom(seed);
  const times = new Int32Array(count);
  for (let draw = 0; draw < draws; draw++) {
    drawInto(times, random);
    yield times;
  }
}

/** A screen's statistics are mostly of the same few numbers of questions: their draws are kept, up to so many numbers each. */
const mostKept = 500_000;
const kept = new Map<string, Uint16Array>();

function keptDraws(count: number, draws: number, seed: number): Uint16Array {
  const key = `${count} ${draws} ${seed}`;
  const found = kept.get(key);
  if (found) return found;
  const random = createRandom(seed);
  const times = new Uint16Array(count * draws);
  for (let draw = 0; draw < draws; draw++) drawInto(times.subarray(draw * count, (draw + 1) * count), random);
  // the oldest goes
  if (kept.size === 8) kept.delete(kept.keys().next().value!);
  kept.set(key, times);
  return times;
}

function drawInto(times: Uint16Array | Int32Array, random: Random): void {
  times.fill(0);
  for (let i = 0; i < times.length; i++) times[Math.floor(random.next() * times.length)]! += 1;
}

function* drawKinds(sizes: readonly number[], draws: number, seed: number): Generator<ArrayLike<number>, void> {
  const random = createRandom(seed);
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const times = new Int32Array(sizes.length);
  for (let draw = 0; draw < draws; draw++) {
    drawMultinomial(random, count, sizes, times);
    yield times;
  }
}

/**
 * The different rows, each by the first question that has it, and how often each is there, if they are few beside the questions, as with
 * votes from an arena: then it is faster to draw how often each row comes than which questions come. Otherwise null.
 */
function fewKinds({ questions, rows }: QuestionSums): { firsts: number[]; sizes: number[] } | null {
  const most = questions.length / 30;
  const kindOf = new Map<string, number>();
  const firsts: number[] = [];
  const sizes: number[] = [];
  for (let at = 0; at < questions.length; at++) {
    let key = '';
    for (let i = rows.starts[at]!; i < rows.starts[at + 1]!; i++) key += `${rows.places[i]!} ${rows.values[i]!},`;
    const kind = kindOf.get(key) ?? sizes.length;
    if (kind === sizes.length) {
      if (kind + 1 > most) return null;
      kindOf.set(key, kind);
      firsts.push(at);
      sizes.push(0);
    }
    sizes[kind]! += 1;
  }
  return { firsts, sizes };
}

/**
 * Intervals of several numbers that come from the same totals: expanded percentiles, further out the fewer questions there are
 * [Hesterberg2015, section 3.1]. Plain ones are too narrow by √((n − 1) / n), and by what the normal law lacks of Student's: with 40 questions
 * they hold the truth in 93 of 100 studies. `measured-coverage.ts` says how often these do.
 * @param evaluate  as many numbers for every draw, each finite, or null where it is not defined
 * @returns null for fewer than two questions, which cannot vary, and where more than one draw in twenty is undefined: then the
 * percentiles of the rest say little
 */
export function bootstrapIntervals(
  sums: QuestionSums,
  evaluate: (totals: Float64Array) => readonly (number | null)[],
  resampling: Resampling = usualResampling,
): (Interval | null)[] {
  const outputs = evaluate(totalsOf(sums)).length;
  if (sums.questions.length < 2) return Array<null>(outputs).fill(null);
  const { draws, level } = resampling;
  const outside = expanded(1 - level, sums);
  const values = Array.from({ length: outputs }, () => new Float64Array(draws));
  const defined = new Int32Array(outputs);
  for (const totals of resampledTotals(sums, resampling)) {
    const results = evaluate(totals);
    for (let output = 0; output < outputs; output++) {
      const value = results[output]!;
      if (value === null) continue;
      if (!Number.isFinite(value)) throw new Error(`A statistic gave ${value} instead of null.`);
      values[output]![defined[output]!] = value;
      defined[output]! += 1;
    }
  }
  return values.map((all, output) => {
    if (defined[output]! < 0.95 * draws) return null;
    const sorted = all.subarray(0, defined[output]).sort();
    const low = quantile(sorted, outside / 2);
    const high = quantile(sorted, 1 - outside / 2);
    return { low, high, level, method: 'question-bootstrap', draws };
  });
}

/** What share of draws to leave outside, so that intervals of normal means are as wide as Student's. */
function expanded(outside: number, { questions: { length: questions }, strata }: QuestionSums): number {
  if (strata) return twoSidedP(studentQuantile(outside, freedomOf(strata)));
  return twoSidedP(studentQuantile(outside, questions - 1) * Math.sqrt(questions / (questions - 1)));
}

/** A number of the totals, with its interval. */
export function bootstrapEstimate(
  sums: QuestionSums,
  statistic: (totals: Float64Array) => number | null,
  facts: EstimateFacts,
  resampling: Resampling = usualResampling,
): Estimate {
  const value = statistic(totalsOf(sums));
  const [interval = null] = value === null ? [] : bootstrapIntervals(sums, (totals) => [statistic(totals)], resampling);
  const seed = interval && resampling.seed;
  return { value, interval, ...facts, questions: sums.questions.length, seed };
}

/** What one thing, of a question, adds to both sides of a ratio. */
export interface RatioPart {
  question: string;
  numerator: number;
  denominator: number;
}

/** Sum of numerators over sum of denominators, with its interval; null where the denominators add up to 0. */
export function bootstrapRatio(
  parts: readonly RatioPart[],
  facts: EstimateFacts,
  resampling: Resampling = usualResampling,
): Estimate {
  const add = (row: Float64Array, { numerator, denominator }: RatioPart) => {
    row[0]! += numerator;
    row[1]! += denominator;
  };
  const sums = sumByQuestion(parts, 2, ({ question }) => question, add);
  return bootstrapEstimate(sums, ([numerator, denominator]) => ratio(numerator!, denominator!), facts, resampling);
}

function addRow(totals: Float64Array, { starts, places, values }: Rows, at: number, times: number): void {
  const end = starts[at + 1]!;
  for (let i = starts[at]!; i < end; i++) totals[places[i]!]! += times * values[i]!;
}
