const streamBytes = 64 * 2 ** 20;
const leastMs = 100;

/** Bytes per second that one thread of plain script reads at best: the sum of a typed array larger than the caches. */
export function cpuStreamBandwidth(): number {
  const words = new Float64Array(streamBytes / 8).fill(1);
  sumOf(words); // lets the compiler see the loop, and brings the pages in
  let reads = 0;
  let total = 0;
  const begun = performance.now();
  let elapsedMs = 0;
  while (elapsedMs < leastMs) {
    total += sumOf(words);
    reads++;
    elapsedMs = performance.now() - begun;
  }
  if (total !== reads * words.length) throw new Error('the stream loop added wrongly');
  return (streamBytes * reads * 1000) / elapsedMs;
}

/** Eight sums side by side, so that the additions do not wait for one another. */
function sumOf(words: Float64Array): number {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < words.length; at += 8) {
    a += words[at]!;
    b += words[at + 1]!;
    c += words[at + 2]!;
    d += words[at + 3]!;
    e += words[at + 4]!;
    f += words[at + 5]!;
    g += words[at + 6]!;
    h += words[at + 7]!;
  }
  return a + b + c + d + e + f + g + h;
}
