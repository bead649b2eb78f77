/** What a value is of; the dictionaries have the words. */
export type Statistic =
  | 'alpha'
  | 'average'
  | 'binomial'
  | 'bradley-terry'
  | 'cohen'
  | 'cohen-error'
  | 'cohen-error-chance'
  | 'cohen-p'
  | 'cohen-z'
  | 'davidson'
  | 'davidson-tie'
  | 'e-value'
  | 'fleiss'
  | 'fleiss-p'
  | 'fleiss-z'
  | 'gain'
  | 'gain-relative'
  | 'judge-consistent'
  | 'judge-first'
  | 'judge-second'
  | 'judge-slots'
  | 'judge-valid'
  | 'mcnemar'
  | 'mcnemar-corrected'
  | 'mcnemar-exact'
  | 'mcnemar-p'
  | 'normal'
  | 'normal-logarithm'
  | 'student'
  | 'wilson-high'
  | 'wilson-low';

/** A number that somebody else has printed, and our way to it. */
export interface Claim {
  statistic: Statistic;
  /** which of several: a model, a journal; '' where there is one only */
  of: string;
  /** key of docs/references.md */
  source: string;
  /** where in the source; '' where it is easily found */
  place: string;
  /** what it is computed from, as numbers */
  input: string;
  /** as printed, with a point: '0.0624', '3.099e-05' */
  printed: string;
  ours: () => number | null;
}

export interface Checked {
  claim: Claim;
  /** null: not defined, which no printed value is */
  ours: number | null;
  /** ours less the printed value */
  difference: number | null;
  passes: boolean;
}

/** Right if ours, rounded to the digits that are printed, is what is printed; either way of rounding a five will do. */
export function check(claim: Claim): Checked {
  const ours = claim.ours();
  if (ours === null) return { claim, ours, difference: null, passes: false };
  const { value, unit } = printedNumber(claim.printed);
  const difference = ours - value;
  // a millionth of the unit for what is lost in writing a half in binary
  return { claim, ours, difference, passes: Math.abs(difference) <= unit * (0.5 + 1e-6) };
}

export interface PrintedNumber {
  value: number;
  /** one in the last digit printed */
  unit: number;
  /** digits after the point */
  digits: number;
  /** power of ten; null: written without */
  exponent: number | null;
}

export function printedNumber(printed: string): PrintedNumber {
  const parts = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(printed);
  if (!parts) throw new Error(`“${printed}” is no number as it is printed.`);
  const digits = parts[1]?.length ?? 0;
  const exponent = parts[2] === undefined ? null : Number(parts[2]);
  return { value: Number(printed), unit: 10 ** ((exponent ?? 0) - digits), digits, exponent };
}

/** A table of numbers on one line. */
export function rowsOf(table: readonly (readonly (number | null)[])[]): string {
  return table.map((row) => row.map((value) => value ?? '·').join(' ')).join(' / ');
}

/** Several claims on the same numbers. */
export function claimsOf(
  facts: Pick<Claim, 'of' | 'source' | 'place' | 'input'>,
  values: readonly (readonly [Statistic, printed: string, ours: () => number | null | undefined])[],
): Claim[] {
  return values.map(([statistic, printed, ours]) => ({ ...facts, statistic, printed, ours: () => ours() ?? null }));
}
