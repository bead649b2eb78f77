import { formatsFor } from '../../format.ts';

const format = formatsFor('en');
const counted = (count: number, one: string, other: string): string =>
  `${format.number(count)} ${format.plural(count, { one, other })}`;

export const merge = {
  heading: 'Votes handed in',
  toStudy: 'To the study',
  notOut: 'This study has not been handed out yet, so nobody can have voted.',
  dropTitle: 'Drop the files of your annotators here',
  dropNote:
    'As many as you like, in any order. A file that has been here before changes nothing. They are read on this machine and go nowhere else.',
  open: 'Open files',
  taking: 'Taking the votes in',
  share: (f: { share: number }) => format.percent(f.share),
  files: 'Files',
  added: (f: { count: number }) => counted(f.count, 'new entry', 'new entries'),
  known: (f: { count: number }) => `${format.number(f.count)} here before`,
  nothingNew: 'nothing new',
  leftOut: 'not taken in',
  annotators: 'Annotators',
  nobody: 'Nobody has handed anything in yet. What each annotator has judged appears here with the first file.',
  reportNote: 'This is a report: nobody’s votes are left out because of it.',
  annotator: 'Annotator',
  seat: 'Seat',
  noSeat: 'none',
  judged: 'Judged',
  judgedOf: (f: { done: number; due: number }) => `${format.number(f.done)} of ${format.number(f.due)}`,
  votes: 'Votes',
  skipped: 'Skipped',
  reasons: {
    'cannot-judge': (f: { count: number }) => `cannot judge: ${format.number(f.count)}`,
    'broken-answer': (f: { count: number }) => `broken answer: ${format.number(f.count)}`,
    'broken-question': (f: { count: number }) => `broken question: ${format.number(f.count)}`,
    'not-my-language': (f: { count: number }) => `other language: ${format.number(f.count)}`,
  },
  undone: 'Taken back',
  alike: 'Same verdict again',
  obvious: 'Obvious ones right',
  partOf: (f: { part: number; whole: number }) => `${format.number(f.part)} of ${format.number(f.whole)}`,
  leaks: 'Answer names a model',
  unblinded: 'Not blind',
  number: (f: { value: number }) => format.number(f.value),
  shared: (f: { annotator: string }) => `“${f.annotator}” comes from more than one sitting.`,
  sharedNext:
    'If two people chose the same pseudonym, their votes are counted as those of one. Ask them, and take that pseudonym out if need be.',
  remove: 'Take out',
  removeOf: (f: { annotator: string }) => `Take out ${f.annotator}`,
  removeTitle: (f: { annotator: string }) => `Take “${f.annotator}” out of the study?`,
  removeText: (f: { votes: number }) =>
    `All entries of this annotator, ${counted(f.votes, 'vote', 'votes')} among them, are deleted from this browser. This cannot be undone.`,
  removeFile: 'The file that was handed in would bring them back: delete it, too.',
  coverage: 'Coverage',
  coverageOf: (f: { met: number; items: number; votes: number; planned: number }) =>
    `${format.number(f.met)} of ${format.number(f.items)} comparisons have as many votes as the plan wants; ${format.number(f.votes)} of ${format.number(f.planned)} votes are here.`,
  coverageNote:
    'A comparison is one turn of a question with its two answers. What is judged for the second time, or obvious, is not counted.',
  eachVotes: 'Votes each',
  planned: 'Planned',
  given: 'So far',
  conflicts: 'Contradictory entries',
  conflictsNote:
    'Each of these came in more than one wording under one id, so it was changed after it had been written. No wording counts; all are kept.',
  wordings: (f: { count: number }) => counted(f.count, 'wording', 'wordings'),
  end: 'End of the study',
  running: 'The study is running. Who gave which answer stays sealed, for you as well.',
  finish: 'Finish the study',
  finishTitle: 'Finish this study?',
  finishNames: 'The names of the checkpoints appear now.',
  finishBlind:
    'Votes cast from now on can no longer be called blind: they are kept, marked, and left out of every statistic. Votes cast before count, even if their file arrives later.',
  finishOpen: (f: { open: number; items: number }) =>
    `${format.number(f.open)} of ${format.number(f.items)} comparisons do not have all their votes yet.`,
  finishNow: 'Finish and show the names',
  finished: (f: { at: number }) => `Finished on ${format.date(f.at)}. Votes cast later are not counted.`,
  byPair: 'Votes by pair',
  pair: 'Pair',
  better: (f: { name: string }) => `${f.name} better`,
  first: 'First',
  forFirst: 'First better',
  tie: 'Tie',
  bothBad: 'Both bad',
  forSecond: 'Second better',
  second: 'Second',
  byPairNote: 'Blind votes in force; what somebody judged for the second time is not counted.',
  noPairs: 'There is no vote on two named checkpoints.',
  sealedElsewhere: (f: { count: number }) =>
    `${counted(f.count, 'answer was', 'answers were')} sealed in another browser.`,
  sealedElsewhereNext: 'Only that browser can say which checkpoint gave them; votes on them are in no result.',
  results: 'See the results',
  export: 'Export',
  exportSealed: 'Until the study is finished there is one format only: the one in which nobody is named.',
  formats: {
    bundle: {
      name: 'Bundle',
      note: 'All entries without loss, as annotators hand them in; names no checkpoint. Joins with other bundles of this study.',
    },
    csv: {
      name: 'Table (CSV)',
      note: 'One vote a row with all that is known of it, skips included, texts left out.',
    },
    lmsys: {
      name: 'LMSYS votes (JSONL)',
      note: 'As the human votes on MT-bench are published: whole conversations, three verdicts.',
    },
    battles: {
      name: 'Arena battles (JSONL)',
      note: 'As the arena’s logs are published: four verdicts, language and time.',
    },
    comparison: { name: 'LLM Comparator (JSON)', note: 'One file for each pair, with texts and every rating.' },
    answers: { name: 'FastChat answers (JSONL)', note: 'One file for each checkpoint, named after it.' },
    questions: { name: 'FastChat questions (JSONL)', note: 'What the answers are to, with references.' },
  },
  download: 'Download',
  downloadOf: (f: { name: string; format: string }) => `${f.name}: ${f.format}`,
  writing: 'Writing the file',
  written: (f: { file: string }) => `“${f.file}” has been written.`,
  complete: 'Everything is in it.',
  missing: (f: { what: string }) => `Not in it: ${f.what}.`,
  changed: (f: { what: string }) => `In it, but: ${f.what}.`,
  unnamedAnswers: (f: { count: number }) =>
    `${counted(f.count, 'answer is', 'answers are')} not in it, because nobody has been told who gave them.`,
  lost: {
    skips: (f: { count: number }) => counted(f.count, 'skip', 'skips'),
    unblinded: (f: { count: number }) => counted(f.count, 'vote that was not blind', 'votes that were not blind'),
    unnamed: (f: { count: number }) =>
      counted(f.count, 'entry on answers whose names are sealed', 'entries on answers whose names are sealed'),
    sameModel: (f: { count: number }) =>
      counted(f.count, 'entry on two answers of one name', 'entries on two answers of one name'),
    obvious: (f: { count: number }) => counted(f.count, 'entry on obvious ones', 'entries on obvious ones'),
    otherPairs: (f: { count: number }) => counted(f.count, 'vote on another pair', 'votes on other pairs'),
    bothBad: (f: { count: number }) => counted(f.count, '“both bad” has become a tie', '“both bad” have become ties'),
    languages: (f: { count: number }) => counted(f.count, 'vote without its language', 'votes without their language'),
    remarks: (f: { count: number }) =>
      counted(f.count, 'vote without its reasons and note', 'votes without their reasons and notes'),
    leaks: (f: { count: number }) =>
      counted(
        f.count,
        'vote without the mark that an answer names a model',
        'votes without the mark that an answer names a model',
      ),
    repeats: (f: { count: number }) =>
      counted(f.count, 'repeat that looks like a first vote', 'repeats that look like first votes'),
  },
  imported: {
    strengths: (f: { count: number }) =>
      counted(f.count, 'rating said how much better', 'ratings said how much better'),
    unscored: (f: { count: number }) => counted(f.count, 'rating has no score', 'ratings have no score'),
  },
  blindHeading: 'Blind votes',
  blindNote: 'Votes from Compare, Blind, on pairs whose names you have been shown.',
  blindEmpty: 'No vote yet. Each one counts here as soon as its names have been shown.',
  blindGo: 'Vote blind',
  blindHidden: (f: { count: number }) =>
    `${counted(f.count, 'vote is', 'votes are')} on answers whose names have not been shown; nothing here counts them.`,
};
