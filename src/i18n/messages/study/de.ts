import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('de');
const verdicts = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'Urteil', other: 'Urteile' })}`;
const answers = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'Antwort', other: 'Antworten' })}`;

export const study = {
  heading: 'Studien',
  benchmarks: 'Benchmarks',
  newName: (f) => `Studie vom ${format.date(f.at)}`,
  missing: 'Die Studie zu dieser Adresse ist nicht in diesem Browser.',
  missingNext:
    'Wer beurteilt, öffnet unten die Studiendatei; wer die Studie leitet, nutzt den Browser, in dem sie vorbereitet wurde.',
  organiseTitle: 'Sie leiten die Studie',
  organiseText:
    'Wählen Sie Fragen und Checkpoints, lassen Sie alle Antworten erzeugen und geben Sie eine einzige Studiendatei aus. Was die Beurteilenden abgeben, führen Sie später hier zusammen.',
  organise: 'Studie vorbereiten',
  annotateTitle: 'Sie beurteilen',
  annotateText:
    'Öffnen Sie die Studiendatei, die Sie bekommen haben. Sie brauchen dafür weder Checkpoint noch Netz, und Ihre Urteile bleiben in diesem Browser, bis Sie sie abgeben.',
  openTitle: 'Studiendatei hier ablegen',
  openNote: (f) => `Eine .json-Datei mit höchstens ${format.bytes(f.limitBytes)}`,
  open: 'Studiendatei öffnen',
  opening: 'Die Studie wird geöffnet …',
  here: 'In diesem Browser',
  empty: 'Noch keine Studie. Bereiten Sie eine vor, oder öffnen Sie die Studiendatei, die Sie bekommen haben.',
  roles: { organiser: 'Sie leiten sie', annotator: 'Sie beurteilen' },
  created: (f) => `angelegt am ${format.date(f.at)}`,
  votes: 'Abgegebene Stimmen',
  states: {
    preparing: (f) => `In Vorbereitung, bisher ${answers(f.answers)}. Als Nächstes: die Studiendatei schreiben.`,
    collecting: (f) =>
      `${format.number(f.handedIn)} von ${format.number(f.seats)} haben abgegeben. Als Nächstes: zusammenführen, was abgegeben wird.`,
    finished: (f) => `Abgeschlossen am ${format.date(f.at)}`,
    invited: 'Noch nicht begonnen. Als Nächstes: einen Platz wählen.',
    judging: (f) => `Bisher ${verdicts(f.verdicts)}. Als Nächstes: weiter beurteilen.`,
    'handed-in': (f) => `Abgegeben am ${format.date(f.at)}`,
  },
  deleteTitle: (f) => `„${f.name}“ löschen?`,
  deletePreparing: (f) =>
    `Aus diesem Browser verschwinden alle Festlegungen für diese Studie und ${answers(f.answers)}, erzeugt oder importiert. Checkpoints und Benchmarks bleiben.`,
  deleteOrganised: (f) =>
    `Aus diesem Browser verschwinden die Studiendatei${f.verdicts === 0 ? '' : `, abgegebene ${verdicts(f.verdicts)}`} und die einzige Möglichkeit festzustellen, welcher Checkpoint welche Antwort gab: Danach kann niemand diese Studie mehr auswerten.`,
  deleteInvited: 'Die Studie verschwindet aus diesem Browser. Aus ihrer Datei lässt sie sich wieder öffnen.',
  deleteHandedIn: (f) =>
    `Die Studie verschwindet aus diesem Browser, mit ihr ${verdicts(f.verdicts)}. Abgegeben ist alles; nur die Datei, die dabei gespeichert wurde, enthält es dann noch.`,
  deleteNotHandedIn: (f) =>
    `Die Studie verschwindet aus diesem Browser, mit ihr ${verdicts(f.verdicts)}, noch nicht abgegeben und nirgendwo sonst gespeichert.`,
} satisfies Messages['study'];
