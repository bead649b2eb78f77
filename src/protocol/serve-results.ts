import { type ModelAnswer, parseAnswers, type Question } from '#core/benchmarks/fastchat.ts';
import { inEveryLanguage } from '#core/benchmarks/parallel-question.ts';
import { WorkbenchError } from '#core/errors.ts';
import { areAnswers, type ResultsLibrary } from '#core/results/library.ts';
import type { StatisticsApi } from './statistics-api.ts';

/** The library as the page asks for it: files are read here, and reports are streams. */
export function serveResults(library: ResultsLibrary): StatisticsApi {
  return {
    async hold(key, gathered) {
      return library.hold(key, gathered);
    },
    async read(key, file) {
      const text = await textOf(file);
      if (!areAnswers(text, file.name)) return library.read(key, text, file.name);
      const answers = parseAnswers(text, file.name);
      return library.holdAnswers(key, answers, file.name, await questionsFor(answers));
    },
    async drop(key) {
      library.drop(key);
    },
    async *report(request) {
      yield* library.report(request);
    },
    async questions(request, behind, from, most) {
      return library.questions(request, behind, from, most);
    },
    async question(request, key) {
      return library.question(request, key);
    },
    async scored(request, behind, from, most) {
      return library.scored(request, behind, from, most);
    },
    async answers(request, key) {
      return library.answers(request, key);
    },
    async checked(request, behind, from, most) {
      return library.checked(request, behind, from, most);
    },
    async checkedAnswers(request, key) {
      return library.checkedAnswers(request, key);
    },
    async file(request, format) {
      return library.file(request, format);
    },
  };
}

/** Our questions that a file of answers needs: most visits need none, the built-in example those of the smaller benchmark. */
async function questionsFor(answers: readonly ModelAnswer[]): Promise<Question[]> {
  const { tandemMini } = await import('#core/benchmarks/tandem-mini/index.ts');
  const mini = inEveryLanguage(tandemMini);
  const known = new Set(mini.map(({ question_id }) => question_id));
  if (answers.every(({ question_id }) => known.has(question_id))) return mini;
  const { tandem80 } = await import('#core/benchmarks/tandem-80/index.ts');
  return [...mini, ...inEveryLanguage(tandem80)];
}

async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.name : String(thrown);
    throw new WorkbenchError('source/read-failed', { file: file.name, reason });
  }
}
