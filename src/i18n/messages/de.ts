import type { FirstMessages } from '../dictionaries.ts';
import { formatsFor } from '../format.ts';

const format = formatsFor('de');

export const de = {
  app: {
    skip: 'Zum Inhalt springen',
    theme: 'Hell oder dunkel',
    interfaceLanguage: 'Sprache der Oberfläche',
    computesOn: ({ executor }) => `Rechnet auf: ${executor}`,
    dismiss: 'Ausblenden',
    update: 'Eine neue Version ist bereit.',
    updateNow: 'Mit ihr neu laden',
  },
  nav: {
    main: 'Hauptnavigation',
    chat: 'Chat',
    compare: 'Vergleich',
    results: 'Ergebnisse',
    checkpoints: 'Checkpoints',
    corpora: 'Korpora',
    settings: 'Einstellungen',
  },
  common: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    delete: 'Löschen',
    export: 'Exportieren',
    retry: 'Erneut versuchen',
    yes: 'ja',
    no: 'nein',
    notKnown: 'unbekannt',
  },
  executor: {
    webgpu: 'WebGPU',
    cpu: 'CPU',
    reason: {
      chosen: 'in den Einstellungen gewählt',
      faster: 'auf diesem Gerät das schnellere von beiden',
      'no-webgpu': 'dieser Browser hat kein WebGPU',
      'no-adapter': 'dieser Browser gibt der Seite keine GPU',
      'software-adapter': 'die einzige GPU hier ist simuliert und langsamer als der Prozessor',
      'device-failed': 'die GPU war nicht zu benutzen oder hat die Selbstprüfung nicht bestanden',
    },
  },
  checkpoints: {
    title: 'Checkpoints',
    builtIn: 'Mitgeliefert',
    builtInNote: 'Für diese Werkbank mit parallelen Anweisungen trainiert.',
    offline: 'offline verfügbar',
    keepOffline: 'Alle offline verfügbar machen',
    keepingOffline: 'Werden offline verfügbar gemacht …',
    mixtures: {
      ENDEFRITES: 'Englisch, Deutsch, Französisch, Italienisch und Spanisch zusammen',
      DE: 'nur Deutsch',
    },
    opened: 'Hier geöffnet',
    openedNote: 'Bleiben in diesem Browser, bis Sie sie löschen.',
    openedEmpty: 'Dateien, die Sie öffnen, erscheinen hier.',
    notKept: 'Der Browser bewahrt für diese Seite keine Dateien auf; sie bleiben, bis der Tab geschlossen wird.',
    dropTitle: 'Legen Sie hier eine GGUF-Datei oder einen LoRA-Adapter ab',
    dropNote:
      'Die Datei wird auf diesem Gerät gelesen und geht nirgendwohin. Alle Teile eines geteilten Modells bitte zusammen. Ein Adapter kommt zu dem Checkpoint, den der Chat benutzt.',
    open: 'Checkpoint öffnen',
    fromAddress: 'Von einer Adresse',
    address: 'Adresse',
    addressHint:
      'Einer .gguf-Datei; bei einem geteilten Modell genügt ein Teil. Die Datei kommt direkt von jenem Server.',
    addressWrong: 'Eine Adresse beginnt mit https:// und führt zu einer .gguf-Datei.',
    download: 'Herunterladen',
    load: 'Laden',
    unload: 'Entladen',
    resume: 'Fortsetzen',
    details: 'Einzelheiten',
    loadingBar: 'Checkpoint wird geladen',
    keepingBar: 'Kopie wird angelegt',
    downloadingBar: 'Checkpoint wird heruntergeladen',
    stage: {
      header: 'Kopf wird gelesen',
      weights: 'Gewichte werden geladen',
      pipelines: 'Rechnung wird vorbereitet',
      measuring: 'misst, welcher Ausführer schneller ist',
    },
    waiting: 'wartet, bis die Reihe an ihm ist',
    done: ({ doneBytes, totalBytes }) => `${format.bytes(doneBytes)} von ${format.bytes(totalBytes)}`,
    rate: ({ bytesPerSecond }) => format.rate(bytesPerSecond),
    left: ({ leftMs }) => `noch ${format.duration(leftMs)}`,
    resident: 'geladen',
    fits: ({ neededBytes }) => `passt, braucht ${format.bytes(neededBytes)}`,
    tooLarge: ({ neededBytes, availableBytes }) =>
      `braucht ${format.bytes(neededBytes)}, höchstens ${format.bytes(availableBytes)}`,
    downloadBroken: ({ share }) => `Download bei ${format.percent(share)} abgebrochen`,
    copyBroken: ({ share }) => `Kopie bei ${format.percent(share)} abgebrochen; öffnen Sie die Datei noch einmal`,
    keeping: 'wird in diesem Browser abgelegt',
    tabOnly: 'bleibt, bis der Tab geschlossen wird',
    parameters: ({ parameters }) => `${format.compact(parameters)} Parameter`,
    context: ({ contextTokens }) => `Kontext ${format.number(contextTokens)}`,
    addedOn: ({ addedAt }) => `hinzugefügt am ${format.date(addedAt)}`,
    memory: 'Speicher',
    memoryUsed: ({ usedBytes, availableBytes }) => `${format.bytes(usedBytes)} von ${format.bytes(availableBytes)}`,
    processorComputes: 'Der Prozessor rechnet.',
    processorNext: {
      'no-webgpu':
        'Dieser Browser hat kein WebGPU. Mitgelieferte Checkpoints laufen gut, große antworten langsam. Ein aktueller Chrome, Edge oder Safari hat es.',
      'no-adapter':
        'Dieser Browser gibt der Seite keine GPU. Mitgelieferte Checkpoints laufen gut, große antworten langsam. Mehr steht in den Einstellungen.',
      'software-adapter':
        'Die einzige GPU hier ist simuliert und langsamer. Mitgelieferte Checkpoints laufen gut, große antworten langsam.',
      'device-failed':
        'Die GPU war nicht zu benutzen. Mitgelieferte Checkpoints laufen gut, große antworten langsam. Was fehlschlug, steht in den Einstellungen.',
    },
    deleteTitle: ({ file }) => `„${file}“ löschen?`,
    deleteText: ({ sizeBytes }) =>
      `In diesem Browser werden ${format.bytes(sizeBytes)} frei. Die Datei, die Sie geöffnet haben, oder der Server, von dem sie kam, behalten die ihre; Gespräche bleiben.`,
    detail: {
      file: 'Datei',
      architecture: 'Architektur',
      parameters: 'Parameter',
      size: 'Größe',
      context: 'Kontext',
      tokens: ({ tokens }) => `${format.number(tokens)} ${format.plural(tokens, { other: 'Token' })}`,
      shape: 'Aufbau',
      shapeOf: ({ layers, width, heads, kvHeads }) =>
        `${format.number(layers)} Schichten, Breite ${format.number(width)}, ${format.number(heads)} Köpfe, ${format.number(kvHeads)} für Schlüssel und Werte`,
      tokenizer: 'Tokenizer',
      tokenizerOf: ({ kind, vocab }) => `${kind}, ${format.number(vocab)} Stücke`,
      licence: 'Lizenz',
      author: 'Urheber',
      languages: 'Sprachen',
      address: 'Heruntergeladen von',
      formats: 'Formate nach Anteil',
      format: 'Format',
      tensors: 'Tensoren',
      share: 'Anteil',
      needs: 'Speicherbedarf',
      needsOf: ({ weightsBytes, kvBytes, scratchBytes, contextTokens }) =>
        `${format.bytes(weightsBytes)} Gewichte, ${format.bytes(kvBytes)} für ${format.number(contextTokens)} Token Kontext, ${format.bytes(scratchBytes)} Arbeitsraum`,
      loadedIn: 'Geladen in',
      duration: ({ elapsedMs }) => format.duration(elapsedMs),
      template: 'Chatvorlage',
      noTemplate: 'Keine in der Datei; eine schlichte wird verwendet.',
    },
    adapter: {
      attachFile: 'Adapter anschließen …',
      attach: 'Anschließen',
      detach: 'Trennen',
      attachingBar: 'Adapter wird angeschlossen',
      attached: 'angeschlossen',
      notAttached: 'nicht angeschlossen',
      ranks: ({ least, most }) =>
        least === most
          ? `LoRA-Adapter, Rang ${format.number(most)}`
          : `LoRA-Adapter, Ränge ${format.number(least)} bis ${format.number(most)}`,
      scale: 'Skalierung',
      scaleValue: ({ scale }) => format.number(scale, 2),
      scaleNote: '1 ist wie trainiert, 0 die Basis allein.',
      baseMissing: ({ base }) => `die Basis „${base}“ ist nicht hier`,
      baseUnknown: 'die Basis ist hier nicht bekannt',
      deletedToo: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'Adapter, der dazugehört, wird ebenfalls gelöscht.', other: 'Adapter, die dazugehören, werden ebenfalls gelöscht.' })}`,
      base: 'Basis',
      baseNamed: 'Basis laut Datei',
      rank: 'Ränge',
      alpha: 'Alpha',
      noAlpha: 'Keines in der Datei; es zählt allein die Skalierung.',
      adapted: 'Veränderte Tensoren',
      added: 'Zusätzlicher Speicher',
      attachedIn: 'Angeschlossen in',
    },
    repositories: {
      title: 'Öffentliche Sammlungen',
      note: 'GGUF-Dateien, die andere veröffentlichen. Bevor Sie es wünschen, wird nichts abgerufen.',
      ask: 'Dateien zeigen',
      asking: 'wird abgefragt',
      unreachable: 'zurzeit nicht erreichbar',
      empty: 'keine GGUF-Datei vorhanden',
      files: ({ repository }) => `Dateien von ${repository}`,
    },
  },
  corpora: {
    title: 'Korpora',
    note: 'Parallele Anweisungen: eine ID, dasselbe Gespräch in mehreren Sprachen.',
    sets: 'Parallele Korpora',
    setsNote: 'Importierte bleiben in diesem Browser, bis Sie sie löschen.',
    ours: 'Korpus dieser Werkbank',
    oursNote:
      'Entsteht nach Regeln auf diesem Gerät, überall gleich; gedacht zum Training der mitgelieferten Checkpoints.',
    make: 'Erzeugen',
    making: 'Korpus wird erzeugt',
    ids: ({ count }) => `${format.number(count)} ${format.plural(count, { one: 'ID', other: 'IDs' })}`,
    idsOf: ({ done, total }) => `${format.number(done)} von ${format.number(total)} IDs`,
    bytesOf: ({ done, total }) => `${format.bytes(done)} von ${format.bytes(total)}`,
    shareOf: ({ share }) => format.percent(share),
    incomplete: ({ count }) =>
      `bei ${format.number(count)} ${format.plural(count, { one: 'fehlt eine Übersetzung', other: 'fehlen Übersetzungen' })}`,
    tabOnly: 'bleibt, bis der Tab geschlossen wird',
    nature: 'Herkunft',
    natureOf: ({ name }) => `Herkunft von ${name}`,
    natures: { curated: 'kuratiert', synthetic: 'synthetisch' },
    show: 'Zeigen',
    dropTitle: 'Parallele Daten hier ablegen',
    dropNote:
      'JSON oder JSONL, auch als gzip, in der Form von Bactrian-X und Lima-X, aus dem Export dieser Werkbank, oder eine Datei je Sprache, verbunden durch id. Wählen Sie alle Dateien eines Korpus zusammen. Gelesen wird auf diesem Gerät; nichts wird verschickt.',
    open: 'Dateien öffnen',
    importing: 'Korpus wird importiert',
    deleteTitle: ({ name }) => `„${name}“ löschen?`,
    deleteText:
      'Die Kopie in diesem Browser wird gelöscht. Die Dateien, die Sie geöffnet haben, bleiben, wie sie sind.',
    empty:
      'Hier steht eine ID in all ihren Sprachen nebeneinander, darunter Kennzahlen und Mischungen. Erzeugen Sie das Korpus dieser Werkbank, oder öffnen Sie eigene Dateien.',
    opening: 'Korpus wird geöffnet',
    category: 'Kategorie',
    allCategories: 'Alle Kategorien',
    categories: {
      writing: 'Schreiben',
      roleplay: 'Rollenspiel',
      reasoning: 'Logisches Denken',
      math: 'Mathematik',
      coding: 'Programmieren',
      extraction: 'Extraktion',
      stem: 'Naturwissenschaft und Technik',
      humanities: 'Geisteswissenschaften',
    },
    noCategory: 'ohne Angabe',
    task: 'Aufgabe',
    allTasks: 'Alle Aufgaben',
    split: 'Teil',
    allSplits: 'Alle Teile',
    splits: { training: 'Training', 'held-out': 'zurückgehalten', final: 'Schlusstest' },
    search: 'Suche',
    incompleteOnly: 'Nur mit fehlenden Übersetzungen',
    searching: 'Suche läuft',
    nothing: 'Keine ID passt. Ändern Sie die Filter oder die Suche.',
    position: ({ position, count }) => `${format.number(position)} von ${format.number(count)}`,
    previous: 'Zurück',
    next: 'Weiter',
    random: 'Zufällig',
    noTranslation: 'Keine Übersetzung',
    roles: { system: 'System', user: 'Mensch', assistant: 'Assistent' },
    checks: {
      exact: 'Prüfung: genau diese Antwort',
      number: ({ value }) => `Prüfung: endet mit der Zahl ${value}`,
      contains: ({ parts }) => `Prüfung: enthält ${parts}`,
    },
    mixtures: 'Mischungen',
    mixturesNote: 'Die neun des Artikels, als JSONL im messages-Format, das gängige Trainingsprogramme lesen.',
    mixture: 'Mischung',
    size: 'Umfang',
    sizes: { full: 'Voll', small: 'Klein (1.030)' },
    composition: 'Zusammensetzung',
    language: 'Sprache',
    dialogues: 'Gespräche',
    all: 'Alle',
    compositionNote: ({ ids }) =>
      `${format.number(ids)} ${format.plural(ids, { one: 'ID', other: 'IDs' })}. Unvollständige und zurückgehaltene gehören nicht dazu.`,
    lacking: ({ languages }) => `Das Korpus enthält nichts auf: ${languages}.`,
    notWhole: 'Das Korpus wird gerade erzeugt.',
    export: 'JSONL exportieren',
    exporting: 'Datei wird geschrieben',
    figures: 'Kennzahlen',
    figuresNote: 'Über das ganze Korpus gezählt.',
    count: 'Zählen',
    counting: 'Zählung läuft',
    byCategory: 'IDs nach Kategorie',
    byTask: 'IDs nach Aufgabe',
    byTurns: 'IDs nach Gesprächsrunden',
    bySplit: 'IDs nach Teil',
    turns: 'Runden',
    idsHead: 'IDs',
    share: 'Anteil',
    byLanguage: 'Gespräche nach Sprache',
    directed: 'Mit Systemprompt',
    lengthsOf: 'Längen der',
    prompts: 'Prompts',
    answers: 'Antworten',
    unit: 'Einheit',
    characters: 'Zeichen',
    words: 'Wörter',
    mean: 'Mittel',
    median: 'Median',
    p95: '95. Perzentil',
    fairness: 'Token-Fairness',
    fairnessNote:
      'Wie viele Tokens derselbe Inhalt braucht. Aufpreis: Tokens einer Sprache im Verhältnis zu der Sprache, die am wenigsten braucht.',
    tokenizer: 'Tokenizer von',
    noTokenizer: 'Laden Sie zuerst einen Checkpoint; sein Tokenizer zählt.',
    countTokens: 'Tokens zählen',
    perDialogue: 'Tokens je Gespräch',
    perWord: 'Tokens je Wort',
    perToken: 'Zeichen je Token',
    premium: 'Aufpreis',
    missing: 'Fehlende Übersetzungen',
    missingNote: ({ shown, total }) =>
      `Die ersten ${format.number(shown)} von ${format.number(total)} IDs. In Mischungen kommen sie nicht vor.`,
    missingIn: 'Fehlt auf',
    exportMissing: 'Liste exportieren',
  },
  settings: {
    title: 'Einstellungen',
    appearance: 'Darstellung',
    theme: 'Farben',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    computing: 'Rechnen',
    executor: 'Ausführer',
    executors: { auto: 'Auto', webgpu: 'WebGPU', cpu: 'CPU' },
    running: ({ executor, reason }) => `Jetzt rechnet ${executor}: ${reason}.`,
    runningNone: 'Es ist nichts geladen, also rechnet nichts.',
    measured: ({ webgpuMs, cpuMs }) =>
      `Gemessen für ein Token: WebGPU ${format.number(webgpuMs, 1)} ms, CPU ${format.number(cpuMs, 1)} ms.`,
    executorHint: 'Eine Änderung gilt, sobald wieder ein Checkpoint geladen wird.',
    reload: 'Jetzt neu laden',
    budget: 'Speicher für Checkpoints',
    budgetAuto: 'So viel, wie die Engine für gut hält',
    budgetOf: ({ sizeBytes }) => `Höchstens ${format.bytes(sizeBytes)}`,
    budgetHint: 'Ein Checkpoint, der mehr braucht, wird vor dem Laden abgelehnt.',
    keys: 'Tastatur',
    shortcuts: 'Einzelne Tasten sind Kurzbefehle',
    keyMessage: 'Nachricht schreiben',
    keyHelp: 'Tasten des Vergleichs, dort gezeigt',
    shortcutsHint: 'Schalten Sie dies aus, wenn Screenreader oder Sprachsteuerung dieselben Tasten benutzen.',
    gpu: 'Grafikprozessor',
    gpuNone: 'Der Browser gibt dieser Seite keine GPU.',
    gpuSoftware: 'Eine simulierte GPU: Der Browser berechnet ihre Shader auf dem Prozessor.',
    gpuFields: {
      vendor: 'Hersteller',
      architecture: 'Architektur',
      device: 'Gerät',
      description: 'Beschreibung',
      features: 'Merkmale',
      limits: 'Grenzen',
    },
    limit: 'Grenze',
    value: 'Wert',
    valueOf: ({ value }) => format.number(value),
    check: 'Selbstprüfung',
    checkNote: 'Berechnet jeden Kernel auf diesem Gerät und vergleicht ihn mit einfachen Schleifen auf dem Prozessor.',
    checkRun: 'Alle Kernels prüfen',
    checking: 'wird geprüft',
    checkResult: ({ passed, total }) =>
      `${format.number(passed)} von ${format.number(total)} ${format.plural(total, { one: 'Kernel stimmt', other: 'Kernels stimmen' })} überein.`,
    checkNone: 'Auf diesem Gerät gibt es keinen Kernel zu prüfen.',
    kernel: 'Kernel',
    variant: 'Variante',
    difference: 'Abweichung',
    allowed: 'Zulässig',
    result: 'Ergebnis',
    passed: 'stimmt überein',
    failed: 'weicht ab',
    storage: 'Ablage',
    used: ({ usedBytes, quotaBytes }) =>
      `${format.bytes(usedBytes)} belegt von ${format.bytes(quotaBytes)}, die der Browser gewährt.`,
    persistent: 'Der Browser behält alles, bis Sie es löschen.',
    notPersistent: 'Der Browser darf es löschen, wenn der Datenträger voll wird.',
    persist: 'Browser bitten, es zu behalten',
    persistRefused:
      'Der Browser hat abgelehnt. Meist stimmt er zu, wenn die Seite installiert ist oder oft besucht wird.',
    export: 'Alles exportieren',
    exportNote:
      'Eine JSON-Datei mit allen Gesprächen, Stimmen, Antworten, Studien, importierten Benchmarks und Einstellungen. Checkpoint-Dateien und importierte Korpora sind nicht darin; welcher Checkpoint eine Antwort gab, bleibt versiegelt, solange ihre Studie blind ist.',
    import: 'Export einlesen',
    importNote:
      'Fügt eine solche Datei Eintrag für Eintrag dem hinzu, was hier ist. Nichts aus diesem Browser geht verloren, seine Einstellungen bleiben, und dieselbe Datei noch einmal ändert nichts.',
    importing: 'Datei wird gelesen',
    imported: ({ added, known }) =>
      `Neu: ${added}. ${format.number(known)} ${format.plural(known, { one: 'Eintrag war', other: 'Einträge waren' })} schon hier.`,
    importedNothing: 'nichts',
    importedKinds: {
      conversations: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'Gespräch', other: 'Gespräche' })}`,
      studies: ({ count }) => `${format.number(count)} ${format.plural(count, { one: 'Studie', other: 'Studien' })}`,
      sessions: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'Sitzung', other: 'Sitzungen' })} von Beurteilenden`,
      events: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'Stimme oder anderer Eintrag', other: 'Stimmen und andere Einträge' })}`,
      answers: ({ count }) => `${format.number(count)} ${format.plural(count, { one: 'Antwort', other: 'Antworten' })}`,
      benchmarks: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'Benchmark', other: 'Benchmarks' })}`,
    },
    importSealed: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'Antwort wurde', other: 'Antworten wurden' })} in einem anderen Browser versiegelt: Welcher Checkpoint sie gab, kann nur jener sagen.`,
    importContradictory: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'Eintrag liegt', other: 'Einträge liegen' })} hier in anderer Fassung vor. In einer Studie zählt dann keine Fassung; beide sind dort aufgeführt.`,
    importOtherBenchmarks: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'Benchmark dieses Namens hat', other: 'Benchmarks dieser Namen haben' })} hier einen anderen Inhalt, der geblieben ist.`,
    importReload: 'Laden Sie die Seite neu, um die Gespräche im Chat zu sehen.',
    reloadNow: 'Neu laden',
    wipe: 'Alles löschen',
    wipeNote:
      'Gespräche, Stimmen, Studien, importierte Benchmarks, Einstellungen, geöffnete Checkpoints und importierte Korpora, alles in diesem Browser.',
    wipeTitle: 'Alles löschen?',
    wipeText: ({ conversations, votes, sizeBytes }) =>
      `${format.number(conversations)} ${format.plural(conversations, { one: 'Gespräch', other: 'Gespräche' })}, ${format.number(votes)} ${format.plural(votes, { one: 'Stimme', other: 'Stimmen' })}, alle Einstellungen, Studien, geöffneten Checkpoints, importierten Benchmarks und Korpora werden gelöscht, zusammen ${format.bytes(sizeBytes)}. Das lässt sich nicht rückgängig machen.`,
  },
  chat: {
    checkpoint: 'Checkpoint',
    noCheckpoint: 'Kein Checkpoint',
    conversationLanguage: 'Gesprächssprache',
    setUp: 'Einrichtung',
    settingsAndConversations: 'Einstellungen und Gespräche',
    conversation: 'Gespräch',
    conversations: 'Gespräche',
    newConversation: 'Neues Gespräch',
    newShort: 'Neu',
    keptHere: 'Gespräche bleiben in diesem Browser. Noch ist keines aufbewahrt.',
    rename: 'Umbenennen',
    title: 'Titel',
    save: 'Speichern',
    deleteQuestion: ({ title }) => `„${title}“ löschen?`,
    deleteConsequence: 'Das Gespräch wird aus diesem Browser entfernt und lässt sich nicht zurückholen.',
    exportJson: 'Als JSON exportieren',
    exportMarkdown: 'Als Markdown exportieren',
    you: 'Sie',
    answer: 'Antwort',
    message: 'Nachricht',
    send: 'Senden',
    stop: 'Stopp',
    regenerate: 'Neu erzeugen',
    edit: 'Bearbeiten',
    editing: 'Sie ändern eine frühere Nachricht. Was auf sie folgt, wird beim Senden ersetzt.',
    cancelEdit: 'Unverändert lassen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    plainText: 'Nur Text',
    tokens: 'Tokens',
    empty:
      'Hier erscheint Wort für Wort die Antwort. Schreiben Sie eine Nachricht, oder beginnen Sie mit einem Beispiel:',
    keys: {
      enter: 'Eingabe',
      shift: 'Umschalt',
      escape: 'Esc',
      sends: 'sendet',
      newLine: 'neue Zeile',
      stops: 'hält an',
    },
    loading: ({ name }) => `Zuerst wird ${name} geladen`,
    loadedOf: ({ loaded, total }) => `${loaded} von ${total}`,
    preparing: 'wird vorbereitet',
    reading: ({ done, total }) => `Liest den Prompt: ${format.number(done)} von ${format.number(total)} Tokens`,
    notKept: 'Dieses Gespräch wird nicht aufbewahrt: Der Browser lässt die Seite nichts speichern.',
    otherLanguage: ({ found, expected }) =>
      `Diese Antwort liest sich wie ${format.language(found)}; die Gesprächssprache ist ${format.language(expected)}.`,
    contextWayOut: 'Neues Gespräch beginnen',
    finish: {
      'end-of-turn': 'vollständig',
      'stop-string': 'durch einen Stopptext beendet',
      'max-tokens': 'durch die Obergrenze für neue Tokens beendet',
      'context-full': 'Der Kontext ist voll: Mehr Text fasst dieser Checkpoint nicht, deshalb endet die Antwort hier.',
      cancelled: 'von Ihnen angehalten',
      interrupted: 'unterbrochen: Die Seite wurde beim Schreiben geschlossen oder neu geladen',
      failed: 'fehlgeschlagen',
    },
    stats: {
      rate: 'Tokens/s',
      first: 'erstes nach',
      tokens: ({ count }) => format.plural(count, { one: 'Token', other: 'Tokens' }),
      seed: 'Startwert',
      reused: ({ reused, prompt }) =>
        `${format.number(reused)} von ${format.number(prompt)} Prompt-Tokens wiederverwendet`,
      seconds: ({ elapsedMs }) => `${format.number(elapsedMs / 1000, 2)} s`,
    },
    sampling: {
      heading: 'Auswahl der Tokens',
      more: 'Weitere Einstellungen',
      temperature: 'Temperatur',
      temperatureNote: 'Bei 0 stets das wahrscheinlichste Token',
      topK: 'Top-k',
      topKNote: '0 schaltet aus',
      topP: 'Top-p',
      minP: 'Min-p',
      repetitionPenalty: 'Wiederholungsstrafe',
      maxTokens: 'Höchstens neue Tokens',
      seed: 'Startwert',
      seedNote: 'Derselbe Startwert ergibt dasselbe Gespräch; jede weitere Antwort zählt um eins weiter.',
      newSeed: 'Neuer Startwert',
      directive: 'Anweisung',
      directiveNote: ({ text }) => `Steht vor der ersten Nachricht: „${text}“`,
      reset: 'Zurücksetzen',
    },
    inspector: {
      hint: 'Je dunkler die Linie, desto unsicherer war das Modell. Die Pfeiltasten gehen von Token zu Token.',
      token: ({ number }) => `Token ${format.number(number)}`,
      dialog: ({ number }) => `Token ${format.number(number)} und seine Alternativen`,
      entropy: ({ bits }) => `Entropie ${format.number(bits, 2)} Bit`,
      piece: 'Token',
      probability: 'Wahrsch.',
      share: 'Anteil',
      id: 'Nr.',
      chosen: 'gewählt',
      foot: ({ vocab }) => `Vor Temperatur und Filtern. Die fünf wahrscheinlichsten von ${format.number(vocab)}.`,
    },
  },
  compare: {
    mode: 'Modus',
    modes: { open: 'Offen', blind: 'Blind', study: 'Studie' },
    first: 'Erster Checkpoint',
    second: 'Zweiter Checkpoint',
    openEmpty:
      'Zwei Checkpoints beantworten dieselbe Nachricht nebeneinander. Senden Sie das Beispiel unten so, wie es dasteht, oder schreiben Sie eine eigene Nachricht.',
    blindEmpty:
      'Zwei Antworten auf eine Nachricht, ohne Namen. Lesen Sie beide und entscheiden Sie sich; die Namen erscheinen nach Ihrer Stimme.',
    blindNote: 'Die Namen sind verdeckt; die Seiten werden für jede Runde neu ausgelost.',
    anotherExample: 'Anderes Beispiel',
    prompt: 'Prompt',
    turn: ({ turn }) => `Runde ${format.number(turn)}`,
    answers: { left: 'Antwort A', right: 'Antwort B' },
    goTo: { left: 'Zu A', right: 'Zu B' },
    noText: 'Diese Antwort hat keinen Text.',
    complete: 'Beide Antworten sind vollständig.',
    loadingBoth: 'Beide Checkpoints werden geladen',
    loadingShare: ({ share }) => `Beide Checkpoints werden geladen: ${format.percent(share)}`,
    writing: ({ tokens }) =>
      `Beide Antworten werden geschrieben: bisher ${format.number(tokens)} ${format.plural(tokens, { one: 'Token', other: 'Tokens' })}`,
    verdict: 'Urteil',
    verdicts: { left: 'A ist besser', right: 'B ist besser', tie: 'Unentschieden', 'both-bad': 'Beide schlecht' },
    skip: 'Überspringen',
    skipTitle: 'Warum überspringen Sie?',
    skipReasons: {
      'cannot-judge': 'Ich kann es nicht beurteilen',
      'broken-answer': 'Eine Antwort ist unbrauchbar',
      'broken-question': 'Der Prompt ist unbrauchbar',
      'not-my-language': 'Diese Sprache beherrsche ich nicht',
    },
    undo: 'Rückgängig',
    followUp: 'Vor den Namen noch nachfragen',
    hint: 'Lesen Sie beide bis zum Ende. Die Namen erscheinen nach Ihrer Stimme.',
    hintFollowUp:
      'Lesen Sie beide bis zum Ende. Nach Ihrer Stimme folgt Ihre Nachfrage, und erst später erscheinen die Namen.',
    between: 'Ihre Stimme ist gespeichert. Schreiben Sie die Nachfrage, oder lassen Sie sich die Namen zeigen.',
    reveal: 'Auflösung',
    showNames: 'Namen zeigen',
    revealed: {
      left: ({ a, b }) => `Sie haben A gewählt, ${a}. B ist ${b}.`,
      right: ({ a, b }) => `Sie haben B gewählt, ${b}. A ist ${a}.`,
      tie: ({ a, b }) => `Sie haben für unentschieden gestimmt. A ist ${a}, B ist ${b}.`,
      'both-bad': ({ a, b }) => `Sie fanden beide schlecht. A ist ${a}, B ist ${b}.`,
      skip: ({ a, b }) => `Sie haben übersprungen. A ist ${a}, B ist ${b}.`,
    },
    decided: {
      left: 'Sie haben A gewählt',
      right: 'Sie haben B gewählt',
      tie: 'Sie haben für unentschieden gestimmt',
      'both-bad': 'Sie fanden beide schlecht',
      skip: 'Sie haben übersprungen',
    },
    tally: ({ votes, first, firstVotes, ties, bothBad, second, secondVotes }) =>
      `Bisher ${format.number(votes)} ${format.plural(votes, { one: 'Stimme', other: 'Stimmen' })} zu diesem Paar: ${first} ${format.number(firstVotes)}, unentschieden ${format.number(ties)}, beide schlecht ${format.number(bothBad)}, ${second} ${format.number(secondVotes)}`,
    next: 'Nächster Prompt',
    unblinded:
      'Sie haben diese beiden Texte schon mit ihren Namen gesehen. Ihre Stimme wird gespeichert und aus jeder Statistik herausgehalten.',
    tabOnly: 'Der Browser bewahrt für diese Seite nichts auf: Stimmen bleiben, bis der Tab geschlossen wird.',
    leave: 'Diese Frage verlassen',
    followUpFailed: 'Die Nachfrage konnte nicht beantwortet werden.',
    followUpFailedNext: 'Senden Sie sie noch einmal, oder lassen Sie sich die Namen zeigen.',
    keysTitle: 'Tasten auf dieser Seite',
    keysOff: 'In den Einstellungen lassen sie sich ausschalten.',
    keysHelp: 'Diese Tasten zeigen',
  },
  errors: {
    'gguf/not-gguf': ({ file }) => ({
      what: `„${file}“ ist keine GGUF-Datei.`,
      next: 'Wählen Sie eine Datei, die auf .gguf endet. Andere Formate müssen erst umgewandelt werden, etwa mit llama.cpp.',
    }),
    'gguf/unsupported-version': ({ file, version }) => ({
      what: `„${file}“ hat die GGUF-Version ${version}; lesbar sind die Versionen 2 und 3.`,
      next: 'Wandeln Sie das Modell mit einem aktuellen llama.cpp neu um.',
    }),
    'gguf/truncated': ({ file, section, neededBytes, sizeBytes }) => ({
      what: `„${file}“ endet zu früh: Der Abschnitt ${section} braucht ${format.bytes(neededBytes)}, die Datei hat ${format.bytes(sizeBytes)}.`,
      next: 'Wahrscheinlich ist der Download abgebrochen. Laden Sie die Datei noch einmal herunter.',
    }),
    'gguf/limit': ({ file, what, value, limit }) => ({
      what: `„${file}“ nennt für ${what} den Wert ${value}; zulässig ist höchstens ${limit}.`,
      next: 'Die Datei ist beschädigt oder nicht zum Gebrauch gedacht. Nehmen Sie eine andere Quelle.',
    }),
    'gguf/malformed': ({ file, what }) => ({
      what: `„${file}“ ist beschädigt: ${what}.`,
      next: 'Laden Sie die Datei noch einmal herunter oder wandeln Sie das Modell neu um.',
    }),
    'gguf/duplicate-name': ({ file, name }) => ({
      what: `„${file}“ enthält „${name}“ zweimal.`,
      next: 'Wandeln Sie das Modell neu um; welches von beiden gilt, lässt sich nicht sagen.',
    }),
    'gguf/missing-key': ({ file, key }) => ({
      what: `In „${file}“ fehlt der Eintrag „${key}“.`,
      next: 'Wandeln Sie das Modell mit einem aktuellen llama.cpp neu um.',
    }),
    'gguf/wrong-type': ({ file, key, expected }) => ({
      what: `In „${file}“ ist der Eintrag „${key}“ nicht vom Typ ${expected}.`,
      next: 'Wandeln Sie das Modell mit einem aktuellen llama.cpp neu um.',
    }),
    'gguf/unsupported-architecture': ({ architecture }) => ({
      what: `Modelle der Architektur „${architecture}“ laufen hier noch nicht.`,
      next: 'Wählen Sie ein Modell der Llama-Familie, etwa Llama, Mistral, SmolLM2, EuroLLM oder Teuken.',
    }),
    'gguf/unsupported-feature': ({ feature }) => ({
      what: `Dieses Modell braucht etwas, das hier noch nicht berechnet wird: ${feature}.`,
      next: 'Wählen Sie einen anderen Checkpoint.',
    }),
    'gguf/unsupported-format': ({ tensor, format: name }) => ({
      what: `Der Tensor „${tensor}“ liegt als ${name} vor; das ist hier noch nicht lesbar.`,
      next: 'Wählen Sie eine andere Quantisierung, etwa Q4_K, Q6_K oder Q8_0.',
    }),
    'gguf/missing-tensor': ({ tensor }) => ({
      what: `Der Tensor „${tensor}“ fehlt.`,
      next: 'Öffnen Sie bei einem geteilten Modell alle Teile zusammen; sonst laden Sie die Datei noch einmal herunter.',
    }),
    'gguf/tensor-shape': ({ tensor, expected, found }) => ({
      what: `Der Tensor „${tensor}“ hat die Form ${found} statt ${expected}.`,
      next: 'Kopf und Gewichte gehören nicht zusammen. Wandeln Sie das Modell neu um.',
    }),
    'gguf/missing-part': ({ file, part, parts }) => ({
      what: `„${file}“ ist einer von ${parts} Teilen; Teil ${part} fehlt.`,
      next: 'Wählen Sie alle Teile auf einmal.',
    }),
    'adapter/not-an-adapter': ({ file, found }) => ({
      what: `„${file}“ ist kein LoRA-Adapter; die Datei sagt von sich: ${found}.`,
      next: 'Wählen Sie eine GGUF-Datei, die convert_lora_to_gguf aus llama.cpp geschrieben hat.',
    }),
    'adapter/needs-base': ({ file }) => ({
      what: `„${file}“ ist ein Adapter und rechnet nur zusammen mit seiner Basis.`,
      next: 'Öffnen Sie zuerst den Checkpoint, auf dem er trainiert wurde, dann den Adapter.',
    }),
    'adapter/architecture': ({ file, expected, found }) => ({
      what: `„${file}“ passt zu Modellen der Architektur „${found}“; diese Basis ist „${expected}“.`,
      next: 'Schließen Sie den Adapter an den Checkpoint an, auf dem er trainiert wurde.',
    }),
    'adapter/unexpected-tensor': ({ tensor }) => ({
      what: `Der Tensor „${tensor}“ des Adapters ist keine der beiden Matrizen eines Paars.`,
      next: 'Wandeln Sie den Adapter mit einem aktuellen llama.cpp neu um.',
    }),
    'adapter/incomplete-pair': ({ tensor }) => ({
      what: `Dem Adapter fehlt der Tensor „${tensor}“, die eine Hälfte eines Paars.`,
      next: 'Laden Sie die Datei noch einmal herunter oder wandeln Sie den Adapter neu um.',
    }),
    'adapter/no-such-tensor': ({ tensor }) => ({
      what: `Die Basis hat nichts, was der Tensor „${tensor}“ des Adapters verändern könnte.`,
      next: 'Schließen Sie den Adapter an den Checkpoint an, auf dem er trainiert wurde.',
    }),
    'adapter/tensor-shape': ({ tensor, expected, found }) => ({
      what: `Der Tensor „${tensor}“ des Adapters hat die Form ${found}; für diese Basis müsste es ${expected} sein.`,
      next: 'Schließen Sie den Adapter an den Checkpoint an, auf dem er trainiert wurde.',
    }),
    'adapter/rank': ({ tensor, rank, limit }) => ({
      what: `Der Tensor „${tensor}“ des Adapters hat den Rang ${format.number(rank)}; berechnet wird höchstens ${format.number(limit)}.`,
      next: 'Wählen Sie einen Adapter von kleinerem Rang, oder verschmelzen Sie diesen mit seiner Basis und öffnen Sie das Ergebnis.',
    }),
    'adapter/not-finite': ({ tensor }) => ({
      what: `Der Tensor „${tensor}“ des Adapters enthält einen Wert, der unendlich oder keine Zahl ist.`,
      next: 'Die Datei ist beschädigt, oder das Training ist entgleist. Wählen Sie einen anderen Adapter.',
    }),
    'adapter/not-attached': () => ({
      what: 'Dieser Adapter ist nicht mehr angeschlossen.',
      next: 'Schließen Sie ihn unter Checkpoints wieder an.',
    }),
    'adapter/scale': ({ scale }) => ({
      what: `Die Skalierung ${format.number(scale, 2)} liegt außerhalb des Bereichs.`,
      next: 'Wählen Sie eine Skalierung von 0 bis 2.',
    }),
    'text/unsupported-tokenizer': ({ kind }) => ({
      what: `Der Tokenizer „${kind}“ ist hier nicht bekannt.`,
      next: 'Wählen Sie einen Checkpoint mit SentencePiece- oder Byte-Pair-Tokenizer.',
    }),
    'text/malformed-tokenizer': ({ what }) => ({
      what: `Der Tokenizer in der Datei ist beschädigt: ${what}.`,
      next: 'Wandeln Sie das Modell neu um oder nehmen Sie eine andere Quelle.',
    }),
    'text/template-failed': ({ reason }) => ({
      what: `Die Chatvorlage dieses Checkpoints ist gescheitert: ${reason}.`,
      next: 'Beginnen Sie ein neues Gespräch oder wählen Sie einen anderen Checkpoint.',
    }),
    'text/template-limit': ({ limit }) => ({
      what: `Die Chatvorlage dieses Checkpoints wurde angehalten, weil sie eine Grenze überschritt: ${limit}.`,
      next: 'Wählen Sie einen anderen Checkpoint; so ist diese Vorlage nicht brauchbar.',
    }),
    'source/not-found': ({ address, status }) => ({
      what: `Unter ${address} ist nichts zu bekommen (Antwort ${status}).`,
      next: 'Prüfen Sie die Adresse, und ob die Datei allen offensteht.',
    }),
    'source/unreachable': ({ address }) => ({
      what: `${address} ist nicht erreichbar.`,
      next: 'Prüfen Sie das Netz. Der andere Server muss außerdem Seiten wie dieser erlauben, seine Dateien zu lesen.',
    }),
    'source/no-ranges': ({ address }) => ({
      what: `Der Server von ${address} gibt keine Teile einer Datei heraus.`,
      next: 'Laden Sie die Datei mit dem Browser herunter und öffnen Sie sie hier.',
    }),
    'source/changed': ({ file }) => ({
      what: `„${file}“ hat sich seit dem Öffnen geändert.`,
      next: 'Öffnen Sie die Datei noch einmal.',
    }),
    'source/replaced': ({ file }) => ({
      what: `Der Server hat inzwischen eine andere Datei „${file}“ als die, mit der dieser Download begann.`,
      next: 'Was schon da war, wurde verworfen. Laden Sie die Datei noch einmal herunter.',
    }),
    'source/wrong-hash': ({ file, expected, found }) => ({
      what: `„${file}“ kam nicht so an wie angekündigt: Der SHA-256 beginnt mit ${found.slice(0, 12)} statt mit ${expected.slice(0, 12)}.`,
      next: 'Die Datei wurde verworfen. Laden Sie sie noch einmal herunter; wiederholt sich das, beziehen Sie sie anderswo.',
    }),
    'source/read-failed': ({ file, reason }) => ({
      what: `„${file}“ war nicht zu lesen: ${reason}.`,
      next: 'Öffnen Sie die Datei noch einmal.',
    }),
    'storage/quota': ({ neededBytes, availableBytes }) => ({
      what: `Gebraucht werden ${format.bytes(neededBytes)}, der Browser gewährt ${format.bytes(availableBytes)}.`,
      next: 'Löschen Sie Checkpoints, die Sie nicht mehr brauchen, oder schaffen Sie Platz auf dem Datenträger.',
    }),
    'storage/unavailable': ({ what }) => ({
      what: `Der Browser lässt diese Seite nichts aufbewahren (${what}), wie in einem privaten Fenster.`,
      next: 'Bis der Tab geschlossen wird, geht alles. Zum Aufbewahren nehmen Sie ein gewöhnliches Fenster.',
    }),
    'storage/in-use': ({ file }) => ({
      what: `„${file}“ wird gerade von einem anderen Tab geschrieben.`,
      next: 'Warten Sie, bis jener Tab fertig ist, oder schließen Sie ihn.',
    }),
    'storage/newer-schema': ({ found, known }) => ({
      what: `Die gespeicherten Daten haben die Version ${found}; diese Seite kennt Versionen bis ${known}.`,
      next: 'Laden Sie die Seite neu, um die neuere Version zu bekommen. Es wurde nichts verändert.',
    }),
    'storage/blocked': () => ({
      what: 'Ein anderer Tab hält eine ältere Version der gespeicherten Daten offen.',
      next: 'Schließen Sie die anderen Tabs dieser Werkbank und laden Sie neu.',
    }),
    'storage/full': ({ usedBytes, quotaBytes }) => ({
      what: `Dafür ist kein Platz mehr: ${format.bytes(usedBytes)} sind belegt, der Browser gewährt ${format.bytes(quotaBytes)}, oder der Datenträger ist voll.`,
      next: 'Ihr letzter Schritt wurde nicht aufbewahrt. Löschen Sie Checkpoints, die Sie nicht mehr brauchen, oder schaffen Sie Platz auf dem Datenträger, und wiederholen Sie ihn.',
    }),
    'storage/closed': () => ({
      what: 'Der Browser hat die gespeicherten Daten dieser Seite geschlossen.',
      next: 'Ihr letzter Schritt wurde vielleicht nicht aufbewahrt. Laden Sie die Seite neu und sehen Sie nach.',
    }),
    'storage/deleted': () => ({
      what: 'Alle gespeicherten Daten wurden in einem anderen Tab gelöscht.',
      next: 'Was Sie in diesem Tab tun, wird nicht mehr aufbewahrt. Laden Sie die Seite neu, um von vorn zu beginnen.',
    }),
    'storage/failed': ({ reason }) => ({
      what: `Der Browser konnte die gespeicherten Daten nicht lesen oder schreiben (${reason}).`,
      next: 'Versuchen Sie es noch einmal. Hilft das nicht, schaffen Sie Platz auf dem Datenträger und starten Sie den Browser neu.',
    }),
    'storage/damaged': () => ({
      what: 'Der Browser hat seine gespeicherten Daten beschädigt vorgefunden und verworfen.',
      next: 'Stimmen, Antworten, Studien und importierte Benchmarks werden aus einer zweiten Kopie wiederhergestellt, wo es eine gibt. Gespräche, Einstellungen und die Liste geöffneter Checkpoints sind verloren.',
    }),
    'storage/conflict': ({ id }) => ({
      what: `Ein Eintrag mit der Kennung ${id} ist hier schon gespeichert, mit anderem Inhalt.`,
      next: 'Es wurde nichts hinzugefügt. Einer der beiden wurde verändert; fragen Sie die Person, von der er stammt.',
    }),
    'storage/sealed-elsewhere': () => ({
      what: 'Welcher Checkpoint diese Antwort gab, wurde in einem anderen Browser versiegelt oder mit einem Schlüssel, den es nicht mehr gibt.',
      next: 'Nur der Browser, in dem es versiegelt wurde, kann es öffnen.',
    }),
    'storage/malformed-import': ({ file, line, what }) => ({
      what: `„${file}“ lässt sich nicht importieren: ${what} in Zeile ${line}.`,
      next: 'Berichtigen Sie diese Zeile, oder wählen Sie eine andere Datei. Es wurde nichts verändert.',
    }),
    'corpora/unknown-shape': ({ file, line, found }) => ({
      what: `„${file}“, Zeile ${format.number(line)}: Dieser Datensatz hat eine Form, die hier nicht bekannt ist (${found}).`,
      next: 'Datensätze haben eine id und messages, conversations oder instruction und output; oder turns in mehreren Sprachen.',
    }),
    'corpora/unknown-language': ({ file, line, found }) => ({
      what: found
        ? `„${file}“, Zeile ${format.number(line)}: „${found}“ ist keine der fünf Sprachen.`
        : `„${file}“ sagt nicht, in welcher Sprache sie ist (Zeile ${format.number(line)}).`,
      next: 'Schreiben Sie das Kürzel in den Dateinamen, etwa „train.de.jsonl“, oder in ein Feld „language“ jedes Datensatzes.',
    }),
    'corpora/repeated-id': ({ file, line, id, language }) => ({
      what: `„${file}“, Zeile ${format.number(line)}: Die ID „${id}“ kommt ein zweites Mal in derselben Sprache vor (${format.language(language)}).`,
      next: 'Eine ID darf je Sprache für ein Gespräch stehen. Berichtigen Sie die Datei und wählen Sie nur Dateien eines Korpus.',
    }),
    'corpora/not-joined': ({ file }) => ({
      what: `„${file}“ hat keine IDs, und die Sprachen haben verschieden viele Datensätze; so ist nicht zu sehen, was zusammengehört.`,
      next: 'Geben Sie jedem Datensatz eine „id“, die seine Übersetzungen teilen.',
    }),
    'corpora/empty': ({ file }) => ({
      what: `„${file}“ enthält kein Gespräch mit Frage und Antwort.`,
      next: 'Wählen Sie eine Datei mit Anweisungen.',
    }),
    'corpora/too-many': ({ file, limit }) => ({
      what: `Mit „${file}“ hat das Korpus mehr als ${format.number(limit)} IDs.`,
      next: 'Wählen Sie einen Teil davon.',
    }),
    'corpora/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `Mit „${file}“ wären es ${format.bytes(sizeBytes)}; höchstens ${format.bytes(limitBytes)} lassen sich auf einmal lesen.`,
      next: 'Wählen Sie weniger Dateien oder einen Teil davon.',
    }),
    'study/not-a-study': ({ file }) => ({
      what: `„${file}“ ist keine Studiendatei.`,
      next: 'Wählen Sie die Datei, die Sie von der Studienleitung bekommen haben.',
    }),
    'study/not-a-bundle': ({ file }) => ({
      what: `„${file}“ ist kein Bündel von Stimmen.`,
      next: 'Wählen Sie eine Datei, die aus der Studienansicht dieser Werkbank abgegeben wurde.',
    }),
    'study/newer': ({ file, found, known }) => ({
      what: `„${file}“ hat die Formatversion ${found}; diese Seite kennt Versionen bis ${known}.`,
      next: 'Laden Sie die Seite neu, um ihre neuere Version zu bekommen, und öffnen Sie die Datei noch einmal.',
    }),
    'study/malformed': ({ file, path }) => ({
      what: `„${file}“ lässt sich nicht verwenden: Der Eintrag „${path}“ fehlt oder ist nicht so, wie er sein muss.`,
      next: 'Bitten Sie noch einmal um die Datei. Es wurde nichts verändert.',
    }),
    'study/changed': ({ file }) => ({
      what: `„${file}“ wurde nach dem Schreiben verändert oder ist unvollständig angekommen.`,
      next: 'Bitten Sie die Person, von der die Datei stammt, sie noch einmal zu schicken. Es wurde nichts verändert.',
    }),
    'study/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `„${file}“ hat ${format.bytes(sizeBytes)}; eine solche Datei darf höchstens ${format.bytes(limitBytes)} haben.`,
      next: 'Prüfen Sie, ob es die richtige Datei ist. Eine so große Studie muss geteilt werden.',
    }),
    'study/other-study': ({ file }) => ({
      what: `Die Stimmen in „${file}“ gehören zu einer anderen Studie.`,
      next: 'Führen Sie sie mit der Studie zusammen, in der sie abgegeben wurden.',
    }),
    'study/other-version': ({ file, study }) => ({
      what: `„${file}“ ist eine andere Fassung der Studie „${study}“, an der in diesem Browser schon gearbeitet wird.`,
      next: 'Arbeiten Sie mit der vorhandenen Fassung weiter, oder öffnen Sie diese in einem anderen Browser oder Browserprofil.',
    }),
    'study/other-questions': ({ file }) => ({
      what: `Die Stimmen in „${file}“ wurden zu anderen Fragen abgegeben als denen dieser Studie.`,
      next: 'Der Person lag eine andere Fassung der Studiendatei vor. Führen Sie die Stimmen mit jener Fassung zusammen.',
    }),
    'study/other-answers': ({ file }) => ({
      what: `Die Stimmen in „${file}“ wurden zu anderen Antworten abgegeben als denen dieser Studie.`,
      next: 'Der Person lag eine andere Fassung der Studiendatei vor. Führen Sie die Stimmen mit jener Fassung zusammen.',
    }),
    'study/nothing-to-judge': () => ({
      what: 'Es gibt keine zwei Antworten auf dieselbe Frage, die sich vergleichen ließen.',
      next: 'Wählen Sie Fragen und zwei Checkpoints, die sie beantwortet haben.',
    }),
    'study/wish': ({ wish, low, high }) => {
      const range =
        wish === 'share'
          ? `zwischen ${format.percent(low)} und ${format.percent(high)} liegen`
          : `eine ganze Zahl von ${format.number(low)} bis ${format.number(high)} sein`;
      const names = {
        seats: 'Die Zahl der Beurteilenden',
        votes: 'Die Zahl der Stimmen je Antwortpaar',
        'more-votes': 'Die Zahl der Stimmen, wo es mehr sein sollen,',
        share: 'Der Anteil der Antwortpaare mit mehr Stimmen',
      };
      return { what: `${names[wish]} muss ${range}.`, next: 'Ändern Sie diesen Wert.' };
    },
    'study/too-few-seats': ({ language, seats, needed }) => ({
      what: `Für ${format.language(language)} gibt es ${format.number(seats)} ${format.plural(seats, { one: 'Person', other: 'Personen' })}; dieser Plan braucht ${format.number(needed)}.`,
      next: 'Gewinnen Sie mehr Personen für diese Sprache, oder verlangen Sie weniger Stimmen je Antwortpaar.',
    }),
    'study/missing-answers': ({ question, missing }) => ({
      what: `Es ${format.plural(missing, { one: 'fehlt', other: 'fehlen' })} ${format.number(missing)} ${format.plural(missing, { one: 'Antwort', other: 'Antworten' })}; die erste Frage, bei der eine fehlt, ist ${question}.`,
      next: 'Lassen Sie fehlende Antworten erzeugen, importieren Sie sie, oder nehmen Sie diese Fragen heraus.',
    }),
    'study/names-a-checkpoint': ({ where, name }) => {
      const places = {
        title: 'Im Titel',
        benchmark: 'Im Namen des Benchmarks',
        directive: 'In der Anleitung',
        consent: 'In der Einwilligung',
      };
      return {
        what: `${places[where]} steht „${name}“; das verriete den Beurteilenden, wer verglichen wird.`,
        next: 'Formulieren Sie es ohne diesen Namen.',
      };
    },
    'study/checkpoint-gone': ({ name }) => ({
      what: `„${name}“ soll in dieser Studie antworten, ist aber nicht mehr da.`,
      next: 'Öffnen Sie die Datei unter „Checkpoints“ noch einmal, oder wählen Sie in Schritt 2 einen anderen.',
    }),
    'study/checkpoint-changed': ({ name }) => ({
      what: `„${name}“ ist jetzt eine andere Datei als die, von der die ersten Antworten stammen.`,
      next: 'Öffnen Sie unter „Checkpoints“ die frühere Datei, oder verwerfen Sie die Antworten und lassen Sie alle neu erzeugen.',
    }),
    'study/no-directive': ({ name }) => ({
      what: `Die Vorlage von „${name}“ nimmt keine Anweisung an; dieser Checkpoint würde also anders gefragt als die übrigen.`,
      next: 'Schalten Sie die Anweisung in Schritt 4 aus: Dann werden alle gleich gefragt.',
    }),
    'study/gone': () => ({
      what: 'Diese Studie wurde in einem anderen Tab gelöscht.',
      next: 'Was Sie hier tun, wird nicht mehr gespeichert. Kehren Sie zur Liste der Studien zurück.',
    }),
    'exchange/not-votes': ({ file }) => ({
      what: `„${file}“ enthält keine Stimmen in einem Format, das hier bekannt ist.`,
      next: 'Wählen Sie Zeilen von LMSYS, Kämpfe der Arena, eine Datei für LLM Comparator oder die Tabelle (CSV), die diese Werkbank schreibt.',
    }),
    'exchange/unchecked-answers': ({ file }) => ({
      what: `„${file}“ enthält Antworten, aber keine, die sich hier prüfen lässt.`,
      next: 'Maschinell prüfen lassen sich Antworten auf Tandem-80 und Tandem-Mini. Andere können Sie unter „Vergleich“ in eine Studie übernehmen und dort beurteilen lassen.',
    }),
    'exchange/sealed-votes': ({ file }) => ({
      what: `„${file}“ wurde von Beurteilenden abgegeben und sagt nicht, welche Modelle die Stimmen betreffen.`,
      next: 'Öffnen Sie die zugehörige Studie unter Vergleich, Studie, und führen Sie die Datei dort zusammen.',
    }),
    'exchange/not-export': ({ file }) => ({
      what: `„${file}“ ist kein Gesamtexport dieser Werkbank.`,
      next: 'Wählen Sie eine Datei, die „Alles exportieren“ geschrieben hat. Dateien von Beurteilenden gehören zu ihrer Studie unter Vergleich.',
    }),
    'exchange/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `„${file}“ hat ${format.bytes(sizeBytes)}; höchstens ${format.bytes(limitBytes)} lassen sich lesen.`,
      next: 'Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie auf.',
    }),
    'benchmark/gone': ({ name }) => ({
      what: `Der Benchmark „${name}“ ist nicht mehr in diesem Browser.`,
      next: 'Er wurde gelöscht, vielleicht in einem anderen Tab. Es wurde nichts verändert; importieren Sie ihn neu, falls Sie ihn noch brauchen.',
    }),
    'benchmark/name-taken': ({ name }) => ({
      what: `Einen Benchmark namens „${name}“ gibt es schon.`,
      next: 'Wählen Sie einen anderen Namen. Es wurde nichts behalten.',
    }),
    'benchmark/changed-elsewhere': ({ question, language }) => ({
      what: `Frage ${question} (${format.language(language)}) wurde inzwischen an anderer Stelle geändert, vielleicht in einem anderen Tab.`,
      next: 'Ihr Text steht noch im Formular. Vergleichen Sie ihn mit dem neuen Wortlaut, und speichern Sie noch einmal.',
    }),
    'engine/no-webgpu': ({ reason }) => ({
      what: `WebGPU ist nicht zu benutzen: ${reason}.`,
      next: 'Wählen Sie in den Einstellungen Auto oder CPU.',
    }),
    'engine/out-of-memory': ({ neededBytes, availableBytes }) => ({
      what: `Gebraucht werden ${format.bytes(neededBytes)} Speicher, höchstens ${format.bytes(availableBytes)} sind verfügbar.`,
      next: 'Entladen Sie einen anderen Checkpoint, wählen Sie eine kleinere Quantisierung oder heben Sie die Grenze in den Einstellungen an.',
    }),
    'engine/memory-exhausted': ({ executor, neededBytes }) => ({
      what:
        executor === 'webgpu'
          ? `Der GPU ist der Speicher ausgegangen; dieser Checkpoint braucht davon ${format.bytes(neededBytes)}.`
          : `Der Browser bekommt keinen Speicher mehr; dieser Checkpoint braucht davon ${format.bytes(neededBytes)}.`,
      next: 'Schließen Sie andere Tabs und Programme oder entladen Sie einen anderen Checkpoint und versuchen Sie es noch einmal; oder wählen Sie eine kleinere Quantisierung.',
    }),
    'engine/device-lost': ({ reason }) => ({
      what: `Der Browser hat die GPU entzogen: ${reason}.`,
      next: 'Laden Sie den Checkpoint noch einmal. Geschieht es wieder, wählen Sie in den Einstellungen CPU.',
    }),
    'engine/kernel-rejected': ({ kernel, difference }) => ({
      what: `Der Kernel „${kernel}“ rechnet auf dieser GPU falsch (Abweichung ${difference.toExponential(1)}).`,
      next: 'Wählen Sie in den Einstellungen CPU; die Selbstprüfung dort zeigt alle Kernels.',
    }),
    'engine/not-finite': ({ layer }) => ({
      what: `Die Rechnung ist in ${layer} entgleist: Ein Wert ist keine Zahl.`,
      next: 'Erzeugen Sie die Antwort neu. Geschieht es wieder, ist die Datei beschädigt oder die GPU rechnet falsch; in den Einstellungen gibt es eine Selbstprüfung.',
    }),
    'engine/context-full': ({ promptTokens, contextTokens }) => ({
      what: `Das Gespräch hat ${format.number(promptTokens)} Token; dieser Checkpoint fasst ${format.number(contextTokens)}.`,
      next: 'Beginnen Sie ein neues Gespräch oder kürzen Sie eine frühere Nachricht.',
    }),
    'engine/nothing-loaded': () => ({
      what: 'Es ist kein Checkpoint geladen.',
      next: 'Laden Sie einen unter Checkpoints.',
    }),
    'engine/token-out-of-range': ({ id, vocab }) => ({
      what: `Token ${id} gibt es nicht; dieser Checkpoint hat ${format.number(vocab)}.`,
      next: 'Prüfen Sie die Liste der Token.',
    }),
    'engine/cancelled': () => ({
      what: 'Angehalten.',
      next: 'Es ist nichts weiter zu tun.',
    }),
    'cli/usage': ({ what }) => ({
      what,
      next: 'Siehe die Hilfe des Befehls.',
    }),
    unexpected: ({ reason }) => ({
      what: `Etwas ist gescheitert, das nicht hätte scheitern dürfen: ${reason}.`,
      next: 'Laden Sie die Seite neu. Geschieht es wieder, melden Sie es bitte mit diesen Worten.',
    }),
  },
} satisfies FirstMessages;
