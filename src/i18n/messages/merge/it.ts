import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('it');
const counted = (count: number, one: string, other: string): string =>
  `${format.number(count)} ${format.plural(count, { one, other })}`;

export const merge = {
  heading: 'Voti consegnati',
  toStudy: 'Allo studio',
  notOut: 'Questo studio non è ancora stato distribuito, quindi nessuno può aver votato.',
  dropTitle: 'Trascini qui i file dei Suoi annotatori',
  dropNote:
    'Quanti ne vuole, in qualsiasi ordine. Un file già passato di qui non cambia nulla. Vengono letti su questo dispositivo e non vanno altrove.',
  open: 'Apri file',
  taking: 'Acquisizione dei voti',
  share: ({ share }) => format.percent(share),
  files: 'File',
  added: ({ count }) => counted(count, 'nuova voce', 'nuove voci'),
  known: ({ count }) => `${format.number(count)} già ${format.plural(count, { one: 'presente', other: 'presenti' })}`,
  nothingNew: 'niente di nuovo',
  leftOut: 'non acquisito',
  annotators: 'Annotatori',
  nobody: 'Nessuno ha ancora consegnato nulla. Con il primo file compare qui ciò che ciascuno ha giudicato.',
  reportNote: 'Questo è un resoconto: nessun voto viene escluso per questo.',
  annotator: 'Pseudonimo',
  seat: 'Posto',
  noSeat: 'nessuno',
  judged: 'Giudicati',
  judgedOf: ({ done, due }) => `${format.number(done)} su ${format.number(due)}`,
  votes: 'Voti',
  skipped: 'Saltati',
  reasons: {
    'cannot-judge': ({ count }) => `non giudicabile: ${format.number(count)}`,
    'broken-answer': ({ count }) => `risposta inutilizzabile: ${format.number(count)}`,
    'broken-question': ({ count }) => `domanda inutilizzabile: ${format.number(count)}`,
    'not-my-language': ({ count }) => `altra lingua: ${format.number(count)}`,
  },
  undone: 'Annullati',
  alike: 'Di nuovo lo stesso giudizio',
  obvious: 'Casi ovvi riconosciuti',
  partOf: ({ part, whole }) => `${format.number(part)} su ${format.number(whole)}`,
  leaks: 'La risposta nomina un modello',
  unblinded: 'Non alla cieca',
  number: ({ value }) => format.number(value),
  shared: ({ annotator }) => `“${annotator}” proviene da più di una sessione.`,
  sharedNext:
    'Se due persone hanno scelto lo stesso pseudonimo, i loro voti valgono come quelli di una sola. Chieda, e se necessario rimuova quello pseudonimo.',
  remove: 'Rimuovi',
  removeOf: ({ annotator }) => `Rimuovi ${annotator}`,
  removeTitle: ({ annotator }) => `Rimuovere “${annotator}” dallo studio?`,
  removeText: ({ votes }) =>
    `Tutte le voci di questa persona, tra cui ${counted(votes, 'voto', 'voti')}, vengono eliminate da questo browser. L’operazione non si può annullare.`,
  removeFile: 'Il file consegnato le farebbe tornare: elimini anche quello.',
  coverage: 'Copertura',
  coverageOf: ({ met, items, votes, planned }) =>
    `${format.number(met)} confronti su ${format.number(items)} hanno tanti voti quanti ne prevede il piano; ci sono ${format.number(votes)} voti su ${format.number(planned)}.`,
  coverageNote:
    'Un confronto è un turno di una domanda con le sue due risposte. Ciò che viene giudicato per la seconda volta, o è ovvio, non si conta.',
  eachVotes: 'Voti per confronto',
  planned: 'Previsti',
  given: 'Finora',
  conflicts: 'Voci contraddittorie',
  conflictsNote:
    'Ognuna è arrivata in più versioni sotto un solo identificativo, quindi è stata modificata in seguito. Nessuna versione conta; tutte vengono conservate.',
  wordings: ({ count }) => counted(count, 'versione', 'versioni'),
  end: 'Fine dello studio',
  running: 'Lo studio è in corso. Chi ha dato quale risposta resta sigillato, anche per Lei.',
  finish: 'Concludi lo studio',
  finishTitle: 'Concludere questo studio?',
  finishNames: 'Compaiono ora i nomi dei checkpoint.',
  finishBlind:
    'I voti espressi da adesso in poi non possono più valere come ciechi: vengono conservati, contrassegnati ed esclusi da ogni statistica. I voti precedenti contano, anche se il loro file arriva più tardi.',
  finishOpen: ({ open, items }) =>
    `${format.number(open)} confronti su ${format.number(items)} non hanno ancora tutti i voti.`,
  finishNow: 'Concludi e mostra i nomi',
  finished: ({ at }) => `Concluso il ${format.date(at)}. I voti espressi più tardi non contano.`,
  byPair: 'Voti per coppia',
  pair: 'Coppia',
  better: ({ name }) => `${name} migliore`,
  first: 'Primo',
  forFirst: 'Primo migliore',
  tie: 'Parità',
  bothBad: 'Entrambe scadenti',
  forSecond: 'Secondo migliore',
  second: 'Secondo',
  byPairNote: 'Voti validi espressi alla cieca; ciò che qualcuno ha giudicato per la seconda volta non si conta.',
  noPairs: 'Non c’è nessun voto su due checkpoint di cui si conosca il nome.',
  sealedElsewhere: ({ count }) =>
    `${counted(count, 'risposta è stata sigillata', 'risposte sono state sigillate')} in un altro browser.`,
  sealedElsewhereNext:
    'Solo quel browser può dire quale checkpoint le ha date; i relativi voti non entrano in alcun risultato.',
  results: 'Vedi i risultati',
  export: 'Esporta',
  exportSealed: 'Finché lo studio non è concluso c’è un solo formato: quello in cui nessuno è nominato.',
  formats: {
    bundle: {
      name: 'Pacchetto',
      note: 'Tutte le voci senza perdite, come le consegnano gli annotatori; non nomina alcun checkpoint. Si unisce ad altri pacchetti di questo studio.',
    },
    csv: {
      name: 'Tabella (CSV)',
      note: 'Un voto per riga con tutto ciò che se ne sa, anche le domande saltate, senza i testi.',
    },
    lmsys: {
      name: 'Voti LMSYS (JSONL)',
      note: 'Come sono pubblicati i voti umani su MT-bench: conversazioni intere, tre giudizi.',
    },
    battles: {
      name: 'Sfide dell’arena (JSONL)',
      note: 'Come sono pubblicati i registri dell’arena: quattro giudizi, lingua e ora.',
    },
    comparison: { name: 'LLM Comparator (JSON)', note: 'Un file per ogni coppia, con i testi e ogni valutazione.' },
    answers: { name: 'Risposte FastChat (JSONL)', note: 'Un file per ogni checkpoint, che ne porta il nome.' },
    questions: {
      name: 'Domande FastChat (JSONL)',
      note: 'Ciò a cui si è risposto, con le soluzioni di riferimento.',
    },
  },
  download: 'Scarica',
  downloadOf: ({ name, format: kind }) => `${name}: ${kind}`,
  writing: 'Scrittura del file',
  written: ({ file }) => `“${file}” è stato scritto.`,
  complete: 'C’è tutto.',
  missing: ({ what }) => `Non ne fanno parte: ${what}.`,
  changed: ({ what }) => `Ne fanno parte, ma: ${what}.`,
  unnamedAnswers: ({ count }) =>
    `${counted(count, 'risposta non ne fa', 'risposte non ne fanno')} parte, perché non si sa chi le ha date.`,
  lost: {
    skips: ({ count }) => counted(count, 'domanda saltata', 'domande saltate'),
    unblinded: ({ count }) => counted(count, 'voto non espresso alla cieca', 'voti non espressi alla cieca'),
    unnamed: ({ count }) =>
      counted(count, 'voce su risposte dai nomi ancora sigillati', 'voci su risposte dai nomi ancora sigillati'),
    sameModel: ({ count }) =>
      counted(count, 'voce su due risposte con lo stesso nome', 'voci su due risposte con lo stesso nome'),
    obvious: ({ count }) => counted(count, 'voce su casi ovvi', 'voci su casi ovvi'),
    otherPairs: ({ count }) => counted(count, 'voto su un’altra coppia', 'voti su altre coppie'),
    bothBad: ({ count }) =>
      counted(count, '“entrambe scadenti” diventato parità', '“entrambe scadenti” diventati parità'),
    languages: ({ count }) => counted(count, 'voto senza la sua lingua', 'voti senza la loro lingua'),
    remarks: ({ count }) => counted(count, 'voto senza motivi e nota', 'voti senza motivi e note'),
    leaks: ({ count }) =>
      counted(
        count,
        'voto senza l’indicazione che una risposta nomina un modello',
        'voti senza l’indicazione che una risposta nomina un modello',
      ),
    repeats: ({ count }) =>
      counted(count, 'ripetizione che sembra un primo voto', 'ripetizioni che sembrano primi voti'),
  },
  imported: {
    strengths: ({ count }) => counted(count, 'valutazione diceva di quanto', 'valutazioni dicevano di quanto'),
    unscored: ({ count }) => counted(count, 'valutazione è senza punteggio', 'valutazioni sono senza punteggio'),
  },
  blindHeading: 'Voti alla cieca',
  blindNote: 'Voti di Confronto, Alla cieca, su coppie i cui nomi Le sono stati mostrati.',
  blindEmpty: 'Ancora nessun voto. Ognuno conta qui non appena i suoi nomi sono stati mostrati.',
  blindGo: 'Vota alla cieca',
  blindHidden: ({ count }) =>
    `${counted(count, 'voto riguarda', 'voti riguardano')} risposte i cui nomi non sono stati mostrati; qui non se ne tiene conto.`,
} satisfies Messages['merge'];
