import { formatsFor } from '../../format.ts';

const format = formatsFor('en');
const votes = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'vote', other: 'votes' })}`;

export const results = {
  heading: 'Results',
  source: 'Source',
  sources: {
    all: 'Everything here',
    blind: 'Blind votes',
    study: (f: { name: string }) => `Study “${f.name}”`,
    file: (f: { name: string }) => `File “${f.name}”`,
    several: 'Several…',
    choose: 'Which sources',
    votes: (f: { count: number }) => votes(f.count),
    judged: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'judgment', other: 'judgments' })}`,
    remove: (f: { name: string }) => `Remove ${f.name}`,
    missing:
      'A source of this address is not here. Imported files are kept for their tab only, large ones until it is reloaded: import the file again.',
  },
  filter: {
    name: 'Filter',
    language: 'Language',
    category: 'Category',
    turn: 'Turn',
    pair: 'Pair',
    voter: 'Annotator',
    judge: 'Judge',
    rule: 'Rule',
    anyLanguage: 'All languages',
    anyCategory: 'All categories',
    anyTurn: 'All turns',
    anyPair: 'All pairs',
    anyVoter: 'All annotators',
    training: {
      any: 'Any',
      languages: {
        label: 'Trained in',
        values: { one: 'one language', several: 'several languages', sampled: 'several, sampled' },
      },
      size: { label: 'Amount of data', values: { full: 'full', small: 'small' } },
      nature: { label: 'Nature of data', values: { curated: 'curated', synthetic: 'synthetic' } },
      note: 'Of comparisons, those remain in which at least one checkpoint was trained so, as far as names tell.',
    },
    clear: 'Show all',
    otherLanguage: 'no language',
  },
  rules: {
    corrected: 'Corrected',
    paper: 'As in the paper',
    lmsys: 'As LMSYS does',
  },
  import: 'Import',
  exportCsv: 'Export CSV',
  exportJsonl: 'Export JSONL',
  working: 'Working out the figures',
  stopped: 'Stopped before all figures were there.',
  again: 'Work them out',
  imported: (f: { name: string; votes: number; judgments: number; scores: number }) =>
    `“${f.name}”: ${format.list([
      ...(f.votes > 0 ? [votes(f.votes)] : []),
      ...(f.judgments > 0
        ? [
            `${format.number(f.judgments)} ${format.plural(f.judgments, { one: 'pair judgment', other: 'pair judgments' })}`,
          ]
        : []),
      ...(f.scores > 0
        ? [`${format.number(f.scores)} ${format.plural(f.scores, { one: 'score', other: 'scores' })}`]
        : []),
    ])}.`,
  empty: {
    title: 'No votes yet.',
    text: 'Votes by category, win rates with intervals, agreement between people and with a judge, and scores will stand here. Ten votes on one pair give a first interval; votes and judgments from elsewhere can be imported.',
    filtered: 'Nothing is left under this filter.',
    compare: 'Compare',
  },
  waiting: {
    title: (f: { name: string }) => `“${f.name}” is still running.`,
    text: (f: { count: number }) =>
      `${votes(f.count)} ${format.plural(f.count, { one: 'waits', other: 'wait' })} for its end: until then it stays sealed who gave the answers, so that nobody who still votes can learn it here.`,
    elsewhere: (f: { name: string }) => `Who gave the answers in “${f.name}” is known to the organiser’s browser only.`,
    elsewhereText: (f: { count: number }) => `Your ${votes(f.count)} count there once they are handed in.`,
    open: 'Open the study',
    progress: 'Votes given of those planned',
    progressOf: (f: { done: number; total: number }) => `${format.number(f.done)} of ${format.number(f.total)} votes`,
    table: 'Progress',
    due: 'Planned',
    given: 'Given',
  },
  lead: {
    won: (f: { wins: number; n: number; other: string; share: string }) =>
      ` won ${format.number(f.wins)} of ${format.number(f.n)} decided votes against ${f.other}: ${f.share}`,
    /** @param f.coverage  '' where it need not be told */
    interval: (f: { low: string; high: string; coverage: string }) =>
      `, with an interval from ${f.low} to ${f.high}${f.coverage === '' ? '' : ` (measured coverage ${f.coverage})`}.`,
    level: (f: { one: string; other: string }) => `${f.one} and ${f.other} have won equally many votes.`,
    sign: (f: { p: string; n: number }) =>
      `Sign test over ${format.number(f.n)} decided ${format.plural(f.n, { one: 'question', other: 'questions' })}: p ${f.p}.`,
    more: (f: { count: number }) =>
      f.count === 0
        ? 'Enough votes to settle it, if this share is the true one.'
        : `About ${format.number(f.count)} more decided ${format.plural(f.count, { one: 'question', other: 'questions' })} would settle it, if this share is the true one.`,
    stop: (f: { value: string; threshold: string }) =>
      `Evidence however often one looks: ${f.value}; from ${f.threshold} on one may stop.`,
  },
  counts: {
    votes: (f: { count: number }) => votes(f.count),
    ties: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'tie', other: 'ties' })}`,
    bothBad: (f: { count: number }) => `${format.number(f.count)} both bad`,
    skips: (f: { count: number }) => `${format.number(f.count)} skipped`,
    repeats: (f: { count: number }) => `${format.number(f.count)} repeated`,
    people: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'person', other: 'people' })}`,
    questions: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'question', other: 'questions' })}`,
    leaks: (f: { count: number }) => `${format.number(f.count)} on answers that name a model`,
    unblinded: (f: { count: number }) => `${format.number(f.count)} not blind, left out`,
    unnamed: (f: { count: number }) => `${format.number(f.count)} without known models, left out`,
    sameModel: (f: { count: number }) => `${format.number(f.count)} on one model twice, left out`,
    judgments: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'judgment', other: 'judgments' })}`,
    scores: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'score', other: 'scores' })}`,
    missing: (f: { count: number }) => `${format.number(f.count)} without a verdict`,
  },
  figure: {
    table: 'Table',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    markdown: 'Markdown',
    latex: 'LaTeX',
    n: (f: { count: number }) => `n = ${format.number(f.count)}`,
    bootstrap: (f: { level: string; draws: number; seed: number }) =>
      `${f.level} by bootstrap over questions, ${format.number(f.draws)} draws, seed ${f.seed}`,
    wilson: (f: { level: string }) => `Wilson ${f.level}`,
    noInterval: 'no interval: fewer than two questions',
    skipsOut: 'shares; skips left out',
    rule: (f: { name: string }) => `rule: ${f.name}`,
    few: 'Grey: fewer than 10.',
    zeroWidth:
      'An interval without width means that all questions agree so far; with more of them it may still widen. It does not mean certainty.',
    coverage: 'coverage: measured in simulated studies',
    coverageRemark:
      'Coverage is how often such an interval held the true value in simulated studies with at most as many questions. It promises 95%.',
    coverageUntried: 'With fewer than ten questions, how often intervals hold the true value has not been measured.',
    show: (f: { label: string }) => `Questions behind ${f.label}`,
  },
  none: 'n/a',
  people: 'People',
  judge: 'Judge',
  all: 'All',
  labels: { tie: 'Tie', bothBad: 'Both bad' },
  by: { legend: 'By', category: 'Category', language: 'Language' },
  rate: { legend: 'Rate', decided: 'Decided', adjusted: 'Adjusted', raw: 'Raw' },
  columns: {
    of: 'Of',
    group: 'Part',
    model: 'Checkpoint',
    by: 'By',
    turn: 'Turn',
    category: 'Category',
    language: 'Language',
    n: 'n',
    low: 'Low',
    high: 'High',
    interval: '95 %',
    told: (f: { label: string }) => `${f.label} (coverage)`,
    coverage: 'coverage',
    share: 'Share',
    p: 'p',
    wins: 'Wins',
    losses: 'Losses',
    ties: 'Ties',
    bothBad: 'Both bad',
    value: 'Value',
    question: 'Question',
    verdicts: 'Verdicts',
  },
  votesByPart: {
    people: 'Votes by category',
    judge: 'The judge’s verdicts by category',
    peopleByLanguage: 'Votes by language',
    judgeByLanguage: 'The judge’s verdicts by language',
    against: (f: { one: string; other: string }) => `${f.one} against ${f.other}`,
    runs: (f: { count: number }) =>
      `mean of ${format.number(f.count)} ${format.plural(f.count, { one: 'run', other: 'runs' })}`,
    remark:
      'A FastChat result without “both bad” counts it as a win for the second model; here it is a verdict of its own.',
    merged: 'As in LMSYS’s data, “both bad” counts as a tie.',
  },
  winRate: {
    caption: 'Win rate',
    chart: 'Win rate by part',
    note: (f: { model: string; other: string }) => `${f.model} against ${f.other}`,
    decidedNote: 'ties and both bad left out',
    adjustedNote: 'ties and both bad count one half',
    rawNote: 'ties and both bad count as no win',
    head: 'rate',
  },
  agreement: {
    caption: 'Agreement',
    between: 'Between',
    value: 'Value',
    peoplePeople: 'People with people',
    peopleJudge: 'People with the judge',
    noTies: (f: { name: string }) => `${f.name}, ties left out`,
    bound: 'Upper bound, same votes',
    boundPublished: 'Upper limit as published',
    leaveOneOut: 'One with the others’ majority',
    fleiss: (f: { votes: number | null }) =>
      f.votes === null ? 'Fleiss’ κ' : `Fleiss’ κ, items with ${format.number(f.votes)} votes`,
    alpha: 'Krippendorff’s α',
    cohen: 'Judge with the majority, Cohen’s κ',
    words: {
      poor: 'poor',
      slight: 'slight',
      fair: 'fair',
      moderate: 'moderate',
      substantial: 'substantial',
      'almost-perfect': 'almost perfect',
    },
    boundRemark:
      'The judge cannot agree with people more often than the upper bound: it is the share it would reach by always giving an item’s most frequent vote.',
    publishedRemark:
      'As in the paper: how often people give their majority’s verdict, over all items with two votes. It is no bound, for the judge is compared on other votes; the paper itself has 51 % of at most 48 %. “Corrected” takes the same votes.',
    groups: 'Agreement by category',
    group: 'Category',
    turnColumn: (f: { turn: number; name: string }) => `Turn ${format.number(f.turn)}: ${f.name}`,
    short: { judgeHuman: 'judge', bound: 'bound', humanHuman: 'people' },
    matrix: 'Agreement between annotators',
    matrixNote: 'equal votes in percent of the items that both judged',
    one: 'One',
    other: 'Other',
  },
  bias: {
    caption: 'Positional bias',
    turn: (f: { turn: number }) => `People, turn ${format.number(f.turn)}`,
    people: 'People, all turns',
    judge: (f: { name: string }) => `Judge, ${f.name}`,
    judgeAll: 'Judge, all categories',
    share: 'Left wins / inconsistent',
    left: 'Left wins',
    first: 'First slot',
    second: 'Second slot',
    remark:
      'Of people: votes for the left answer among decided ones. Of the judge: pairs whose two games differ. A tie in one game and a win in the other differ, too, though no slot was preferred; the columns for the slots and p count only pairs that one slot won twice.',
  },
  scores: {
    caption: 'Scores',
    average: 'Average',
    unparsed: 'Not readable',
    bars: 'Scores by language and checkpoint',
    barsNote: 'mean of the category means, one to ten',
    across: 'Scores across languages',
    radar: 'Scores by category',
    radarNote: 'one to ten, all languages',
    choose: 'Checkpoints in the radar, at most four',
    head: 'score',
    keptRemark:
      'As in the paper: answers whose score could not be read count as −1, so that means can fall below the scale’s lowest score. “Corrected” leaves them out and shows how many there are.',
    droppedRemark: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'score that could not be read is', other: 'scores that could not be read are' })} left out, as in FastChat; the paper counts them as −1.`,
  },
  gains: {
    caption: 'Gain over other fine-tunes',
    note: 'first turn and second as filtered; in percent of the ten-point scale',
    baseline: 'Compared with',
    monolingual: 'monolingual fine-tunes, by name',
    over: 'Over',
    points: 'Points',
    ofScale: '% of scale',
    relative: 'Relative %',
    head: '% of scale',
    overOne: (f: { model: string }) => `over ${f.model}`,
    remark:
      'The paper’s “percentage improvement” is points of the scale times ten: 0.44 points are 4.4 %. The relative gain, in percent of the other’s mean, stands in the table.',
  },
  ratings: {
    caption: 'Ratings',
    note: 'Davidson’s law; 400 more are tenfold odds',
    head: 'rating',
    rank: 'Rank',
    rankOf: (f: { best: number; worst: number }) =>
      f.best === f.worst ? format.number(f.best) : `${format.number(f.best)} – ${format.number(f.worst)}`,
    controlled: 'Sides and lengths equal',
    bridged: 'These votes alone do not determine ratings; half a vote was added to each pair of checkpoints.',
    controlledNote: (f: { left: string; length: string }) =>
      `In log-odds: being on the left ${f.left}, being longer by one standard deviation ${f.length}.`,
  },
  lengths: {
    caption: 'Length against verdict',
    note: 'decided votes that the longer answer won',
    head: 'share',
    remark: 'A longer answer may be better, too: a share other than a half is a question, not a fault.',
  },
  checks: {
    caption: 'Self-agreement and checks',
    annotator: 'Annotator',
    votes: 'Votes',
    skips: 'Skipped',
    self: 'Same verdict again',
    repeats: 'Repeats',
    obvious: 'Obvious ones passed',
    everybody: 'All annotators',
    swapped: 'All, sides known to be swapped',
    of: (f: { passed: number; n: number }) => `${format.number(f.passed)} of ${format.number(f.n)}`,
    remark: 'A report: nobody is left out of a figure for it.',
    first: (f: { shown: number; total: number }) =>
      `the first ${format.number(f.shown)} of ${format.number(f.total)} annotators`,
  },
  languages: {
    caption: 'Answers in another language',
    wrong: 'Other language',
    unsure: 'Cannot be told',
    remark: 'By function words; short answers, names and code cannot be told and are left out.',
  },
  questions: {
    caption: 'Votes',
    verdict: 'Verdict',
    anyVerdict: 'All verdicts',
    better: (f: { model: string }) => `${f.model} better`,
    more: 'Show more',
    shown: (f: { shown: number; total: number }) =>
      `${format.number(f.shown)} of ${format.number(f.total)} ${format.plural(f.total, { one: 'item', other: 'items' })}`,
    judge: 'Judge',
    inconsistent: 'inconsistent',
    error: 'not readable',
    question: (f: { id: string }) => `Question ${f.id}`,
    noTexts: 'The file has no texts.',
    turnBefore: 'Before',
    voter: 'Annotator',
    verdictOf: 'Verdict',
    side: 'Preferred side',
    left: 'left',
    right: 'right',
    notes: 'Reasons and note',
    repeat: 'again',
    leak: 'an answer names a model',
    games: (f: { one: string; two: string }) => `${f.one}, then ${f.two}`,
    score: (f: { model: string; score: string; judge: string }) => `${f.model}: ${f.score} by ${f.judge}`,
    all: 'All questions',
  },
};
