/** By slot, as a judge writes it. */
export type SlotVerdict = 'a' | 'b' | 'tie' | 'both-bad';

const verdictOf: Record<string, SlotVerdict> = { A: 'a', B: 'b', C: 'tie', D: 'both-bad' };

/**
 * The verdict in a judge's text; null: there is none.
 *
 * `last` takes the last of the tokens [[A]] … [[D]]. `paper` looks for [[A]] anywhere, then for [[B]], and so on, as FastChat's
 * `run_judge_pair` and MT-Bench-X do [Zheng2023; Weber2024]: a judge that repeats its options before it decides is read as A.
 */
export function parseVerdict(text: string, parser: 'last' | 'paper' = 'last'): SlotVerdict | null {
  const tokens = [...text.matchAll(/\[\[([ABCD])\]\]/g)].map(([, letter]) => letter!);
  const letter = parser === 'last' ? tokens.at(-1) : tokens.sort()[0];
  return letter === undefined ? null : verdictOf[letter]!;
}

/**
 * The rating in a judge's text: the first [[7]] or [[7.5]], else the first [7]; null: there is none. FastChat's `run_judge_single`
 * [Zheng2023] writes -1 for null.
 */
export function parseRating(text: string): number | null {
  const digits = (/\[\[(\d+\.?\d*)\]\]/.exec(text) ?? /\[(\d+\.?\d*)\]/.exec(text))?.[1];
  return digits === undefined ? null : Number(digits);
}
