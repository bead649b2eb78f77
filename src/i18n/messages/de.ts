import type { Messages } from '../dictionaries.ts';
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
    checkpoints: 'Checkpoints',
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
      'software-adapter': 'die einzige GPU hier ist eine simulierte, langsamer als der Prozessor',
      'device-failed': 'die GPU war nicht zu benutzen oder hat die Selbstprüfung nicht bestanden',
    },
  },
  checkpoints: {},
  settings: {},
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
    empty: 'Hier erscheint Wort für Wort die Antwort. Schreiben Sie eine Nachricht, oder beginnen Sie mit einem Beispiel:',
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
    'storage/malformed-import': ({ file, line, what }) => ({
      what: `„${file}“ lässt sich nicht importieren: ${what} in Zeile ${line}.`,
      next: 'Wählen Sie eine Datei, die aus dieser Werkbank exportiert wurde. Es wurde nichts verändert.',
    }),
    'engine/no-webgpu': ({ reason }) => ({
      what: `WebGPU ist nicht zu benutzen: ${reason}.`,
      next: 'Wählen Sie in den Einstellungen Auto oder CPU.',
    }),
    'engine/out-of-memory': ({ neededBytes, availableBytes }) => ({
      what: `Gebraucht werden ${format.bytes(neededBytes)} Speicher, höchstens ${format.bytes(availableBytes)} sind verfügbar.`,
      next: 'Entladen Sie einen anderen Checkpoint, wählen Sie eine kleinere Quantisierung oder heben Sie die Grenze in den Einstellungen an.',
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
} satisfies Messages;
