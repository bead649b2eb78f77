import { formatsFor } from '../../format.ts';

const format = formatsFor('en');
const blocks = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'block', other: 'blocks' })}`;
const verdicts = (count: number) =>
  `${format.number(count)} ${format.plural(count, { one: 'verdict', other: 'verdicts' })}`;

export const annotate = {
  heading: 'Compare answers',
  join: {
    about: 'You read two answers to one question and say which of them is better. Nothing tells you who gave them.',
    kept: 'Each verdict is kept in this browser at once. You can stop at any time and go on later, also after closing the page.',
    chooseSeat: 'Choose a seat',
    seat: 'Seat',
    seatNote: 'The organiser of the study has told you its number.',
    seatOption: (f: { seat: number; languages: string; blocks: number }) =>
      `${format.number(f.seat)}: ${f.languages}, ${blocks(f.blocks)}`,
    seatTaken: (f: { seat: number }) => `${format.number(f.seat)}: taken in this browser`,
    seatEmpty: (f: { seat: number }) => `${format.number(f.seat)}: nothing to judge`,
    work: (f: { blocks: number; items: number }) => `${verdicts(f.items)} in ${blocks(f.blocks)}`,
    pseudonym: 'Pseudonym',
    pseudonymNote: 'Of your choice, and not your real name. It stands beside your verdicts.',
    pseudonymTaken: 'Somebody judges under this pseudonym here already. Choose another one.',
    consent: 'What you agree to',
    agree: 'I have read this and agree.',
    begin: 'Begin',
    here: 'Under way in this browser',
    goOn: (f: { annotator: string }) => `Go on as ${f.annotator}`,
    state: (f: { seat: number; done: number; blocks: number }) =>
      `Seat ${format.number(f.seat)}, ${format.number(f.done)} of ${blocks(f.blocks)} done`,
    handedIn: (f: { at: number }) => `handed in on ${format.date(f.at)}`,
    somebodyElse: 'Somebody else takes part',
  },
  block: (f: { block: number }) => `Block ${format.number(f.block)}`,
  clock: (f: { minutes: number }) => `${format.number(f.minutes)} min`,
  doneOf: (f: { done: number; items: number }) => `${format.number(f.done)} of ${format.number(f.items)}`,
  judgedOf: (f: { done: number; items: number }) => `${format.number(f.done)} of ${format.number(f.items)} judged`,
  pause: 'Pause',
  instructions: 'Instructions',
  instructionsKey: 'Show the instructions and these keys',
  turnOf: (f: { turn: number; turns: number }) => `Turn ${format.number(f.turn)} of ${format.number(f.turns)}`,
  reference: 'Reference solution',
  referenceKey: 'Open or close the reference solution',
  firstTurnOnly: 'Rate only turn 1',
  hint: 'Read both to the end. Each verdict is kept at once.',
  confirm: (f: { verdict: string }) => `“${f.verdict}”: choose it once more to confirm.`,
  quick: (f: { verdict: string }) => `“${f.verdict}” came quickly. Choose it once more if it is your verdict.`,
  confirmNow: 'Confirm',
  preview: 'Preview: this is what annotators see. Nothing of it is kept.',
  endPreview: 'End the preview',
  why: {
    label: 'Reasons for your last verdict',
    none: 'After a verdict you can say why here.',
    last: (f: { verdict: string }) => `Last verdict: ${f.verdict}. Why?`,
    tags: {
      wrong: 'Wrong',
      incomplete: 'Incomplete',
      'language-mistake': 'Language mistake',
      'wrong-language': 'Wrong language',
      format: 'Format',
      style: 'Style',
    },
    note: 'Note',
    noteTitle: 'A note on your last verdict',
    noteHint: 'Nothing by which you or others could be recognised.',
    save: 'Keep the note',
  },
  rest: {
    paused: 'Paused',
    since: (f: { at: number }) => `Since ${format.moment(f.at)}.`,
    blockDone: (f: { block: number; blocks: number }) =>
      `Block ${format.number(f.block)} of ${format.number(f.blocks)} done`,
    breakNow: 'A good moment for a break. You can close the page and go on here later.',
    allDone: 'All blocks are done',
    handInNow: 'Hand in your file now: all your verdicts in one file, which you send to the organiser of the study.',
    counts: 'Your verdicts in this block',
    skipped: 'Skipped',
    goOn: 'Go on',
    nextBlock: 'Next block',
    undoLast: 'Take back the last verdict',
    handIn: 'Hand in',
    handInAgain: 'Hand in once more',
    handInSoFar: 'Hand in what there is',
    handedIn: (f: { file: string }) =>
      `“${f.file}” is among your downloads. Send it to the organiser of the study; until then nobody else has your verdicts.`,
    handedInBefore: (f: { at: number }) =>
      `Last handed in: ${format.moment(f.at)}. A later file contains all of an earlier one.`,
    tabOnly: 'Your verdicts last only until this tab is closed.',
    profileOnly: 'This page was opened from a file: your verdicts are kept in this browser profile alone.',
    saveCopy: 'Save a copy now; it is the file that you hand in in the end.',
    saveNow: 'Save a copy',
    somebodyElse: 'Somebody else goes on',
    deleteMine: 'Delete my data',
    deleteTitle: 'Delete your data of this study?',
    deleteText: (f: { annotator: string; verdicts: number }) =>
      `${verdicts(f.verdicts)} under the pseudonym “${f.annotator}”, your notes and your consent are deleted in this browser. This cannot be undone. For a file that you have handed in already, ask the organiser of the study.`,
  },
};
