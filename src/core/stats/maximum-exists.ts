import type { Contest } from './comparison-fit.ts';

/**
 * Do these votes determine all strengths? Circumstances apart, which may make it worse.
 *
 * Without a tie parameter: exactly if the models cannot be divided into two groups of which one never loses a vote to the other, a tie
 * being half a loss [Ford1957]. With one, and some ties, the likelihood must not grow either along a direction in which the tie
 * parameter grows, too [AlbertAnderson1984]: there must be no grading of the models in which each win bridges at least one step and
 * each tie at most one. Two models of which only one ever wins have such a grading, whatever their ties.
 */
export function maximumExists(models: number, contests: readonly Contest[], tieParameter: boolean): boolean {
  // mostly each model has won and lost against some other, and these pairs connect all: then nothing more need be asked
  if (areConnected(models, contests)) return true;
  // from the stronger: what a win and a tie say of the difference in steps
  const edges = contests.flatMap(({ first, second, counts: [wins, losses, ties] }) => [
    ...(wins > 0 ? [{ from: first, to: second, most: -1 }] : []),
    ...(losses > 0 ? [{ from: second, to: first, most: -1 }] : []),
    ...(ties > 0
      ? [
          { from: first, to: second, most: 1 },
          { from: second, to: first, most: 1 },
        ]
      : []),
  ]);
  if (!reachesAll(models, edges)) return false;
  if (
    !reachesAll(
      models,
      edges.map(({ from, to }) => ({ from: to, to: from })),
    )
  )
    return false;
  return !tieParameter || !edges.some(({ most }) => most === 1) || !isGradable(models, edges);
}

/** By pairs of which either model has won: with these, whatever grading there is would have to go up and down at once. */
function areConnected(models: number, contests: readonly Contest[]): boolean {
  const group = Int32Array.from({ length: models }, (_, model) => model);
  let groups = models;
  for (const { first, second, counts } of contests) {
    if (counts[0] === 0 || counts[1] === 0 || group[first] === group[second]) continue;
    const [one, other] = [group[first]!, group[second]!];
    for (let model = 0; model < models; model++) if (group[model] === other) group[model] = one;
    groups -= 1;
  }
  return groups === 1;
}

type Edge = { from: number; to: number };

function reachesAll(models: number, edges: readonly Edge[]): boolean {
  const next: number[][] = Array.from({ length: models }, () => []);
  for (const { from, to } of edges) next[from]!.push(to);
  const reached = new Set([0]);
  for (const model of reached) for (const other of next[model]!) reached.add(other);
  return reached.size === models;
}

/** Is there a grade for each model with grade[to] − grade[from] at most `most`? By the relaxations of Bellman and Ford. */
function isGradable(models: number, edges: readonly (Edge & { most: number })[]): boolean {
  const grades = new Float64Array(models);
  for (let round = 0; round <= models; round++) {
    let settled = true;
    for (const { from, to, most } of edges) {
      if (grades[to]! <= grades[from]! + most) continue;
      grades[to] = grades[from]! + most;
      settled = false;
    }
    if (settled) return true;
  }
  return false;
}
