import { languageOfFile } from '../corpora/file-language.ts';
import { nameOfFiles } from '../corpora/library.ts';
import { isRecord } from '../jsonl.ts';
import type { Language } from '../languages.ts';
import { type Benchmark, Join, type JudgePrompt, type PromptSet, unmarkedLanguage } from './benchmark.ts';
import { sameWording } from './corrections.ts';
import { answerFrom, isQuestionId, languageOfId, questionFrom } from './fastchat.ts';
import { type Fail, type Fault, Faults, type NamedText, type ReadLines, stemOf } from './faults.ts';

/** What the lines of a file are. */
const fileKinds = ['questions', 'answers', 'prompts', 'judgments', 'corrections'] as const;
type FileKind = (typeof fileKinds)[number];

export interface BenchmarkImport {
  /** of the good lines: whether it is kept is for the reader to say, who has seen the faults */
  benchmark: Benchmark;
  /** by file and line; their lines are left out, but where only a list of corrections is at odds with the wordings */
  faults: Fault[];
  /** files that have no part in a benchmark */
  others: { file: NamedText; kind: 'answers' | 'judgments' }[];
}

interface ReadFile extends ReadLines {
  file: NamedText;
  /** null: the lines are nothing that anybody knows */
  kind: FileKind | null;
  /** that its name or its folder's tells */
  language: Language | null;
}

/**
 * A benchmark from the files that MT-bench and MT-Bench-X have [Zheng2023; Weber2024]: questions, their wordings before correction, lists
 * of the corrected ones, reference answers, judge prompts. What a file is, its lines say. Names say only what lines cannot: earlier
 * wordings are in a file with `original` in its name, reference answers in one with `reference` in its name or its folder's. A question's
 * language is its ID's, else its file's, else English.
 */
export function readBenchmark(files: readonly NamedText[], name = nameOf(files)): BenchmarkImport {
  const faults = new Faults();
  const read = files.map((file): ReadFile => {
    const opened = faults.open(file);
    return { ...opened, file, kind: kindOf(opened), language: languageOfFile(nearest(file.path)) };
  });
  const reading = new Reading(faults);

  const questions = read.filter(({ kind }) => kind === 'questions');
  const originals = questions.filter(({ path }) => /original/i.test(path.split('/').at(-1)!));
  const current = questions.filter((file) => !originals.includes(file));
  // originals alone are all there is
  for (const file of current.length > 0 ? current : originals) reading.questions(file);
  reading.evenTurns();
  if (current.length > 0) for (const file of originals) reading.originals(file);
  for (const file of read.filter(({ kind }) => kind === 'corrections')) reading.corrections(file);
  reading.unlisted();
  const references = read.filter(({ kind, path }) => kind === 'answers' && /reference/i.test(nearest(path)));
  for (const file of references) reading.references(file);
  const promptSets = read.filter(({ kind }) => kind === 'prompts').map((file) => reading.prompts(file));
  for (const file of read.filter(({ kind }) => kind === null)) reading.nothing(file);

  const others = read.flatMap((each) =>
    each.kind === 'judgments' || (each.kind === 'answers' && !references.includes(each))
      ? [{ file: each.file, kind: each.kind }]
      : [],
  );
  const order = new Map(files.map(({ path }, index) => [path, index]));
  faults.list.sort((one, other) => order.get(one.file)! - order.get(other.file)! || one.line - other.line);
  return { benchmark: reading.join.finish(name, promptSets), faults: faults.list, others };
}

