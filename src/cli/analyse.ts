import { parseQuestions } from '#core/benchmarks/fastchat.ts';
import { readJudgments } from '#core/judgments/read-judgments.ts';
import { questionOf } from '#core/judgments/record-item.ts';
import { readStudy } from '#core/studies/study-file.ts';
import { analysisOf } from './analysis.ts';
import { numberWithin, oneOf, parseOptions, repeatOptions, wrongUsage } from './arguments.ts';
import type { Command } from './command.ts';
import { readTextFile } from './text-file.ts';
import { namesFrom, readVoteFiles, type VoteFile } from './vote-files.ts';

const several = { type: 'string', multiple: true } as const;
const fileOptions = ['votes', 'study', 'answers', 'judgments', 'questions'];

export const analyse: Command = {
  usage:
    '--votes FILE… [--study FILE…] [--answers FILE…] [--judgments FILE…] [--questions FILE…] [--rule paper|lmsys] [--seed S]',
  purpose: 'people’s votes and a judge’s work: agreement, kappa, alpha, bias, win rates, ratings, scores',
  async run(args, output) {
    const options = parseOptions(repeatOptions(args, fileOptions), {
      ...{ votes: several, study: several, answers: several, judgments: several, questions: several },
      ...{ rule: { type: 'string' }, seed: { type: 'string' } },
    });
    if (!options.votes) throw wrongUsage('--votes is needed');
    const rule = oneOf('rule', options.rule ?? 'paper', ['paper', 'lmsys']);
    const seed = numberWithin('seed', options.seed, { low: 0, high: 2 ** 32 - 1, whole: true, otherwise: 1 });

    const categories = new Map<string, string>();
    for (const { text, file } of await readAll(options.questions)) {
      const questions = parseQuestions(text, file);
      for (const { question_id, category } of questions) categories.set(questionOf(question_id).question, category);
    }
    const votes = readVoteFiles(await readAll(options.votes), {
      studies: (await readAll(options.study)).map(({ text, file }) => readStudy(text, file)),
      models: options.answers ? namesFrom(await readAll(options.answers)) : null,
      categories,
    });
    const judgments = { pairs: [], scores: [] } as ReturnType<typeof readJudgments>;
    for (const { text, file } of await readAll(options.judgments)) {
      const { pairs, scores } = readJudgments(text, file, categories);
      judgments.pairs = judgments.pairs.concat(pairs);
      judgments.scores = judgments.scores.concat(scores);
    }
    const judges = [...new Set([...judgments.pairs, ...judgments.scores].map(({ judge }) => judge))];
    if (judges.length > 1) throw wrongUsage(`One judge at a time; these judgments are from ${judges.join(', ')}`);
    if (!votes.named && judgments.pairs.length > 0) {
      throw wrongUsage(
        'A judge can be compared with votes of a study only where --answers say whose answers are whose',
      );
    }
    output.result(analysisOf(votes, judgments, rule, seed));
  },
};

async function readAll(files: readonly string[] = []): Promise<VoteFile[]> {
  return Promise.all(files.map(async (file) => ({ file, text: await readTextFile(file) })));
}
