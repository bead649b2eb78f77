import { type Claim, printedNumber } from '#core/proof/claim.ts';
import type { Formats } from '#i18n/format.ts';

/** As the reader writes it, with the digits that are printed. */
export function printedText(format: Formats, printed: string): string {
  const { value, digits, exponent } = printedNumber(printed);
  return scaled(format, value, digits, exponent);
}

/** With two digits more than are printed, so that one sees where the difference lies. */
export function oursText(format: Formats, ours: number, { printed }: Claim): string {
  const { digits, exponent } = printedNumber(printed);
  // a count has nothing after the point
  return scaled(format, ours, Number.isInteger(ours) && digits === 0 ? 0 : digits + 2, exponent);
}

/** One digit and its power of ten: how large it is, and no more. */
export function differenceText(format: Formats, difference: number): string {
  if (difference === 0) return format.number(0);
  const [mantissa = '', exponent = ''] = difference.toExponential(0).split('e');
  const sign = difference > 0 ? '+' : '';
  return sign + scaled(format, Number(`${mantissa}e${exponent}`), 0, Number(exponent));
}

function scaled(format: Formats, value: number, digits: number, exponent: number | null): string {
  if (exponent === null) return format.number(value, digits);
  const mantissa = format.number(value / 10 ** exponent, digits);
  return exponent === 0 ? mantissa : `${mantissa}\u00a0×\u00a010${superscript(exponent)}`;
}

const raised: Record<string, string> = Object.fromEntries(
  Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (sign, digit) => [String(digit), sign]),
);

function superscript(exponent: number): string {
  return Array.from(String(exponent), (sign) => (sign === '-' ? '⁻' : raised[sign]!)).join('');
}
