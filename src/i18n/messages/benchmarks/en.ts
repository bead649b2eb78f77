import { largestFile, type Problem } from '#core/benchmarks/faults.ts';
import type { Language } from '#core/languages.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('en');

/** What is wrong with a line, or with a file; of one that is too large, its size. */
interface ProblemFacts {
  found: string;
  sizeBytes: number;
}

const problems: Record<Problem, (f: ProblemFacts) => string> = {
  'no question_id': () => 'no question_id',
  'no category': () => 'no category',
  'no turns': () => 'no turns',
  'reference is no list of texts': () => 'its reference is not a list of texts',
  'system is no text': () => 'its system prompt is not a text',
  'checks that nobody knows': () => 'its checks are of no known kind',
  'no choices with turns': () => 'no choices with turns',
  twice: (f) => `${f.found} is there twice`,
  'another category than before': (f) => `${f.found} has another category than before`,
  'no UTF-8': () => 'not a text in UTF-8',
  'no JSON': (f) => `not JSON: ${f.found}`,
  'no record that anybody knows': () => 'a record of no known kind',
  'no judge prompt': (f) => `not a judge prompt: ${f.found} is missing`,
  'no model_id': (f) => `the answer to ${f.found} names no model`,
  'an empty turn': (f) => `${f.found} has an empty turn`,
  'fewer turns than in another language': (f) => `${f.found} has fewer turns than in another language`,
  'not as many turns as the question': (f) => `${f.found} has another number of turns than its question`,
  'a language that is none of ours': (f) => `${f.found} is in a language that the workbench does not have`,
  'another language than its file': (f) => `${f.found} is of another language than its file`,
  'no such question': (f) => `no question ${f.found}`,
  'listed as corrected, but as it was': (f) => `${f.found} is listed as corrected, but reads as before`,
  'corrected, but not listed': (f) => `${f.found} reads otherwise than before, but is not listed as corrected`,
  'too large': (f) =>
    `not opened: ${format.bytes(f.sizeBytes)} are too much, ${format.bytes(largestFile)} are read together at most`,
  'too many faults': () => 'too many faults; the rest of the file was not read',
};

