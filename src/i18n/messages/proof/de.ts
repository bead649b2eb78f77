import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('de');
const percent = (value: number, digits = 0): string => format.percent(value / 100, digits);

export const proof = {
  heading: 'Nachweis',
  intro:
    'Werte, die andere gedruckt haben, hier und jetzt in diesem Browser nachgerechnet: mit denselben Funktionen, die auch Ihre Ergebnisse berechnen. Ein Wert stimmt, wenn unserer, auf die gedruckten Stellen gerundet, der gedruckte ist.',
  back: 'Ergebnisse',
  running: 'Wird nachgerechnet',
  summary: (f) => `${format.number(f.right)} von ${format.number(f.total)} Werten stimmen`,
  progress: (f) => `${format.number(f.done)} von ${format.number(f.total)}`,
  again: 'Nachrechnen',
  exportCsv: 'CSV exportieren',
  groups: {
    kappas: 'Übereinstimmung über den Zufall hinaus',
    tails: 'Intervalle, Tests und Belege',
    strengths: 'Wertungszahlen',
    slots: 'Die zwei Spiele eines Richters',
    scores: 'Bewertungen und Gewinne',
  },
  columns: {
    statistic: 'Wert',
    source: 'Quelle',
    input: 'Eingabe',
    printed: 'Gedruckt',
    ours: 'Unserer',
    difference: 'Unterschied',
    result: 'Befund',
  },
  right: 'stimmt',
  wrong: 'weicht ab',
  recomputed: 'getrennt mit SciPy berechnet',
  none: 'k. A.',
  statistics: {
    alpha: 'Krippendorffs Alpha, nominal',
    average: 'Mittel der Kategoriemittel',
    binomial: 'Exakter Binomialtest gegen ein Halb, p',
    'bradley-terry': 'Stärke nach Bradley und Terry',
    cohen: 'Cohens Kappa',
    'cohen-error': 'Cohens Kappa, Standardfehler',
    'cohen-error-chance': 'Cohens Kappa, Standardfehler bei Zufall',
    'cohen-p': 'Cohens Kappa, zweiseitiges p',
    'cohen-z': 'Cohens Kappa, z',
    davidson: 'Stärke nach Davidson',
    'davidson-tie': 'Davidsons Gleichstandsparameter ν',
    'e-value': 'Beleg, dass eines besser ist: Siege und Niederlagen',
    fleiss: 'Fleiss’ Kappa',
    'fleiss-p': 'Fleiss’ Kappa, zweiseitiges p',
    'fleiss-z': 'Fleiss’ Kappa, z nach Fleiss, Nee und Landis',
    gain: 'Gewinn in Prozent der Skala',
    'gain-relative': 'Gewinn gegenüber dem anderen, Prozent',
    'judge-consistent': 'Urteile, deren Spiele übereinstimmen',
    'judge-first': 'Der erste Platz gewann beide Spiele',
    'judge-second': 'Der zweite Platz gewann beide Spiele',
    'judge-slots': 'Exakter Test, erster gegen zweiten Platz, p',
    'judge-valid': 'Lesbare Urteile',
    mcnemar: 'McNemars Chi-Quadrat',
    'mcnemar-corrected': 'McNemars Chi-Quadrat mit Stetigkeitskorrektur',
    'mcnemar-exact': 'McNemar-Test, exaktes p',
    'mcnemar-p': 'McNemar-Test, p',
    normal: 'Zweiseitiges p eines normalverteilten z',
    'normal-logarithm': '−log₁₀ des Normalanteils über x',
    student: 'Students t für 95 %, Freiheitsgrade',
    'wilson-high': 'Wilson-Intervall, obere Grenze',
    'wilson-low': 'Wilson-Intervall, untere Grenze',
  },
  doubts: {
    heading: 'Veröffentlicht und nicht nachrechenbar – und warum',
    intro:
      'Zahlen des Aufsatzes, die sich aus dem Veröffentlichten nicht gewinnen lassen. Die Zahlen daneben werden hier berechnet.',
    what: 'Was gedruckt ist',
    where: 'Wo',
    why: 'Warum es sich nicht nachrechnen lässt',
    notReproducible: 'nicht nachrechenbar',
    category: (f) => `${f.category}, Runde ${format.number(f.turn)}`,
    limit: {
      what: 'Eine obere Schranke für die Übereinstimmung des Richters mit Menschen',
      case: (f) =>
        `${f.place}: Der Richter stimmt zu ${percent(f.judge)} überein und dürfte es höchstens zu ${percent(f.limit)}`,
      why: (f) =>
        `Sie ist keine Schranke: ${f.cases}. Unsere nimmt zu jedem Gegenstand das häufigste Urteil derselben Stimmen; das kann niemand übertreffen.`,
    },
    kappa: {
      what: (f) => `Fleiss’ Kappa ${format.number(f.kappa, 2)}, p = ${f.p}, ${format.number(f.items)} Proben`,
      why: (f) =>
        `Aus dem p folgen z = ${format.number(f.z, 2)} und ein Standardfehler von ${format.number(f.error, 3)}. Bei vier gleich häufigen Urteilen ergibt die Formel ${format.number(f.two, 3)} für zwei Stimmen je Gegenstand und ${format.number(f.three, 3)} für drei. Wie viele es waren, steht nirgends, und die Stimmen sind nicht veröffentlicht.`,
    },
    bias: {
      what: 'Platzvorteil je Kategorie, gemittelt über drei Läufe',
      why: (f) =>
        `Zehn Fragen mit zwei Runden in drei Läufen sind ${format.number(f.said)} Gegenstände je Kategorie. Aber ${percent(f.percent, 2)} von ${format.number(f.said)} sind ${format.number(f.ofSaid, 2)}, keine ganze Zahl; alle gedruckten Anteile sind ganze Zahlen von ${format.number(f.implied)}. Wodurch geteilt wurde, ist nicht bekannt.`,
    },
    gain: {
      what: (f) => `Ein Gewinn von bis zu ${percent(f.printed, 1)}, in der ersten Fassung ${percent(f.before, 1)}`,
      why: (f) =>
        `Das sind ${format.number(f.points, 2)} Punkte der Zehnerskala, kein relativer Wert. Gemeint ist allein die erste Runde; die Tabellen haben beide Runden zusammen. Aus denen der ersten Fassung ergeben sich ${percent(f.ours, 2)}.`,
    },
    group: {
      what: (f) => `RCEMR-Übereinstimmung von ${percent(f.printed)} in der zweiten Runde`,
      why: (f) =>
        `Das Mittel der fünf Kategorien ist ${percent(f.mean, 1)}. Also wurden Stimmen zusammengelegt, wie wir es tun; ohne die Stimmen lässt sich der Anteil selbst nicht nachrechnen.`,
    },
    unread: {
      what: 'Mittlere Bewertungen unter der niedrigsten',
      why: (f) =>
        `${format.number(f.count)} der hier geführten Mittel liegen unter 1, das niedrigste bei ${format.number(f.lowest, 2)}; Bewertungen gehen von 1 bis 10. Unlesbare wurden als −1 gezählt. Die Durchschnitte solcher Mittel stimmen; die Mittel selbst brauchen die Urteile, die nicht veröffentlicht sind.`,
    },
    votes: {
      what: (f) =>
        `Übereinstimmung von ${percent(f.agreement)} zwischen Richter und Menschen, ${percent(f.humans)} unter Menschen`,
      why: 'Die Stimmen hinter diesen Anteilen sind nicht veröffentlicht.',
    },
  },
} satisfies Messages['proof'];
