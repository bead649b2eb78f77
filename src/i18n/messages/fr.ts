import type { Messages } from '../dictionaries.ts';
import { formatsFor } from '../format.ts';

const format = formatsFor('fr');
/** French puts a narrow no-break space (U+202F) before ; : ? ! and inside guillemets. */
const quoted = (name: string): string => `«\u202f${name}\u202f»`;

export const fr = {
  app: {
    skip: 'Aller au contenu',
    theme: 'Clair ou sombre',
    interfaceLanguage: 'Langue de l’interface',
    computesOn: ({ executor }) => `Calcule sur\u202f: ${executor}`,
    dismiss: 'Masquer',
    update: 'Une nouvelle version est prête.',
    updateNow: 'Recharger avec elle',
  },
  nav: {
    main: 'Navigation principale',
    chat: 'Conversation',
    checkpoints: 'Checkpoints',
    settings: 'Réglages',
  },
  common: {
    cancel: 'Annuler',
    close: 'Fermer',
    delete: 'Supprimer',
    export: 'Exporter',
    retry: 'Réessayer',
    yes: 'oui',
    no: 'non',
    notKnown: 'inconnu',
  },
  executor: {
    webgpu: 'WebGPU',
    cpu: 'CPU',
    reason: {
      chosen: 'choisi dans les réglages',
      faster: 'le plus rapide des deux sur cet appareil',
      'no-webgpu': 'ce navigateur n’a pas WebGPU',
      'no-adapter': 'ce navigateur n’offre aucun GPU à la page',
      'software-adapter': 'le seul GPU disponible est logiciel, plus lent que le processeur',
      'device-failed': 'le GPU n’a pas pu être utilisé ou a échoué à l’autocontrôle',
    },
  },
  checkpoints: {},
  settings: {},
  chat: {
    checkpoint: 'Checkpoint',
    noCheckpoint: 'Aucun checkpoint',
    conversationLanguage: 'Langue de la conversation',
    setUp: 'Préparation',
    settingsAndConversations: 'Réglages et conversations',
    conversation: 'Conversation',
    conversations: 'Conversations',
    newConversation: 'Nouvelle conversation',
    newShort: 'Nouvelle',
    keptHere: 'Les conversations restent dans ce navigateur. Aucune n’est encore conservée.',
    rename: 'Renommer',
    title: 'Titre',
    save: 'Enregistrer',
    deleteQuestion: ({ title }) => `Supprimer « ${title} » ?`,
    deleteConsequence: 'La conversation est retirée de ce navigateur et ne peut pas être récupérée.',
    exportJson: 'Exporter en JSON',
    exportMarkdown: 'Exporter en Markdown',
    you: 'Vous',
    answer: 'Réponse',
    message: 'Message',
    send: 'Envoyer',
    stop: 'Arrêter',
    regenerate: 'Régénérer',
    edit: 'Modifier',
    editing: 'Vous modifiez un message antérieur. Ce qui le suit sera remplacé à l’envoi.',
    cancelEdit: 'Laisser tel quel',
    copy: 'Copier',
    copied: 'Copié',
    plainText: 'Texte brut',
    tokens: 'Tokens',
    empty: 'La réponse apparaîtra ici, mot après mot. Écrivez un message ou commencez par un exemple :',
    keys: {
      enter: 'Entrée',
      shift: 'Maj',
      escape: 'Échap',
      sends: 'envoie',
      newLine: 'nouvelle ligne',
      stops: 'arrête',
    },
    loading: ({ name }) => `Chargement préalable de ${name}`,
    loadedOf: ({ loaded, total }) => `${loaded} sur ${total}`,
    preparing: 'préparation',
    notKept: 'Cette conversation n’est pas conservée : le navigateur ne laisse rien enregistrer à la page.',
    otherLanguage: ({ found, expected }) =>
      `Cette réponse semble être en ${format.language(found)} ; la conversation est en ${format.language(expected)}.`,
    contextWayOut: 'Commencer une nouvelle conversation',
    finish: {
      'end-of-turn': 'complète',
      'stop-string': 'terminée par un texte d’arrêt',
      'max-tokens': 'terminée par la limite de nouveaux tokens',
      'context-full': 'Le contexte est plein : ce checkpoint ne peut pas contenir plus de texte, la réponse s’arrête donc ici.',
      cancelled: 'arrêtée par vous',
      interrupted: 'interrompue : la page a été fermée ou rechargée pendant l’écriture',
      failed: 'échec',
    },
    stats: {
      rate: 'tokens/s',
      first: 'premier après',
      tokens: ({ count }) => format.plural(count, { one: 'token', other: 'tokens' }),
      seed: 'graine',
      reused: ({ reused, prompt }) =>
        `${format.number(reused)} tokens du prompt réutilisés sur ${format.number(prompt)}`,
      seconds: ({ elapsedMs }) => `${format.number(elapsedMs / 1000, 2)} s`,
    },
    sampling: {
      heading: 'Échantillonnage',
      more: 'Autres réglages',
      temperature: 'Température',
      temperatureNote: 'À 0, toujours le token le plus probable',
      topK: 'Top-k',
      topKNote: '0 désactive',
      topP: 'Top-p',
      minP: 'Min-p',
      repetitionPenalty: 'Pénalité de répétition',
      maxTokens: 'Nouveaux tokens au plus',
      seed: 'Graine',
      seedNote: 'La même graine donne la même conversation ; chaque réponse suivante ajoute un.',
      newSeed: 'Nouvelle graine',
      directive: 'Consigne',
      directiveNote: ({ text }) => `Précède le premier message : « ${text} »`,
      reset: 'Rétablir les valeurs par défaut',
    },
    inspector: {
      hint: 'Plus le trait est foncé, moins le modèle était sûr. Les flèches passent d’un token à l’autre.',
      token: ({ number }) => `Token ${format.number(number)}`,
      dialog: ({ number }) => `Token ${format.number(number)} et ses alternatives`,
      entropy: ({ bits }) => `entropie ${format.number(bits, 2)} bits`,
      piece: 'Token',
      probability: 'Probabilité',
      share: 'Part',
      id: 'N°',
      chosen: 'choisi',
      foot: ({ vocab }) => `Avant température et filtres. Les cinq plus probables sur ${format.number(vocab)}.`,
    },
  },
  errors: {
    'gguf/not-gguf': ({ file }) => ({
      what: `${quoted(file)} n’est pas un fichier GGUF.`,
      next: 'Choisissez un fichier dont le nom finit par .gguf. Les autres formats doivent d’abord être convertis, par exemple avec llama.cpp.',
    }),
    'gguf/unsupported-version': ({ file, version }) => ({
      what: `${quoted(file)} est en version GGUF ${version}\u202f; les versions 2 et 3 sont lisibles.`,
      next: 'Convertissez de nouveau le modèle avec un llama.cpp récent.',
    }),
    'gguf/truncated': ({ file, section, neededBytes, sizeBytes }) => ({
      what: `${quoted(file)} s’arrête trop tôt\u202f: la partie ${section} demande ${format.bytes(neededBytes)}, le fichier en a ${format.bytes(sizeBytes)}.`,
      next: 'Le téléchargement a sans doute été interrompu. Récupérez le fichier à nouveau.',
    }),
    'gguf/limit': ({ file, what, value, limit }) => ({
      what: `${quoted(file)} annonce ${value} pour ${what}\u202f; ${limit} au plus est accepté.`,
      next: 'Le fichier est endommagé ou n’est pas fait pour servir. Prenez-le à une autre source.',
    }),
    'gguf/malformed': ({ file, what }) => ({
      what: `${quoted(file)} est endommagé\u202f: ${what}.`,
      next: 'Récupérez le fichier à nouveau ou convertissez le modèle encore une fois.',
    }),
    'gguf/duplicate-name': ({ file, name }) => ({
      what: `${quoted(file)} contient deux fois ${quoted(name)}.`,
      next: 'Convertissez de nouveau le modèle\u202f; rien ne dit lequel des deux est le bon.',
    }),
    'gguf/missing-key': ({ file, key }) => ({
      what: `L’entrée ${quoted(key)} manque dans ${quoted(file)}.`,
      next: 'Convertissez de nouveau le modèle avec un llama.cpp récent.',
    }),
    'gguf/wrong-type': ({ file, key, expected }) => ({
      what: `Dans ${quoted(file)}, l’entrée ${quoted(key)} n’est pas du type ${expected}.`,
      next: 'Convertissez de nouveau le modèle avec un llama.cpp récent.',
    }),
    'gguf/unsupported-architecture': ({ architecture }) => ({
      what: `Les modèles d’architecture ${quoted(architecture)} ne fonctionnent pas encore ici.`,
      next: 'Choisissez un modèle de la famille Llama, par exemple Llama, Mistral, SmolLM2, EuroLLM ou Teuken.',
    }),
    'gguf/unsupported-feature': ({ feature }) => ({
      what: `Ce modèle demande un calcul qui n’existe pas encore ici\u202f: ${feature}.`,
      next: 'Choisissez un autre checkpoint.',
    }),
    'gguf/unsupported-format': ({ tensor, format: name }) => ({
      what: `Le tenseur ${quoted(tensor)} est au format ${name}, qui n’est pas encore lisible ici.`,
      next: 'Choisissez une autre quantification, par exemple Q4_K, Q6_K ou Q8_0.',
    }),
    'gguf/missing-tensor': ({ tensor }) => ({
      what: `Le tenseur ${quoted(tensor)} manque.`,
      next: 'Pour un modèle en plusieurs parties, ouvrez-les toutes ensemble\u202f; sinon, récupérez le fichier à nouveau.',
    }),
    'gguf/tensor-shape': ({ tensor, expected, found }) => ({
      what: `Le tenseur ${quoted(tensor)} a la forme ${found} au lieu de ${expected}.`,
      next: 'L’en-tête et les poids ne vont pas ensemble. Convertissez de nouveau le modèle.',
    }),
    'gguf/missing-part': ({ file, part, parts }) => ({
      what: `${quoted(file)} est l’une de ${parts} parties\u202f; la partie ${part} manque.`,
      next: 'Choisissez toutes les parties à la fois.',
    }),
    'text/unsupported-tokenizer': ({ kind }) => ({
      what: `Le segmenteur ${quoted(kind)} n’est pas connu ici.`,
      next: 'Choisissez un checkpoint dont le segmenteur est SentencePiece ou byte-pair.',
    }),
    'text/malformed-tokenizer': ({ what }) => ({
      what: `Le segmenteur contenu dans le fichier est endommagé\u202f: ${what}.`,
      next: 'Convertissez de nouveau le modèle ou prenez le fichier à une autre source.',
    }),
    'text/template-failed': ({ reason }) => ({
      what: `Le gabarit de conversation de ce checkpoint a échoué\u202f: ${reason}.`,
      next: 'Commencez une nouvelle conversation ou choisissez un autre checkpoint.',
    }),
    'text/template-limit': ({ limit }) => ({
      what: `Le gabarit de conversation de ce checkpoint a été arrêté, car il dépassait une limite\u202f: ${limit}.`,
      next: 'Choisissez un autre checkpoint\u202f; ce gabarit est inutilisable en l’état.',
    }),
    'source/not-found': ({ address, status }) => ({
      what: `Rien à obtenir à l’adresse ${address} (réponse ${status}).`,
      next: 'Vérifiez l’adresse et que le fichier est accessible à tous.',
    }),
    'source/unreachable': ({ address }) => ({
      what: `${address} est injoignable.`,
      next: 'Vérifiez le réseau. L’autre serveur doit aussi permettre à des pages comme celle-ci de lire ses fichiers.',
    }),
    'source/no-ranges': ({ address }) => ({
      what: `Le serveur de ${address} ne livre pas de parties de fichier.`,
      next: 'Téléchargez le fichier avec le navigateur et ouvrez-le ici.',
    }),
    'source/changed': ({ file }) => ({
      what: `${quoted(file)} a changé depuis son ouverture.`,
      next: 'Ouvrez le fichier à nouveau.',
    }),
    'source/read-failed': ({ file, reason }) => ({
      what: `${quoted(file)} n’a pas pu être lu\u202f: ${reason}.`,
      next: 'Ouvrez le fichier à nouveau.',
    }),
    'storage/quota': ({ neededBytes, availableBytes }) => ({
      what: `Il faut ${format.bytes(neededBytes)}, le navigateur en accorde ${format.bytes(availableBytes)}.`,
      next: 'Supprimez des checkpoints devenus inutiles ou libérez de la place sur le disque.',
    }),
    'storage/unavailable': ({ what }) => ({
      what: `Le navigateur ne laisse cette page rien conserver (${what}), comme dans une fenêtre privée.`,
      next: 'Tout fonctionne jusqu’à la fermeture de l’onglet. Pour conserver, prenez une fenêtre ordinaire.',
    }),
    'storage/in-use': ({ file }) => ({
      what: `Un autre onglet est en train d’écrire ${quoted(file)}.`,
      next: 'Attendez que cet onglet ait terminé ou fermez-le.',
    }),
    'storage/newer-schema': ({ found, known }) => ({
      what: `Les données enregistrées sont en version ${found}\u202f; cette page connaît les versions jusqu’à ${known}.`,
      next: 'Rechargez la page pour obtenir la version plus récente. Rien n’a été modifié.',
    }),
    'storage/blocked': () => ({
      what: 'Un autre onglet garde ouverte une version plus ancienne des données enregistrées.',
      next: 'Fermez les autres onglets de cet atelier, puis rechargez.',
    }),
    'storage/malformed-import': ({ file, line, what }) => ({
      what: `${quoted(file)} ne peut pas être importé\u202f: ${what} à la ligne ${line}.`,
      next: 'Choisissez un fichier exporté par cet atelier. Rien n’a été modifié.',
    }),
    'engine/no-webgpu': ({ reason }) => ({
      what: `WebGPU est inutilisable\u202f: ${reason}.`,
      next: 'Choisissez Auto ou CPU dans les réglages.',
    }),
    'engine/out-of-memory': ({ neededBytes, availableBytes }) => ({
      what: `Il faut ${format.bytes(neededBytes)} de mémoire, ${format.bytes(availableBytes)} au plus sont disponibles.`,
      next: 'Déchargez un autre checkpoint, choisissez une quantification plus petite ou relevez la limite dans les réglages.',
    }),
    'engine/device-lost': ({ reason }) => ({
      what: `Le navigateur a retiré le GPU\u202f: ${reason}.`,
      next: 'Chargez de nouveau le checkpoint. Si cela se répète, choisissez CPU dans les réglages.',
    }),
    'engine/kernel-rejected': ({ kernel, difference }) => ({
      what: `Le noyau ${quoted(kernel)} calcule mal sur ce GPU (écart ${difference.toExponential(1)}).`,
      next: 'Choisissez CPU dans les réglages\u202f; l’autocontrôle y montre tous les noyaux.',
    }),
    'engine/not-finite': ({ layer }) => ({
      what: `Le calcul a déraillé dans ${layer}\u202f: une valeur n’est pas un nombre.`,
      next: 'Régénérez la réponse. Si cela se répète, le fichier est endommagé ou le GPU calcule mal\u202f; les réglages offrent un autocontrôle.',
    }),
    'engine/context-full': ({ promptTokens, contextTokens }) => ({
      what: `La conversation compte ${format.number(promptTokens)} tokens\u202f; ce checkpoint en contient ${format.number(contextTokens)}.`,
      next: 'Commencez une nouvelle conversation ou raccourcissez un message précédent.',
    }),
    'engine/nothing-loaded': () => ({
      what: 'Aucun checkpoint n’est chargé.',
      next: 'Chargez-en un sous Checkpoints.',
    }),
    'engine/token-out-of-range': ({ id, vocab }) => ({
      what: `Le token ${id} n’existe pas\u202f; ce checkpoint en a ${format.number(vocab)}.`,
      next: 'Vérifiez la liste des tokens.',
    }),
    'engine/cancelled': () => ({
      what: 'Arrêté.',
      next: 'Il n’y a rien à faire.',
    }),
    'cli/usage': ({ what }) => ({
      what,
      next: 'Voir l’aide de la commande.',
    }),
    unexpected: ({ reason }) => ({
      what: `Quelque chose a échoué qui n’aurait pas dû\u202f: ${reason}.`,
      next: 'Rechargez la page. Si cela se répète, merci de le signaler avec ces mots.',
    }),
  },
} satisfies Messages;
