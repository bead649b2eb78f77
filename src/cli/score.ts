import { parseAnswers, parseQuestions } from '#core/benchmarks/fastchat.ts';
import { type Score, scoreAnswers, sumOf } from '#core/benchmarks/score.ts';
import { parseOptions, wrongUsage } from './arguments.ts';
import type { Command } from './command.ts';
import { readTextFile } from './text-file.ts';

export const score: Command = {
  usage: '--answers FILE.jsonl --references FILE.jsonl',
  purpose: 'answers that can be checked: share right by language, category and turn; wrong language; unfinished',
  async run(args, output) {
    const { answers, references } = parseOptions(args, {
      answers: { type: 'string' },
      references: { type: 'string' },
    });
    if (answers === undefined || references === undefined) throw wrongUsage('--answers and --references are needed');
    const questions = parseQuestions(await readTextFile(references), references);
    const cells = scoreAnswers(questions, parseAnswers(await readTextFile(answers), answers));
    const by = (key: 'language' | 'category' | 'turn') =>
      Object.fromEntries(
        [...new Set(cells.map((cell) => cell[key]))].map((value) => [
          value,
          shares(sumOf(cells, (cell) => cell[key] === value)),
        ]),
      );
    output.result({
      all: shares(sumOf(cells)),
      language: by('language'),
      category: by('category'),
      turn: by('turn'),
      cells,
    });
  },
};

function shares(score: Score): Score & { rightShare: number | null; wrongLanguageShare: number | null } {
  const { checked, right, placed, wrongLanguage } = score;
  return {
    ...score,
    rightShare: checked > 0 ? right / checked : null,
    wrongLanguageShare: placed > 0 ? wrongLanguage / placed : null,
  };
}
