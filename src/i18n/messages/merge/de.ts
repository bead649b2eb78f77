import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('de');
const counted = (count: number, one: string, other: string): string =>
  `${format.number(count)} ${format.plural(count, { one, other })}`;

export const merge = {
  heading: 'Abgegebene Stimmen',
  toStudy: 'Zur Studie',
  notOut: 'Diese Studie wurde noch nicht ausgegeben, also kann noch niemand geurteilt haben.',
  dropTitle: 'Legen Sie die Dateien Ihrer Beurteilenden hier ab',
  dropNote:
    'Beliebig viele, in beliebiger Reihenfolge. Eine Datei, die schon einmal hier war, ändert nichts. Sie werden auf diesem Gerät gelesen und verlassen es nicht.',
  open: 'Dateien öffnen',
  taking: 'Stimmen werden übernommen',
  share: ({ share }) => format.percent(share),
  files: 'Dateien',
  added: ({ count }) => counted(count, 'neuer Eintrag', 'neue Einträge'),
  known: ({ count }) => `${format.number(count)} schon vorhanden`,
  nothingNew: 'nichts Neues',
  leftOut: 'nicht übernommen',
  annotators: 'Beurteilende',
  nobody: 'Noch hat niemand etwas abgegeben. Mit der ersten Datei erscheint hier, was wer beurteilt hat.',
  reportNote: 'Dies ist ein Bericht: Niemandes Stimmen werden deswegen weggelassen.',
  annotator: 'Pseudonym',
  seat: 'Platz',
  noSeat: 'keiner',
  judged: 'Beurteilt',
  judgedOf: ({ done, due }) => `${format.number(done)} von ${format.number(due)}`,
  votes: 'Stimmen',
  skipped: 'Übersprungen',
  reasons: {
    'cannot-judge': ({ count }) => `nicht zu beurteilen: ${format.number(count)}`,
    'broken-answer': ({ count }) => `Antwort unbrauchbar: ${format.number(count)}`,
    'broken-question': ({ count }) => `Frage unbrauchbar: ${format.number(count)}`,
    'not-my-language': ({ count }) => `andere Sprache: ${format.number(count)}`,
  },
  undone: 'Zurückgenommen',
  alike: 'Erneut gleich geurteilt',
  obvious: 'Offensichtliches erkannt',
  partOf: ({ part, whole }) => `${format.number(part)} von ${format.number(whole)}`,
  leaks: 'Antwort nennt ein Modell',
  unblinded: 'Nicht blind',
  number: ({ value }) => format.number(value),
  shared: ({ annotator }) => `„${annotator}“ stammt aus mehr als einer Sitzung.`,
  sharedNext:
    'Falls zwei Personen dasselbe Pseudonym gewählt haben, zählen ihre Stimmen als die einer einzigen. Fragen Sie nach, und nehmen Sie das Pseudonym nötigenfalls heraus.',
  remove: 'Herausnehmen',
  removeOf: ({ annotator }) => `${annotator} herausnehmen`,
  removeTitle: ({ annotator }) => `„${annotator}“ aus der Studie nehmen?`,
  removeText: ({ votes }) =>
    `Alle Einträge dieser Person, darunter ${counted(votes, 'Stimme', 'Stimmen')}, werden aus diesem Browser gelöscht. Das lässt sich nicht rückgängig machen.`,
  removeFile: 'Die abgegebene Datei brächte sie zurück: Löschen Sie auch diese.',
  coverage: 'Abdeckung',
  coverageOf: ({ met, items, votes, planned }) =>
    `${format.number(met)} von ${format.number(items)} Vergleichen haben so viele Stimmen, wie der Plan vorsieht; ${format.number(votes)} von ${format.number(planned)} Stimmen sind da.`,
  coverageNote:
    'Ein Vergleich ist eine Runde einer Frage mit ihren beiden Antworten. Was zum zweiten Mal beurteilt wird oder offensichtlich ist, zählt hier nicht.',
  eachVotes: 'Stimmen je Vergleich',
  planned: 'Geplant',
  given: 'Bisher',
  conflicts: 'Widersprüchliche Einträge',
  conflictsNote:
    'Jeder von ihnen kam unter einer Kennung in mehr als einer Fassung an, wurde also nachträglich verändert. Keine Fassung zählt; alle bleiben erhalten.',
  wordings: ({ count }) => counted(count, 'Fassung', 'Fassungen'),
  end: 'Ende der Studie',
  running: 'Die Studie läuft. Wer welche Antwort gab, bleibt versiegelt, auch für Sie.',
  finish: 'Studie beenden',
  finishTitle: 'Diese Studie beenden?',
  finishNames: 'Die Namen der Checkpoints erscheinen nun.',
  finishBlind:
    'Stimmen, die von jetzt an abgegeben werden, können nicht mehr als blind gelten: Sie bleiben erhalten, werden gekennzeichnet und aus jeder Statistik herausgehalten. Frühere Stimmen zählen, auch wenn ihre Datei erst später eintrifft.',
  finishOpen: ({ open, items }) =>
    `${format.number(open)} von ${format.number(items)} Vergleichen haben noch nicht alle Stimmen.`,
  finishNow: 'Beenden und Namen zeigen',
  finished: ({ at }) => `Beendet am ${format.date(at)}. Später abgegebene Stimmen zählen nicht.`,
  byPair: 'Stimmen nach Paar',
  pair: 'Paar',
  better: ({ name }) => `${name} besser`,
  first: 'Erster',
  forFirst: 'Erster besser',
  tie: 'Unentschieden',
  bothBad: 'Beide schlecht',
  forSecond: 'Zweiter besser',
  second: 'Zweiter',
  byPairNote: 'Gültige blinde Stimmen; was jemand zum zweiten Mal beurteilt hat, zählt nicht.',
  noPairs: 'Zu zwei benannten Checkpoints gibt es keine Stimme.',
  sealedElsewhere: ({ count }) =>
    `${counted(count, 'Antwort wurde', 'Antworten wurden')} in einem anderen Browser versiegelt.`,
  sealedElsewhereNext:
    'Nur jener Browser kann sagen, welcher Checkpoint sie gab; Stimmen dazu gehen in kein Ergebnis ein.',
  results: 'Ergebnisse ansehen',
  export: 'Export',
  exportSealed: 'Bis die Studie beendet ist, gibt es nur ein Format: das, in dem niemand genannt wird.',
  formats: {
    bundle: {
      name: 'Bündel',
      note: 'Alle Einträge verlustfrei, wie Beurteilende sie abgeben; nennt keinen Checkpoint. Lässt sich mit anderen Bündeln dieser Studie zusammenführen.',
    },
    csv: {
      name: 'Tabelle (CSV)',
      note: 'Eine Stimme je Zeile mit allem, was über sie bekannt ist, auch Übersprungenes; ohne die Texte.',
    },
    lmsys: {
      name: 'LMSYS-Stimmen (JSONL)',
      note: 'So, wie die menschlichen Stimmen zu MT-bench veröffentlicht sind: ganze Gespräche, drei Urteile.',
    },
    battles: {
      name: 'Arena-Kämpfe (JSONL)',
      note: 'So, wie die Protokolle der Arena veröffentlicht sind: vier Urteile, Sprache und Zeit.',
    },
    comparison: {
      name: 'LLM Comparator (JSON)',
      note: 'Eine Datei je Paar, mit den Texten und jeder einzelnen Bewertung.',
    },
    answers: { name: 'FastChat-Antworten (JSONL)', note: 'Eine Datei je Checkpoint, nach ihm benannt.' },
    questions: { name: 'FastChat-Fragen (JSONL)', note: 'Worauf geantwortet wurde, mit Referenzlösungen.' },
  },
  download: 'Herunterladen',
  downloadOf: ({ name, format: kind }) => `${name}: ${kind}`,
  writing: 'Datei wird geschrieben',
  written: ({ file }) => `„${file}“ ist geschrieben.`,
  complete: 'Es ist alles darin.',
  missing: ({ what }) => `Nicht darin: ${what}.`,
  changed: ({ what }) => `Darin, aber: ${what}.`,
  unnamedAnswers: ({ count }) =>
    `${counted(count, 'Antwort ist', 'Antworten sind')} nicht darin, weil nicht bekannt ist, wer sie gab.`,
  lost: {
    skips: ({ count }) => `${format.number(count)} Mal Übersprungenes`,
    unblinded: ({ count }) => counted(count, 'Stimme, die nicht blind war', 'Stimmen, die nicht blind waren'),
    unnamed: ({ count }) =>
      counted(count, 'Eintrag zu Antworten mit versiegelten Namen', 'Einträge zu Antworten mit versiegelten Namen'),
    sameModel: ({ count }) =>
      counted(count, 'Eintrag zu zwei Antworten desselben Namens', 'Einträge zu zwei Antworten desselben Namens'),
    obvious: ({ count }) => counted(count, 'Eintrag zu Offensichtlichem', 'Einträge zu Offensichtlichem'),
    otherPairs: ({ count }) => counted(count, 'Stimme zu einem anderen Paar', 'Stimmen zu anderen Paaren'),
    bothBad: ({ count }) =>
      `${format.number(count)} Mal „beide schlecht“ wurde zu ${format.plural(count, { one: 'einem Unentschieden', other: 'Unentschieden' })}`,
    languages: ({ count }) => counted(count, 'Stimme ohne Angabe der Sprache', 'Stimmen ohne Angabe der Sprache'),
    remarks: ({ count }) =>
      counted(count, 'Stimme ohne ihre Gründe und Anmerkungen', 'Stimmen ohne ihre Gründe und Anmerkungen'),
    leaks: ({ count }) =>
      counted(
        count,
        'Stimme ohne den Vermerk, dass eine Antwort ein Modell nennt',
        'Stimmen ohne den Vermerk, dass eine Antwort ein Modell nennt',
      ),
    repeats: ({ count }) =>
      counted(
        count,
        'Wiederholung, die wie eine erste Stimme aussieht',
        'Wiederholungen, die wie erste Stimmen aussehen',
      ),
  },
  imported: {
    strengths: ({ count }) => counted(count, 'Bewertung sagte, wie viel besser', 'Bewertungen sagten, wie viel besser'),
    unscored: ({ count }) => counted(count, 'Bewertung hat keinen Wert', 'Bewertungen haben keinen Wert'),
  },
  blindHeading: 'Blinde Stimmen',
  blindNote: 'Stimmen aus Vergleich, Blind, zu Paaren, deren Namen Ihnen gezeigt wurden.',
  blindEmpty: 'Noch keine Stimme. Jede zählt hier, sobald ihre Namen gezeigt wurden.',
  blindGo: 'Blind abstimmen',
  blindHidden: ({ count }) =>
    `${counted(count, 'Stimme betrifft', 'Stimmen betreffen')} Antworten, deren Namen nicht gezeigt wurden; hier bleiben sie außer Betracht.`,
} satisfies Messages['merge'];
