import type { Language } from '../../../languages.ts';
import { noBreakSpace } from '../../grammar/index.ts';

// The working that answers show: each step is a fact small enough to be known by heart. Alike in all languages but for the
// sign of division.

/** "34 + 58": "30 + 50 = 80, 4 + 8 = 12, 80 + 12 = 92": tens with tens, ones with ones, then both. What is one fact stays one. */
export function sumSteps(a: number, b: number): string {
  const [ones, otherOnes] = [a % 10, b % 10];
  const [tens, otherTens] = [a - ones, b - otherOnes];
  const sum = `${a} + ${b} = ${a + b}`;
  const onesSum = ones + otherOnes;
  if (tens > 0 && otherTens > 0 && (ones === 0) !== (otherOnes === 0)) {
    const tensSum = tens + otherTens;
    return `${tens} + ${otherTens} = ${tensSum}, ${tensSum} + ${onesSum} = ${a + b}`;
  }
  if (ones === 0 || otherOnes === 0 || (tens === 0 && otherTens === 0)) return sum;
  if ((tens === 0 || otherTens === 0) && onesSum < 10) return sum;
  const together = `${tens + otherTens} + ${onesSum} = ${a + b}`;
  const onesStep = `${ones} + ${otherOnes} = ${onesSum}`;
  if (tens === 0 || otherTens === 0) return `${onesStep}, ${together}`;
  return `${tens} + ${otherTens} = ${tens + otherTens}, ${onesStep}, ${together}`;
}

/** "82 - 37": "82 - 30 = 52, 52 - 2 = 50, 50 - 5 = 45", over the full ten where one is borrowed. @param b at most `a` */
export function differenceSteps(a: number, b: number): string {
  const steps: string[] = [];
  let left = a;
  const take = (part: number): void => {
    if (part === 0) return;
    steps.push(`${left} - ${part} = ${left - part}`);
    left -= part;
  };
  const ones = b % 10;
  take(b - ones);
  if (left % 10 > 0 && left > 10 && ones > left % 10) {
    const first = left % 10;
    take(first);
    take(ones - first);
  } else take(ones);
  return steps.join(', ') || `${a} - 0 = ${a}`;
}

/** "7 × 8 = 56"; beyond the small table "10 × 7 = 70, 4 × 7 = 28, 70 + 28 = 98". */
export function productSteps(a: number, b: number): string {
  const [large, small] = a > b ? [a, b] : [b, a];
  const ones = large % 10;
  if (large <= 10 || ones === 0) return `${a} × ${b} = ${a * b}`;
  const tens = large - ones;
  return `${tens} × ${small} = ${tens * small}, ${ones} × ${small} = ${ones * small}, ${tens * small} + ${ones * small} = ${a * b}`;
}

/** "56 ÷ 8", in German and Italian "56 : 8" */
export function quotient(language: Language, a: number, b: number): string {
  return language === 'de' || language === 'it' ? `${a}${noBreakSpace}: ${b}` : `${a} ÷ ${b}`;
}

/** "74 ÷ 2": "70 ÷ 2 = 35, 4 ÷ 2 = 2, 35 + 2 = 37". @param a even */
export function halfSteps(language: Language, a: number): string {
  const ones = a % 10;
  const tens = a - ones;
  if (tens === 0 || ones === 0) return `${quotient(language, a, 2)} = ${a / 2}`;
  return `${quotient(language, tens, 2)} = ${tens / 2}, ${quotient(language, ones, 2)} = ${ones / 2}, ${tens / 2} + ${ones / 2} = ${a / 2}`;
}

/** A line that reads alike in every language: "4 + 8 = 12". */
export type Fact = string;

/** What the steps of sums need: ones with ones, tens with tens, tens with what two ones make. */
export function* sumFacts(): Generator<Fact> {
  for (let a = 1; a < 10; a++) {
    for (let b = 1; b < 10; b++) {
      yield `${a} + ${b} = ${a + b}`;
      yield `${a * 10} + ${b * 10} = ${(a + b) * 10}`;
    }
  }
  for (let tens = 10; tens <= 180; tens += 10) {
    for (let ones = 1; ones <= 18; ones++) yield `${tens} + ${ones} = ${tens + ones}`;
  }
}

/** What the steps of differences need: tens from a number, ones from ones, ones from full tens. */
export function* differenceFacts(): Generator<Fact> {
  for (let a = 10; a < 100; a++) {
    for (let tens = 10; tens <= a; tens += 10) yield `${a} - ${tens} = ${a - tens}`;
    for (let ones = 1; ones <= (a % 10 || 9); ones++) yield `${a} - ${ones} = ${a - ones}`;
  }
  for (let a = 100; a <= 200; a += 10) {
    for (let tens = 10; tens <= 90; tens += 10) yield `${a} - ${tens} = ${a - tens}`;
  }
  for (let a = 1; a < 10; a++) {
    for (let ones = 1; ones <= a; ones++) yield `${a} - ${ones} = ${a - ones}`;
  }
}