/** Reads one kind of file after the other. */
class Reading {
  readonly join = new Join();
  readonly #faults: Faults;
  readonly #places: { id: number | string; language: Language; turns: number; file: string; line: number }[] = [];
  /** of questions in a language */
  readonly #originals = new Set<string>();
  readonly #listed = new Set<string>();
  readonly #languagesListed = new Set<Language>();

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  questions(file: ReadFile): void {
    this.#faults.each(file, (value, fail, line) => {
      const question = questionFrom(value, fail);
      const { question_id: id, turns } = question;
      if (turns.some((turn) => turn.trim() === '')) throw fail('an empty turn', id);
      const language = languageOf(id, file.language, fail);
      const problem = this.join.add(question, language);
      if (problem) throw fail(problem, id);
      this.#places.push({ id, language, turns: turns.length, file: file.path, line });
    });
  }

  /** A translation that lacks a turn cannot be compared with the others. */
  evenTurns(): void {
    for (const { id, language, turns, file, line } of this.#places) {
      if (turns === this.join.turns(id)) continue;
      this.#faults.add(file, line, 'fewer turns than in another language', id);
      this.join.change(id, language, null);
    }
  }

  originals(file: ReadFile): void {
    this.#faults.each(file, (value, fail) => {
      const { question_id: id, turns, reference = null } = questionFrom(value, fail);
      const { wording, language, key } = this.#find(id, file, fail);
      if (this.#originals.has(key)) throw fail('twice', id);
      this.#originals.add(key);
      const earlier = { turns, reference };
      if (!sameWording(wording, earlier)) this.join.change(id, language, { earlier: [earlier], corrected: true });
    });
  }

  corrections(file: ReadFile): void {
    this.#faults.each(file, (value, fail, line) => {
      const id = isRecord(value) ? value.question_id : null;
      if (!isQuestionId(id)) throw fail('no question_id');
      const { wording, language, key } = this.#find(id, file, fail);
      if (this.#listed.has(key)) throw fail('twice', id);
      this.#listed.add(key);
      this.#languagesListed.add(language);
      if (!this.#originals.has(key)) this.join.change(id, language, { corrected: true });
      else if (!wording.corrected) this.#faults.add(file.path, line, 'listed as corrected, but as it was', id);
    });
  }

  unlisted(): void {
    for (const { id, language, file, line } of this.#places) {
      if (!this.#languagesListed.has(language) || this.#listed.has(keyOf(id, language))) continue;
      if (this.join.find(id, language)?.corrected) this.#faults.add(file, line, 'corrected, but not listed', id);
    }
  }

  references(file: ReadFile): void {
    this.#faults.each(file, (value, fail) => {
      const answer = answerFrom(value, fail);
      const { question_id: id, choices } = answer;
      const model = answer.model_id || stemOf(file.path);
      const { wording, language } = this.#find(id, file, fail);
      if (choices[0]!.turns.length !== wording.turns.length) throw fail('not as many turns as the question', id);
      if (wording.judgeReferences.some(({ model_id }) => model_id === model)) throw fail('twice', id);
      this.join.change(id, language, { judgeReferences: [...wording.judgeReferences, { ...answer, model_id: model }] });
    });
  }

  prompts(file: ReadFile): PromptSet {
    const prompts = new Map<string, JudgePrompt>();
    this.#faults.each(file, (value, fail) => {
      const prompt = promptFrom(value, fail);
      if (prompts.has(prompt.name)) throw fail('twice', prompt.name);
      prompts.set(prompt.name, prompt);
    });
    const name = file.path
      .split('/')
      .at(-1)!
      .replace(/\.jsonl?$/i, '');
    return { language: file.language ?? unmarkedLanguage, name, prompts: [...prompts.values()] };
  }

  nothing(file: ReadFile): void {
    if (file.file.text.trim() === '') this.#faults.add(file.path, 0, 'no record that anybody knows');
    this.#faults.each(file, (_, fail) => {
      throw fail('no record that anybody knows');
    });
  }

  #find(id: number | string, { language: told }: ReadFile, fail: Fail) {
    const language = languageOf(id, told, fail);
    const wording = this.join.find(id, language);
    if (!wording) throw fail('no such question', id);
    return { wording, language, key: keyOf(wording.questionId, language) };
  }
}

/** Most lines decide: one that lacks what makes it a question is a faulty question, not a file of its own kind. */
function kindOf({ lines }: ReadLines): FileKind | null {
  const kinds = lines.map(({ value }) => kindOfRecord(value));
  const counts = fileKinds.map((kind) => kinds.filter((each) => each === kind).length);
  const most = Math.max(...counts);
  return most === 0 ? null : fileKinds[counts.indexOf(most)]!;
}

function kindOfRecord(value: unknown): FileKind | null {
  if (!isRecord(value)) return null;
  if ('choices' in value) return 'answers';
  if ('turns' in value) return 'questions';
  if ('prompt_template' in value) return 'prompts';
  if ('g1_winner' in value || 'score' in value || 'winner' in value) return 'judgments';
  return 'question_id' in value ? 'corrections' : null;
}

function promptFrom(value: unknown, fail: Fail): JudgePrompt {
  const text = (key: keyof JudgePrompt): string => {
    const field = isRecord(value) ? value[key] : null;
    if (typeof field !== 'string') throw fail('no judge prompt', key);
    return field;
  };
  return {
    name: text('name'),
    type: text('type'),
    system_prompt: text('system_prompt'),
    prompt_template: text('prompt_template'),
    description: text('description'),
    category: text('category'),
    output_format: text('output_format'),
  };
}

/** @param told  by the file's name */
function languageOf(id: number | string, told: Language | null, fail: Fail): Language {
  const language = languageOfId(id);
  if (language === null && /^\d+_[A-Z]{2}$/.test(String(id))) throw fail('a language that is none of ours', id);
  if (language !== null && told !== null && language !== told) throw fail('another language than its file', id);
  return language ?? told ?? unmarkedLanguage;
}

function keyOf(id: number | string, language: Language): string {
  return `${language} ${id}`;
}

/** A file's name and its folder's; folders further up say nothing about it. */
function nearest(path: string): string {
  return path.split('/').slice(-2).join('/');
}

/** Their folders' or their own, without a language: MT-Bench-X has a folder for each. */
function nameOf(files: readonly NamedText[]): string {
  const names = files.map(({ path }) => path.split('/')[0]!.replace(/_[A-Z]{2}$/, ''));
  return nameOfFiles([...new Set(names)]);
}
