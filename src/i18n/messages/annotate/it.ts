import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('it');
const blocks = (count: number) =>
  `${format.number(count)} ${format.plural(count, { one: 'blocco', other: 'blocchi' })}`;
const verdicts = (count: number) =>
  `${format.number(count)} ${format.plural(count, { one: 'verdetto', other: 'verdetti' })}`;

export const annotate = {
  heading: 'Confrontare le risposte',
  join: {
    about: 'Legge due risposte alla stessa domanda e dice quale delle due è migliore. Nulla rivela chi le ha date.',
    kept: 'Ogni verdetto è conservato subito in questo browser. Può smettere in qualsiasi momento e riprendere più tardi, anche dopo aver chiuso la pagina.',
    chooseSeat: 'Scelga un posto',
    seat: 'Posto',
    seatNote: 'Chi organizza lo studio Le ha comunicato il numero.',
    seatOption: (f) => `${format.number(f.seat)}: ${f.languages}, ${blocks(f.blocks)}`,
    seatTaken: (f) => `${format.number(f.seat)}: già occupato in questo browser`,
    seatEmpty: (f) => `${format.number(f.seat)}: nulla da giudicare`,
    work: (f) => `${verdicts(f.items)} in ${blocks(f.blocks)}`,
    pseudonym: 'Pseudonimo',
    pseudonymNote: 'A Sua scelta, e non il Suo vero nome. Accompagna i Suoi verdetti.',
    pseudonymTaken: 'Qui qualcuno giudica già con questo pseudonimo. Ne scelga un altro.',
    consent: 'A che cosa acconsente',
    agree: 'Ho letto il testo e acconsento.',
    begin: 'Inizia',
    here: 'In corso in questo browser',
    goOn: (f) => `Continua come ${f.annotator}`,
    state: (f) =>
      `Posto ${format.number(f.seat)}, ${format.number(f.done)} di ${blocks(f.blocks)} ${format.plural(f.done, { one: 'completato', other: 'completati' })}`,
    handedIn: (f) => `consegnato il ${format.date(f.at)}`,
    somebodyElse: 'Partecipa un’altra persona',
  },
  block: (f) => `Blocco ${format.number(f.block)}`,
  clock: (f) => `${format.number(f.minutes)} min`,
  doneOf: (f) => `${format.number(f.done)} di ${format.number(f.items)}`,
  judgedOf: (f) =>
    `${format.number(f.done)} di ${format.number(f.items)} ${format.plural(f.done, { one: 'giudicata', other: 'giudicate' })}`,
  pause: 'Pausa',
  instructions: 'Istruzioni',
  instructionsKey: 'Mostra le istruzioni e questi tasti',
  turnOf: (f) => `Turno ${format.number(f.turn)} di ${format.number(f.turns)}`,
  reference: 'Soluzione di riferimento',
  referenceKey: 'Apri o chiudi la soluzione di riferimento',
  firstTurnOnly: 'Giudica solo il turno 1',
  hint: 'Le legga entrambe fino in fondo. Ogni verdetto è conservato subito.',
  confirm: (f) => `“${f.verdict}”: lo scelga ancora una volta per confermare.`,
  quick: (f) => `“${f.verdict}” è arrivato in fretta. Lo scelga ancora una volta se è il Suo verdetto.`,
  confirmNow: 'Conferma',
  preview: 'Anteprima: così i partecipanti vedono lo studio. Nulla viene conservato.',
  endPreview: 'Chiudi l’anteprima',
  why: {
    label: 'Motivi del Suo ultimo verdetto',
    none: 'Dopo un verdetto può dire qui perché.',
    last: (f) => `Ultimo verdetto: ${f.verdict}. Perché?`,
    tags: {
      wrong: 'Sbagliata',
      incomplete: 'Incompleta',
      'language-mistake': 'Errore di lingua',
      'wrong-language': 'Lingua sbagliata',
      format: 'Formato',
      style: 'Stile',
    },
    note: 'Nota',
    noteTitle: 'Una nota sul Suo ultimo verdetto',
    noteHint: 'Nulla che permetta di riconoscere Lei o altre persone.',
    save: 'Conserva la nota',
  },
  rest: {
    paused: 'In pausa',
    since: (f) => `Inizio: ${format.moment(f.at)}.`,
    blockDone: (f) => `Blocco ${format.number(f.block)} di ${format.number(f.blocks)} completato`,
    breakNow: 'È un buon momento per una pausa. Può chiudere la pagina e riprendere da qui più tardi.',
    allDone: 'Tutti i blocchi sono completati',
    handInNow:
      'Consegni ora il Suo file: tutti i Suoi verdetti in un unico file, da inviare a chi organizza lo studio.',
    counts: 'I Suoi verdetti in questo blocco',
    skipped: 'Saltate',
    goOn: 'Continua',
    nextBlock: 'Blocco successivo',
    undoLast: 'Ritira l’ultimo verdetto',
    handIn: 'Consegna',
    handInAgain: 'Consegna di nuovo',
    handInSoFar: 'Consegna quanto fatto finora',
    handedIn: (f) =>
      `“${f.file}” si trova tra i Suoi download. Lo invii a chi organizza lo studio; fino ad allora nessun altro ha i Suoi verdetti.`,
    handedInBefore: (f) =>
      `Ultima consegna: ${format.moment(f.at)}. Un file successivo contiene tutto ciò che era in uno precedente.`,
    tabOnly: 'I Suoi verdetti restano solo fino alla chiusura di questa scheda.',
    profileOnly:
      'Questa pagina è stata aperta da un file: i Suoi verdetti sono conservati solo in questo profilo del browser.',
    saveCopy: 'Salvi ora una copia; è il file che consegnerà alla fine.',
    saveNow: 'Salva una copia',
    somebodyElse: 'Continua un’altra persona',
    deleteMine: 'Elimina i miei dati',
    deleteTitle: 'Eliminare i Suoi dati di questo studio?',
    deleteText: (f) =>
      `${verdicts(f.verdicts)} sotto lo pseudonimo “${f.annotator}”, le Sue note e il Suo consenso vengono eliminati da questo browser. L’operazione è irreversibile. Per un file già consegnato si rivolga a chi organizza lo studio.`,
  },
} satisfies Messages['annotate'];
