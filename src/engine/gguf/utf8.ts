/**
 * Short strings, fast. A header holds some 400,000 of a few bytes each, and a TextDecoder call costs more than they do:
 * well-formed text of up to three bytes a character is decoded here, everything else goes to the TextDecoder.
 */
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const shortBytes = 64;
const units = new Array<number>(shortBytes);

/** Invalid bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, length: number): string {
  return decodeShort(bytes, start, length) ?? lenient.decode(bytes.subarray(start, start + length));
}

/** null where the bytes are not UTF-8. */
export function decodeStrictText(bytes: Uint8Array, start: number, length: number): string | null {
  const short = decodeShort(bytes, start, length);
  if (short !== null) return short;
  try {
    return strict.decode(bytes.subarray(start, start + length));
  } catch {
    return null;
  }
}

/** null where the text is long, has characters beyond the basic plane, or is not well-formed. */
function decodeShort(bytes: Uint8Array, start: number, length: number): string | null {
  if (length > shortBytes) return null;
  const end = start + length;
  let at = start;
  let count = 0;
  while (at < end) {
    const first = bytes[at++]!;
    if (first < 0x80) {
      units[count++] = first;
      continue;
    }
    const second = at < end ? bytes[at++]! : 0;
    if ((second & 0xc0) !== 0x80) return null;
    if (first >= 0xc2 && first < 0xe0) {
      units[count++] = ((first & 0x1f) << 6) | (second & 0x3f);
      continue;
    }
    const third = at < end ? bytes[at++]! : 0;
    if (first < 0xe0 || first > 0xef || (third & 0xc0) !== 0x80) return null;
    const unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    // overlong forms and surrogates
    if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return null;
    units[count++] = unit;
  }
  // A loop of `+=` would leave a rope of pieces; this makes one flat string.
  return count === 0 ? '' : String.fromCharCode.apply(null, count === shortBytes ? units : units.slice(0, count));
}
