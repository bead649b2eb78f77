import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('it');
const percent = (value: number, digits = 0): string => format.percent(value / 100, digits);

export const proof = {
  heading: 'Prova',
  intro:
    'Valori pubblicati da altri, ricalcolati qui e ora in questo browser dalle stesse funzioni che calcolano i Suoi risultati. Un valore è giusto se il nostro, arrotondato alle cifre stampate, è quello stampato.',
  back: 'Risultati',
  running: 'Calcolo in corso',
  summary: (f) => `${format.number(f.right)} valori giusti su ${format.number(f.total)}`,
  progress: (f) => `${format.number(f.done)} su ${format.number(f.total)}`,
  again: 'Ricalcola',
  exportCsv: 'Esporta CSV',
  groups: {
    kappas: 'Accordo oltre il caso',
    tails: 'Intervalli, test ed evidenza',
    strengths: 'Graduatoria',
    slots: 'Le due partite di un giudice',
    scores: 'Punteggi e guadagni',
  },
  columns: {
    statistic: 'Valore',
    source: 'Fonte',
    input: 'Dati',
    printed: 'Stampato',
    ours: 'Nostro',
    difference: 'Differenza',
    result: 'Esito',
  },
  right: 'giusto',
  wrong: 'diverso',
  recomputed: 'calcolato a parte con SciPy',
  none: 'n.d.',
  statistics: {
    alpha: 'Alfa di Krippendorff, nominale',
    average: 'Media delle medie di categoria',
    binomial: 'Test binomiale esatto contro un mezzo, p',
    'bradley-terry': 'Forza secondo Bradley e Terry',
    cohen: 'Kappa di Cohen',
    'cohen-error': 'Kappa di Cohen, errore standard',
    'cohen-error-chance': 'Kappa di Cohen, errore standard sotto il caso',
    'cohen-p': 'Kappa di Cohen, p bilaterale',
    'cohen-z': 'Kappa di Cohen, z',
    davidson: 'Forza secondo Davidson',
    'davidson-tie': 'Parametro di parità ν di Davidson',
    'e-value': 'Evidenza che uno sia migliore, vittorie e sconfitte',
    fleiss: 'Kappa di Fleiss',
    'fleiss-p': 'Kappa di Fleiss, p bilaterale',
    'fleiss-z': 'Kappa di Fleiss, z secondo Fleiss, Nee e Landis',
    gain: 'Guadagno in percentuale della scala',
    'gain-relative': 'Guadagno rispetto all’altro, percento',
    'judge-consistent': 'Giudizi le cui partite concordano',
    'judge-first': 'La prima posizione ha vinto entrambe le partite',
    'judge-second': 'La seconda posizione ha vinto entrambe le partite',
    'judge-slots': 'Test esatto, prima contro seconda posizione, p',
    'judge-valid': 'Giudizi leggibili',
    mcnemar: 'Chi quadrato di McNemar',
    'mcnemar-corrected': 'Chi quadrato di McNemar, corretto per la continuità',
    'mcnemar-exact': 'Test di McNemar, p esatto',
    'mcnemar-p': 'Test di McNemar, p',
    normal: 'p bilaterale di una z normale',
    'normal-logarithm': '−log₁₀ della quota normale oltre x',
    student: 't di Student al 95%, gradi di libertà',
    'wilson-high': 'Intervallo di Wilson, limite superiore',
    'wilson-low': 'Intervallo di Wilson, limite inferiore',
  },
  doubts: {
    heading: 'Pubblicato ma non riproducibile, e perché',
    intro:
      'Numeri dell’articolo che non si possono ricavare da ciò che è pubblicato. Le cifre accanto sono calcolate qui.',
    what: 'Che cosa è stampato',
    where: 'Dove',
    why: 'Perché non si può riprodurre',
    notReproducible: 'non riproducibile',
    category: (f) => `${f.category}, turno ${format.number(f.turn)}`,
    limit: {
      what: 'Un limite superiore all’accordo del giudice con le persone',
      case: (f) =>
        `${f.place}: il giudice concorda al ${percent(f.judge)} e potrebbe al massimo al ${percent(f.limit)}`,
      why: (f) =>
        `Non è un limite: ${f.cases}. Il nostro prende per ogni elemento il verdetto più frequente degli stessi voti, che nessuno può superare.`,
    },
    kappa: {
      what: (f) => `Kappa di Fleiss ${format.number(f.kappa, 2)}, p = ${f.p}, ${format.number(f.items)} campioni`,
      why: (f) =>
        `Questo p implica z = ${format.number(f.z, 2)} e un errore standard di ${format.number(f.error, 3)}. Con quattro verdetti ugualmente frequenti la formula dà ${format.number(f.two, 3)} per due voti a elemento e ${format.number(f.three, 3)} per tre. Quanti voti avesse un elemento non è detto, e i voti non sono pubblicati.`,
    },
    bias: {
      what: 'Distorsione di posizione per categoria, media di tre esecuzioni',
      why: (f) =>
        `Dieci domande di due turni in tre esecuzioni fanno ${format.number(f.said)} elementi per categoria. Ma il ${percent(f.percent, 2)} di ${format.number(f.said)} è ${format.number(f.ofSaid, 2)}, che non è un numero intero; tutte le quote stampate sono numeri interi su ${format.number(f.implied)}. Per che cosa si sia diviso non si sa.`,
    },
    gain: {
      what: (f) => `Un guadagno fino al ${percent(f.printed, 1)}, nella prima versione al ${percent(f.before, 1)}`,
      why: (f) =>
        `Sono ${format.number(f.points, 2)} punti della scala di dieci, non un valore relativo. Riguarda solo il primo turno, mentre le tabelle uniscono i due; da quelle della prima versione si ricava il ${percent(f.ours, 2)}.`,
    },
    group: {
      what: (f) => `Accordo RCEMR del ${percent(f.printed)} nel secondo turno`,
      why: (f) =>
        `La media delle cinque categorie è del ${percent(f.mean, 1)}. I voti sono stati quindi riuniti, come facciamo noi; senza i voti la quota stessa non si può ricalcolare.`,
    },
    unread: {
      what: 'Punteggi medi inferiori al punteggio più basso',
      why: (f) =>
        `${format.number(f.count)} delle medie riportate qui sono sotto 1, la più bassa ${format.number(f.lowest, 2)}; i punteggi vanno da 1 a 10. I punteggi illeggibili sono stati contati come −1. Le medie generali tornano; le medie di categoria richiedono i giudizi, che non sono pubblicati.`,
    },
    votes: {
      what: (f) => `Accordo del ${percent(f.agreement)} tra giudice e persone, del ${percent(f.humans)} tra le persone`,
      why: 'I voti delle persone da cui vengono queste quote non sono pubblicati.',
    },
  },
} satisfies Messages['proof'];
