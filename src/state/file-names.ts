import { percentDecoded } from '#core/percent.ts';

const partName = /^(.*)-(\d{5})-of-(\d{5})(\.gguf)$/i;

/** Files that are parts of one split model together and in order, every other file by itself. */
export function groupParts<T>(files: readonly T[], nameOf: (file: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const file of files) {
    const parts = partName.exec(nameOf(file));
    const key = parts ? `${parts[1]}-of-${parts[3]}` : nameOf(file);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)));
}

/** The file name an address ends in, without query and percent signs. */
export function nameFromAddress(address: string): string {
  return percentDecoded(new URL(address).pathname.split('/').at(-1) ?? '') || 'checkpoint.gguf';
}

/** All parts of a split model from the address of one of them; the address alone when it is not split. */
export function partAddresses(address: string): string[] {
  // a hash at its end is of this part alone
  const parts = partName.exec(address.replace(/#.*$/s, ''));
  if (!parts) return [address];
  const [, before, , count, ending] = parts;
  return Array.from(
    { length: Number(count) },
    (_, i) => `${before}-${String(i + 1).padStart(5, '0')}-of-${count}${ending}`,
  );
}
