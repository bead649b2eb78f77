import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('fr');
const percent = (value: number, digits = 0): string => format.percent(value / 100, digits);

export const proof = {
  heading: 'Preuve',
  intro:
    'Des valeurs que d’autres ont publiées, recalculées ici et maintenant dans ce navigateur par les fonctions qui calculent vos résultats. Une valeur est juste si la nôtre, arrondie aux chiffres imprimés, est celle qui est imprimée.',
  back: 'Résultats',
  running: 'Calcul en cours',
  summary: (f) => `${format.number(f.right)} valeurs justes sur ${format.number(f.total)}`,
  progress: (f) => `${format.number(f.done)} sur ${format.number(f.total)}`,
  again: 'Recalculer',
  exportCsv: 'Exporter en CSV',
  groups: {
    kappas: 'Accord au-delà du hasard',
    tails: 'Intervalles, tests et évidence',
    strengths: 'Classement',
    slots: 'Les deux parties d’un juge',
    scores: 'Notes et gains',
  },
  columns: {
    statistic: 'Valeur',
    source: 'Source',
    input: 'Données',
    printed: 'Imprimé',
    ours: 'Notre valeur',
    difference: 'Écart',
    result: 'Verdict',
  },
  right: 'juste',
  wrong: 'diffère',
  recomputed: 'calculé à part avec SciPy',
  none: 's. o.',
  statistics: {
    alpha: 'Alpha de Krippendorff, nominal',
    average: 'Moyenne des moyennes par catégorie',
    binomial: 'Test binomial exact contre un demi, p',
    'bradley-terry': 'Force selon Bradley et Terry',
    cohen: 'Kappa de Cohen',
    'cohen-error': 'Kappa de Cohen, erreur type',
    'cohen-error-chance': 'Kappa de Cohen, erreur type sous le hasard',
    'cohen-p': 'Kappa de Cohen, p bilatéral',
    'cohen-z': 'Kappa de Cohen, z',
    davidson: 'Force selon Davidson',
    'davidson-tie': 'Paramètre d’égalité ν de Davidson',
    'e-value': 'Évidence que l’un est meilleur, victoires et défaites',
    fleiss: 'Kappa de Fleiss',
    'fleiss-p': 'Kappa de Fleiss, p bilatéral',
    'fleiss-z': 'Kappa de Fleiss, z selon Fleiss, Nee et Landis',
    gain: 'Gain en pour cent de l’échelle',
    'gain-relative': 'Gain relatif à l’autre, pour cent',
    'judge-consistent': 'Jugements dont les parties concordent',
    'judge-first': 'La première position a gagné les deux parties',
    'judge-second': 'La seconde position a gagné les deux parties',
    'judge-slots': 'Test exact, première contre seconde position, p',
    'judge-valid': 'Jugements lisibles',
    mcnemar: 'Khi-deux de McNemar',
    'mcnemar-corrected': 'Khi-deux de McNemar, corrigé pour la continuité',
    'mcnemar-exact': 'Test de McNemar, p exact',
    'mcnemar-p': 'Test de McNemar, p',
    normal: 'p bilatéral d’un z normal',
    'normal-logarithm': '−log₁₀ de la part normale au-dessus de x',
    student: 't de Student à 95\u202f%, degrés de liberté',
    'wilson-high': 'Intervalle de Wilson, borne supérieure',
    'wilson-low': 'Intervalle de Wilson, borne inférieure',
  },
  doubts: {
    heading: 'Publié mais non reproductible, et pourquoi',
    intro:
      'Des nombres de l’article que l’on ne peut pas tirer de ce qui est publié. Les chiffres à côté sont calculés ici.',
    what: 'Ce qui est imprimé',
    where: 'Où',
    why: 'Pourquoi on ne peut pas le reproduire',
    notReproducible: 'non reproductible',
    category: (f) => `${f.category}, tour ${format.number(f.turn)}`,
    limit: {
      what: 'Une limite supérieure à l’accord du juge avec les personnes',
      case: (f) =>
        `${f.place}\u202f: le juge est d’accord à ${percent(f.judge)} et pourrait l’être à ${percent(f.limit)} au plus`,
      why: (f) =>
        `Ce n’est pas une borne\u202f: ${f.cases}. La nôtre prend, pour chaque élément, le verdict le plus fréquent des mêmes votes\u202f; personne ne peut la dépasser.`,
    },
    kappa: {
      what: (f) => `Kappa de Fleiss ${format.number(f.kappa, 2)}, p = ${f.p}, ${format.number(f.items)} échantillons`,
      why: (f) =>
        `Ce p suppose z = ${format.number(f.z, 2)} et une erreur type de ${format.number(f.error, 3)}. Avec quatre verdicts également fréquents, la formule donne ${format.number(f.two, 3)} pour deux votes par élément et ${format.number(f.three, 3)} pour trois. Le nombre de votes par élément n’est pas indiqué, et les votes ne sont pas publiés.`,
    },
    bias: {
      what: 'Biais de position par catégorie, moyenne de trois passages',
      why: (f) =>
        `Dix questions de deux tours en trois passages font ${format.number(f.said)} éléments par catégorie. Or ${percent(f.percent, 2)} de ${format.number(f.said)} font ${format.number(f.ofSaid, 2)}, qui n’est pas un nombre entier\u202f; toutes les parts imprimées sont des nombres entiers sur ${format.number(f.implied)}. On ignore par quoi la division a été faite.`,
    },
    gain: {
      what: (f) => `Un gain allant jusqu’à ${percent(f.printed, 1)}, ${percent(f.before, 1)} dans la première version`,
      why: (f) =>
        `Ce sont ${format.number(f.points, 2)} point de l’échelle de dix, et non un gain relatif. Il ne porte que sur le premier tour, alors que les tableaux réunissent les deux\u202f; de ceux de la première version on tire ${percent(f.ours, 2)}.`,
    },
    group: {
      what: (f) => `Accord RCEMR de ${percent(f.printed)} au second tour`,
      why: (f) =>
        `La moyenne des cinq catégories est de ${percent(f.mean, 1)}. Les votes ont donc été réunis, comme nous le faisons\u202f; sans les votes, la part elle-même ne peut être recalculée.`,
    },
    unread: {
      what: 'Des notes moyennes inférieures à la note la plus basse',
      why: (f) =>
        `${format.number(f.count)} des moyennes reprises ici sont inférieures à 1, la plus basse étant ${format.number(f.lowest, 2)}\u202f; or les notes vont de 1 à 10. Les notes illisibles ont été comptées comme −1. Les moyennes générales se retrouvent\u202f; les moyennes par catégorie demandent les jugements, qui ne sont pas publiés.`,
    },
    votes: {
      what: (f) =>
        `Accord de ${percent(f.agreement)} entre le juge et les personnes, de ${percent(f.humans)} entre les personnes`,
      why: 'Les votes des personnes d’où viennent ces parts ne sont pas publiés.',
    },
  },
} satisfies Messages['proof'];
