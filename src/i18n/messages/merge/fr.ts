import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('fr');
const counted = (count: number, one: string, other: string): string =>
  `${format.number(count)} ${format.plural(count, { one, other })}`;
const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;

export const merge = {
  heading: 'Votes remis',
  toStudy: 'Vers l’étude',
  notOut: 'Cette étude n’a pas encore été distribuée\u00a0: personne n’a donc pu voter.',
  dropTitle: 'Déposez ici les fichiers de vos annotateurs',
  dropNote:
    'Autant que vous voulez, dans n’importe quel ordre. Un fichier déjà passé par ici ne change rien. Ils sont lus sur cet appareil et ne vont nulle part ailleurs.',
  open: 'Ouvrir des fichiers',
  taking: 'Reprise des votes',
  share: ({ share }) => format.percent(share),
  files: 'Fichiers',
  added: ({ count }) => counted(count, 'nouvelle entrée', 'nouvelles entrées'),
  known: ({ count }) => `${format.number(count)} déjà ${format.plural(count, { one: 'présente', other: 'présentes' })}`,
  nothingNew: 'rien de nouveau',
  leftOut: 'non repris',
  annotators: 'Annotateurs',
  nobody: 'Personne n’a encore rien remis. Avec le premier fichier apparaîtra ici ce que chacun a jugé.',
  reportNote: 'Ceci est un compte rendu\u00a0: aucun vote n’est écarté pour autant.',
  annotator: 'Pseudonyme',
  seat: 'Place',
  noSeat: 'aucune',
  judged: 'Jugés',
  judgedOf: ({ done, due }) => `${format.number(done)} sur ${format.number(due)}`,
  votes: 'Votes',
  skipped: 'Passés',
  reasons: {
    'cannot-judge': ({ count }) => `impossible à juger\u00a0: ${format.number(count)}`,
    'broken-answer': ({ count }) => `réponse inutilisable\u00a0: ${format.number(count)}`,
    'broken-question': ({ count }) => `question inutilisable\u00a0: ${format.number(count)}`,
    'not-my-language': ({ count }) => `autre langue\u00a0: ${format.number(count)}`,
  },
  undone: 'Annulés',
  alike: 'Même verdict à nouveau',
  obvious: 'Évidences reconnues',
  partOf: ({ part, whole }) => `${format.number(part)} sur ${format.number(whole)}`,
  leaks: 'Réponse nommant un modèle',
  unblinded: 'Pas à l’aveugle',
  number: ({ value }) => format.number(value),
  shared: ({ annotator }) => `${quoted(annotator)} provient de plus d’une séance.`,
  sharedNext:
    'Si deux personnes ont choisi le même pseudonyme, leurs votes comptent comme ceux d’une seule. Renseignez-vous et retirez ce pseudonyme s’il le faut.',
  remove: 'Retirer',
  removeOf: ({ annotator }) => `Retirer ${annotator}`,
  removeTitle: ({ annotator }) => `Retirer ${quoted(annotator)} de l’étude\u00a0?`,
  removeText: ({ votes }) =>
    `Toutes les entrées de cette personne, dont ${counted(votes, 'vote', 'votes')}, sont supprimées de ce navigateur. C’est irréversible.`,
  removeFile: 'Le fichier remis les ferait revenir\u00a0: supprimez-le aussi.',
  coverage: 'Couverture',
  coverageOf: ({ met, items, votes, planned }) =>
    `${format.number(met)} comparaisons sur ${format.number(items)} ont autant de votes que le prévoit le plan\u00a0; ${format.number(votes)} votes sur ${format.number(planned)} sont là.`,
  coverageNote:
    'Une comparaison est un tour d’une question avec ses deux réponses. Ce qui est jugé pour la seconde fois, ou évident, n’est pas compté.',
  eachVotes: 'Votes par comparaison',
  planned: 'Prévu',
  given: 'À ce jour',
  conflicts: 'Entrées contradictoires',
  conflictsNote:
    'Chacune est arrivée en plusieurs versions sous un même identifiant\u00a0: elle a donc été modifiée après coup. Aucune version ne compte\u00a0; toutes sont conservées.',
  wordings: ({ count }) => counted(count, 'version', 'versions'),
  end: 'Fin de l’étude',
  running: 'L’étude est en cours. Qui a donné quelle réponse reste scellé, pour vous aussi.',
  finish: 'Clore l’étude',
  finishTitle: 'Clore cette étude\u00a0?',
  finishNames: 'Les noms des checkpoints apparaissent alors.',
  finishBlind:
    'Les votes émis à partir de maintenant ne peuvent plus passer pour aveugles\u00a0: ils sont conservés, signalés et exclus de toute statistique. Les votes antérieurs comptent, même si leur fichier arrive plus tard.',
  finishOpen: ({ open, items }) =>
    `${format.number(open)} comparaisons sur ${format.number(items)} n’ont pas encore tous leurs votes.`,
  finishNow: 'Clore et montrer les noms',
  finished: ({ at }) => `Close le ${format.date(at)}. Les votes émis plus tard ne comptent pas.`,
  byPair: 'Votes par paire',
  pair: 'Paire',
  better: ({ name }) => `${name} meilleur`,
  first: 'Premier',
  forFirst: 'Premier meilleur',
  tie: 'Égalité',
  bothBad: 'Les deux mauvaises',
  forSecond: 'Second meilleur',
  second: 'Second',
  byPairNote: 'Votes valables émis à l’aveugle\u00a0; ce que quelqu’un a jugé une seconde fois n’est pas compté.',
  noPairs: 'Il n’y a aucun vote sur deux checkpoints nommés.',
  sealedElsewhere: ({ count }) =>
    `${counted(count, 'réponse a été scellée', 'réponses ont été scellées')} dans un autre navigateur.`,
  sealedElsewhereNext:
    'Seul ce navigateur peut dire quel checkpoint les a données\u00a0; les votes qui portent sur elles n’entrent dans aucun résultat.',
  results: 'Voir les résultats',
  export: 'Export',
  exportSealed: 'Tant que l’étude n’est pas close, il n’y a qu’un format\u00a0: celui où personne n’est nommé.',
  formats: {
    bundle: {
      name: 'Paquet',
      note: 'Toutes les entrées sans perte, telles que les annotateurs les remettent\u00a0; ne nomme aucun checkpoint. Se réunit avec d’autres paquets de cette étude.',
    },
    csv: {
      name: 'Tableau (CSV)',
      note: 'Un vote par ligne avec tout ce que l’on en sait, questions passées comprises, sans les textes.',
    },
    lmsys: {
      name: 'Votes LMSYS (JSONL)',
      note: 'Comme sont publiés les votes humains sur MT-bench\u00a0: conversations entières, trois verdicts.',
    },
    battles: {
      name: 'Duels de l’arène (JSONL)',
      note: 'Comme sont publiés les journaux de l’arène\u00a0: quatre verdicts, langue et heure.',
    },
    comparison: {
      name: 'LLM Comparator (JSON)',
      note: 'Un fichier par paire, avec les textes et chacune des évaluations.',
    },
    answers: { name: 'Réponses FastChat (JSONL)', note: 'Un fichier par checkpoint, qui porte son nom.' },
    questions: {
      name: 'Questions FastChat (JSONL)',
      note: 'Ce à quoi il a été répondu, avec les solutions de référence.',
    },
  },
  download: 'Télécharger',
  downloadOf: ({ name, format: kind }) => `${name}\u00a0: ${kind}`,
  writing: 'Écriture du fichier',
  written: ({ file }) => `${quoted(file)} est écrit.`,
  complete: 'Tout y est.',
  missing: ({ what }) => `N’y figurent pas\u00a0: ${what}.`,
  changed: ({ what }) => `Y figurent, mais\u00a0: ${what}.`,
  unnamedAnswers: ({ count }) =>
    `${counted(count, 'réponse n’y figure', 'réponses n’y figurent')} pas, car on ne sait pas qui les a données.`,
  lost: {
    skips: ({ count }) => counted(count, 'question passée', 'questions passées'),
    unblinded: ({ count }) => counted(count, 'vote qui n’était pas aveugle', 'votes qui n’étaient pas aveugles'),
    unnamed: ({ count }) =>
      counted(
        count,
        'entrée sur des réponses dont les noms sont scellés',
        'entrées sur des réponses dont les noms sont scellés',
      ),
    sameModel: ({ count }) =>
      counted(count, 'entrée sur deux réponses d’un même nom', 'entrées sur deux réponses d’un même nom'),
    obvious: ({ count }) => counted(count, 'entrée sur une évidence', 'entrées sur des évidences'),
    otherPairs: ({ count }) => counted(count, 'vote sur une autre paire', 'votes sur d’autres paires'),
    bothBad: ({ count }) =>
      `${format.number(count)} ${quoted('les deux mauvaises')} ${format.plural(count, { one: 'devenu égalité', other: 'devenus égalités' })}`,
    languages: ({ count }) => counted(count, 'vote sans sa langue', 'votes sans leur langue'),
    remarks: ({ count }) =>
      counted(count, 'vote sans ses raisons ni sa remarque', 'votes sans leurs raisons ni leurs remarques'),
    leaks: ({ count }) =>
      counted(
        count,
        'vote sans la mention qu’une réponse nomme un modèle',
        'votes sans la mention qu’une réponse nomme un modèle',
      ),
    repeats: ({ count }) =>
      counted(count, 'répétition qui passe pour un premier vote', 'répétitions qui passent pour des premiers votes'),
  },
  imported: {
    strengths: ({ count }) => counted(count, 'évaluation disait de combien', 'évaluations disaient de combien'),
    unscored: ({ count }) => counted(count, 'évaluation n’a pas de note', 'évaluations n’ont pas de note'),
  },
  blindHeading: 'Votes à l’aveugle',
  blindNote: 'Votes de Comparaison, À l’aveugle, sur des paires dont les noms vous ont été montrés.',
  blindEmpty: 'Aucun vote pour l’instant. Chacun compte ici dès que ses noms ont été montrés.',
  blindGo: 'Voter à l’aveugle',
  blindHidden: ({ count }) =>
    `${counted(count, 'vote porte', 'votes portent')} sur des réponses dont les noms n’ont pas été montrés\u00a0; rien ici n’en tient compte.`,
} satisfies Messages['merge'];
