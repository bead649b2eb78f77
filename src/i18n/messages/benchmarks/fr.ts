import { largestFile } from '#core/benchmarks/faults.ts';
import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('fr');
const quoted = (name: string): string => `«\u202f${name}\u202f»`;

export const benchmarks = {
  heading: 'Benchmarks',
  note: 'Des questions avec leurs traductions, leurs références et les consignes du juge.',
  studies: 'Études',
  all: 'Tous les benchmarks',
  open: 'Ouvrir',
  copy: 'Copier…',
  questions: ({ count }) => `${format.number(count)} ${format.plural(count, { one: 'question', other: 'questions' })}`,
  categories: ({ count }) =>
    `${format.number(count)} ${format.plural(count, { one: 'catégorie', other: 'catégories' })}`,
  corrected: ({ count }) =>
    `${format.number(count)} ${format.plural(count, { one: 'correction', other: 'corrections' })}`,
  incomplete: ({ count }) =>
    `${format.number(count)} ${format.plural(count, { one: 'question à laquelle manque une traduction', other: 'questions auxquelles manque une traduction' })}`,
  withReference: ({ count }) =>
    `${format.number(count)} ${format.plural(count, { one: 'question avec référence', other: 'questions avec référence' })}`,
  promptSets: ({ count }) =>
    `${format.number(count)} ${format.plural(count, { one: 'jeu de consignes du juge', other: 'jeux de consignes du juge' })}`,
  ours: 'fourni avec l’atelier',
  keptSince: ({ at }) => `conservé ici depuis le ${format.date(at)}`,
  tabOnly:
    'Le navigateur ne conserve rien pour cette page\u202f: les benchmarks importés restent jusqu’à la fermeture de l’onglet.',
  missing: ({ name }) => `Il n’y a pas de benchmark ${quoted(name)} dans ce navigateur.`,
  missingNext: 'Il a peut-être été supprimé, ou importé dans un autre navigateur.',
  deleteTitle: ({ name }) => `Supprimer ${quoted(name)}\u202f?`,
  deleteText:
    'Il est supprimé de ce navigateur avec toutes ses corrections. Les fichiers dont il provient restent tels quels, et une étude déjà constituée garde ses questions.',
  copyTitle: ({ name }) => `Copier ${quoted(name)}`,
  copyText: 'La copie peut être corrigée\u202f; l’original reste tel quel.',
  copyName: 'Nom de la copie',
  copyDo: 'Créer la copie',
  nameProblems: {
    empty: 'Il lui faut un nom.',
    ours: 'Un benchmark de l’atelier porte ce nom.',
    taken: 'Il existe déjà un benchmark de ce nom.',
  },
  import: {
    dropTitle: 'Déposez un benchmark ici',
    dropNote:
      'Des fichiers JSONL tels que ceux de MT-bench et de MT-Bench-X\u202f: questions, originaux, listes de corrections, réponses de référence, consignes du juge, réponses. Donnez ensemble tous les fichiers d’un benchmark, ou son dossier. Ils sont lus sur cet appareil et ne vont nulle part ailleurs.',
    files: 'Ouvrir des fichiers',
    folder: 'Ouvrir un dossier',
    fromAddresses: 'Depuis des adresses',
    addresses: 'Adresses, une par ligne',
    addressHint: 'De fichiers .jsonl qui vont ensemble. Ils viennent directement de leurs serveurs.',
    addressWrong: 'Chaque adresse commence par https:// et mène à un fichier .jsonl.',
    fetch: 'Récupérer',
    reading: 'Lecture des fichiers',
    share: ({ share }) => format.percent(share),
    title: 'Ce que contiennent ces fichiers',
    notYet: 'Rien n’a encore été conservé.',
    noQuestions: 'Ils ne contiennent aucune question qui puisse être conservée.',
    name: 'Nom',
    clash: 'Il existe déjà un benchmark de ce nom',
    keepBoth: ({ name }) => `Garder les deux, le nouveau sous le nom ${quoted(name)}`,
    replace: 'Remplacer celui qui est là',
    canBeKept: 'Peut être conservé',
    language: 'Langue',
    questionsHead: 'Questions',
    correctedHead: 'Corrigées',
    referencesHead: 'Références',
    judgeReferencesHead: 'Références pour le juge',
    promptsHead: 'Consignes du juge',
    model: ({ model, answers, missing, failed }) =>
      `Réponses de ${model}\u202f: ${format.number(answers)}, manquantes ${format.number(missing)}, en échec ${format.number(failed)}.`,
    modelsNote: 'Les réponses ne sont pas conservées avec un benchmark\u202f; donnez ces fichiers à une étude.',
    apart: ({ count, files }) =>
      `${format.number(count)} ${format.plural(count, { one: 'fichier contient des réponses ou des jugements qui ne sont pas conservés ici', other: 'fichiers contiennent des réponses ou des jugements qui ne sont pas conservés ici' })}\u202f: ${files}`,
    leftOut: ({ count, files }) =>
      `${format.number(count)} ${format.plural(count, { one: 'fichier n’a pas été ouvert, car il n’est ni en JSON ni en JSONL', other: 'fichiers n’ont pas été ouverts, car ils ne sont ni en JSON ni en JSONL' })}\u202f: ${files}`,
    andMore: ({ files, count }) =>
      `${files} et ${format.number(count)} ${format.plural(count, { one: 'autre', other: 'autres' })}`,
    faults: ({ count }) => `${format.number(count)} ${format.plural(count, { one: 'erreur', other: 'erreurs' })}`,
    faultsNote:
      'Les lignes erronées sont laissées de côté. Là où seule une liste de corrections contredit les formulations, ce sont les formulations qui comptent.',
    noFaults: 'Aucune ligne n’est erronée.',
    file: 'Fichier',
    line: 'Ligne',
    lineNumber: ({ line }) => format.number(line),
    wholeFile: 'tout le fichier',
    fault: 'Erreur',
    moreFaults: ({ count }) => `et ${format.number(count)} ${format.plural(count, { one: 'autre', other: 'autres' })}`,
    keepGood: 'Garder les bonnes',
    keep: 'Garder le benchmark',
    keepNothing: 'Ne rien garder',
  },
  problems: {
    'no question_id': () => 'question_id manque',
    'no category': () => 'category manque',
    'no turns': () => 'turns manque',
    'reference is no list of texts': () => 'sa référence n’est pas une liste de textes',
    'system is no text': () => 'son invite système n’est pas un texte',
    'checks that nobody knows': () => 'ses vérifications sont d’un genre inconnu',
    'no choices with turns': () => 'choices avec turns manque',
    twice: ({ found }) => `${found} s’y trouve deux fois`,
    'another category than before': ({ found }) => `${found} a une autre catégorie que précédemment`,
    'no UTF-8': () => 'ce n’est pas un texte en UTF-8',
    'no JSON': ({ found }) => `ce n’est pas du JSON\u202f: ${found}`,
    'no record that anybody knows': () => 'un enregistrement d’un genre inconnu',
    'no judge prompt': ({ found }) => `ce n’est pas une consigne du juge\u202f: ${found} manque`,
    'no model_id': ({ found }) => `la réponse à ${found} ne nomme aucun modèle`,
    'an empty turn': ({ found }) => `${found} a un tour vide`,
    'fewer turns than in another language': ({ found }) => `${found} a moins de tours que dans une autre langue`,
    'not as many turns as the question': ({ found }) => `${found} n’a pas le même nombre de tours que sa question`,
    'a language that is none of ours': ({ found }) => `${found} est dans une langue que l’atelier n’a pas`,
    'another language than its file': ({ found }) => `${found} est dans une autre langue que son fichier`,
    'no such question': ({ found }) => `pas de question ${found}`,
    'listed as corrected, but as it was': ({ found }) =>
      `${found} figure parmi les corrections, mais se lit comme avant`,
    'corrected, but not listed': ({ found }) =>
      `${found} se lit autrement qu’avant, mais ne figure pas parmi les corrections`,
    'too large': ({ sizeBytes }) =>
      `non ouvert\u202f: ${format.bytes(sizeBytes)}, c’est trop\u202f; ${format.bytes(largestFile)} au plus sont lus ensemble`,
    'too many faults': () => 'trop d’erreurs\u202f; le reste du fichier n’a pas été lu',
  },
  list: {
    correctedOnly: 'Seulement les corrigées',
    gapsOnly: 'Seulement celles à traduction manquante',
    found: ({ fitting, total }) =>
      `${format.number(fitting)} sur ${format.number(total)} ${format.plural(total, { one: 'question', other: 'questions' })}`,
    nothing: 'Aucune question ne convient. Modifiez les filtres ou la recherche.',
    corrected: ({ languages }) => `corrigée\u202f: ${languages}`,
    missing: ({ languages }) => `manque\u202f: ${languages}`,
  },
  corrections: {
    title: 'Corrections',
    note: 'Comptées comme dans l’article\u202f: une fois par question et par langue, que ses tours ou sa référence aient été corrigés.',
    none: 'Rien n’a été corrigé.',
    sum: 'Toutes',
    number: ({ count }) => format.number(count),
  },
  gaps: {
    title: 'Traductions manquantes',
    none: 'Chaque question existe dans toutes les langues.',
    in: ({ languages }) => `manque en ${languages}`,
  },
  prompts: {
    title: 'Consignes du juge',
    none: 'Il n’en a pas.',
    category: ({ category }) => `Pour\u202f: ${category}`,
    system: 'Invite système',
    template: 'Modèle de texte',
  },
  export: {
    title: ({ name }) => `Exporter ${quoted(name)}`,
    note: 'Disposé comme MT-Bench-X, en fichiers que FastChat lit et que cet atelier importe à nouveau.',
    judge: 'Nom du juge',
    judgeHint:
      'Le juge de FastChat prend les réponses de référence dans le fichier qui porte son nom, par exemple gpt-4. Si un nom est donné ici, les références montrées aux personnes y sont écrites aussi.',
    withoutReference: ({ count }) =>
      `Le juge de FastChat s’arrêterait à ${format.number(count)} ${format.plural(count, { one: 'formulation sans réponse de référence', other: 'formulations sans réponse de référence' })}.`,
    lostWordings: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'formulation', other: 'formulations' })} entre la première et la dernière ne ${format.plural(count, { one: 'peut être écrite', other: 'peuvent être écrites' })}\u202f: les fichiers n’ont de place que pour une.`,
    file: 'Fichier',
    size: 'Taille',
    bytes: ({ sizeBytes }) => format.bytes(sizeBytes),
    save: ({ file }) => `Enregistrer ${file}`,
    saveAll: ({ count }) =>
      format.plural(count, {
        one: 'Enregistrer le fichier',
        other: `Enregistrer les ${format.number(count)} fichiers`,
      }),
    intoFolder: 'Écrire dans un dossier…',
    written: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'fichier a été écrit.', other: 'fichiers ont été écrits.' })}`,
  },
  question: {
    title: ({ id }) => `Question ${id}`,
    missing: ({ id }) => `Ce benchmark n’a pas de question ${quoted(id)}.`,
    languages: 'Langues',
    sideBySide: 'La question dans ses langues',
    turn: ({ turn }) => `Tour ${format.number(turn)}`,
    system: 'Invite système',
    reference: 'Référence',
    referenceOf: ({ turn }) => `Référence pour le tour ${format.number(turn)}`,
    judgeReference: ({ model }) => `Référence pour le juge, de ${model}`,
    noWording: 'Pas de traduction',
    corrected: 'corrigée',
    correct: ({ language }) => `Corriger en ${format.language(language)}`,
    correctShort: 'Corriger',
    readOnly: 'Ce benchmark est fourni avec l’atelier et reste tel quel. Une copie peut en être corrigée.',
    earlier: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'formulation antérieure', other: 'formulations antérieures' })}`,
    earlierNumber: ({ number }) => `La formulation ${format.number(number)} et ce qu’elle est devenue`,
    earlierUnknown: 'Elle figure parmi les corrections\u202f; sa formulation antérieure n’est pas connue.',
    legend: 'Barré\u202f: supprimé. Souligné\u202f: ajouté.',
    restore: ({ number }) => `Rétablir la formulation ${format.number(number)}`,
    restoreTitle: ({ number }) => `Rétablir la formulation ${format.number(number)}\u202f?`,
    restoreText: 'Ce qui a été écrit ensuite est abandonné et ne compte plus comme correction.',
    restoreDo: 'Rétablir',
    keys: { previous: 'P', next: 'N' },
  },
  form: {
    title: ({ id, language }) => `Question ${id} en ${format.language(language)}`,
    beside: 'En regard',
    note: 'La formulation actuelle est conservée et peut être rétablie.',
    emptyReference: 'Une référence vide signifie qu’il n’y en a pas.',
    emptyTurn: 'Un tour ne peut pas être vide.',
    unchanged: 'Rien n’a été modifié.',
    meanwhile: 'Cette formulation a été modifiée entre-temps ailleurs.',
    meanwhileNext:
      'Voici ce qu’elle est devenue. Si vous enregistrez de nouveau, la vôtre prend sa place, et elle est conservée comme formulation antérieure.',
    save: 'Enregistrer',
    discard: 'Abandonner',
  },
} satisfies Messages['benchmarks'];
