import { parseQuestions } from '#core/benchmarks/fastchat.ts';
import { readJudgments } from '#core/judgments/read-judgments.ts';
import { readVotes } from '#core/judgments/read-votes.ts';
import { questionOf } from '#core/judgments/record-item.ts';
import { analysisOf } from './analysis.ts';
import { numberWithin, oneOf, parseOptions, repeatOptions, wrongUsage } from './arguments.ts';
import type { Command } from './command.ts';
import { readTextFile } from './text-file.ts';

const several = { type: 'string', multiple: true } as const;

export const analyse: Command = {
  usage: '--votes FILE… [--judgments FILE…] [--questions FILE…] [--rule paper|lmsys] [--seed S]',
  purpose: 'people’s votes and a judge’s work: agreement, kappa, alpha, bias, win rates, ratings, scores',
  async run(args, output) {
    const options = parseOptions(repeatOptions(args, ['votes', 'judgments', 'questions']), {
      ...{ votes: several, judgments: several, questions: several },
      ...{ rule: { type: 'string' }, seed: { type: 'string' } },
    });
    const { votes: voteFiles = [], judgments: judgmentFiles = [], questions: questionFiles = [] } = options;
    if (voteFiles.length === 0) throw wrongUsage('--votes is needed');
    const rule = oneOf('rule', options.rule ?? 'paper', ['paper', 'lmsys']);
    const seed = numberWithin('seed', options.seed, { low: 0, high: 2 ** 32 - 1, whole: true, otherwise: 1 });

    const categories = new Map<string, string>();
    for (const file of questionFiles) {
      const questions = parseQuestions(await readTextFile(file), file);
      for (const { question_id, category } of questions) categories.set(questionOf(question_id).question, category);
    }
    const votes = { ballots: [], notBlind: 0 } as ReturnType<typeof readVotes>;
    for (const file of voteFiles) {
      const { ballots, notBlind } = readVotes(await readTextFile(file), file, categories);
      votes.ballots = votes.ballots.concat(ballots);
      votes.notBlind += notBlind;
    }
    const judgments = { pairs: [], scores: [] } as ReturnType<typeof readJudgments>;
    for (const file of judgmentFiles) {
      const { pairs, scores } = readJudgments(await readTextFile(file), file, categories);
      judgments.pairs = judgments.pairs.concat(pairs);
      judgments.scores = judgments.scores.concat(scores);
    }
    const judges = [...new Set([...judgments.pairs, ...judgments.scores].map(({ judge }) => judge))];
    if (judges.length > 1) throw wrongUsage(`One judge at a time; these judgments are from ${judges.join(', ')}`);
    output.result(analysisOf(votes, judgments, rule, seed));
  },
};
