import { type Claim, printedNumber } from '#core/proof/claim.ts';
import type { Formats } from '#i18n/format.ts';

/** A number as the reader writes it; with a power of ten, or without. */
export interface WrittenNumber {
  mantissa: string;
  /** '−5'; null: the number is written out */
  power: string | null;
}

/** With the digits that are printed. */
export function printedText(format: Formats, printed: string): WrittenNumber {
  const { value, digits, exponent } = printedNumber(printed);
  return written(format, value, digits, exponent);
}

/** With two digits more than are printed, so that one sees where the difference lies. */
export function oursText(format: Formats, ours: number, { printed }: Claim): WrittenNumber {
  const { digits, exponent } = printedNumber(printed);
  // a count has nothing after the point
  return written(format, ours, Number.isInteger(ours) && digits === 0 ? 0 : digits + 2, exponent);
}

/** One digit and its power of ten: how large it is, and no more. */
export function differenceText(format: Formats, difference: number): WrittenNumber {
  if (difference === 0) return { mantissa: format.number(0), power: null };
  const [mantissa = '', exponent = ''] = difference.toExponential(0).split('e');
  const { mantissa: text, power } = written(format, Number(`${mantissa}e${exponent}`), 0, Number(exponent));
  return { mantissa: difference > 0 ? `+${text}` : text, power };
}

/** On one line of plain text. */
export function inLine({ mantissa, power }: WrittenNumber): string {
  return power === null ? mantissa : `${mantissa}\u00a0×\u00a010^${power}`;
}

function written(format: Formats, value: number, digits: number, exponent: number | null): WrittenNumber {
  const withSign = (number: number, places: number): string => format.number(number, places).replace('-', '−');
  if (exponent === null || exponent === 0) return { mantissa: withSign(value, digits), power: null };
  return { mantissa: withSign(value / 10 ** exponent, digits), power: withSign(exponent, 0) };
}
