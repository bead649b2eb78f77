const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const codes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
const filler = 61; // =
/** by code, 0 for what is no sign */
const values = new Uint8Array(128);
codes.forEach((code, value) => (values[code] = value));

/** so many arguments a call may have in every engine */
const piece = 8192;

/** RFC 4648, section 4, filled up with `=`. */
export function toBase64(bytes: Uint8Array): string {
  const written = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(filler);
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    written[to] = codes[bits >> 18]!;
    written[to + 1] = codes[(bits >> 12) & 63]!;
    if (at + 1 < bytes.length) written[to + 2] = codes[(bits >> 6) & 63]!;
    if (at + 2 < bytes.length) written[to + 3] = codes[bits & 63]!;
  }
  let text = '';
  for (let at = 0; at < written.length; at += piece)
    text += String.fromCharCode.apply(null, written.subarray(at, at + piece) as unknown as number[]);
  return text;
}

/** null where the text is not base64 to the last bit, so that there is one text for each run of bytes. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return null;
  const filled = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - filled);
  let bits = 0;
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    bits =
      (values[text.charCodeAt(at)]! << 18) |
      (values[text.charCodeAt(at + 1)]! << 12) |
      (values[text.charCodeAt(at + 2)]! << 6) |
      values[text.charCodeAt(at + 3)]!;
    // what lies beyond the end goes nowhere
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  // the last sign may have bits that belong to no byte: they have to be 0
  const left = filled === 2 ? 0xffff : filled === 1 ? 0xff : 0;
  return (bits & left) === 0 ? bytes : null;
}
