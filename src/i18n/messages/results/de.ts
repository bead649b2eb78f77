import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('de');
const votes = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'Stimme', other: 'Stimmen' })}`;
const judgments = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'Urteil', other: 'Urteile' })}`;
const questions = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'Frage', other: 'Fragen' })}`;
const decidedQuestions = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'entschiedene Frage', other: 'entschiedene Fragen' })}`;
const scores = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'Bewertung', other: 'Bewertungen' })}`;

export const results = {
  heading: 'Ergebnisse',
  source: 'Quelle',
  sources: {
    all: 'Alles, was hier ist',
    blind: 'Blind abgegebene Stimmen',
    study: (f) => `Studie „${f.name}“`,
    file: (f) => `Datei „${f.name}“`,
    several: 'Mehrere …',
    choose: 'Welche Quellen',
    votes: (f) => votes(f.count),
    judged: (f) => judgments(f.count),
    remove: (f) => `${f.name} entfernen`,
    missing: (f) => `Nicht in diesem Browser: ${format.list(f.names)}.`,
    missingNext:
      'Importierte Dateien und Studien bleiben in dem Browser, der sie hat. Importieren Sie die Datei hier, öffnen Sie die Studie unter „Vergleich“, oder wählen Sie eine andere Quelle.',
    unkept: (f) => `Nur bis zum Neuladen der Seite hier: ${format.list(f.names)}.`,
    unkeptNext:
      'Der Browser konnte die Datei nicht aufbewahren. Schaffen Sie unter „Einstellungen“ Platz und importieren Sie sie erneut.',
  },
  filter: {
    name: 'Filter',
    language: 'Sprache',
    category: 'Kategorie',
    turn: 'Runde',
    pair: 'Paar',
    voter: 'Beurteilende Person',
    judge: 'Richter',
    rule: 'Regel',
    anyLanguage: 'Alle Sprachen',
    anyCategory: 'Alle Kategorien',
    anyTurn: 'Alle Runden',
    anyPair: 'Alle Paare',
    anyVoter: 'Alle Personen',
    training: {
      any: 'Beliebig',
      languages: {
        label: 'Trainiert in',
        values: { one: 'einer Sprache', several: 'mehreren Sprachen', sampled: 'mehreren, als Stichprobe' },
      },
      size: { label: 'Umfang der Daten', values: { full: 'voll', small: 'klein' } },
      nature: { label: 'Art der Daten', values: { curated: 'kuratiert', synthetic: 'synthetisch' } },
      note: 'Von den Vergleichen bleiben die, in denen wenigstens ein Checkpoint so trainiert wurde, soweit die Namen es verraten.',
    },
    clear: 'Alles zeigen',
    otherLanguage: 'keine Sprache',
  },
  rules: {
    corrected: 'Berichtigt',
    paper: 'Wie im Aufsatz',
    lmsys: 'Wie bei LMSYS',
  },
  import: 'Importieren',
  exportCsv: 'CSV exportieren',
  exportJsonl: 'JSONL exportieren',
  working: 'Kennzahlen werden berechnet',
  stopped: 'Abgebrochen, bevor alle Kennzahlen da waren.',
  again: 'Berechnen',
  imported: (f) =>
    `„${f.name}“: ${format.list([
      ...(f.votes > 0 ? [votes(f.votes)] : []),
      ...(f.judgments > 0
        ? [`${format.number(f.judgments)} ${format.plural(f.judgments, { one: 'Paarurteil', other: 'Paarurteile' })}`]
        : []),
      ...(f.scores > 0 ? [scores(f.scores)] : []),
    ])}.`,
  empty: {
    title: 'Noch keine Stimmen.',
    text: 'Hier werden Stimmen nach Kategorie, Siegquoten mit Intervallen, die Übereinstimmung zwischen Menschen und mit einem Richter sowie Bewertungen stehen. Zehn Stimmen zu einem Paar ergeben ein erstes Intervall; Stimmen und Urteile von anderswo können Sie importieren.',
    filtered: 'Unter diesem Filter bleibt nichts übrig.',
    compare: 'Vergleichen',
  },
  waiting: {
    title: (f) => `„${f.name}“ läuft noch.`,
    text: (f) =>
      `${votes(f.count)} ${format.plural(f.count, { one: 'wartet', other: 'warten' })} auf ihr Ende: Bis dahin bleibt versiegelt, von wem die Antworten stammen, damit niemand, der noch urteilt, es hier erfährt.`,
    elsewhere: (f) =>
      `Von wem die Antworten in „${f.name}“ stammen, weiß nur der Browser der Person, die die Studie leitet.`,
    elsewhereText: (f) =>
      f.count === 1
        ? 'Ihre Stimme zählt dort, sobald sie abgegeben ist.'
        : `Ihre ${votes(f.count)} zählen dort, sobald sie abgegeben sind.`,
    open: 'Studie öffnen',
    progress: 'Abgegebene von den geplanten Stimmen',
    progressOf: (f) => `${format.number(f.done)} von ${votes(f.total)}`,
    table: 'Fortschritt',
    due: 'Geplant',
    given: 'Abgegeben',
  },
  lead: {
    won: (f) =>
      ` gewann ${format.number(f.wins)} von ${format.number(f.n)} entschiedenen Stimmen gegen ${f.other}: ${f.share}`,
    interval: (f) =>
      `, mit einem Intervall von ${f.low} bis ${f.high}${f.coverage === '' ? '' : ` (gemessene Überdeckung ${f.coverage})`}.`,
    level: (f) => `${f.one} und ${f.other} haben gleich viele Stimmen gewonnen.`,
    sign: (f) => `Vorzeichentest über ${decidedQuestions(f.n)}: p ${f.p}.`,
    more: (f) =>
      f.count === 0
        ? 'Genug Stimmen für eine Entscheidung, wenn dieser Anteil der wahre ist.'
        : `Etwa ${format.number(f.count)} weitere entschiedene ${format.plural(f.count, { one: 'Frage brächte', other: 'Fragen brächten' })} die Entscheidung, wenn dieser Anteil der wahre ist.`,
    stop: (f) => `Evidenz, gleich wie oft man nachsieht: ${f.value}; ab ${f.threshold} darf man aufhören.`,
  },
  counts: {
    votes: (f) => votes(f.count),
    ties: (f) => `${format.number(f.count)} unentschieden`,
    bothBad: (f) => `${format.number(f.count)} beide schlecht`,
    skips: (f) => `${format.number(f.count)} übersprungen`,
    repeats: (f) => `${format.number(f.count)} wiederholt`,
    people: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'Person', other: 'Personen' })}`,
    questions: (f) => questions(f.count),
    leaks: (f) => `${format.number(f.count)} zu Antworten, die ein Modell nennen`,
    unblinded: (f) => `${format.number(f.count)} nicht blind, ausgelassen`,
    unnamed: (f) => `${format.number(f.count)} ohne bekannte Modelle, ausgelassen`,
    sameModel: (f) => `${format.number(f.count)} zu zweimal demselben Modell, ausgelassen`,
    judgments: (f) => judgments(f.count),
    scores: (f) => scores(f.count),
    missing: (f) => `${format.number(f.count)} ohne Urteil`,
  },
  figure: {
    table: 'Tabelle',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    markdown: 'Markdown',
    latex: 'LaTeX',
    n: (f) => `n = ${format.number(f.count)}`,
    bootstrap: (f) =>
      `${f.level} durch Bootstrap über Fragen, ${format.number(f.draws)} Ziehungen, Startwert ${f.seed}`,
    wilson: (f) => `Wilson ${f.level}`,
    noInterval: 'kein Intervall: weniger als zwei Fragen',
    skipsOut: 'Anteile; Übersprungenes ausgelassen',
    rule: (f) => `Regel: ${f.name}`,
    few: 'Grau: weniger als 10.',
    zeroWidth:
      'Ein Intervall ohne Breite heißt, dass bisher alle Fragen übereinstimmen; mit weiteren kann es noch breiter werden. Gewissheit bedeutet es nicht.',
    coverage: 'Überdeckung: in simulierten Studien gemessen',
    coverageRemark:
      'Die Überdeckung sagt, wie oft ein solches Intervall in simulierten Studien mit höchstens so vielen Fragen den wahren Wert enthielt. Versprochen sind 95 %.',
    coverageUntried: 'Bei weniger als zehn Fragen ist nicht gemessen, wie oft Intervalle den wahren Wert enthalten.',
    show: (f) => `Fragen hinter ${f.label}`,
  },
  none: 'k. A.',
  people: 'Menschen',
  judge: 'Richter',
  all: 'Alle',
  labels: { tie: 'Unentschieden', bothBad: 'Beide schlecht' },
  by: { legend: 'Nach', category: 'Kategorie', language: 'Sprache' },
  rate: { legend: 'Quote', decided: 'Entschieden', adjusted: 'Angepasst', raw: 'Roh' },
  columns: {
    of: 'Von',
    group: 'Teil',
    model: 'Checkpoint',
    by: 'Durch',
    turn: 'Runde',
    category: 'Kategorie',
    language: 'Sprache',
    n: 'n',
    low: 'unten',
    high: 'oben',
    interval: '95 %',
    told: (f) => `${f.label} (Überdeckung)`,
    coverage: 'Überdeckung',
    share: 'Anteil',
    p: 'p',
    wins: 'Siege',
    losses: 'Niederlagen',
    ties: 'Unentschieden',
    bothBad: 'Beide schlecht',
    value: 'Wert',
    question: 'Frage',
    verdicts: 'Urteile',
  },
  votesByPart: {
    people: 'Stimmen nach Kategorie',
    judge: 'Urteile des Richters nach Kategorie',
    peopleByLanguage: 'Stimmen nach Sprache',
    judgeByLanguage: 'Urteile des Richters nach Sprache',
    against: (f) => `${f.one} gegen ${f.other}`,
    runs: (f) =>
      `Mittel aus ${format.number(f.count)} ${format.plural(f.count, { one: 'Durchlauf', other: 'Durchläufen' })}`,
    remark:
      'FastChat kennt kein „Beide schlecht“ und zählt es als Sieg des zweiten Modells; hier ist es ein eigenes Urteil.',
    merged: 'Wie in den Daten von LMSYS zählt „Beide schlecht“ als unentschieden.',
  },
  winRate: {
    caption: 'Siegquote',
    chart: 'Siegquote nach Teil',
    note: (f) => `${f.model} gegen ${f.other}`,
    decidedNote: 'ohne „Unentschieden“ und „Beide schlecht“',
    adjustedNote: '„Unentschieden“ und „Beide schlecht“ zählen halb',
    rawNote: '„Unentschieden“ und „Beide schlecht“ zählen als kein Sieg',
    head: 'Quote',
  },
  agreement: {
    caption: 'Übereinstimmung',
    between: 'Zwischen',
    value: 'Wert',
    peoplePeople: 'Menschen und Menschen',
    peopleJudge: 'Menschen und Richter',
    noTies: (f) => `${f.name}, ohne Unentschieden`,
    bound: 'Obere Schranke, dieselben Stimmen',
    boundPublished: 'Obergrenze wie veröffentlicht',
    leaveOneOut: 'Eine Person und die Mehrheit der anderen',
    fleiss: (f) => (f.votes === null ? 'Fleiss’ κ' : `Fleiss’ κ, bei ${format.number(f.votes)} Stimmen`),
    alpha: 'Krippendorffs α',
    cohen: 'Richter und Mehrheit, Cohens κ',
    words: {
      poor: 'schlecht',
      slight: 'gering',
      fair: 'leidlich',
      moderate: 'mäßig',
      substantial: 'beachtlich',
      'almost-perfect': 'fast vollkommen',
    },
    boundRemark:
      'Häufiger als die obere Schranke kann der Richter mit Menschen nicht übereinstimmen: Sie ist der Anteil, den er erreichte, wenn er stets die häufigste Stimme nennen würde.',
    publishedRemark:
      'Wie im Aufsatz: wie oft Menschen das Urteil ihrer Mehrheit geben, über alles, was zwei Stimmen hat. Eine Schranke ist das nicht, denn der Richter wird an anderen Stimmen gemessen; im Aufsatz selbst stehen 51 % von höchstens 48 %. „Berichtigt“ nimmt dieselben Stimmen.',
    groups: 'Übereinstimmung nach Kategorie',
    group: 'Kategorie',
    turnColumn: (f) => `Runde ${format.number(f.turn)}: ${f.name}`,
    short: { judgeHuman: 'Richter', bound: 'Schranke', humanHuman: 'Menschen' },
    matrix: 'Übereinstimmung zwischen den Personen',
    matrixNote: 'gleiche Stimmen in Prozent dessen, was beide beurteilt haben',
    one: 'Eine',
    other: 'Andere',
  },
  bias: {
    caption: 'Positionsverzerrung',
    turn: (f) => `Menschen, Runde ${format.number(f.turn)}`,
    people: 'Menschen, alle Runden',
    judge: (f) => `Richter, ${f.name}`,
    judgeAll: 'Richter, alle Kategorien',
    share: 'Links gewinnt / widersprüchlich',
    left: 'Links gewinnt',
    first: 'Erster Platz',
    second: 'Zweiter Platz',
    remark:
      'Bei Menschen: Stimmen für die linke Antwort unter den entschiedenen. Beim Richter: Paare, deren zwei Spiele sich unterscheiden. Auch „unentschieden“ im einen und ein Sieg im anderen unterscheiden sich, obwohl kein Platz bevorzugt wurde; die Spalten der Plätze und p zählen nur Paare, die ein Platz zweimal gewann.',
  },
  scores: {
    caption: 'Bewertungen',
    average: 'Durchschnitt',
    unparsed: 'Nicht lesbar',
    bars: 'Bewertungen nach Sprache und Checkpoint',
    barsNote: 'Mittel der Kategoriemittel, eins bis zehn',
    across: 'Bewertungen über alle Sprachen',
    radar: 'Bewertungen nach Kategorie',
    radarNote: 'eins bis zehn, alle Sprachen',
    choose: 'Checkpoints im Netzdiagramm, höchstens vier',
    head: 'Wert',
    keptRemark:
      'Wie im Aufsatz: Antworten, deren Bewertung nicht zu lesen war, zählen als −1, sodass Mittel unter die niedrigste Note der Skala fallen können. „Berichtigt“ lässt sie aus und zeigt, wie viele es sind.',
    droppedRemark: (f) =>
      `${format.number(f.count)} nicht lesbare ${format.plural(f.count, { one: 'Bewertung ist', other: 'Bewertungen sind' })} ausgelassen, wie bei FastChat; der Aufsatz zählt sie als −1.`,
  },
  gains: {
    caption: 'Gewinn gegenüber anderen Feinabstimmungen',
    note: 'Runden wie gefiltert; in Prozent der zehnstufigen Skala',
    baseline: 'Verglichen mit',
    monolingual: 'einsprachigen Feinabstimmungen, nach dem Namen',
    over: 'Gegenüber',
    points: 'Punkte',
    ofScale: '% der Skala',
    relative: 'Relativ in %',
    head: '% der Skala',
    overOne: (f) => `gegenüber ${f.model}`,
    remark:
      'Die „prozentuale Verbesserung“ des Aufsatzes sind Punkte der Skala mal zehn: 0,44 Punkte sind 4,4 %. Der relative Gewinn, in Prozent vom Mittel des anderen, steht in der Tabelle.',
  },
  ratings: {
    caption: 'Wertungszahlen',
    note: 'nach Davidson; 400 mehr sind zehnfache Chancen',
    head: 'Wertung',
    rank: 'Rang',
    rankOf: (f) =>
      f.best === f.worst ? format.number(f.best) : `${format.number(f.best)} – ${format.number(f.worst)}`,
    controlled: 'Seiten und Längen gleich',
    bridged:
      'Diese Stimmen allein legen die Wertungen nicht fest; jedem Paar von Checkpoints wurde eine halbe Stimme hinzugefügt.',
    controlledNote: (f) =>
      `Als logarithmierte Chancen: links zu stehen ${f.left}, um eine Standardabweichung länger zu sein ${f.length}.`,
  },
  lengths: {
    caption: 'Länge und Urteil',
    note: 'entschiedene Stimmen, die die längere Antwort gewann',
    head: 'Anteil',
    remark:
      'Eine längere Antwort kann auch besser sein: Ein anderer Anteil als die Hälfte ist eine Frage, kein Fehler.',
  },
  checks: {
    caption: 'Übereinstimmung mit sich selbst und Kontrollen',
    annotator: 'Person',
    votes: 'Stimmen',
    skips: 'Übersprungen',
    self: 'Wieder dasselbe Urteil',
    repeats: 'Wiederholungen',
    obvious: 'Offensichtliches erkannt',
    everybody: 'Alle Personen',
    swapped: 'Alle, Seiten nachweislich vertauscht',
    of: (f) => `${format.number(f.passed)} von ${format.number(f.n)}`,
    remark: 'Nur ein Bericht: Deswegen wird niemand aus einer Kennzahl ausgeschlossen.',
    first: (f) => `die ersten ${format.number(f.shown)} von ${format.number(f.total)} Personen`,
  },
  languages: {
    caption: 'Antworten in einer anderen Sprache',
    wrong: 'Andere Sprache',
    unsure: 'Nicht zu erkennen',
    remark: 'Nach Funktionswörtern; kurze Antworten, Namen und Programmtext sind nicht zu erkennen und ausgelassen.',
  },
  scored: {
    caption: 'Bewertete Antworten',
    mean: 'Mittel',
    range: 'Niedrigste – höchste',
    contradicted: 'Widersprüche',
    answers: 'Antworten',
    remark:
      'Widersprüche: gleiche Antworten mit verschiedenen Bewertungen, eine Antwort verschieden bewertet, andere Worte als die Bewertung oder die andere Antwort bevorzugt.',
    score: (f) => `${f.score} von 10`,
    failed: 'keine Bewertung: Der Richter war nicht zu erreichen',
    noAnswer: 'Die Datei enthält diese Antwort nicht.',
    words: (f) => `Was ${f.judge} sagte`,
    sameAnswer: (f) => `Dieselbe Antwort wie die von ${format.list(f.models)}, aber anders bewertet.`,
    again: 'Mehrmals und verschieden bewertet.',
    otherRating: (f) => `In den Worten des Richters steht ${f.rating}.`,
    preferred: (f) => `Im Vergleich zog der Richter die Antwort von ${f.model} vor, die er niedriger bewertete.`,
  },
  questions: {
    heading: 'Fragen',
    anyModel: 'Alle Checkpoints',
    reference: 'Musterlösung',
    gameWords: (f) => `Was ${f.judge} im ${format.number(f.game)}. Spiel sagte`,
    caption: 'Stimmen',
    verdict: 'Urteil',
    anyVerdict: 'Alle Urteile',
    better: (f) => `${f.model} besser`,
    more: 'Mehr zeigen',
    shown: (f) =>
      `${format.number(f.shown)} von ${format.number(f.total)} ${format.plural(f.total, { one: 'Eintrag', other: 'Einträgen' })}`,
    judge: 'Richter',
    inconsistent: 'widersprüchlich',
    error: 'nicht lesbar',
    question: (f) => `Frage ${f.id}`,
    noTexts: 'Die Datei hat keine Texte.',
    turnBefore: 'Davor',
    voter: 'Person',
    verdictOf: 'Urteil',
    side: 'Bevorzugte Seite',
    left: 'links',
    right: 'rechts',
    notes: 'Gründe und Bemerkung',
    repeat: 'noch einmal',
    leak: 'eine Antwort nennt ein Modell',
    games: (f) => `${f.one}, dann ${f.two}`,
    score: (f) => `${f.model}: ${f.score} von ${f.judge}`,
    all: 'Alle Fragen',
  },
} satisfies Messages['results'];
