/** What Windows keeps for devices, whatever the ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** In characters of at most four bytes; names have 255, with an ending. */
const longest = 60;

/** A text as far as every file system takes it for a name; '' is `otherwise`. */
export function fileNameOf(text: string, otherwise: string): string {
  // eslint-disable-next-line no-control-regex
  const plain = text.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, '-').replace(/^[. ]+/, '');
  const name =
    [...plain]
      .slice(0, longest)
      .join('')
      .replace(/[. ]+$/, '') || otherwise;
  return reserved.test(name) ? `-${name}` : name;
}
