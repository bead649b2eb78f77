import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('it');
const verdicts = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'verdetto', other: 'verdetti' })}`;
const answers = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'risposta', other: 'risposte' })}`;

export const study = {
  heading: 'Studi',
  benchmarks: 'Benchmark',
  newName: (f) => `Studio del ${format.date(f.at)}`,
  missing: 'Lo studio di questo indirizzo non è in questo browser.',
  missingNext:
    'Chi giudica apre qui sotto il file dello studio; chi organizza usa il browser in cui lo studio è stato preparato.',
  organiseTitle: 'Organizza Lei',
  organiseText:
    'Scelga domande e checkpoint, faccia generare tutte le risposte e distribuisca un solo file dello studio. Poi riunirà qui ciò che gli annotatori consegnano.',
  organise: 'Prepara uno studio',
  annotateTitle: 'Giudica Lei',
  annotateText:
    'Apra il file dello studio che ha ricevuto. Non servono né checkpoint né rete, e i Suoi verdetti restano in questo browser finché non li consegna.',
  openTitle: 'Trascini qui un file dello studio',
  openNote: (f) => `Un file .json di ${format.bytes(f.limitBytes)} al massimo`,
  open: 'Apri un file dello studio',
  opening: 'Apertura dello studio…',
  here: 'In questo browser',
  empty: 'Ancora nessuno studio. Ne prepari uno, oppure apra il file dello studio che ha ricevuto.',
  roles: { organiser: 'Organizza Lei', annotator: 'Giudica Lei' },
  created: (f) => `creato il ${format.date(f.at)}`,
  votes: 'Voti consegnati',
  states: {
    preparing: (f) => `In preparazione, finora ${answers(f.answers)}. Poi: scrivere il file dello studio.`,
    collecting: (f) =>
      `Consegnati ${format.number(f.handedIn)} di ${format.number(f.seats)}. Poi: riunire ciò che viene consegnato.`,
    finished: (f) => `Concluso il ${format.date(f.at)}`,
    invited: 'Non ancora cominciato. Poi: scegliere un posto.',
    judging: (f) => `Finora ${verdicts(f.verdicts)}. Poi: continuare a giudicare.`,
    'handed-in': (f) => `Consegnato il ${format.date(f.at)}`,
  },
  deleteTitle: (f) => `Eliminare «${f.name}»?`,
  deletePreparing: (f) =>
    `Da questo browser spariscono tutte le scelte per questo studio e ${answers(f.answers)} ${format.plural(f.answers, { one: 'generata o importata', other: 'generate o importate' })}. Checkpoint e benchmark restano.`,
  deleteOrganised: (f) =>
    `Da questo browser spariscono il file dello studio${f.verdicts === 0 ? '' : `, ${verdicts(f.verdicts)} ${format.plural(f.verdicts, { one: 'consegnato', other: 'consegnati' })}`} e l’unico modo di sapere quale checkpoint ha dato quale risposta: dopo, nessuno potrà più valutare questo studio.`,
  deleteInvited: 'Lo studio sparisce da questo browser. Si può riaprire dal suo file.',
  deleteHandedIn: (f) =>
    `Lo studio sparisce da questo browser, con ${verdicts(f.verdicts)}. Tutto è stato consegnato; lo conserverà solo il file salvato in quel momento.`,
  deleteNotHandedIn: (f) =>
    `Lo studio sparisce da questo browser, con ${verdicts(f.verdicts)} non ancora ${format.plural(f.verdicts, { one: 'consegnato e non conservato', other: 'consegnati e non conservati' })} altrove.`,
} satisfies Messages['study'];
