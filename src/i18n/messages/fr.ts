import type { FirstMessages } from '../dictionaries.ts';
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
    compare: 'Comparaison',
    results: 'Résultats',
    checkpoints: 'Checkpoints',
    corpora: 'Corpus',
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
  checkpoints: {
    title: 'Checkpoints',
    builtIn: 'Fournis',
    builtInNote: 'Entraînés pour cet atelier sur des consignes parallèles.',
    offline: 'disponible hors ligne',
    keepOffline: 'Tout rendre disponible hors ligne',
    keepingOffline: 'Mise à disposition hors ligne…',
    mixtures: {
      ENDEFRITES: 'anglais, allemand, français, italien et espagnol ensemble',
      DE: 'allemand seulement',
    },
    opened: 'Ouverts ici',
    openedNote: 'Conservés dans ce navigateur jusqu’à ce que vous les supprimiez.',
    openedEmpty: 'Les fichiers que vous ouvrez apparaissent ici.',
    notKept:
      'Le navigateur ne conserve aucun fichier pour cette page\u202f; ils restent jusqu’à la fermeture de l’onglet.',
    dropTitle: 'Déposez ici un fichier GGUF ou un adaptateur LoRA',
    dropNote:
      'Il est lu sur cette machine et ne va nulle part ailleurs. Donnez ensemble toutes les parties d’un modèle divisé. Un adaptateur va au checkpoint qu’utilise le chat.',
    open: 'Ouvrir un checkpoint',
    fromAddress: 'Depuis une adresse',
    address: 'Adresse',
    addressHint:
      'D’un fichier .gguf\u202f; d’un modèle divisé, une partie suffit. Le fichier vient directement de ce serveur.',
    addressWrong: 'Une adresse commence par https:// et mène à un fichier .gguf.',
    download: 'Télécharger',
    load: 'Charger',
    unload: 'Décharger',
    resume: 'Reprendre',
    details: 'Détails',
    loadingBar: 'Chargement du checkpoint',
    keepingBar: 'Copie en cours',
    downloadingBar: 'Téléchargement du checkpoint',
    stage: {
      header: 'lecture de l’en-tête',
      weights: 'chargement des poids',
      pipelines: 'préparation du calcul',
      measuring: 'mesure du plus rapide des deux exécuteurs',
    },
    waiting: 'attend son tour',
    done: ({ doneBytes, totalBytes }) => `${format.bytes(doneBytes)} sur ${format.bytes(totalBytes)}`,
    rate: ({ bytesPerSecond }) => format.rate(bytesPerSecond),
    left: ({ leftMs }) => `encore ${format.duration(leftMs)}`,
    resident: 'chargé',
    fits: ({ neededBytes }) => `tient, demande ${format.bytes(neededBytes)}`,
    tooLarge: ({ neededBytes, availableBytes }) =>
      `demande ${format.bytes(neededBytes)}, ${format.bytes(availableBytes)} au plus`,
    downloadBroken: ({ share }) => `téléchargement interrompu à ${format.percent(share)}`,
    copyBroken: ({ share }) => `copie interrompue à ${format.percent(share)}\u202f; ouvrez le fichier à nouveau`,
    keeping: 'copie dans ce navigateur en cours',
    tabOnly: 'conservé jusqu’à la fermeture de l’onglet',
    parameters: ({ parameters }) => `${format.compact(parameters)} de paramètres`,
    context: ({ contextTokens }) => `contexte ${format.number(contextTokens)}`,
    addedOn: ({ addedAt }) => `ajouté le ${format.date(addedAt)}`,
    memory: 'Mémoire',
    memoryUsed: ({ usedBytes, availableBytes }) => `${format.bytes(usedBytes)} sur ${format.bytes(availableBytes)}`,
    processorComputes: 'C’est le processeur qui calcule.',
    processorNext: {
      'no-webgpu':
        'Ce navigateur n’a pas WebGPU. Les checkpoints fournis tournent bien, les grands répondent lentement. Un Chrome, Edge ou Safari récent en dispose.',
      'no-adapter':
        'Ce navigateur n’offre aucun GPU à la page. Les checkpoints fournis tournent bien, les grands répondent lentement. Les réglages en disent plus.',
      'software-adapter':
        'Le seul GPU disponible est logiciel et plus lent. Les checkpoints fournis tournent bien, les grands répondent lentement.',
      'device-failed':
        'Le GPU n’a pas pu être utilisé. Les checkpoints fournis tournent bien, les grands répondent lentement. Les réglages montrent ce qui a échoué.',
    },
    deleteTitle: ({ file }) => `Supprimer ${quoted(file)}\u202f?`,
    deleteText: ({ sizeBytes }) =>
      `${format.bytes(sizeBytes)} seront libérés dans ce navigateur. Le fichier que vous avez ouvert, ou le serveur d’où il vient, garde le sien\u202f; les conversations restent.`,
    detail: {
      file: 'Fichier',
      architecture: 'Architecture',
      parameters: 'Paramètres',
      size: 'Taille',
      context: 'Contexte',
      tokens: ({ tokens }) => `${format.number(tokens)} ${format.plural(tokens, { one: 'token', other: 'tokens' })}`,
      shape: 'Structure',
      shapeOf: ({ layers, width, heads, kvHeads }) =>
        `${format.number(layers)} couches, largeur ${format.number(width)}, ${format.number(heads)} têtes, ${format.number(kvHeads)} pour clés et valeurs`,
      tokenizer: 'Segmenteur',
      tokenizerOf: ({ kind, vocab }) => `${kind}, ${format.number(vocab)} pièces`,
      licence: 'Licence',
      author: 'Auteur',
      languages: 'Langues',
      address: 'Téléchargé depuis',
      formats: 'Formats et leurs parts',
      format: 'Format',
      tensors: 'Tenseurs',
      share: 'Part',
      needs: 'Mémoire nécessaire',
      needsOf: ({ weightsBytes, kvBytes, scratchBytes, contextTokens }) =>
        `${format.bytes(weightsBytes)} de poids, ${format.bytes(kvBytes)} pour ${format.number(contextTokens)} tokens de contexte, ${format.bytes(scratchBytes)} d’espace de travail`,
      loadedIn: 'Chargé en',
      duration: ({ elapsedMs }) => format.duration(elapsedMs),
      template: 'Gabarit de conversation',
      noTemplate: 'Aucun dans le fichier\u202f; un gabarit simple est utilisé.',
    },
    adapter: {
      attachFile: 'Associer un adaptateur…',
      attach: 'Associer',
      detach: 'Dissocier',
      attachingBar: 'Association de l’adaptateur',
      attached: 'associé',
      notAttached: 'non associé',
      ranks: ({ least, most }) =>
        least === most
          ? `adaptateur LoRA, rang ${format.number(most)}`
          : `adaptateur LoRA, rangs ${format.number(least)} à ${format.number(most)}`,
      scale: 'Facteur d’échelle',
      scaleValue: ({ scale }) => format.number(scale, 2),
      scaleNote: '1\u202f: comme à l’entraînement\u202f; 0\u202f: la base seule.',
      baseMissing: ({ base }) => `sa base ${quoted(base)} n’est pas ici`,
      baseUnknown: 'sa base n’est pas connue ici',
      deletedToo: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'adaptateur qui en dépend est supprimé avec lui.', other: 'adaptateurs qui en dépendent sont supprimés avec lui.' })}`,
      base: 'Base',
      baseNamed: 'Base indiquée par le fichier',
      rank: 'Rangs',
      alpha: 'Alpha',
      noAlpha: 'Aucun dans le fichier\u202f; seul compte le facteur d’échelle.',
      adapted: 'Tenseurs modifiés',
      added: 'Mémoire ajoutée',
      attachedIn: 'Associé en',
    },
    repositories: {
      title: 'Dépôts publics',
      note: 'Fichiers GGUF publiés par d’autres. Rien n’est demandé avant que vous ne le souhaitiez.',
      ask: 'Voir les fichiers',
      asking: 'demande en cours',
      unreachable: 'injoignable pour l’instant',
      empty: 'aucun fichier GGUF',
      files: ({ repository }) => `Fichiers de ${repository}`,
    },
  },
  corpora: {
    title: 'Corpus',
    note: 'Consignes parallèles\u202f: un identifiant, le même dialogue en plusieurs langues.',
    sets: 'Corpus parallèles',
    setsNote: 'Ceux que vous importez restent dans ce navigateur jusqu’à ce que vous les supprimiez.',
    ours: 'Corpus de cet atelier',
    oursNote:
      'Produit par des règles sur cet appareil, partout identique\u202f; destiné à entraîner les checkpoints fournis.',
    make: 'Produire',
    making: 'Production du corpus',
    ids: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'identifiant', other: 'identifiants' })}`,
    idsOf: ({ done, total }) => `${format.number(done)} identifiants sur ${format.number(total)}`,
    bytesOf: ({ done, total }) => `${format.bytes(done)} sur ${format.bytes(total)}`,
    shareOf: ({ share }) => format.percent(share),
    incomplete: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'incomplet', other: 'incomplets' })}, faute de traduction`,
    tabOnly: 'conservé jusqu’à la fermeture de l’onglet',
    nature: 'Nature',
    natureOf: ({ name }) => `Nature de ${name}`,
    natures: { curated: 'manuelle', synthetic: 'synthétique' },
    show: 'Afficher',
    dropTitle: 'Déposez ici des données parallèles',
    dropNote:
      'JSON ou JSONL, compressé ou non par gzip, sous la forme de Bactrian-X et de Lima-X, exporté par cet atelier, ou un fichier par langue, reliés par id. Choisissez ensemble tous les fichiers d’un corpus. Ils sont lus sur cet appareil et ne vont nulle part ailleurs.',
    open: 'Ouvrir des fichiers',
    importing: 'Importation du corpus',
    deleteTitle: ({ name }) => `Supprimer ${quoted(name)}\u202f?`,
    deleteText: 'La copie dans ce navigateur est supprimée. Les fichiers que vous avez ouverts restent tels quels.',
    empty:
      'Ici, un identifiant se lit dans toutes ses langues côte à côte, avec au-dessous les chiffres et les mélanges. Produisez le corpus de cet atelier ou ouvrez vos propres fichiers.',
    opening: 'Ouverture du corpus',
    category: 'Catégorie',
    allCategories: 'Toutes les catégories',
    categories: {
      writing: 'Rédaction',
      roleplay: 'Jeu de rôle',
      reasoning: 'Raisonnement',
      math: 'Mathématiques',
      coding: 'Programmation',
      extraction: 'Extraction',
      stem: 'Sciences et techniques',
      humanities: 'Sciences humaines',
    },
    noCategory: 'non précisé',
    task: 'Tâche',
    allTasks: 'Toutes les tâches',
    split: 'Partie',
    allSplits: 'Toutes les parties',
    splits: { training: 'entraînement', 'held-out': 'mise de côté', final: 'test final' },
    search: 'Recherche',
    incompleteOnly: 'Seulement les incomplets',
    searching: 'Recherche en cours',
    nothing: 'Aucun identifiant ne convient. Modifiez les filtres ou la recherche.',
    position: ({ position, count }) => `${format.number(position)} sur ${format.number(count)}`,
    previous: 'Précédent',
    next: 'Suivant',
    random: 'Au hasard',
    noTranslation: 'Pas de traduction',
    roles: { system: 'Système', user: 'Personne', assistant: 'Assistant' },
    checks: {
      exact: 'Contrôle\u202f: exactement cette réponse',
      number: ({ value }) => `Contrôle\u202f: finit par le nombre ${value}`,
      contains: ({ parts }) => `Contrôle\u202f: contient ${parts}`,
    },
    mixtures: 'Mélanges',
    mixturesNote: 'Les neuf de l’article, en JSONL au format messages que lisent les outils d’entraînement courants.',
    mixture: 'Mélange',
    size: 'Taille',
    sizes: { full: 'Entier', small: 'Petit (1\u202f030)' },
    composition: 'Composition',
    language: 'Langue',
    dialogues: 'Dialogues',
    all: 'Tous',
    compositionNote: ({ ids }) =>
      `${format.number(ids)} ${format.plural(ids, { one: 'identifiant', other: 'identifiants' })}. Ceux qui sont incomplets ou mis de côté n’en font pas partie.`,
    lacking: ({ languages }) => `Le corpus n’a rien en\u202f: ${languages}.`,
    notWhole: 'Le corpus est en cours de production.',
    export: 'Exporter en JSONL',
    exporting: 'Écriture du fichier',
    figures: 'Chiffres',
    figuresNote: 'Comptés sur le corpus entier.',
    count: 'Compter',
    counting: 'Comptage en cours',
    byCategory: 'Identifiants par catégorie',
    byTask: 'Identifiants par tâche',
    byTurns: 'Identifiants par nombre de tours',
    bySplit: 'Identifiants par partie',
    turns: 'Tours',
    idsHead: 'Identifiants',
    share: 'Part',
    byLanguage: 'Dialogues par langue',
    directed: 'Avec consigne système',
    lengthsOf: 'Longueur des',
    prompts: 'Questions',
    answers: 'Réponses',
    unit: 'Unité',
    characters: 'Caractères',
    words: 'Mots',
    mean: 'Moyenne',
    median: 'Médiane',
    p95: '95ᵉ centile',
    fairness: 'Équité des tokens',
    fairnessNote:
      'Combien de tokens prend le même contenu. Surcoût\u202f: tokens d’une langue rapportés à ceux de la langue qui en demande le moins.',
    tokenizer: 'Segmenteur de',
    noTokenizer: 'Chargez d’abord un checkpoint\u202f; c’est son segmenteur qui compte.',
    countTokens: 'Compter les tokens',
    perDialogue: 'Tokens par dialogue',
    perWord: 'Tokens par mot',
    perToken: 'Caractères par token',
    premium: 'Surcoût',
    missing: 'Traductions manquantes',
    missingNote: ({ shown, total }) =>
      `Les ${format.number(shown)} premiers de ${format.number(total)} identifiants. Les mélanges les laissent de côté.`,
    missingIn: 'Manque en',
    exportMissing: 'Exporter la liste',
  },
  settings: {
    title: 'Réglages',
    appearance: 'Apparence',
    theme: 'Thème',
    themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    computing: 'Calcul',
    executor: 'Exécuteur',
    executors: { auto: 'Auto', webgpu: 'WebGPU', cpu: 'CPU' },
    running: ({ executor, reason }) => `${executor} calcule en ce moment\u202f: ${reason}.`,
    runningNone: 'Rien n’est chargé, donc rien ne calcule.',
    measured: ({ webgpuMs, cpuMs }) =>
      `Mesuré pour un token\u202f: WebGPU ${format.number(webgpuMs, 1)} ms, CPU ${format.number(cpuMs, 1)} ms.`,
    executorHint: 'Un changement prend effet au prochain chargement d’un checkpoint.',
    reload: 'Recharger maintenant',
    budget: 'Mémoire pour les checkpoints',
    budgetAuto: 'Autant que le moteur le juge bon',
    budgetOf: ({ sizeBytes }) => `Au plus ${format.bytes(sizeBytes)}`,
    budgetHint: 'Un checkpoint qui en demande davantage est refusé avant d’être chargé.',
    keys: 'Clavier',
    shortcuts: 'Les touches seules sont des raccourcis',
    keyMessage: 'Écrire un message',
    keyHelp: 'Touches de la comparaison, affichées sur place',
    shortcutsHint: 'Désactivez-les si un lecteur d’écran ou une commande vocale utilise les mêmes touches.',
    gpu: 'Processeur graphique',
    gpuNone: 'Le navigateur n’offre aucun GPU à cette page.',
    gpuSoftware: 'Un GPU logiciel\u202f: le navigateur calcule ses shaders sur le processeur.',
    gpuFields: {
      vendor: 'Fabricant',
      architecture: 'Architecture',
      device: 'Appareil',
      description: 'Description',
      features: 'Fonctions',
      limits: 'Limites',
    },
    limit: 'Limite',
    value: 'Valeur',
    valueOf: ({ value }) => format.number(value),
    check: 'Autocontrôle',
    checkNote: 'Calcule chaque noyau sur cet appareil et le compare à de simples boucles sur le processeur.',
    checkRun: 'Contrôler tous les noyaux',
    checking: 'contrôle en cours',
    checkResult: ({ passed, total }) =>
      `${format.number(passed)} sur ${format.number(total)} ${format.plural(total, { one: 'noyau concorde', other: 'noyaux concordent' })}.`,
    checkNone: 'Cet appareil n’offre aucun noyau à contrôler.',
    kernel: 'Noyau',
    variant: 'Variante',
    difference: 'Écart',
    allowed: 'Admis',
    result: 'Résultat',
    passed: 'concorde',
    failed: 'diverge',
    storage: 'Stockage',
    used: ({ usedBytes, quotaBytes }) =>
      `${format.bytes(usedBytes)} occupés sur ${format.bytes(quotaBytes)} accordés par le navigateur.`,
    persistent: 'Le navigateur les garde jusqu’à ce que vous les supprimiez.',
    notPersistent: 'Le navigateur peut les supprimer si le disque se remplit.',
    persist: 'Demander au navigateur de les garder',
    persistRefused: 'Le navigateur a refusé. Il accepte en général quand la page est installée ou souvent visitée.',
    export: 'Tout exporter',
    exportNote:
      'Un fichier JSON avec toutes les conversations, les votes, les réponses, les études, les benchmarks importés et les réglages. Les fichiers de checkpoints et les corpus importés n’y sont pas\u202f; le checkpoint qui a donné une réponse y reste scellé tant que son étude est en aveugle.',
    import: 'Importer un export',
    importNote:
      'Ajoute un tel fichier, entrée par entrée, à ce qui est ici. Rien de ce navigateur n’est perdu, ses réglages restent, et le même fichier une seconde fois ne change rien.',
    importing: 'Lecture du fichier',
    imported: ({ added, known }) =>
      `Nouveau\u202f: ${added}. ${format.number(known)} ${format.plural(known, { one: 'entrée était', other: 'entrées étaient' })} déjà ici.`,
    importedNothing: 'rien',
    importedKinds: {
      conversations: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'conversation', other: 'conversations' })}`,
      studies: ({ count }) => `${format.number(count)} ${format.plural(count, { one: 'étude', other: 'études' })}`,
      sessions: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'séance', other: 'séances' })} d’annotateurs`,
      events: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'vote ou autre entrée', other: 'votes et autres entrées' })}`,
      answers: ({ count }) => `${format.number(count)} ${format.plural(count, { one: 'réponse', other: 'réponses' })}`,
      benchmarks: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'benchmark', other: 'benchmarks' })}`,
    },
    importSealed: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'réponse a été scellée', other: 'réponses ont été scellées' })} dans un autre navigateur\u202f: lui seul peut dire quel checkpoint les a données.`,
    importContradictory: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'entrée existe', other: 'entrées existent' })} ici sous une autre version. Dans une étude, aucune version ne compte alors\u202f; les deux y sont listées.`,
    importOtherBenchmarks: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'benchmark de ce nom a', other: 'benchmarks de ces noms ont' })} ici un autre contenu, qui est resté.`,
    importReload: 'Rechargez la page pour voir les conversations dans le chat.',
    reloadNow: 'Recharger',
    wipe: 'Tout supprimer',
    wipeNote:
      'Conversations, votes, études, benchmarks importés, réglages, checkpoints ouverts et corpus importés, tout ce qui est dans ce navigateur.',
    wipeTitle: 'Tout supprimer\u202f?',
    wipeText: ({ conversations, votes, sizeBytes }) =>
      `${format.number(conversations)} ${format.plural(conversations, { one: 'conversation', other: 'conversations' })}, ${format.number(votes)} ${format.plural(votes, { one: 'vote', other: 'votes' })}, tous les réglages, les études, les checkpoints ouverts, les benchmarks et les corpus importés seront supprimés, ${format.bytes(sizeBytes)} en tout. C’est irréversible.`,
  },
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
    reading: ({ done, total }) => `Lecture du prompt : ${format.number(done)} tokens sur ${format.number(total)}`,
    notKept: 'Cette conversation n’est pas conservée : le navigateur ne laisse rien enregistrer à la page.',
    otherLanguage: ({ found, expected }) =>
      `Cette réponse semble être en ${format.language(found)} ; la conversation est en ${format.language(expected)}.`,
    contextWayOut: 'Commencer une nouvelle conversation',
    finish: {
      'end-of-turn': 'complète',
      'stop-string': 'terminée par un texte d’arrêt',
      'max-tokens': 'terminée par la limite de nouveaux tokens',
      'context-full':
        'Le contexte est plein : ce checkpoint ne peut pas contenir plus de texte, la réponse s’arrête donc ici.',
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
  compare: {
    mode: 'Mode',
    modes: { open: 'Ouvert', blind: 'À l’aveugle', study: 'Étude' },
    first: 'Premier checkpoint',
    second: 'Second checkpoint',
    openEmpty:
      'Deux checkpoints répondent au même message, côte à côte. Envoyez l’exemple ci‑dessous tel quel ou écrivez votre propre message.',
    blindEmpty:
      'Deux réponses à un même message, sans les noms. Lisez-les toutes deux et choisissez ; les noms apparaissent après votre vote.',
    blindNote: 'Les noms sont cachés ; les côtés sont tirés au sort à chaque tour.',
    anotherExample: 'Autre exemple',
    prompt: 'Prompt',
    turn: ({ turn }) => `Tour ${format.number(turn)}`,
    answers: { left: 'Réponse A', right: 'Réponse B' },
    goTo: { left: 'Aller à A', right: 'Aller à B' },
    noText: 'Cette réponse ne contient aucun texte.',
    complete: 'Les deux réponses sont complètes.',
    loadingBoth: 'Chargement des deux checkpoints',
    loadingShare: ({ share }) => `Chargement des deux checkpoints : ${format.percent(share)}`,
    writing: ({ tokens }) =>
      `Les deux réponses s’écrivent : ${format.number(tokens)} ${format.plural(tokens, { one: 'token', other: 'tokens' })} jusqu’ici`,
    verdict: 'Verdict',
    verdicts: { left: 'A est meilleure', right: 'B est meilleure', tie: 'Égalité', 'both-bad': 'Les deux mauvaises' },
    skip: 'Passer',
    skipTitle: 'Pourquoi passez-vous ?',
    skipReasons: {
      'cannot-judge': 'Je ne peux pas en juger',
      'broken-answer': 'Une réponse est inutilisable',
      'broken-question': 'Le prompt est inutilisable',
      'not-my-language': 'Je ne maîtrise pas cette langue',
    },
    undo: 'Annuler le vote',
    followUp: 'Relancer avant les noms',
    hint: 'Lisez les deux jusqu’au bout. Les noms apparaissent après votre vote.',
    hintFollowUp:
      'Lisez les deux jusqu’au bout. Après votre vote vient votre relance, et plus tard seulement les noms.',
    between: 'Votre vote est enregistré. Écrivez la relance ou faites afficher les noms.',
    reveal: 'Révélation',
    showNames: 'Afficher les noms',
    revealed: {
      left: ({ a, b }) => `Vous avez choisi A, ${a}. B est ${b}.`,
      right: ({ a, b }) => `Vous avez choisi B, ${b}. A est ${a}.`,
      tie: ({ a, b }) => `Vous avez voté l’égalité. A est ${a}, B est ${b}.`,
      'both-bad': ({ a, b }) => `Vous avez jugé les deux mauvaises. A est ${a}, B est ${b}.`,
      skip: ({ a, b }) => `Vous avez passé. A est ${a}, B est ${b}.`,
    },
    decided: {
      left: 'vous avez choisi A',
      right: 'vous avez choisi B',
      tie: 'vous avez voté l’égalité',
      'both-bad': 'vous avez jugé les deux mauvaises',
      skip: 'vous avez passé',
    },
    tally: ({ votes, first, firstVotes, ties, bothBad, second, secondVotes }) =>
      `${format.number(votes)} ${format.plural(votes, { one: 'vote', other: 'votes' })} sur cette paire jusqu’ici : ${first} ${format.number(firstVotes)}, égalité ${format.number(ties)}, les deux mauvaises ${format.number(bothBad)}, ${second} ${format.number(secondVotes)}`,
    next: 'Prompt suivant',
    unblinded:
      'Vous avez déjà vu ces deux textes avec leurs noms. Votre vote est enregistré, mais exclu de toute statistique.',
    tabOnly: 'Le navigateur ne conserve rien pour cette page : les votes durent jusqu’à la fermeture de l’onglet.',
    leave: 'Quitter cette question',
    followUpFailed: 'La relance n’a pas pu recevoir de réponse.',
    followUpFailedNext: 'Renvoyez-la ou faites afficher les noms.',
    keysTitle: 'Touches de cet écran',
    keysOff: 'Elles se désactivent dans les Réglages.',
    keysHelp: 'Afficher ces touches',
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
    'adapter/not-an-adapter': ({ file, found }) => ({
      what: `${quoted(file)} n’est pas un adaptateur LoRA\u202f; le fichier dit de lui-même\u202f: ${found}.`,
      next: 'Choisissez un fichier GGUF écrit par convert_lora_to_gguf de llama.cpp.',
    }),
    'adapter/needs-base': ({ file }) => ({
      what: `${quoted(file)} est un adaptateur, qui ne calcule qu’avec sa base.`,
      next: 'Ouvrez d’abord le checkpoint sur lequel il a été entraîné, puis l’adaptateur.',
    }),
    'adapter/architecture': ({ file, expected, found }) => ({
      what: `${quoted(file)} adapte les modèles d’architecture ${quoted(found)}\u202f; cette base est ${quoted(expected)}.`,
      next: 'Associez-le au checkpoint sur lequel il a été entraîné.',
    }),
    'adapter/unexpected-tensor': ({ tensor }) => ({
      what: `Le tenseur ${quoted(tensor)} de l’adaptateur n’est aucune des deux matrices d’une paire.`,
      next: 'Convertissez de nouveau l’adaptateur avec un llama.cpp récent.',
    }),
    'adapter/incomplete-pair': ({ tensor }) => ({
      what: `Il manque à l’adaptateur le tenseur ${quoted(tensor)}, moitié d’une paire.`,
      next: 'Récupérez le fichier à nouveau, ou convertissez l’adaptateur encore une fois.',
    }),
    'adapter/no-such-tensor': ({ tensor }) => ({
      what: `La base n’a rien que le tenseur ${quoted(tensor)} de l’adaptateur puisse modifier.`,
      next: 'Associez l’adaptateur au checkpoint sur lequel il a été entraîné.',
    }),
    'adapter/tensor-shape': ({ tensor, expected, found }) => ({
      what: `Le tenseur ${quoted(tensor)} de l’adaptateur a la forme ${found}\u202f; pour cette base, il faudrait ${expected}.`,
      next: 'Associez l’adaptateur au checkpoint sur lequel il a été entraîné.',
    }),
    'adapter/rank': ({ tensor, rank, limit }) => ({
      what: `Le tenseur ${quoted(tensor)} de l’adaptateur est de rang ${format.number(rank)}\u202f; au plus ${format.number(limit)} peut être calculé.`,
      next: 'Choisissez un adaptateur de rang plus petit, ou fusionnez celui-ci avec sa base et ouvrez le résultat.',
    }),
    'adapter/not-finite': ({ tensor }) => ({
      what: `Le tenseur ${quoted(tensor)} de l’adaptateur contient une valeur infinie ou qui n’est pas un nombre.`,
      next: 'Le fichier est endommagé, ou l’entraînement a divergé. Choisissez un autre adaptateur.',
    }),
    'adapter/not-attached': () => ({
      what: 'Cet adaptateur n’est plus associé à sa base.',
      next: 'Associez-le de nouveau dans Checkpoints.',
    }),
    'adapter/scale': ({ scale }) => ({
      what: `Le facteur d’échelle ${format.number(scale, 2)} est hors limites.`,
      next: 'Choisissez un facteur de 0 à 2.',
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
    'source/replaced': ({ file }) => ({
      what: `Le serveur a maintenant un autre fichier ${quoted(file)} que celui avec lequel ce téléchargement a commencé.`,
      next: 'Ce qui était arrivé a été écarté. Téléchargez-le à nouveau.',
    }),
    'source/wrong-hash': ({ file, expected, found }) => ({
      what: `${quoted(file)} n’est pas arrivé tel qu’annoncé\u202f: son SHA-256 commence par ${found.slice(0, 12)} et non par ${expected.slice(0, 12)}.`,
      next: 'Il a été écarté. Téléchargez-le à nouveau\u202f; si cela se répète, prenez-le ailleurs.',
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
    'storage/full': ({ usedBytes, quotaBytes }) => ({
      what: `Il n’y a plus de place pour cela\u202f: ${format.bytes(usedBytes)} sont occupés, le navigateur en accorde ${format.bytes(quotaBytes)}, ou bien le disque est plein.`,
      next: 'Votre dernière action n’a pas été conservée. Supprimez des checkpoints devenus inutiles ou libérez de la place sur le disque, puis recommencez.',
    }),
    'storage/closed': () => ({
      what: 'Le navigateur a fermé les données enregistrées de cette page.',
      next: 'Votre dernière action n’a peut-être pas été conservée. Rechargez la page et vérifiez.',
    }),
    'storage/deleted': () => ({
      what: 'Toutes les données enregistrées ont été supprimées dans un autre onglet.',
      next: 'Ce que vous faites dans cet onglet n’est plus conservé. Rechargez la page pour repartir de zéro.',
    }),
    'storage/failed': ({ reason }) => ({
      what: `Le navigateur n’a pas pu lire ou écrire les données enregistrées (${reason}).`,
      next: 'Réessayez. Si cela ne suffit pas, libérez de la place sur le disque et redémarrez le navigateur.',
    }),
    'storage/damaged': () => ({
      what: 'Le navigateur a trouvé ses données enregistrées endommagées et les a supprimées.',
      next: 'Les votes, les réponses, les études et les benchmarks importés sont rétablis à partir d’une seconde copie, s’il y en a une. Les conversations, les réglages et la liste des checkpoints ouverts sont perdus.',
    }),
    'storage/conflict': ({ id }) => ({
      what: `Une entrée portant l’identifiant ${id} est déjà enregistrée ici, avec un contenu différent.`,
      next: 'Rien n’a été ajouté. L’une des deux a été modifiée\u202f; demandez à la personne dont elle provient.',
    }),
    'storage/sealed-elsewhere': () => ({
      what: 'Le nom du checkpoint qui a donné cette réponse a été scellé dans un autre navigateur, ou avec une clé supprimée depuis.',
      next: 'Seul le navigateur qui l’a scellé peut l’ouvrir.',
    }),
    'storage/malformed-import': ({ file, line, what }) => ({
      what: `${quoted(file)} ne peut pas être importé\u202f: ${what} à la ligne ${line}.`,
      next: 'Corrigez cette ligne ou choisissez un autre fichier. Rien n’a été modifié.',
    }),
    'corpora/unknown-shape': ({ file, line, found }) => ({
      what: `${quoted(file)}, ligne ${format.number(line)}\u202f: cet enregistrement a une forme inconnue ici (${found}).`,
      next: 'Un enregistrement a un id et messages, conversations, ou instruction et output\u202f; ou bien turns en plusieurs langues.',
    }),
    'corpora/unknown-language': ({ file, line, found }) => ({
      what: found
        ? `${quoted(file)}, ligne ${format.number(line)}\u202f: ${quoted(found)} n’est aucune des cinq langues.`
        : `${quoted(file)} ne dit pas dans quelle langue il est (ligne ${format.number(line)}).`,
      next: `Mettez le code dans le nom du fichier, comme ${quoted('train.de.jsonl')}, ou dans un champ ${quoted('language')} de chaque enregistrement.`,
    }),
    'corpora/repeated-id': ({ file, line, id, language }) => ({
      what: `${quoted(file)}, ligne ${format.number(line)}\u202f: l’identifiant ${quoted(id)} revient dans la même langue (${format.language(language)}).`,
      next: 'Un identifiant désigne un seul dialogue par langue. Corrigez le fichier et ne choisissez que les fichiers d’un même corpus.',
    }),
    'corpora/not-joined': ({ file }) => ({
      what: `${quoted(file)} n’a pas d’identifiants, et les langues n’ont pas le même nombre d’enregistrements\u202f; rien ne dit lesquels vont ensemble.`,
      next: `Donnez à chaque enregistrement un ${quoted('id')} que ses traductions partagent.`,
    }),
    'corpora/empty': ({ file }) => ({
      what: `${quoted(file)} ne contient aucun dialogue avec une question et une réponse.`,
      next: 'Choisissez un fichier d’instructions.',
    }),
    'corpora/too-many': ({ file, limit }) => ({
      what: `Avec ${quoted(file)}, le corpus a plus de ${format.number(limit)} identifiants.`,
      next: 'Choisissez-en une partie.',
    }),
    'corpora/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `Avec ${quoted(file)}, cela ferait ${format.bytes(sizeBytes)}\u202f; on peut en lire ${format.bytes(limitBytes)} au plus à la fois.`,
      next: 'Choisissez moins de fichiers, ou une partie d’entre eux.',
    }),
    'study/not-a-study': ({ file }) => ({
      what: `${quoted(file)} n’est pas un fichier d’étude.`,
      next: 'Choisissez le fichier que la personne responsable de l’étude vous a remis.',
    }),
    'study/not-a-bundle': ({ file }) => ({
      what: `${quoted(file)} n’est pas un paquet de votes.`,
      next: 'Choisissez un fichier remis depuis l’écran d’étude de cet atelier.',
    }),
    'study/newer': ({ file, found, known }) => ({
      what: `${quoted(file)} est en version ${found} de son format\u202f; cette page connaît les versions jusqu’à ${known}.`,
      next: 'Rechargez la page pour obtenir sa version plus récente, puis rouvrez le fichier.',
    }),
    'study/malformed': ({ file, path }) => ({
      what: `${quoted(file)} est inutilisable\u202f: l’entrée ${quoted(path)} manque ou n’est pas comme elle devrait être.`,
      next: 'Demandez le fichier une nouvelle fois. Rien n’a été modifié.',
    }),
    'study/changed': ({ file }) => ({
      what: `${quoted(file)} a été modifié après son écriture ou n’est pas arrivé complet.`,
      next: 'Demandez à la personne dont il provient de le renvoyer. Rien n’a été modifié.',
    }),
    'study/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `${quoted(file)} fait ${format.bytes(sizeBytes)}\u202f; un tel fichier peut faire ${format.bytes(limitBytes)} au plus.`,
      next: 'Vérifiez que c’est le bon fichier. Une étude de cette taille doit être divisée.',
    }),
    'study/other-study': ({ file }) => ({
      what: `Les votes de ${quoted(file)} appartiennent à une autre étude.`,
      next: 'Réunissez-les avec l’étude dans laquelle ils ont été donnés.',
    }),
    'study/other-version': ({ file, study }) => ({
      what: `${quoted(file)} est une autre version de l’étude ${quoted(study)}, déjà commencée dans ce navigateur.`,
      next: 'Continuez avec la version présente, ou ouvrez celle-ci dans un autre navigateur ou un autre profil du navigateur.',
    }),
    'study/other-questions': ({ file }) => ({
      what: `Les votes de ${quoted(file)} portent sur d’autres questions que celles de cette étude.`,
      next: 'La personne avait une autre version du fichier d’étude. Réunissez ces votes avec cette version-là.',
    }),
    'study/other-answers': ({ file }) => ({
      what: `Les votes de ${quoted(file)} portent sur d’autres réponses que celles de cette étude.`,
      next: 'La personne avait une autre version du fichier d’étude. Réunissez ces votes avec cette version-là.',
    }),
    'study/nothing-to-judge': () => ({
      what: 'Il n’y a pas deux réponses à une même question que l’on puisse comparer.',
      next: 'Choisissez des questions et deux checkpoints qui y ont répondu.',
    }),
    'study/wish': ({ wish, low, high }) => {
      const range =
        wish === 'share'
          ? `être comprise entre ${format.percent(low)} et ${format.percent(high)}`
          : `être un nombre entier de ${format.number(low)} à ${format.number(high)}`;
      const names = {
        seats: 'Le nombre d’annotateurs',
        votes: 'Le nombre de votes par paire de réponses',
        'more-votes': 'Le nombre de votes là où il en faut davantage',
        share: 'La part des paires de réponses qui reçoivent davantage de votes',
      };
      return { what: `${names[wish]} doit ${range}.`, next: 'Modifiez cette valeur.' };
    },
    'study/too-few-seats': ({ language, seats, needed }) => ({
      what: `Pour cette langue (${format.language(language)}), il y a ${format.number(seats)} ${format.plural(seats, { one: 'personne', other: 'personnes' })}\u202f; ce plan en demande ${format.number(needed)}.`,
      next: 'Trouvez d’autres personnes pour cette langue ou demandez moins de votes par paire de réponses.',
    }),
    'study/missing-answers': ({ question, missing }) => ({
      what: `Il manque ${format.number(missing)} ${format.plural(missing, { one: 'réponse', other: 'réponses' })}\u202f; la première question concernée est ${question}.`,
      next: 'Faites générer les réponses manquantes, importez-les ou retirez ces questions.',
    }),
    'study/names-a-checkpoint': ({ where, name }) => {
      const places = {
        title: 'Le titre',
        benchmark: 'Le nom du benchmark',
        directive: 'La consigne',
        consent: 'Le texte de consentement',
      };
      return {
        what: `${places[where]} contient ${quoted(name)}, ce qui révélerait aux annotateurs qui est comparé.`,
        next: 'Reformulez-le sans ce nom.',
      };
    },
    'study/checkpoint-gone': ({ name }) => ({
      what: `${quoted(name)} doit répondre dans cette étude, mais n’est plus là.`,
      next: `Rouvrez son fichier sous ${quoted('Checkpoints')}, ou choisissez-en un autre à l’étape 2.`,
    }),
    'study/checkpoint-changed': ({ name }) => ({
      what: `${quoted(name)} n’est plus le fichier qui a donné les premières réponses.`,
      next: `Ouvrez l’ancien fichier sous ${quoted('Checkpoints')}, ou supprimez les réponses et faites-les toutes générer de nouveau.`,
    }),
    'study/no-directive': ({ name }) => ({
      what: `Le gabarit de ${quoted(name)} n’accepte pas de consigne\u202f: ce checkpoint serait interrogé autrement que les autres.`,
      next: 'Désactivez la consigne à l’étape 4\u202f: tous seront alors interrogés de la même façon.',
    }),
    'study/gone': () => ({
      what: 'Cette étude a été supprimée dans un autre onglet.',
      next: 'Rien de ce que vous faites ici n’est plus enregistré. Revenez à la liste des études.',
    }),
    'exchange/not-votes': ({ file }) => ({
      what: `${quoted(file)} ne contient aucun vote dans un format connu ici.`,
      next: 'Choisissez des lignes de LMSYS, des duels de l’arène, un fichier pour LLM Comparator ou le tableau (CSV) qu’écrit cet atelier.',
    }),
    'exchange/unchecked-answers': ({ file }) => ({
      what: `${quoted(file)} contient des réponses, mais aucune qui puisse être vérifiée ici.`,
      next: 'Les réponses à Tandem-80 et à Tandem-Mini peuvent être vérifiées par une machine. Pour en faire juger d’autres, importez-les dans une étude sous «\u00a0Comparaison\u00a0».',
    }),
    'exchange/sealed-votes': ({ file }) => ({
      what: `${quoted(file)} a été remis par des annotateurs et ne dit pas sur quels modèles portent les votes.`,
      next: 'Ouvrez l’étude correspondante sous Comparaison, Étude, et fusionnez-y ce fichier.',
    }),
    'exchange/not-export': ({ file }) => ({
      what: `${quoted(file)} n’est pas un export complet de cet atelier.`,
      next: 'Choisissez un fichier écrit par «\u202fTout exporter\u202f». Les fichiers des annotateurs vont dans leur étude, sous Comparaison.',
    }),
    'exchange/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `${quoted(file)} fait ${format.bytes(sizeBytes)}\u202f; on peut lire ${format.bytes(limitBytes)} au plus.`,
      next: 'Vérifiez que c’est le bon fichier, ou divisez-le.',
    }),
    'benchmark/gone': ({ name }) => ({
      what: `Le benchmark ${quoted(name)} n’est plus dans ce navigateur.`,
      next: 'Il a été supprimé, peut-être dans un autre onglet. Rien n’a été modifié\u202f; importez-le à nouveau si vous en avez encore besoin.',
    }),
    'benchmark/name-taken': ({ name }) => ({
      what: `Il existe déjà un benchmark nommé ${quoted(name)}.`,
      next: 'Choisissez un autre nom. Rien n’a été conservé.',
    }),
    'benchmark/changed-elsewhere': ({ question, language }) => ({
      what: `La question ${question} (${format.language(language)}) a été modifiée entre-temps ailleurs, peut-être dans un autre onglet.`,
      next: 'Votre texte est toujours dans le formulaire. Comparez-le à la nouvelle formulation et enregistrez de nouveau.',
    }),
    'engine/no-webgpu': ({ reason }) => ({
      what: `WebGPU est inutilisable\u202f: ${reason}.`,
      next: 'Choisissez Auto ou CPU dans les réglages.',
    }),
    'engine/out-of-memory': ({ neededBytes, availableBytes }) => ({
      what: `Il faut ${format.bytes(neededBytes)} de mémoire, ${format.bytes(availableBytes)} au plus sont disponibles.`,
      next: 'Déchargez un autre checkpoint, choisissez une quantification plus petite ou relevez la limite dans les réglages.',
    }),
    'engine/memory-exhausted': ({ executor, neededBytes }) => ({
      what:
        executor === 'webgpu'
          ? `Le GPU n’a plus de mémoire\u202f; ce checkpoint en occupe ${format.bytes(neededBytes)}.`
          : `Le navigateur n’obtient plus de mémoire\u202f; ce checkpoint en occupe ${format.bytes(neededBytes)}.`,
      next: 'Fermez d’autres onglets et programmes ou déchargez un autre checkpoint, puis réessayez\u202f; ou choisissez une quantification plus petite.',
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
} satisfies FirstMessages;
