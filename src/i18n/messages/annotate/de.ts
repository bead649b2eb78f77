import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('de');
const blocks = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'Block', other: 'Blöcke' })}`;
const verdicts = (count: number) =>
  `${format.number(count)} ${format.plural(count, { one: 'Urteil', other: 'Urteile' })}`;

export const annotate = {
  heading: 'Antworten vergleichen',
  join: {
    about:
      'Sie lesen zwei Antworten auf eine Frage und sagen, welche von beiden besser ist. Nichts verrät Ihnen, von wem sie stammen.',
    kept: 'Jedes Urteil wird sofort in diesem Browser gespeichert. Sie können jederzeit aufhören und später weitermachen, auch nachdem Sie die Seite geschlossen haben.',
    chooseSeat: 'Platz wählen',
    seat: 'Platz',
    seatNote: 'Die Studienleitung hat Ihnen seine Nummer genannt.',
    seatOption: (f) => `${format.number(f.seat)}: ${f.languages}, ${blocks(f.blocks)}`,
    seatTaken: (f) => `${format.number(f.seat)}: in diesem Browser vergeben`,
    seatEmpty: (f) => `${format.number(f.seat)}: nichts zu beurteilen`,
    work: (f) =>
      `${verdicts(f.items)} in ${format.number(f.blocks)} ${format.plural(f.blocks, { one: 'Block', other: 'Blöcken' })}`,
    pseudonym: 'Pseudonym',
    pseudonymNote: 'Frei gewählt und nicht Ihr Name. Es steht bei Ihren Urteilen.',
    pseudonymTaken: 'Unter diesem Pseudonym urteilt hier schon jemand. Wählen Sie ein anderes.',
    consent: 'Wozu Sie Ihr Einverständnis geben',
    agree: 'Ich habe dies gelesen und bin einverstanden.',
    begin: 'Beginnen',
    here: 'In diesem Browser begonnen',
    goOn: (f) => `Als ${f.annotator} weitermachen`,
    state: (f) =>
      `Platz ${format.number(f.seat)}, ${format.number(f.done)} von ${format.number(f.blocks)} ${format.plural(f.blocks, { one: 'Block', other: 'Blöcken' })} erledigt`,
    handedIn: (f) => `am ${format.date(f.at)} abgegeben`,
    somebodyElse: 'Jemand anderes nimmt teil',
  },
  block: (f) => `Block ${format.number(f.block)}`,
  clock: (f) => `${format.number(f.minutes)} min`,
  doneOf: (f) => `${format.number(f.done)} von ${format.number(f.items)}`,
  judgedOf: (f) => `${format.number(f.done)} von ${format.number(f.items)} beurteilt`,
  pause: 'Pause',
  instructions: 'Anleitung',
  instructionsKey: 'Anleitung und diese Tasten zeigen',
  turnOf: (f) => `Runde ${format.number(f.turn)} von ${format.number(f.turns)}`,
  reference: 'Referenzlösung',
  referenceKey: 'Referenzlösung auf- oder zuklappen',
  firstTurnOnly: 'Nur Runde 1 beurteilen',
  hint: 'Lesen Sie beide bis zum Ende. Jedes Urteil ist sofort gespeichert.',
  confirm: (f) => `„${f.verdict}“: Wählen Sie es zur Bestätigung noch einmal.`,
  quick: (f) => `„${f.verdict}“ kam schnell. Wählen Sie es noch einmal, wenn das Ihr Urteil ist.`,
  confirmNow: 'Bestätigen',
  preview: 'Vorschau: So sehen die Teilnehmenden die Studie. Nichts davon wird gespeichert.',
  endPreview: 'Vorschau beenden',
  why: {
    label: 'Gründe für Ihr letztes Urteil',
    none: 'Nach einem Urteil können Sie hier sagen, warum.',
    last: (f) => `Letztes Urteil: ${f.verdict}. Warum?`,
    tags: {
      wrong: 'Falsch',
      incomplete: 'Unvollständig',
      'language-mistake': 'Sprachfehler',
      'wrong-language': 'Falsche Sprache',
      format: 'Format',
      style: 'Stil',
    },
    note: 'Anmerkung',
    noteTitle: 'Anmerkung zu Ihrem letzten Urteil',
    noteHint: 'Nichts, woran man Sie oder andere erkennen könnte.',
    save: 'Anmerkung speichern',
  },
  rest: {
    paused: 'Pause',
    since: (f) => `Seit dem ${format.moment(f.at)}.`,
    blockDone: (f) => `Block ${format.number(f.block)} von ${format.number(f.blocks)} erledigt`,
    breakNow:
      'Ein guter Zeitpunkt für eine Pause. Sie können die Seite schließen und später an dieser Stelle weitermachen.',
    allDone: 'Alle Blöcke sind erledigt',
    handInNow:
      'Geben Sie jetzt Ihre Datei ab: alle Ihre Urteile in einer Datei, die Sie an die Studienleitung schicken.',
    counts: 'Ihre Urteile in diesem Block',
    skipped: 'Übersprungen',
    goOn: 'Weitermachen',
    nextBlock: 'Nächster Block',
    undoLast: 'Letztes Urteil zurücknehmen',
    handIn: 'Abgeben',
    handInAgain: 'Noch einmal abgeben',
    handInSoFar: 'Bisheriges abgeben',
    handedIn: (f) =>
      `„${f.file}“ liegt bei Ihren Downloads. Schicken Sie die Datei an die Studienleitung; bis dahin hat niemand sonst Ihre Urteile.`,
    handedInBefore: (f) =>
      `Zuletzt abgegeben: ${format.moment(f.at)}. Eine spätere Datei enthält alles aus einer früheren.`,
    tabOnly: 'Ihre Urteile bleiben nur, bis dieser Tab geschlossen wird.',
    profileOnly:
      'Diese Seite wurde aus einer Datei geöffnet: Ihre Urteile sind allein in diesem Browserprofil gespeichert.',
    saveCopy: 'Sichern Sie jetzt eine Kopie; es ist die Datei, die Sie am Ende abgeben.',
    saveNow: 'Kopie sichern',
    somebodyElse: 'Jemand anderes macht weiter',
    deleteMine: 'Meine Daten löschen',
    deleteTitle: 'Ihre Daten dieser Studie löschen?',
    deleteText: (f) =>
      `${verdicts(f.verdicts)} unter dem Pseudonym „${f.annotator}“, Ihre Anmerkungen und Ihr Einverständnis werden in diesem Browser gelöscht. Das lässt sich nicht rückgängig machen. Wegen einer schon abgegebenen Datei wenden Sie sich an die Studienleitung.`,
  },
} satisfies Messages['annotate'];