export const benchmarks = {
  heading: 'Benchmarks',
  note: 'Questions with their translations, references and judge prompts.',
  studies: 'Studies',
  all: 'All benchmarks',
  open: 'Open',
  copy: 'Copy…',
  questions: (f: { count: number }) =>
    `${format.number(f.count)} ${format.plural(f.count, { one: 'question', other: 'questions' })}`,
  categories: (f: { count: number }) =>
    `${format.number(f.count)} ${format.plural(f.count, { one: 'category', other: 'categories' })}`,
  corrected: (f: { count: number }) =>
    `${format.number(f.count)} ${format.plural(f.count, { one: 'correction', other: 'corrections' })}`,
  incomplete: (f: { count: number }) =>
    `${format.number(f.count)} ${format.plural(f.count, { one: 'question lacks a translation', other: 'questions lack a translation' })}`,
  withReference: (f: { count: number }) =>
    `${format.number(f.count)} ${format.plural(f.count, { one: 'question with a reference', other: 'questions with references' })}`,
  promptSets: (f: { count: number }) =>
    `${format.number(f.count)} ${format.plural(f.count, { one: 'set of judge prompts', other: 'sets of judge prompts' })}`,
  ours: 'comes with the workbench',
  keptSince: (f: { at: number }) => `kept here since ${format.date(f.at)}`,
  tabOnly: 'The browser keeps nothing for this page: imported benchmarks last until the tab is closed.',
  missing: (f: { name: string }) => `There is no benchmark “${f.name}” in this browser.`,
  missingNext: 'It may have been deleted, or it was imported in another browser.',
  deleteTitle: (f: { name: string }) => `Delete “${f.name}”?`,
  deleteText:
    'It is deleted in this browser with all its corrections. The files it came from stay as they are, and a study that has been made keeps its questions.',
  copyTitle: (f: { name: string }) => `Copy “${f.name}”`,
  copyText: 'The copy can be corrected; the original stays as it is.',
  copyName: 'Name of the copy',
  copyDo: 'Make the copy',
  nameProblems: {
    empty: 'It needs a name.',
    ours: 'A benchmark of the workbench has this name.',
    taken: 'There already is a benchmark of this name.',
  },
  import: {
    dropTitle: 'Drop a benchmark here',
    dropNote:
      'JSONL files as MT-bench and MT-Bench-X have them: questions, originals, lists of corrections, reference answers, judge prompts, answers. Give all files of one benchmark together, or its folder. They are read on this machine and go nowhere else.',
    files: 'Open files',
    folder: 'Open folder',
    fromAddresses: 'From addresses',
    addresses: 'Addresses, one a line',
    addressHint: 'Of .jsonl files that belong together. They come straight from their servers.',
    addressWrong: 'Every address begins with https:// and leads to a .jsonl file.',
    fetch: 'Fetch',
    reading: 'Reading the files',
    share: (f: { share: number }) => format.percent(f.share),
    title: 'What these files hold',
    notYet: 'Nothing has been kept yet.',
    noQuestions: 'They hold no question that could be kept.',
    name: 'Name',
    clash: 'There already is a benchmark of this name',
    keepBoth: (f: { name: string }) => `Keep both, the new one as “${f.name}”`,
    replace: 'Replace the one that is there',
    canBeKept: 'Can be kept',
    language: 'Language',
    questionsHead: 'Questions',
    correctedHead: 'Corrected',
    referencesHead: 'References',
    judgeReferencesHead: 'References for the judge',
    promptsHead: 'Judge prompts',
    model: (f: { model: string; answers: number; missing: number; failed: number }) =>
      `Answers by ${f.model}: ${format.number(f.answers)}, missing ${format.number(f.missing)}, failed ${format.number(f.failed)}.`,
    modelsNote: 'Answers are not kept with a benchmark; give these files to a study.',
    apart: (f: { count: number; files: string }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'file holds answers or judgments that are not kept here', other: 'files hold answers or judgments that are not kept here' })}: ${f.files}`,
    leftOut: (f: { count: number; files: string }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'file was not opened, since it is neither JSON nor JSONL', other: 'files were not opened, since they are neither JSON nor JSONL' })}: ${f.files}`,
    andMore: (f: { files: string; count: number }) => `${f.files} and ${format.number(f.count)} more`,
    faults: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'fault', other: 'faults' })}`,
    faultsNote:
      'Lines with a fault are left out. Where only a list of corrections contradicts the wordings, the wordings count.',
    noFaults: 'No line has a fault.',
    file: 'File',
    line: 'Line',
    lineNumber: (f: { line: number }) => format.number(f.line),
    wholeFile: 'whole file',
    fault: 'Fault',
    moreFaults: (f: { count: number }) => `and ${format.number(f.count)} more`,
    keepGood: 'Keep the good ones',
    keep: 'Keep the benchmark',
    keepNothing: 'Keep nothing',
  },
  problems,
  list: {
    correctedOnly: 'Only corrected ones',
    gapsOnly: 'Only with missing translations',
    found: (f: { fitting: number; total: number }) =>
      `${format.number(f.fitting)} of ${format.number(f.total)} ${format.plural(f.total, { one: 'question', other: 'questions' })}`,
    nothing: 'No question fits. Change the filters or the search.',
    corrected: (f: { languages: string }) => `corrected: ${f.languages}`,
    missing: (f: { languages: string }) => `missing: ${f.languages}`,
  },
  corrections: {
    title: 'Corrections',
    note: 'Counted as in the paper: once for each question and language, whether its turns or its reference were corrected.',
    none: 'Nothing has been corrected.',
    sum: 'All',
    number: (f: { count: number }) => format.number(f.count),
  },
  gaps: {
    title: 'Missing translations',
    none: 'Every question is there in all languages.',
    in: (f: { languages: string }) => `missing in ${f.languages}`,
  },
  prompts: {
    title: 'Judge prompts',
    none: 'It has none.',
    category: (f: { category: string }) => `For: ${f.category}`,
    system: 'System prompt',
    template: 'Template',
  },
  export: {
    title: (f: { name: string }) => `Export “${f.name}”`,
    note: 'Laid out as MT-Bench-X, in files that FastChat reads and this workbench imports again.',
    judge: 'Name of the judge',
    judgeHint:
      'FastChat’s judge takes reference answers from the file that bears its name, for example gpt-4. With a name here, the references that people see are written there, too.',
    withoutReference: (f: { count: number }) =>
      `FastChat’s judge would stop at ${format.number(f.count)} ${format.plural(f.count, { one: 'wording that lacks', other: 'wordings that lack' })} a reference answer.`,
    lostWordings: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'wording', other: 'wordings' })} between the first and the last cannot be written: the files have room for one.`,
    file: 'File',
    size: 'Size',
    bytes: (f: { sizeBytes: number }) => format.bytes(f.sizeBytes),
    save: (f: { file: string }) => `Save ${f.file}`,
    saveAll: (f: { count: number }) =>
      `${format.plural(f.count, { one: 'Save the file', other: `Save all ${format.number(f.count)} files` })}`,
    intoFolder: 'Write into a folder…',
    written: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'file has been written.', other: 'files have been written.' })}`,
  },
  question: {
    title: (f: { id: string }) => `Question ${f.id}`,
    missing: (f: { id: string }) => `This benchmark has no question “${f.id}”.`,
    languages: 'Languages',
    sideBySide: 'The question in its languages',
    turn: (f: { turn: number }) => `Turn ${format.number(f.turn)}`,
    system: 'System prompt',
    reference: 'Reference',
    referenceOf: (f: { turn: number }) => `Reference for turn ${format.number(f.turn)}`,
    judgeReference: (f: { model: string }) => `Reference for the judge, by ${f.model}`,
    noWording: 'No translation',
    corrected: 'corrected',
    correct: (f: { language: Language }) => `Correct in ${format.language(f.language)}`,
    correctShort: 'Correct',
    readOnly: 'This benchmark comes with the workbench and stays as it is. A copy of it can be corrected.',
    earlier: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'earlier wording', other: 'earlier wordings' })}`,
    earlierNumber: (f: { number: number }) => `Wording ${format.number(f.number)} and what became of it`,
    earlierUnknown: 'It is listed as corrected; what it was before is not known.',
    legend: 'Struck through: removed. Underlined: added.',
    restore: (f: { number: number }) => `Restore wording ${format.number(f.number)}`,
    restoreTitle: (f: { number: number }) => `Restore wording ${format.number(f.number)}?`,
    restoreText: 'What was written after it is dropped and no longer counts as a correction.',
    restoreDo: 'Restore it',
    keys: { previous: 'P', next: 'N' },
  },
  form: {
    title: (f: { id: string; language: Language }) => `Question ${f.id} in ${format.language(f.language)}`,
    beside: 'Beside it',
    note: 'The wording as it is now is kept and can be restored.',
    emptyReference: 'An empty reference stands for none.',
    emptyTurn: 'A turn cannot be empty.',
    unchanged: 'Nothing has been changed.',
    meanwhile: 'This wording has meanwhile been changed elsewhere.',
    meanwhileNext:
      'Below is what became of it. If you save again, yours takes its place, and it is kept as an earlier one.',
    save: 'Save',
    discard: 'Discard',
  },
};
