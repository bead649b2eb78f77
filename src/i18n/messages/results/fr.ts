import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('fr');
const votes = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'vote', other: 'votes' })}`;
const judgments = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'jugement', other: 'jugements' })}`;
const questions = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'question', other: 'questions' })}`;
const decidedQuestions = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'question tranchée', other: 'questions tranchées' })}`;
const scores = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'note', other: 'notes' })}`;
const checkedAnswers = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'réponse vérifiée', other: 'réponses vérifiées' })}`;

export const results = {
  heading: 'Résultats',
  source: 'Source',
  sources: {
    all: 'Tout ce qui est ici',
    blind: 'Votes à l’aveugle',
    study: (f) => `Étude «\u202f${f.name}\u202f»`,
    file: (f) => `Fichier «\u202f${f.name}\u202f»`,
    several: 'Plusieurs…',
    choose: 'Quelles sources',
    votes: (f) => votes(f.count),
    judged: (f) => judgments(f.count),
    example: 'Exemple intégré',
    checked: (f) => checkedAnswers(f.count),
    remove: (f) => `Retirer ${f.name}`,
    missing: (f) => `Absent de ce navigateur\u00a0: ${format.list(f.names)}.`,
    missingNext:
      'Les fichiers importés et les études restent dans le navigateur qui les possède. Importez le fichier ici, ouvrez l’étude sous «\u00a0Comparaison\u00a0» ou choisissez une autre source.',
    unkept: (f) => `Ici seulement jusqu’au rechargement de la page\u00a0: ${format.list(f.names)}.`,
    unkeptNext:
      'Le navigateur n’a pas pu conserver le fichier. Faites de la place dans «\u00a0Réglages\u00a0» et importez-le de nouveau.',
  },
  example: {
    what: 'Voici l’exemple intégré\u00a0: ce que les checkpoints intégrés ont répondu à Tandem-Mini, avec le moteur de cet atelier et à température 0. Les réponses ont été vérifiées par une machine\u202f; aucune personne et aucun juge ne les a notées.',
    next: 'Dès que vous aurez des votes, ils figureront ici\u202f; l’exemple reste parmi les sources.',
  },
  filter: {
    name: 'Filtre',
    language: 'Langue',
    category: 'Catégorie',
    turn: 'Tour',
    pair: 'Paire',
    voter: 'Annotateur',
    judge: 'Juge',
    rule: 'Règle',
    anyLanguage: 'Toutes les langues',
    anyCategory: 'Toutes les catégories',
    anyTurn: 'Tous les tours',
    anyPair: 'Toutes les paires',
    anyVoter: 'Tous les annotateurs',
    training: {
      any: 'Indifférent',
      languages: {
        label: 'Entraîné en',
        values: { one: 'une langue', several: 'plusieurs langues', sampled: 'plusieurs, échantillonnées' },
      },
      size: { label: 'Volume des données', values: { full: 'complet', small: 'réduit' } },
      nature: { label: 'Nature des données', values: { curated: 'constituées à la main', synthetic: 'synthétiques' } },
      note: 'Parmi les comparaisons restent celles dont au moins un checkpoint a été entraîné ainsi, pour autant que les noms le disent.',
    },
    clear: 'Tout afficher',
    otherLanguage: 'sans langue',
  },
  rules: {
    corrected: 'Corrigée',
    paper: 'Comme dans l’article',
    lmsys: 'Comme chez LMSYS',
  },
  import: 'Importer',
  exportCsv: 'Exporter en CSV',
  exportJsonl: 'Exporter en JSONL',
  working: 'Calcul des résultats',
  stopped: 'Arrêté avant que tous les résultats soient là.',
  again: 'Calculer',
  imported: (f) =>
    `«\u202f${f.name}\u202f»\u00a0: ${format.list([
      ...(f.votes > 0 ? [votes(f.votes)] : []),
      ...(f.judgments > 0
        ? [
            `${format.number(f.judgments)} ${format.plural(f.judgments, { one: 'jugement de paire', other: 'jugements de paires' })}`,
          ]
        : []),
      ...(f.scores > 0 ? [scores(f.scores)] : []),
      ...(f.checked > 0 ? [checkedAnswers(f.checked)] : []),
    ])}.`,
  empty: {
    title: 'Aucun vote pour l’instant.',
    text: 'Vous trouverez ici les votes par catégorie, les taux de victoire avec leurs intervalles, l’accord entre les personnes et avec un juge, ainsi que les notes. Dix votes sur une paire donnent un premier intervalle\u202f; vous pouvez aussi importer des votes et des jugements venus d’ailleurs.',
    filtered: 'Ce filtre ne laisse rien.',
    compare: 'Comparer',
  },
  waiting: {
    title: (f) => `«\u202f${f.name}\u202f» est encore en cours.`,
    text: (f) =>
      `${votes(f.count)} ${format.plural(f.count, { one: 'attend', other: 'attendent' })} sa fin\u00a0: jusque-là, l’origine des réponses reste scellée, pour que personne qui vote encore ne l’apprenne ici.`,
    elsewhere: (f) =>
      `Seul le navigateur de la personne responsable sait d’où viennent les réponses de «\u202f${f.name}\u202f».`,
    elsewhereText: (f) =>
      f.count === 1 ? 'Votre vote y comptera une fois remis.' : `Vos ${votes(f.count)} y compteront une fois remis.`,
    open: 'Ouvrir l’étude',
    progress: 'Votes donnés parmi ceux qui sont prévus',
    progressOf: (f) => `${format.number(f.done)} sur ${votes(f.total)}`,
    table: 'Avancement',
    due: 'Prévus',
    given: 'Donnés',
  },
  lead: {
    won: (f) =>
      ` a gagné ${format.number(f.wins)} des ${format.number(f.n)} votes tranchés contre ${f.other}\u00a0: ${f.share}`,
    interval: (f) =>
      `, avec un intervalle de ${f.low} à ${f.high}${f.coverage === '' ? '' : ` (couverture mesurée\u00a0: ${f.coverage})`}.`,
    level: (f) => `${f.one} et ${f.other} ont gagné autant de votes l’un que l’autre.`,
    sign: (f) => `Test des signes sur ${decidedQuestions(f.n)}\u00a0: p ${f.p}.`,
    more: (f) =>
      f.count === 0
        ? 'Assez de votes pour trancher, si cette proportion est la vraie.'
        : `Environ ${decidedQuestions(f.count)} de plus ${format.plural(f.count, { one: 'suffirait', other: 'suffiraient' })} pour trancher, si cette proportion est la vraie.`,
    stop: (f) =>
      `Preuve, si souvent que l’on regarde\u00a0: ${f.value}\u202f; à partir de ${f.threshold}, on peut s’arrêter.`,
  },
  counts: {
    votes: (f) => votes(f.count),
    ties: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'égalité', other: 'égalités' })}`,
    bothBad: (f) => `${format.number(f.count)} «\u202fles deux mauvaises\u202f»`,
    skips: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'passé', other: 'passés' })}`,
    repeats: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'répété', other: 'répétés' })}`,
    people: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'personne', other: 'personnes' })}`,
    questions: (f) => questions(f.count),
    leaks: (f) => `${format.number(f.count)} sur des réponses qui nomment un modèle`,
    unblinded: (f) =>
      `${format.number(f.count)} hors aveugle, ${format.plural(f.count, { one: 'écarté', other: 'écartés' })}`,
    unnamed: (f) =>
      `${format.number(f.count)} sans modèle connu, ${format.plural(f.count, { one: 'écarté', other: 'écartés' })}`,
    sameModel: (f) =>
      `${format.number(f.count)} sur deux fois le même modèle, ${format.plural(f.count, { one: 'écarté', other: 'écartés' })}`,
    judgments: (f) => judgments(f.count),
    scores: (f) => scores(f.count),
    checked: (f) => `${checkedAnswers(f.count)} automatiquement`,
    missing: (f) => `${format.number(f.count)} sans verdict`,
  },
  figure: {
    table: 'Tableau',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    markdown: 'Markdown',
    latex: 'LaTeX',
    n: (f) => `n = ${format.number(f.count)}`,
    bootstrap: (f) => `${f.level} par bootstrap sur les questions, ${format.number(f.draws)} tirages, graine ${f.seed}`,
    wilson: (f) => `Wilson ${f.level}`,
    noInterval: 'pas d’intervalle\u00a0: moins de deux questions',
    skipsOut: 'proportions\u202f; éléments passés exclus',
    rule: (f) => `règle\u00a0: ${f.name}`,
    few: 'En gris\u00a0: moins de 10.',
    zeroWidth:
      'Un intervalle sans largeur veut dire que toutes les questions concordent jusqu’ici\u202f; il peut encore s’élargir. Ce n’est pas une certitude.',
    coverage: 'couverture\u00a0: mesurée sur des études simulées',
    coverageRemark:
      'La couverture indique combien de fois un tel intervalle a contenu la vraie valeur dans des études simulées comptant au plus autant de questions. Il promet 95\u00a0%.',
    coverageUntried:
      'Avec moins de dix questions, on n’a pas mesuré combien de fois les intervalles contiennent la vraie valeur.',
    show: (f) => `Questions derrière ${f.label}`,
  },
  none: 'n. d.',
  people: 'Personnes',
  judge: 'Juge',
  all: 'Ensemble',
  labels: { tie: 'Égalité', bothBad: 'Les deux mauvaises' },
  by: { legend: 'Par', category: 'Catégorie', language: 'Langue' },
  rate: { legend: 'Taux', decided: 'Tranché', adjusted: 'Ajusté', raw: 'Brut' },
  columns: {
    of: 'De',
    group: 'Partie',
    model: 'Checkpoint',
    by: 'Par',
    turn: 'Tour',
    category: 'Catégorie',
    language: 'Langue',
    n: 'n',
    low: 'bas',
    high: 'haut',
    interval: '95\u00a0%',
    told: (f) => `${f.label} (couverture)`,
    coverage: 'couverture',
    share: 'Proportion',
    p: 'p',
    wins: 'Victoires',
    losses: 'Défaites',
    ties: 'Égalités',
    bothBad: 'Les deux mauvaises',
    value: 'Valeur',
    question: 'Question',
    verdicts: 'Verdicts',
  },
  votesByPart: {
    people: 'Votes par catégorie',
    judge: 'Verdicts du juge par catégorie',
    peopleByLanguage: 'Votes par langue',
    judgeByLanguage: 'Verdicts du juge par langue',
    against: (f) => `${f.one} contre ${f.other}`,
    runs: (f) =>
      `moyenne de ${format.number(f.count)} ${format.plural(f.count, { one: 'exécution', other: 'exécutions' })}`,
    remark:
      'FastChat ne connaît pas «\u202fles deux mauvaises\u202f» et le compte comme une victoire du second modèle\u202f; ici, c’est un verdict à part entière.',
    merged: 'Comme dans les données de LMSYS, «\u202fles deux mauvaises\u202f» compte comme une égalité.',
  },
  winRate: {
    caption: 'Taux de victoire',
    chart: 'Taux de victoire par partie',
    note: (f) => `${f.model} contre ${f.other}`,
    decidedNote: 'sans «\u202fégalité\u202f» ni «\u202fles deux mauvaises\u202f»',
    adjustedNote: '«\u202fégalité\u202f» et «\u202fles deux mauvaises\u202f» comptent pour moitié',
    rawNote: '«\u202fégalité\u202f» et «\u202fles deux mauvaises\u202f» ne sont pas des victoires',
    head: 'taux',
  },
  agreement: {
    caption: 'Accord',
    between: 'Entre',
    value: 'Valeur',
    peoplePeople: 'Personnes entre elles',
    peopleJudge: 'Personnes et juge',
    noTies: (f) => `${f.name}, sans les égalités`,
    bound: 'Borne supérieure, mêmes votes',
    boundPublished: 'Limite supérieure telle que publiée',
    leaveOneOut: 'Une personne et la majorité des autres',
    fleiss: (f) => (f.votes === null ? 'κ de Fleiss' : `κ de Fleiss, éléments à ${format.number(f.votes)} votes`),
    alpha: 'α de Krippendorff',
    cohen: 'Juge et majorité, κ de Cohen',
    words: {
      poor: 'mauvais',
      slight: 'très faible',
      fair: 'faible',
      moderate: 'modéré',
      substantial: 'fort',
      'almost-perfect': 'presque parfait',
    },
    boundRemark:
      'Le juge ne peut pas être d’accord avec les personnes plus souvent que la borne supérieure\u00a0: c’est la proportion qu’il atteindrait en donnant toujours le vote le plus fréquent.',
    publishedRemark:
      'Comme dans l’article\u00a0: combien de fois les personnes donnent le verdict de leur majorité, sur tout ce qui a deux votes. Ce n’est pas une borne, car le juge est comparé à d’autres votes\u202f; l’article lui-même a 51\u00a0% sur 48\u00a0% au plus. «\u202fCorrigée\u202f» prend les mêmes votes.',
    groups: 'Accord par catégorie',
    group: 'Catégorie',
    turnColumn: (f) => `Tour ${format.number(f.turn)}\u00a0: ${f.name}`,
    short: { judgeHuman: 'juge', bound: 'borne', humanHuman: 'personnes' },
    matrix: 'Accord entre les annotateurs',
    matrixNote: 'votes égaux, en pour cent de ce que les deux ont jugé',
    one: 'L’un',
    other: 'L’autre',
  },
  bias: {
    caption: 'Biais de position',
    turn: (f) => `Personnes, tour ${format.number(f.turn)}`,
    people: 'Personnes, tous les tours',
    judge: (f) => `Juge, ${f.name}`,
    judgeAll: 'Juge, toutes les catégories',
    share: 'Gauche gagne / incohérent',
    left: 'Gauche gagne',
    first: 'Première place',
    second: 'Seconde place',
    remark:
      'Des personnes\u00a0: les votes pour la réponse de gauche parmi les votes tranchés. Du juge\u00a0: les paires dont les deux parties diffèrent. Une égalité dans l’une et une victoire dans l’autre diffèrent aussi, bien qu’aucune place n’ait été préférée\u202f; les colonnes des places et p ne comptent que les paires qu’une place a gagnées deux fois.',
  },
  scores: {
    caption: 'Notes',
    average: 'Moyenne',
    unparsed: 'Illisibles',
    bars: 'Notes par langue et par checkpoint',
    barsNote: 'moyenne des moyennes par catégorie, de un à dix',
    across: 'Notes toutes langues confondues',
    radar: 'Notes par catégorie',
    radarNote: 'de un à dix, toutes les langues',
    choose: 'Checkpoints dans le radar, quatre au plus',
    head: 'note',
    keptRemark:
      'Comme dans l’article\u00a0: les réponses dont la note était illisible comptent pour −1, si bien que des moyennes peuvent tomber sous la plus basse note de l’échelle. «\u202fCorrigée\u202f» les écarte et montre combien il y en a.',
    droppedRemark: (f) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'note illisible est écartée', other: 'notes illisibles sont écartées' })}, comme dans FastChat\u202f; l’article les compte pour −1.`,
  },
  checked: {
    caption: 'Réponses justes, vérifiées automatiquement',
    bars: 'Réponses justes par langue et par checkpoint, vérifiées automatiquement',
    across: 'Réponses justes toutes langues confondues, vérifiées automatiquement',
    byCategory: 'Réponses justes par catégorie, vérifiées automatiquement',
    note: 'en pourcentage des réponses vérifiables',
    right: 'Justes, %',
    head: '%',
    rule: 'vérification automatique',
    remark:
      'Une machine compare chaque réponse à une solution de référence\u00a0: aucune personne et aucun juge ne l’a notée, et ce qui est juste en d’autres termes compte comme faux.',
    questions: 'Réponses vérifiées',
    rightHead: 'Justes',
    rightOf: (f) => `${format.number(f.right)} sur ${format.number(f.count)}`,
    isRight: 'juste',
    isWrong: 'pas juste',
  },
  gains: {
    caption: 'Gain sur d’autres ajustements',
    note: 'tours selon le filtre\u202f; en pour cent de l’échelle à dix points',
    baseline: 'Par rapport à',
    monolingual: 'ajustements monolingues, d’après les noms',
    over: 'Sur',
    points: 'Points',
    ofScale: '% de l’échelle',
    relative: '% relatif',
    head: '% de l’échelle',
    overOne: (f) => `sur ${f.model}`,
    remark:
      'L’«\u202famélioration en pour cent\u202f» de l’article, ce sont les points de l’échelle fois dix\u00a0: 0,44 point donne 4,4\u00a0%. Le gain relatif, en pour cent de la moyenne de l’autre, se trouve dans le tableau.',
  },
  ratings: {
    caption: 'Classement',
    note: 'loi de Davidson\u202f; 400 de plus valent dix fois plus de chances',
    head: 'cote',
    rank: 'Rang',
    rankOf: (f) =>
      f.best === f.worst ? format.number(f.best) : `${format.number(f.best)} – ${format.number(f.worst)}`,
    controlled: 'À côté et à longueur égaux',
    bridged:
      'Ces votes seuls ne déterminent pas les cotes\u202f; un demi-vote a été ajouté à chaque paire de checkpoints.',
    controlledNote: (f) => `En logarithme des chances\u00a0: ${f.circumstances.join(', ')}.`,
    onLeft: (f) => `être à gauche ${f.weight}`,
    longer: (f) => `être plus long d’un écart-type ${f.weight}`,
  },
  lengths: {
    caption: 'Longueur et verdict',
    note: 'votes tranchés que la réponse la plus longue a gagnés',
    head: 'part',
    remark:
      'Une réponse plus longue peut aussi être meilleure\u00a0: une proportion autre que la moitié est une question, pas une faute.',
  },
  checks: {
    caption: 'Accord avec soi-même et contrôles',
    annotator: 'Annotateur',
    votes: 'Votes',
    skips: 'Passés',
    self: 'De nouveau le même verdict',
    repeats: 'Répétitions',
    obvious: 'Évidences reconnues',
    everybody: 'Tous les annotateurs',
    swapped: 'Tous, côtés échangés à coup sûr',
    of: (f) => `${format.number(f.passed)} sur ${format.number(f.n)}`,
    remark: 'Un simple compte rendu\u00a0: personne n’est écarté d’un résultat pour cela.',
    first: (f) => `les ${format.number(f.shown)} premiers annotateurs sur ${format.number(f.total)}`,
  },
  languages: {
    caption: 'Réponses dans une autre langue',
    wrong: 'Autre langue',
    unsure: 'Indécidables',
    remark: 'D’après les mots-outils\u202f; les réponses courtes, les noms et le code sont indécidables et écartés.',
  },
  scored: {
    caption: 'Réponses notées',
    mean: 'Moyenne',
    range: 'Plus basse – plus haute',
    contradicted: 'Contradictions',
    answers: 'Réponses',
    remark:
      'Contradictions\u00a0: réponses identiques notées différemment, une même réponse notée différemment, propos qui donnent une autre note, ou préférence pour l’autre réponse.',
    score: (f) => `${f.score} sur 10`,
    failed: 'pas de note\u00a0: le juge n’a pas pu être interrogé',
    noAnswer: 'Le fichier ne contient pas cette réponse.',
    words: (f) => `Ce que ${f.judge} a dit`,
    sameAnswer: (f) => `La même réponse que celle de ${format.list(f.models)}, notée différemment.`,
    again: 'Notée plusieurs fois, et différemment.',
    otherRating: (f) => `Les propos du juge donnent ${f.rating}.`,
    preferred: (f) => `En comparant les deux, le juge a préféré la réponse de ${f.model}, qu’il a notée plus bas.`,
  },
  questions: {
    heading: 'Questions',
    anyModel: 'Tous les checkpoints',
    reference: 'Solution de référence',
    gameWords: (f) => `Ce que ${f.judge} a dit à la partie ${format.number(f.game)}`,
    caption: 'Votes',
    verdict: 'Verdict',
    anyVerdict: 'Tous les verdicts',
    better: (f) => `${f.model} meilleur`,
    more: 'En afficher plus',
    shown: (f) =>
      `${format.number(f.shown)} sur ${format.number(f.total)} ${format.plural(f.total, { one: 'élément', other: 'éléments' })}`,
    judge: 'Juge',
    inconsistent: 'incohérent',
    error: 'illisible',
    question: (f) => `Question ${f.id}`,
    noTexts: 'Le fichier n’a pas de textes.',
    turnBefore: 'Auparavant',
    voter: 'Annotateur',
    verdictOf: 'Verdict',
    side: 'Côté préféré',
    left: 'gauche',
    right: 'droite',
    notes: 'Raisons et remarque',
    repeat: 'de nouveau',
    leak: 'une réponse nomme un modèle',
    games: (f) => `${f.one}, puis ${f.two}`,
    score: (f) => `${f.model}\u00a0: ${f.score} par ${f.judge}`,
    all: 'Toutes les questions',
  },
} satisfies Messages['results'];
