import { languageCodes } from '#core/languages.ts';
import { createRandom } from '#core/random.ts';
import type { Ballot, Item } from '#core/stats/ballot.ts';
import { countVotes, groupByItem, labels, strict } from '#core/stats/items.ts';
import { controlledRatings } from '#core/stats/controlled-ratings.ts';
import { davidson } from '#core/stats/davidson.ts';
import { fleissKappa } from '#core/stats/fleiss.ts';
import { humanAgreement } from '#core/stats/human-agreement.ts';
import { krippendorffAlpha } from '#core/stats/krippendorff.ts';
import { leaveOneOut } from '#core/stats/leave-one-out.ts';
import { lengthBias } from '#core/stats/length-bias.ts';
import { sideBias } from '#core/stats/positional-bias.ts';
import { questionValues } from '#core/stats/question-values.ts';
import { modelsOf, ratings } from '#core/stats/ratings.ts';
import { stopping } from '#core/stats/stopping.ts';
import { upperBound } from '#core/stats/upper-bound.ts';
import { voteDistribution } from '#core/stats/vote-distribution.ts';
import { winRate } from '#core/stats/win-rate.ts';
import { drawIndex } from './chances.ts';

/** Votes on six checkpoints: on 80 questions in five languages, or each on a question of its own, as in an arena. */
function drawVotes(votes: number, design: 'benchmark' | 'arena'): Ballot[] {
  const random = createRandom(votes);
  const below = (n: number): number => Math.floor(random.next() * n);
  const items = new Map<string, Item>();
  return Array.from({ length: votes }, (_, at): Ballot => {
    const question = String(design === 'benchmark' ? 81 + below(80) : at);
    const language = languageCodes[below(languageCodes.length)]!;
    const turn = 1 + below(2);
    const first = below(5);
    const second = first + 1 + below(5 - first);
    const key = [question, language, turn, first, second].join();
    const item = items.get(key) ?? {
      ...{ question, category: String(Number(question) % 8), language, turn },
      pair: [`m${first}`, `m${second}`] as const,
    };
    items.set(key, item);
    return {
      item,
      voter: `v${below(1 + votes / 100)}`,
      label: labels[drawIndex(random, [4 + second - first, 4, 2, 1])]!,
      left: random.next() < 0.5 ? 'first' : 'second',
      lengths: [100 + below(900), 100 + below(900)],
    };
  });
}

const measured: Record<string, (ballots: readonly Ballot[]) => unknown> = {
  'votes by label': (ballots) => voteDistribution([ballots], 'strict'),
  'win rates of all': (ballots) => modelsOf(ballots).map((model) => winRate(ballots, model)),
  'human agreement': (ballots) => humanAgreement(countVotes(groupByItem(ballots), strict)),
  'Fleiss’ kappa': (ballots) => fleissKappa(countVotes(groupByItem(ballots), strict)),
  'Krippendorff’s alpha': (ballots) => krippendorffAlpha(countVotes(groupByItem(ballots), strict)),
  'upper bound': (ballots) => upperBound(countVotes(groupByItem(ballots), strict)),
  'leave-one-out': (ballots) => leaveOneOut(countVotes(groupByItem(ballots), strict), 'tie'),
  'side and length bias': (ballots) => [sideBias(ballots), lengthBias(ballots)],
  stopping: (ballots) => stopping(questionValues(groupByItem(ballots), strict, 'first').map(({ label }) => label)),
  'Davidson ratings': (ballots) => ratings(ballots, davidson),
  'controlled ratings': (ballots) => controlledRatings(ballots, davidson, { left: true, length: true }),
};

const cpuMs = (): number => process.cpuUsage().user / 1000;

/** Processor time of each statistic with 2,000 draws, and the most memory that the process has had, in MB of a million bytes. */
export function main(design: 'benchmark' | 'arena', votes: number): void {
  const ballots = drawVotes(votes, design);
  const times = Object.entries(measured).map(([name, run]): [string, number] => {
    const begun = cpuMs();
    run(ballots);
    return [name, Math.round(cpuMs() - begun)];
  });
  const allMs = times.reduce((sum, [, ms]) => sum + ms, 0);
  const mostMemoryMB = Math.round(process.resourceUsage().maxRSS / 1000);
  const line = { design, votes, allMs, mostMemoryMB, cpuMs: Object.fromEntries(times) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
