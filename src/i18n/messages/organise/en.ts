import type { Language } from '#core/languages.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('en');
const count = (number: number, one: string, other: string) =>
  `${format.number(number)} ${format.plural(number, { one, other })}`;
const answers = (number: number) => count(number, 'answer', 'answers');
const questions = (number: number) => count(number, 'question', 'questions');
const annotators = (number: number) => count(number, 'annotator', 'annotators');
const matchups = (number: number) => count(number, 'pair of answers', 'pairs of answers');

export const organise = {
  heading: 'Organise a study',
  back: 'All studies',
  saved: 'All changes are kept in this browser.',
  saving: 'Keeping the changes…',
  elsewhere: 'This study is being prepared in another tab.',
  elsewhereNext:
    'Only one tab at a time can change it. Go on in the other one, or go on here: the other then stops, and answers it was just writing are written again.',
  takeOver: 'Go on here',
  steps: {
    what: 'What is judged',
    who: 'Who is compared',
    how: 'How it is judged',
    answers: 'The answers',
    file: 'The study file',
  },
  // 1
  name: 'Name of the study',
  nameNote: 'Annotators read it, so it must name no checkpoint.',
  benchmark: 'Benchmark',
  benchmarks: 'Show benchmarks',
  benchmarkGone: 'This benchmark is no longer in this browser. Import it again, or choose another one.',
  languages: 'Languages',
  categories: 'Categories',
  questions: (f: { count: number }) => questions(f.count),
  questionCount: (f: { questions: number; languages: number }) =>
    `${questions(f.questions)} in ${count(f.languages, 'language', 'languages')}`,
  leftOut: (f: { count: number }) =>
    `${format.plural(f.count, { one: 'One question is', other: `${format.number(f.count)} questions are` })} left out.`,
  putBack: 'Take back in',
  // 2
  pairs: (f: { count: number }) => count(f.count, 'pair', 'pairs'),
  noPair: 'Choose two checkpoints whose answers are to be compared.',
  pair: (f: { number: number }) => `Pair ${format.number(f.number)}`,
  addPair: 'Add a pair',
  removePair: (f: { number: number }) => `Remove pair ${format.number(f.number)}`,
  remove: 'Remove',
  sharedNote:
    'Where two pairs share a checkpoint, whoever looks into the file can see which answers are by the same hand, though not by whose.',
  imported: (f: { name: string }) => `${f.name} (imported)`,
  importedAnswers: (f: { name: string; count: number }) => `${f.name}: ${answers(f.count)} imported`,
  importTitle: 'Checkpoints that answered elsewhere',
  importDrop: 'Drop answers in FastChat’s format here',
  importNote:
    'model_answer files (JSONL), one a model, to the benchmark chosen above. They are read on this machine and go nowhere else.',
  importOpen: 'Open answers',
  importReading: 'Reading the answers…',
  importFaults: (f: { count: number }) => `${count(f.count, 'line', 'lines')} cannot be used.`,
  importNothing: 'There is no answer to a question of this benchmark. Check benchmark and file.',
  importAnyway: 'The other answers are good. Take them, or leave everything as it was?',
  importTake: 'Take the good ones',
  importLeave: 'Take nothing',
  importModel: (f: { name: string; answers: number; missing: number; failed: number }) =>
    `${f.name}: ${answers(f.answers)}, ${format.number(f.missing)} missing, ${format.number(f.failed)} failed`,
  // 3
  references: 'Show reference solutions',
  referencesNote: 'Below the answers, where a question has one.',
  firstTurnOnly: 'First turns only',
  firstTurnOnlyNote: 'Second turns are shown to nobody and not generated.',
  obvious: 'Something obvious in each block',
  obviousNote: 'One answer belongs to another question: it tells whether people read.',
  confirm: 'Confirm each verdict',
  confirmNote: 'A verdict takes two taps.',
  blockItems: 'Verdicts in a block',
  repeats: 'Shown again, sides swapped',
  noRepeats: 'none',
  readingSeconds: 'Least reading time, seconds',
  texts: 'Instructions and consent',
  textsNote: 'In the language of each annotator’s interface. A usual wording is there in all five.',
  textLanguage: 'Wording in',
  directive: 'Instructions for annotators',
  consent: 'What annotators agree to',
  usual: { directive: 'Back to the usual instructions', consent: 'Back to the usual consent' },
  annotatorCount: 'Annotators',
  annotators: (f: { count: number }) => annotators(f.count),
  work: (f: { annotators: number; items: number }) =>
    `${annotators(f.annotators)}, ${count(f.items, 'verdict', 'verdicts')} together`,
  seatsCaption: 'What each annotator judges, and how much work it is',
  seat: 'Seat',
  seatLanguage: (f: { seat: number; language: Language }) =>
    `Seat ${format.number(f.seat)} judges ${format.language(f.language)}`,
  items: 'Verdicts',
  repeated: 'of them again',
  obviousItems: 'of them obvious',
  blocks: 'Blocks',
  votes: 'Votes on each pair of answers',
  moreShare: 'More votes on so many percent',
  moreVotes: 'Votes on these',
  overlapCaption: 'How many votes a pair of answers gets',
  votesEach: 'Votes',
  matchups: 'Pairs of answers',
  alpha: (f: { matchups: number }) =>
    `Krippendorff’s alpha can be computed: ${matchups(f.matchups)} with two votes or more.`,
  noAlpha: 'Krippendorff’s alpha cannot be computed: no pair of answers gets two votes.',
  fleiss: (f: { votes: number; matchups: number }) =>
    `Fleiss’ kappa can be computed on ${matchups(f.matchups)} with exactly ${count(f.votes, 'vote', 'votes')}.`,
  noFleiss: 'Fleiss’ kappa cannot be computed: it needs equally many votes, two at least, on some pairs of answers.',
  // 4
  answersNote:
    'All answers are generated before the study begins, the second turn with the first in context. Each is kept and sealed as soon as it is complete; you can leave this screen, pause, or close the page and go on later.',
  answersFrozen:
    'The answers are in the study file. Until the study is finished, only their seals tell whose they are.',
  answersOf: (f: { done: number; total: number }) => `${format.number(f.done)} of ${answers(f.total)}`,
  answerSettings: 'How answers are drawn',
  temperature: 'Temperature',
  temperatures: { category: 'By category', fixed: 'The same for all' },
  temperatureFixed: 'Temperature for all',
  temperatureOf: (f: { temperature: number; categories: string }) =>
    `${format.number(f.temperature, 1)}: ${f.categories}`,
  maxTokens: 'Most tokens a turn',
  seed: 'Seed',
  systemLine: 'System line that asks for the language',
  systemLineNote: 'All checkpoints get it or none does. Ours were trained without.',
  checkpoint: 'Checkpoint',
  whole: 'Complete',
  failed: 'Failed',
  open: 'Still open',
  progress: 'Generating answers',
  generate: 'Generate all answers',
  goOn: 'Go on generating',
  pause: 'Pause',
  paused: 'Generation pauses. What is complete is kept; what was being written begins anew.',
  loading: (f: { name: string }) => `Loading ${f.name}…`,
  rate: (f: { tokensPerSecond: number }) => `${format.number(f.tokensPerSecond)} tokens/s`,
  left: (f: { leftMs: number }) => `${format.duration(f.leftMs)} left`,
  failures: (f: { count: number }) => `${answers(f.count)} failed or missing`,
  moreFailures: (f: { count: number }) => `and ${format.number(f.count)} more`,
  question: 'Question',
  reason: 'Reason',
  reasons: {
    context: 'too long for the checkpoint’s context',
    template: 'not taken by its chat template',
    missing: 'not in the imported file',
    other: 'failed where it was generated',
  },
  tryAgain: 'Try these again',
  leaveOut: 'Leave these questions out',
  discard: 'Discard all generated answers',
  staleTitle: 'Discard answers?',
  staleText: (f: { count: number }) =>
    `After this change ${format.plural(f.count, { one: 'one answer is', other: `${format.number(f.count)} answers are` })} no longer what would be generated or imported. What no longer fits is deleted; all other answers stay.`,
  staleKeep: 'Leave everything as it was',
  staleDrop: 'Change and discard',
  // 5
  lacking: (f: { count: number }) => (f.count === 0 ? 'ready' : `${count(f.count, 'thing', 'things')} still lacking`),
  stillLacking: 'Still lacking:',
  lacks: {
    name: 'The study has no name (step 1).',
    benchmark: 'The benchmark is not in this browser (step 1).',
    questions: 'No question is chosen (step 1).',
    pair: 'No pair of checkpoints is chosen (step 2).',
    'same-pair': 'A pair is there twice, or compares a checkpoint with itself (step 2).',
    'seat-language': 'An annotator judges none of the study’s languages (step 3).',
    plan: 'The votes cannot be divided among the annotators as wished (step 3).',
    answers: 'Not all answers are there (step 4).',
  },
  fileNote:
    'One file for all annotators: questions, answers, instructions, consent and plan. It needs no checkpoint and no network, and names nobody. With it the study is settled: nothing above can be changed any more.',
  keyWarning: 'Who gave which answer is sealed with a key that only this browser has.',
  keyWarningNext:
    'Deleting the site’s data loses it for good, and with it the study’s outcome. Keep this browser profile until the study is finished.',
  makeFile: 'Write the study file',
  making: 'Putting the study together…',
  handedOut: 'written',
  handOutNext: (f: { annotators: number; sizeBytes: number }) =>
    `The study file has ${format.bytes(f.sizeBytes)}. Give it to ${annotators(f.annotators)}, and each of them one seat number from 1 on. What they hand in is merged under “Votes handed in”.`,
  frozenNote:
    'Export everything under Settings now and then: a copy of the file and of all votes, with the names still sealed.',
  fileAgain: 'Save the file again',
  votesLink: 'Votes handed in',
  previewLink: 'What annotators see',
  judgeLink: 'Judge in this browser',
  settled: 'The study file is written; what it was made of can be read here and not changed.',
  allThere: 'All answers are there.',
};
