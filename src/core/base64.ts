const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, section 4, filled up with `=`. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += signs[bits >> 18]! + signs[(bits >> 12) & 63]!;
    text += at + 1 < bytes.length ? signs[(bits >> 6) & 63]! : '=';
    text += at + 2 < bytes.length ? signs[bits & 63]! : '=';
  }
  return text;
}

/** null where the text is not base64 to the last bit, so that there is one text for each run of bytes. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return null;
  const filled = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - filled);
  for (let at = 0, byte = 0; at < text.length; at += 4) {
    let bits = 0;
    for (let sign = 0; sign < 4; sign++) bits = (bits << 6) | Math.max(0, signs.indexOf(text[at + sign]!));
    for (const shift of [16, 8, 0]) if (byte < bytes.length) bytes[byte++] = (bits >> shift) & 255;
  }
  return toBase64(bytes) === text ? bytes : null;
}
