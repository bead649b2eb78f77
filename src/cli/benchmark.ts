import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ourBenchmarkNames, ourBenchmarks } from '#core/benchmarks/ours.ts';
import { questionIn } from '#core/benchmarks/parallel-question.ts';
import { languageCodes } from '#core/languages.ts';
import { oneOf, parseOptions, wrongUsage } from './arguments.ts';
import type { Command } from './command.ts';

export const benchmark: Command = {
  usage: `--name ${ourBenchmarkNames.join('|')} --out FOLDER`,
  purpose: "a benchmark of our own in FastChat's format, a file of questions for each language",
  async run(args, output) {
    const { name, out } = parseOptions(args, { name: { type: 'string' }, out: { type: 'string' } });
    if (name === undefined || out === undefined) throw wrongUsage('--name and --out are needed');
    const questions = ourBenchmarks[oneOf('name', name, ourBenchmarkNames)];
    await mkdir(out, { recursive: true });
    for (const language of languageCodes) {
      const file = join(out, `question_${language.toUpperCase()}.jsonl`);
      const lines = questions.map((question) => `${JSON.stringify(questionIn(question, language))}\n`);
      await writeFile(file, lines.join(''));
      output.result({ file, questions: lines.length });
    }
  },
};
