/**
 * A 32-bit hash of a text, FNV-1a over its UTF-16 units with MurmurHash3's last mixing, so that neighbouring texts share nothing.
 * For dividing things up reproducibly; not against an adversary.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 0 … 1, 1 excluded, from the hash of a text. */
export function shareOf(text: string): number {
  return hash32(text) / 2 ** 32;
}
