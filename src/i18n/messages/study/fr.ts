import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('fr');
const verdicts = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'verdict', other: 'verdicts' })}`;
const answers = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'réponse', other: 'réponses' })}`;

export const study = {
  heading: 'Études',
  benchmarks: 'Benchmarks',
  newName: (f) => `Étude du ${format.date(f.at)}`,
  missing: 'L’étude de cette adresse n’est pas dans ce navigateur.',
  missingNext:
    'Qui annote ouvre ci-dessous le fichier d’étude\u202f; qui organise utilise le navigateur où l’étude a été préparée.',
  organiseTitle: 'Vous organisez',
  organiseText:
    'Choisissez des questions et des checkpoints, faites générer toutes les réponses et distribuez un seul fichier d’étude. Vous réunirez ensuite ici ce que les annotateurs remettent.',
  organise: 'Préparer une étude',
  annotateTitle: 'Vous jugez',
  annotateText:
    'Ouvrez le fichier d’étude que l’on vous a donné. Il ne faut ni checkpoint ni réseau, et vos verdicts restent dans ce navigateur jusqu’à ce que vous les remettiez.',
  openTitle: 'Déposez ici un fichier d’étude',
  openNote: (f) => `Un fichier .json de ${format.bytes(f.limitBytes)} au plus`,
  open: 'Ouvrir un fichier d’étude',
  opening: 'Ouverture de l’étude…',
  here: 'Dans ce navigateur',
  empty: 'Aucune étude pour l’instant. Préparez-en une, ou ouvrez le fichier d’étude que l’on vous a donné.',
  roles: { organiser: 'Vous organisez', annotator: 'Vous jugez' },
  created: (f) => `créée le ${format.date(f.at)}`,
  votes: 'Votes remis',
  states: {
    preparing: (f) => `En préparation, ${answers(f.answers)} jusqu’ici. Ensuite\u202f: écrire le fichier d’étude.`,
    collecting: (f) =>
      `${format.number(f.handedIn)} sur ${format.number(f.seats)} ont remis leurs votes. Ensuite\u202f: réunir ce qui est remis.`,
    finished: (f) => `Terminée le ${format.date(f.at)}`,
    invited: 'Pas encore commencée. Ensuite\u202f: choisir une place.',
    judging: (f) => `${verdicts(f.verdicts)} jusqu’ici. Ensuite\u202f: continuer à juger.`,
    'handed-in': (f) => `Votes remis le ${format.date(f.at)}`,
  },
  deleteTitle: (f) => `Supprimer «\u202f${f.name}\u202f»\u202f?`,
  deletePreparing: (f) =>
    `Tous les choix faits pour cette étude disparaissent de ce navigateur, avec ${answers(f.answers)} ${format.plural(f.answers, { one: 'générée ou importée', other: 'générées ou importées' })}. Les checkpoints et les benchmarks restent.`,
  deleteOrganised: (f) =>
    `Le fichier d’étude disparaît de ce navigateur, avec ${f.verdicts === 0 ? '' : `${verdicts(f.verdicts)} remis et `}le seul moyen de savoir quel checkpoint a donné quelle réponse\u202f: ensuite, plus personne ne pourra exploiter cette étude.`,
  deleteInvited: 'L’étude disparaît de ce navigateur. On peut la rouvrir à partir de son fichier.',
  deleteHandedIn: (f) =>
    `L’étude disparaît de ce navigateur, avec ${verdicts(f.verdicts)}. Tout a été remis\u202f; seul le fichier enregistré à ce moment-là le conservera.`,
  deleteNotHandedIn: (f) =>
    `L’étude disparaît de ce navigateur, avec ${verdicts(f.verdicts)} pas encore ${format.plural(f.verdicts, { one: 'remis et qui n’est conservé', other: 'remis et qui ne sont conservés' })} nulle part ailleurs.`,
} satisfies Messages['study'];
