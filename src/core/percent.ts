/** A part of an address without its percent signs; one that stands for itself stays. */
export function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
