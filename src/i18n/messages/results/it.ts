import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('it');
const votes = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'voto', other: 'voti' })}`;
const judgments = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'giudizio', other: 'giudizi' })}`;
const questions = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'domanda', other: 'domande' })}`;
const decidedQuestions = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'domanda decisa', other: 'domande decise' })}`;
const scores = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'punteggio', other: 'punteggi' })}`;
const leftOut = (count: number): string => format.plural(count, { one: 'escluso', other: 'esclusi' });

export const results = {
  heading: 'Risultati',
  source: 'Fonte',
  sources: {
    all: 'Tutto ciò che è qui',
    blind: 'Voti alla cieca',
    study: (f) => `Studio “${f.name}”`,
    file: (f) => `File “${f.name}”`,
    several: 'Più fonti…',
    choose: 'Quali fonti',
    votes: (f) => votes(f.count),
    judged: (f) => judgments(f.count),
    remove: (f) => `Rimuovi ${f.name}`,
    missing: (f) => `Non in questo browser: ${format.list(f.names)}.`,
    missingNext:
      'I file importati e gli studi restano nel browser che li ha. Importi qui il file, apra lo studio in “Confronto” o scelga un’altra fonte.',
    unkept: (f) => `Qui solo finché la pagina non viene ricaricata: ${format.list(f.names)}.`,
    unkeptNext: 'Il browser non ha potuto conservare il file. Faccia spazio in “Impostazioni” e lo importi di nuovo.',
  },
  filter: {
    name: 'Filtro',
    language: 'Lingua',
    category: 'Categoria',
    turn: 'Turno',
    pair: 'Coppia',
    voter: 'Annotatore',
    judge: 'Giudice',
    rule: 'Regola',
    anyLanguage: 'Tutte le lingue',
    anyCategory: 'Tutte le categorie',
    anyTurn: 'Tutti i turni',
    anyPair: 'Tutte le coppie',
    anyVoter: 'Tutti gli annotatori',
    training: {
      any: 'Qualsiasi',
      languages: {
        label: 'Addestrato in',
        values: { one: 'una lingua', several: 'più lingue', sampled: 'più lingue, a campione' },
      },
      size: { label: 'Quantità di dati', values: { full: 'completa', small: 'ridotta' } },
      nature: { label: 'Natura dei dati', values: { curated: 'curati', synthetic: 'sintetici' } },
      note: 'Dei confronti restano quelli in cui almeno un checkpoint è stato addestrato così, per quanto dicono i nomi.',
    },
    clear: 'Mostra tutto',
    otherLanguage: 'senza lingua',
  },
  rules: {
    corrected: 'Corretta',
    paper: 'Come nell’articolo',
    lmsys: 'Come in LMSYS',
  },
  import: 'Importa',
  exportCsv: 'Esporta CSV',
  exportJsonl: 'Esporta JSONL',
  working: 'Calcolo dei risultati',
  stopped: 'Interrotto prima che ci fossero tutti i risultati.',
  again: 'Calcola',
  imported: (f) =>
    `“${f.name}”: ${format.list([
      ...(f.votes > 0 ? [votes(f.votes)] : []),
      ...(f.judgments > 0
        ? [
            `${format.number(f.judgments)} ${format.plural(f.judgments, { one: 'giudizio a coppie', other: 'giudizi a coppie' })}`,
          ]
        : []),
      ...(f.scores > 0 ? [scores(f.scores)] : []),
    ])}.`,
  empty: {
    title: 'Ancora nessun voto.',
    text: 'Qui compariranno i voti per categoria, le percentuali di vittoria con i loro intervalli, l’accordo tra le persone e con un giudice, e i punteggi. Dieci voti su una coppia danno un primo intervallo; può anche importare voti e giudizi raccolti altrove.',
    filtered: 'Con questo filtro non resta nulla.',
    compare: 'Confronta',
  },
  waiting: {
    title: (f) => `“${f.name}” è ancora in corso.`,
    text: (f) =>
      `${votes(f.count)} ${format.plural(f.count, { one: 'ne attende', other: 'ne attendono' })} la fine: fino ad allora resta sigillato chi ha dato le risposte, perché chi sta ancora votando non lo scopra qui.`,
    elsewhere: (f) => `Di chi siano le risposte in “${f.name}” lo sa soltanto il browser di chi organizza lo studio.`,
    elsewhereText: (f) =>
      f.count === 1
        ? 'Il Suo voto conterà lì non appena sarà consegnato.'
        : `I Suoi ${votes(f.count)} conteranno lì non appena saranno consegnati.`,
    open: 'Apri lo studio',
    progress: 'Voti dati rispetto a quelli previsti',
    progressOf: (f) => `${format.number(f.done)} di ${votes(f.total)}`,
    table: 'Avanzamento',
    due: 'Previsti',
    given: 'Dati',
  },
  lead: {
    won: (f) =>
      ` ha vinto ${format.number(f.wins)} dei ${format.number(f.n)} voti decisi contro ${f.other}: ${f.share}`,
    interval: (f) =>
      `, con un intervallo da ${f.low} a ${f.high}${f.coverage === '' ? '' : ` (copertura misurata: ${f.coverage})`}.`,
    level: (f) => `${f.one} e ${f.other} hanno vinto lo stesso numero di voti.`,
    sign: (f) => `Test dei segni su ${decidedQuestions(f.n)}: p ${f.p}.`,
    more: (f) =>
      f.count === 0
        ? 'Voti sufficienti per decidere, se questa quota è quella vera.'
        : `Circa ${decidedQuestions(f.count)} in più ${format.plural(f.count, { one: 'basterebbe', other: 'basterebbero' })} per decidere, se questa quota è quella vera.`,
    stop: (f) => `Evidenza, per quante volte si guardi: ${f.value}; da ${f.threshold} in poi ci si può fermare.`,
  },
  counts: {
    votes: (f) => votes(f.count),
    ties: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'parità', other: 'parità' })}`,
    bothBad: (f) => `${format.number(f.count)} “entrambe scarse”`,
    skips: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'saltato', other: 'saltati' })}`,
    repeats: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'ripetuto', other: 'ripetuti' })}`,
    people: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'persona', other: 'persone' })}`,
    questions: (f) => questions(f.count),
    leaks: (f) => `${format.number(f.count)} su risposte che nominano un modello`,
    unblinded: (f) => `${format.number(f.count)} non alla cieca, ${leftOut(f.count)}`,
    unnamed: (f) => `${format.number(f.count)} senza modelli noti, ${leftOut(f.count)}`,
    sameModel: (f) => `${format.number(f.count)} su due volte lo stesso modello, ${leftOut(f.count)}`,
    judgments: (f) => judgments(f.count),
    scores: (f) => scores(f.count),
    missing: (f) => `${format.number(f.count)} senza verdetto`,
  },
  figure: {
    table: 'Tabella',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    markdown: 'Markdown',
    latex: 'LaTeX',
    n: (f) => `n = ${format.number(f.count)}`,
    bootstrap: (f) => `${f.level} con bootstrap sulle domande, ${format.number(f.draws)} estrazioni, seme ${f.seed}`,
    wilson: (f) => `Wilson ${f.level}`,
    noInterval: 'nessun intervallo: meno di due domande',
    skipsOut: 'quote; esclusi gli elementi saltati',
    rule: (f) => `regola: ${f.name}`,
    few: 'In grigio: meno di 10.',
    zeroWidth:
      'Un intervallo senza ampiezza vuol dire che finora tutte le domande concordano; con altre può ancora allargarsi. Non è una certezza.',
    coverage: 'copertura: misurata in studi simulati',
    coverageRemark:
      'La copertura dice quante volte un intervallo come questo ha contenuto il valore vero in studi simulati con al massimo altrettante domande. L’intervallo promette il 95%.',
    coverageUntried:
      'Con meno di dieci domande non è stato misurato quante volte gli intervalli contengono il valore vero.',
    show: (f) => `Domande dietro a ${f.label}`,
  },
  none: 'n. d.',
  people: 'Persone',
  judge: 'Giudice',
  all: 'Tutto',
  labels: { tie: 'Parità', bothBad: 'Entrambe scarse' },
  by: { legend: 'Per', category: 'Categoria', language: 'Lingua' },
  rate: { legend: 'Quota', decided: 'Decisa', adjusted: 'Corretta', raw: 'Grezza' },
  columns: {
    of: 'Di',
    group: 'Parte',
    model: 'Checkpoint',
    by: 'Da',
    turn: 'Turno',
    category: 'Categoria',
    language: 'Lingua',
    n: 'n',
    low: 'basso',
    high: 'alto',
    interval: '95%',
    told: (f) => `${f.label} (copertura)`,
    coverage: 'copertura',
    share: 'Quota',
    p: 'p',
    wins: 'Vittorie',
    losses: 'Sconfitte',
    ties: 'Parità',
    bothBad: 'Entrambe scarse',
    value: 'Valore',
    question: 'Domanda',
    verdicts: 'Verdetti',
  },
  votesByPart: {
    people: 'Voti per categoria',
    judge: 'Verdetti del giudice per categoria',
    peopleByLanguage: 'Voti per lingua',
    judgeByLanguage: 'Verdetti del giudice per lingua',
    against: (f) => `${f.one} contro ${f.other}`,
    runs: (f) =>
      `media di ${format.number(f.count)} ${format.plural(f.count, { one: 'esecuzione', other: 'esecuzioni' })}`,
    remark:
      'FastChat non conosce “entrambe scarse” e lo conta come vittoria del secondo modello; qui è un verdetto a sé.',
    merged: 'Come nei dati di LMSYS, “entrambe scarse” conta come parità.',
  },
  winRate: {
    caption: 'Percentuale di vittoria',
    chart: 'Percentuale di vittoria per parte',
    note: (f) => `${f.model} contro ${f.other}`,
    decidedNote: 'senza “parità” ed “entrambe scarse”',
    adjustedNote: '“parità” ed “entrambe scarse” contano la metà',
    rawNote: '“parità” ed “entrambe scarse” non sono vittorie',
    head: 'quota',
  },
  agreement: {
    caption: 'Accordo',
    between: 'Tra',
    value: 'Valore',
    peoplePeople: 'Persone tra loro',
    peopleJudge: 'Persone e giudice',
    noTies: (f) => `${f.name}, senza parità`,
    bound: 'Limite superiore, stessi voti',
    boundPublished: 'Limite superiore come pubblicato',
    leaveOneOut: 'Una persona e la maggioranza delle altre',
    fleiss: (f) => (f.votes === null ? 'κ di Fleiss' : `κ di Fleiss, elementi con ${format.number(f.votes)} voti`),
    alpha: 'α di Krippendorff',
    cohen: 'Giudice e maggioranza, κ di Cohen',
    words: {
      poor: 'scarso',
      slight: 'lieve',
      fair: 'discreto',
      moderate: 'moderato',
      substantial: 'sostanziale',
      'almost-perfect': 'quasi perfetto',
    },
    boundRemark:
      'Il giudice non può concordare con le persone più spesso del limite superiore: è la quota che raggiungerebbe dando sempre il voto più frequente.',
    publishedRemark:
      'Come nell’articolo: quanto spesso le persone danno il verdetto della loro maggioranza, su tutto ciò che ha due voti. Non è un limite, perché il giudice è confrontato con altri voti; l’articolo stesso ha il 51% su un massimo del 48%. “Corretta” prende gli stessi voti.',
    groups: 'Accordo per categoria',
    group: 'Categoria',
    turnColumn: (f) => `Turno ${format.number(f.turn)}: ${f.name}`,
    short: { judgeHuman: 'giudice', bound: 'limite', humanHuman: 'persone' },
    matrix: 'Accordo tra gli annotatori',
    matrixNote: 'voti uguali, in percentuale di ciò che entrambi hanno giudicato',
    one: 'Uno',
    other: 'Altro',
  },
  bias: {
    caption: 'Distorsione di posizione',
    turn: (f) => `Persone, turno ${format.number(f.turn)}`,
    people: 'Persone, tutti i turni',
    judge: (f) => `Giudice, ${f.name}`,
    judgeAll: 'Giudice, tutte le categorie',
    share: 'Vince la sinistra / incoerente',
    left: 'Vince la sinistra',
    first: 'Primo posto',
    second: 'Secondo posto',
    remark:
      'Delle persone: i voti per la risposta di sinistra tra quelli decisi. Del giudice: le coppie le cui due partite differiscono. Differiscono anche una parità nell’una e una vittoria nell’altra, benché nessun posto sia stato preferito; le colonne dei posti e p contano solo le coppie che un posto ha vinto due volte.',
  },
  scores: {
    caption: 'Punteggi',
    average: 'Media',
    unparsed: 'Illeggibili',
    bars: 'Punteggi per lingua e checkpoint',
    barsNote: 'media delle medie per categoria, da uno a dieci',
    across: 'Punteggi su tutte le lingue',
    radar: 'Punteggi per categoria',
    radarNote: 'da uno a dieci, tutte le lingue',
    choose: 'Checkpoint nel radar, al massimo quattro',
    head: 'punti',
    keptRemark:
      'Come nell’articolo: le risposte il cui punteggio era illeggibile contano −1, perciò le medie possono scendere sotto il punteggio più basso della scala. “Corretta” le esclude e mostra quante sono.',
    droppedRemark: (f) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'punteggio illeggibile è escluso', other: 'punteggi illeggibili sono esclusi' })}, come in FastChat; l’articolo li conta −1.`,
  },
  gains: {
    caption: 'Guadagno rispetto ad altri addestramenti',
    note: 'turni secondo il filtro; in percentuale della scala di dieci punti',
    baseline: 'Rispetto a',
    monolingual: 'addestramenti monolingui, in base al nome',
    over: 'Su',
    points: 'Punti',
    ofScale: '% della scala',
    relative: '% relativa',
    head: '% della scala',
    overOne: (f) => `su ${f.model}`,
    remark:
      'Il “miglioramento percentuale” dell’articolo sono i punti della scala per dieci: 0,44 punti sono il 4,4%. Il guadagno relativo, in percentuale della media dell’altro, è nella tabella.',
  },
  ratings: {
    caption: 'Graduatoria',
    note: 'legge di Davidson; 400 in più valgono probabilità dieci volte maggiori',
    head: 'valore',
    rank: 'Posto',
    rankOf: (f) =>
      f.best === f.worst ? format.number(f.best) : `${format.number(f.best)} – ${format.number(f.worst)}`,
    controlled: 'A parità di lato e lunghezza',
    bridged: 'Questi voti da soli non determinano i valori; a ogni coppia di checkpoint è stato aggiunto mezzo voto.',
    controlledNote: (f) =>
      `In logaritmo delle quote: stare a sinistra ${f.left}, essere più lunga di una deviazione standard ${f.length}.`,
  },
  lengths: {
    caption: 'Lunghezza e verdetto',
    note: 'voti decisi vinti dalla risposta più lunga',
    head: 'quota',
    remark:
      'Una risposta più lunga può anche essere migliore: una quota diversa dalla metà è una domanda, non un difetto.',
  },
  checks: {
    caption: 'Accordo con sé stessi e controlli',
    annotator: 'Annotatore',
    votes: 'Voti',
    skips: 'Saltati',
    self: 'Di nuovo lo stesso verdetto',
    repeats: 'Ripetizioni',
    obvious: 'Casi ovvi riconosciuti',
    everybody: 'Tutti gli annotatori',
    swapped: 'Tutti, lati certamente scambiati',
    of: (f) => `${format.number(f.passed)} di ${format.number(f.n)}`,
    remark: 'Solo un resoconto: per questo nessuno è escluso da un risultato.',
    first: (f) => `i primi ${format.number(f.shown)} di ${format.number(f.total)} annotatori`,
  },
  languages: {
    caption: 'Risposte in un’altra lingua',
    wrong: 'Altra lingua',
    unsure: 'Non riconoscibili',
    remark: 'In base alle parole grammaticali; risposte brevi, nomi e codice non sono riconoscibili e restano esclusi.',
  },
  scored: {
    caption: 'Risposte valutate',
    mean: 'Media',
    range: 'Minimo – massimo',
    contradicted: 'Contraddizioni',
    answers: 'Risposte',
    remark:
      'Contraddizioni: risposte uguali con voti diversi, una stessa risposta con voti diversi, parole che dicono un altro voto, oppure preferenza per l’altra risposta.',
    score: (f) => `${f.score} su 10`,
    failed: 'nessun voto: non è stato possibile interpellare il giudice',
    noAnswer: 'Il file non contiene questa risposta.',
    words: (f) => `Che cosa ha detto ${f.judge}`,
    sameAnswer: (f) => `La stessa risposta di ${format.list(f.models)}, con un altro voto.`,
    again: 'Valutata più volte, e in modo diverso.',
    otherRating: (f) => `Le parole del giudice dicono ${f.rating}.`,
    preferred: (f) =>
      `Nel confronto il giudice ha preferito la risposta di ${f.model}, a cui ha dato un voto più basso.`,
  },
  questions: {
    heading: 'Domande',
    anyModel: 'Tutti i checkpoint',
    reference: 'Soluzione di riferimento',
    gameWords: (f) => `Che cosa ha detto ${f.judge} nella partita ${format.number(f.game)}`,
    caption: 'Voti',
    verdict: 'Verdetto',
    anyVerdict: 'Tutti i verdetti',
    better: (f) => `${f.model} migliore`,
    more: 'Mostra altri',
    shown: (f) =>
      `${format.number(f.shown)} di ${format.number(f.total)} ${format.plural(f.total, { one: 'elemento', other: 'elementi' })}`,
    judge: 'Giudice',
    inconsistent: 'incoerente',
    error: 'illeggibile',
    question: (f) => `Domanda ${f.id}`,
    noTexts: 'Il file non contiene testi.',
    turnBefore: 'Prima',
    voter: 'Annotatore',
    verdictOf: 'Verdetto',
    side: 'Lato preferito',
    left: 'sinistra',
    right: 'destra',
    notes: 'Motivi e nota',
    repeat: 'di nuovo',
    leak: 'una risposta nomina un modello',
    games: (f) => `${f.one}, poi ${f.two}`,
    score: (f) => `${f.model}: ${f.score} da ${f.judge}`,
    all: 'Tutte le domande',
  },
} satisfies Messages['results'];
