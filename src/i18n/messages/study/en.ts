import { formatsFor } from '../../format.ts';

const format = formatsFor('en');
const verdicts = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'verdict', other: 'verdicts' })}`;
const answers = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'answer', other: 'answers' })}`;

export const study = {
  heading: 'Studies',
  benchmarks: 'Benchmarks',
  newName: (f: { at: number }) => `Study of ${format.date(f.at)}`,
  missing: 'The study at this address is not in this browser.',
  missingNext:
    'An annotator opens the study file below; an organiser uses the browser in which the study was prepared.',
  organiseTitle: 'You organise',
  organiseText:
    'Choose questions and checkpoints, have all answers generated, and hand out one study file. Later you merge here what annotators hand in.',
  organise: 'Organise a study',
  annotateTitle: 'You judge',
  annotateText:
    'Open the study file that you were given. You need neither checkpoint nor network, and your verdicts stay in this browser until you hand them in.',
  openTitle: 'Drop a study file here',
  openNote: (f: { limitBytes: number }) => `A .json file of ${format.bytes(f.limitBytes)} at most`,
  open: 'Open a study file',
  opening: 'Opening the study…',
  here: 'In this browser',
  empty: 'No study yet. Organise one, or open the study file that you were given.',
  roles: { organiser: 'You organise', annotator: 'You judge' },
  created: (f: { at: number }) => `created on ${format.date(f.at)}`,
  votes: 'Votes handed in',
  states: {
    preparing: (f: { answers: number }) => `Being prepared, ${answers(f.answers)} so far. Next: write the study file.`,
    collecting: (f: { handedIn: number; seats: number }) =>
      `${format.number(f.handedIn)} of ${format.number(f.seats)} handed in. Next: merge what annotators hand in.`,
    finished: (f: { at: number }) => `Finished on ${format.date(f.at)}`,
    invited: 'Not begun. Next: choose a seat.',
    judging: (f: { verdicts: number }) => `${verdicts(f.verdicts)} so far. Next: go on judging.`,
    'handed-in': (f: { at: number }) => `Handed in on ${format.date(f.at)}`,
  },
  deleteTitle: (f: { name: string }) => `Delete “${f.name}”?`,
  deletePreparing: (f: { answers: number }) =>
    `All choices for this study go from this browser, with ${answers(f.answers)} that were generated or imported. Checkpoints and benchmarks stay.`,
  deleteOrganised: (f: { verdicts: number }) =>
    `The study file goes from this browser, with ${f.verdicts === 0 ? '' : `${verdicts(f.verdicts)} that were handed in and with `}the only way to tell which checkpoint gave which answer: after that nobody can evaluate this study any more.`,
  deleteInvited: 'The study goes from this browser. It can be opened again from its file.',
  deleteHandedIn: (f: { verdicts: number }) =>
    `The study goes from this browser, with ${verdicts(f.verdicts)}. They have been handed in; only the file that was saved then keeps them.`,
  deleteNotHandedIn: (f: { verdicts: number }) =>
    `The study goes from this browser, with ${verdicts(f.verdicts)} that have not been handed in. They are nowhere else.`,
};
