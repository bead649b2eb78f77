import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('fr');
const blocks = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'bloc', other: 'blocs' })}`;
const verdicts = (count: number) =>
  `${format.number(count)} ${format.plural(count, { one: 'verdict', other: 'verdicts' })}`;

export const annotate = {
  heading: 'Comparer des réponses',
  join: {
    about:
      'Vous lisez deux réponses à une même question et dites laquelle est la meilleure. Rien ne vous indique qui les a données.',
    kept: 'Chaque verdict est aussitôt enregistré dans ce navigateur. Vous pouvez arrêter à tout moment et reprendre plus tard, même après avoir fermé la page.',
    chooseSeat: 'Choisir une place',
    seat: 'Place',
    seatNote: 'La personne responsable de l’étude vous en a indiqué le numéro.',
    seatOption: (f) => `${format.number(f.seat)}\u202f: ${f.languages}, ${blocks(f.blocks)}`,
    seatTaken: (f) => `${format.number(f.seat)}\u202f: déjà prise dans ce navigateur`,
    seatEmpty: (f) => `${format.number(f.seat)}\u202f: rien à juger`,
    work: (f) => `${verdicts(f.items)} en ${blocks(f.blocks)}`,
    pseudonym: 'Pseudonyme',
    pseudonymNote: 'De votre choix, et non votre vrai nom. Il accompagne vos verdicts.',
    pseudonymTaken: 'Quelqu’un juge déjà ici sous ce pseudonyme. Choisissez-en un autre.',
    consent: 'Ce à quoi vous consentez',
    agree: 'Après lecture de ce texte, je donne mon accord.',
    begin: 'Commencer',
    here: 'En cours dans ce navigateur',
    goOn: (f) => `Continuer en tant que ${f.annotator}`,
    state: (f) =>
      `Place ${format.number(f.seat)}, ${format.number(f.done)} sur ${blocks(f.blocks)} ${format.plural(f.done, { one: 'terminé', other: 'terminés' })}`,
    handedIn: (f) => `remis le ${format.date(f.at)}`,
    somebodyElse: 'Quelqu’un d’autre participe',
  },
  block: (f) => `Bloc ${format.number(f.block)}`,
  clock: (f) => `${format.number(f.minutes)} min`,
  doneOf: (f) => `${format.number(f.done)} sur ${format.number(f.items)}`,
  judgedOf: (f) =>
    `${format.number(f.done)} sur ${format.number(f.items)} ${format.plural(f.done, { one: 'jugée', other: 'jugées' })}`,
  pause: 'Pause',
  instructions: 'Consignes',
  instructionsKey: 'Afficher les consignes et ces touches',
  turnOf: (f) => `Tour ${format.number(f.turn)} sur ${format.number(f.turns)}`,
  reference: 'Solution de référence',
  referenceKey: 'Ouvrir ou fermer la solution de référence',
  firstTurnOnly: 'Ne juger que le tour 1',
  hint: 'Lisez les deux jusqu’au bout. Chaque verdict est aussitôt enregistré.',
  confirm: (f) => `«\u202f${f.verdict}\u202f»\u202f: choisissez-le encore une fois pour confirmer.`,
  quick: (f) => `«\u202f${f.verdict}\u202f» est venu vite. Choisissez-le encore une fois si c’est bien votre verdict.`,
  confirmNow: 'Confirmer',
  preview: 'Aperçu\u202f: voici ce que voient les participants. Rien n’en est enregistré.',
  endPreview: 'Quitter l’aperçu',
  why: {
    label: 'Raisons de votre dernier verdict',
    none: 'Après un verdict, vous pouvez dire ici pourquoi.',
    last: (f) => `Dernier verdict\u202f: ${f.verdict}. Pourquoi\u202f?`,
    tags: {
      wrong: 'Faux',
      incomplete: 'Incomplet',
      'language-mistake': 'Faute de langue',
      'wrong-language': 'Mauvaise langue',
      format: 'Format',
      style: 'Style',
    },
    note: 'Remarque',
    noteTitle: 'Remarque sur votre dernier verdict',
    noteHint: 'Rien qui permette de vous reconnaître, vous ou d’autres personnes.',
    save: 'Enregistrer la remarque',
  },
  rest: {
    paused: 'En pause',
    since: (f) => `Depuis le ${format.moment(f.at)}.`,
    blockDone: (f) => `Bloc ${format.number(f.block)} sur ${format.number(f.blocks)} terminé`,
    breakNow: 'C’est un bon moment pour une pause. Vous pouvez fermer la page et reprendre ici plus tard.',
    allDone: 'Tous les blocs sont terminés',
    handInNow:
      'Remettez maintenant votre fichier\u202f: tous vos verdicts en un seul fichier, que vous envoyez à la personne responsable de l’étude.',
    counts: 'Vos verdicts dans ce bloc',
    skipped: 'Passées',
    goOn: 'Continuer',
    nextBlock: 'Bloc suivant',
    undoLast: 'Retirer le dernier verdict',
    handIn: 'Remettre',
    handInAgain: 'Remettre encore une fois',
    handInSoFar: 'Remettre ce qui est fait',
    handedIn: (f) =>
      `«\u202f${f.file}\u202f» se trouve dans vos téléchargements. Envoyez ce fichier à la personne responsable de l’étude\u202f; d’ici là, personne d’autre n’a vos verdicts.`,
    handedInBefore: (f) =>
      `Dernière remise\u202f: ${format.moment(f.at)}. Un fichier plus récent contient tout ce que contenait un plus ancien.`,
    tabOnly: 'Vos verdicts ne durent que jusqu’à la fermeture de cet onglet.',
    profileOnly:
      'Cette page a été ouverte depuis un fichier\u202f: vos verdicts sont enregistrés dans ce seul profil du navigateur.',
    saveCopy: 'Enregistrez dès maintenant une copie\u202f; c’est le fichier que vous remettrez à la fin.',
    saveNow: 'Enregistrer une copie',
    somebodyElse: 'Quelqu’un d’autre continue',
    deleteMine: 'Supprimer mes données',
    deleteTitle: 'Supprimer vos données de cette étude\u202f?',
    deleteText: (f) =>
      `${verdicts(f.verdicts)} sous le pseudonyme «\u202f${f.annotator}\u202f», vos remarques et votre consentement seront supprimés de ce navigateur, sans retour possible. Pour un fichier déjà remis, adressez-vous à la personne responsable de l’étude.`,
  },
} satisfies Messages['annotate'];
