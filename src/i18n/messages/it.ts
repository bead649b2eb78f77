import type { Messages } from '../dictionaries.ts';
import { formatsFor } from '../format.ts';

const format = formatsFor('it');

export const it = {
  app: {
    skip: 'Vai al contenuto',
    theme: 'Chiaro o scuro',
    interfaceLanguage: 'Lingua dell’interfaccia',
    computesOn: ({ executor }) => `Calcola su: ${executor}`,
    dismiss: 'Nascondi',
    update: 'È pronta una nuova versione.',
    updateNow: 'Ricarica con questa',
  },
  nav: {
    main: 'Navigazione principale',
    chat: 'Chat',
    checkpoints: 'Checkpoint',
    settings: 'Impostazioni',
  },
  common: {
    cancel: 'Annulla',
    close: 'Chiudi',
    delete: 'Elimina',
    export: 'Esporta',
    retry: 'Riprova',
    yes: 'sì',
    no: 'no',
    notKnown: 'non noto',
  },
  executor: {
    webgpu: 'WebGPU',
    cpu: 'CPU',
    reason: {
      chosen: 'scelto nelle impostazioni',
      faster: 'il più veloce dei due su questo dispositivo',
      'no-webgpu': 'questo browser non ha WebGPU',
      'no-adapter': 'questo browser non offre alcuna GPU alla pagina',
      'software-adapter': 'l’unica GPU presente è simulata, più lenta del processore',
      'device-failed': 'la GPU non è utilizzabile o non ha superato l’autocontrollo',
    },
  },
  checkpoints: {},
  settings: {},
  chat: {
    checkpoint: 'Checkpoint',
    noCheckpoint: 'Nessun checkpoint',
    conversationLanguage: 'Lingua della conversazione',
    setUp: 'Preparazione',
    settingsAndConversations: 'Impostazioni e conversazioni',
    conversation: 'Conversazione',
    conversations: 'Conversazioni',
    newConversation: 'Nuova conversazione',
    newShort: 'Nuova',
    keptHere: 'Le conversazioni restano in questo browser. Per ora non ne è conservata nessuna.',
    rename: 'Rinomina',
    title: 'Titolo',
    save: 'Salva',
    deleteQuestion: ({ title }) => `Eliminare «${title}»?`,
    deleteConsequence: 'La conversazione viene tolta da questo browser e non si può recuperare.',
    exportJson: 'Esporta come JSON',
    exportMarkdown: 'Esporta come Markdown',
    you: 'Lei',
    answer: 'Risposta',
    message: 'Messaggio',
    send: 'Invia',
    stop: 'Interrompi',
    regenerate: 'Rigenera',
    edit: 'Modifica',
    editing: 'Sta modificando un messaggio precedente. Ciò che segue verrà sostituito all’invio.',
    cancelEdit: 'Lascia com’era',
    copy: 'Copia',
    copied: 'Copiato',
    plainText: 'Solo testo',
    tokens: 'Token',
    empty: 'La risposta comparirà qui, parola per parola. Scriva un messaggio o cominci con un esempio:',
    keys: {
      enter: 'Invio',
      shift: 'Maiusc',
      escape: 'Esc',
      sends: 'invia',
      newLine: 'nuova riga',
      stops: 'interrompe',
    },
    loading: ({ name }) => `Prima viene caricato ${name}`,
    loadedOf: ({ loaded, total }) => `${loaded} di ${total}`,
    preparing: 'in preparazione',
    notKept: 'Questa conversazione non viene conservata: il browser non permette alla pagina di salvare nulla.',
    otherLanguage: ({ found, expected }) =>
      `Questa risposta sembra essere in ${format.language(found)}; la conversazione è in ${format.language(expected)}.`,
    contextWayOut: 'Comincia una nuova conversazione',
    finish: {
      'end-of-turn': 'completa',
      'stop-string': 'terminata da un testo di arresto',
      'max-tokens': 'terminata dal limite di nuovi token',
      'context-full': 'Il contesto è pieno: questo checkpoint non può contenere altro testo, perciò la risposta finisce qui.',
      cancelled: 'interrotta da Lei',
      interrupted: 'troncata: la pagina è stata chiusa o ricaricata durante la scrittura',
      failed: 'non riuscita',
    },
    stats: {
      rate: 'token/s',
      first: 'primo dopo',
      tokens: () => 'token',
      seed: 'seme',
      reused: ({ reused, prompt }) => `${format.number(reused)} token del prompt riutilizzati su ${format.number(prompt)}`,
      seconds: ({ elapsedMs }) => `${format.number(elapsedMs / 1000, 2)} s`,
    },
    sampling: {
      heading: 'Campionamento',
      more: 'Altre impostazioni',
      temperature: 'Temperatura',
      temperatureNote: 'A 0 sempre il token più probabile',
      topK: 'Top-k',
      topKNote: '0 disattiva',
      topP: 'Top-p',
      minP: 'Min-p',
      repetitionPenalty: 'Penalità di ripetizione',
      maxTokens: 'Nuovi token al massimo',
      seed: 'Seme',
      seedNote: 'Lo stesso seme dà la stessa conversazione; ogni risposta successiva aggiunge uno.',
      newSeed: 'Nuovo seme',
      directive: 'Istruzione',
      directiveNote: ({ text }) => `Precede il primo messaggio: «${text}»`,
      reset: 'Ripristina i valori predefiniti',
    },
    inspector: {
      hint: 'Più la linea è scura, meno il modello era sicuro. Le frecce passano da un token all’altro.',
      token: ({ number }) => `Token ${format.number(number)}`,
      dialog: ({ number }) => `Token ${format.number(number)} e le sue alternative`,
      entropy: ({ bits }) => `entropia ${format.number(bits, 2)} bit`,
      piece: 'Token',
      probability: 'Probabilità',
      share: 'Quota',
      id: 'N.',
      chosen: 'scelto',
      foot: ({ vocab }) => `Prima di temperatura e filtri. I cinque più probabili su ${format.number(vocab)}.`,
    },
  },
  errors: {
    'gguf/not-gguf': ({ file }) => ({
      what: `«${file}» non è un file GGUF.`,
      next: 'Scelga un file il cui nome finisce in .gguf. Gli altri formati vanno prima convertiti, per esempio con llama.cpp.',
    }),
    'gguf/unsupported-version': ({ file, version }) => ({
      what: `«${file}» è in versione GGUF ${version}; si leggono le versioni 2 e 3.`,
      next: 'Converta di nuovo il modello con un llama.cpp aggiornato.',
    }),
    'gguf/truncated': ({ file, section, neededBytes, sizeBytes }) => ({
      what: `«${file}» finisce troppo presto: la sezione ${section} richiede ${format.bytes(neededBytes)}, il file ne ha ${format.bytes(sizeBytes)}.`,
      next: 'Probabilmente il download si è interrotto. Scarichi di nuovo il file.',
    }),
    'gguf/limit': ({ file, what, value, limit }) => ({
      what: `«${file}» dichiara ${value} per ${what}; si accetta al massimo ${limit}.`,
      next: 'Il file è danneggiato o non è fatto per essere usato. Lo prenda da un’altra fonte.',
    }),
    'gguf/malformed': ({ file, what }) => ({
      what: `«${file}» è danneggiato: ${what}.`,
      next: 'Scarichi di nuovo il file o converta ancora una volta il modello.',
    }),
    'gguf/duplicate-name': ({ file, name }) => ({
      what: `«${file}» contiene due volte «${name}».`,
      next: 'Converta di nuovo il modello; non si può sapere quale dei due valga.',
    }),
    'gguf/missing-key': ({ file, key }) => ({
      what: `In «${file}» manca la voce «${key}».`,
      next: 'Converta di nuovo il modello con un llama.cpp aggiornato.',
    }),
    'gguf/wrong-type': ({ file, key, expected }) => ({
      what: `In «${file}» la voce «${key}» non è di tipo ${expected}.`,
      next: 'Converta di nuovo il modello con un llama.cpp aggiornato.',
    }),
    'gguf/unsupported-architecture': ({ architecture }) => ({
      what: `I modelli di architettura «${architecture}» qui non funzionano ancora.`,
      next: 'Scelga un modello della famiglia Llama, per esempio Llama, Mistral, SmolLM2, EuroLLM o Teuken.',
    }),
    'gguf/unsupported-feature': ({ feature }) => ({
      what: `Questo modello richiede un calcolo che qui non esiste ancora: ${feature}.`,
      next: 'Scelga un altro checkpoint.',
    }),
    'gguf/unsupported-format': ({ tensor, format: name }) => ({
      what: `Il tensore «${tensor}» è in formato ${name}, che qui non si legge ancora.`,
      next: 'Scelga un’altra quantizzazione, per esempio Q4_K, Q6_K o Q8_0.',
    }),
    'gguf/missing-tensor': ({ tensor }) => ({
      what: `Manca il tensore «${tensor}».`,
      next: 'Se il modello è diviso, apra tutte le parti insieme; altrimenti scarichi di nuovo il file.',
    }),
    'gguf/tensor-shape': ({ tensor, expected, found }) => ({
      what: `Il tensore «${tensor}» ha la forma ${found} invece di ${expected}.`,
      next: 'Intestazione e pesi non vanno insieme. Converta di nuovo il modello.',
    }),
    'gguf/missing-part': ({ file, part, parts }) => ({
      what: `«${file}» è una di ${parts} parti; manca la parte ${part}.`,
      next: 'Scelga tutte le parti in una volta.',
    }),
    'text/unsupported-tokenizer': ({ kind }) => ({
      what: `Il tokenizzatore «${kind}» qui non è noto.`,
      next: 'Scelga un checkpoint con tokenizzatore SentencePiece o byte-pair.',
    }),
    'text/malformed-tokenizer': ({ what }) => ({
      what: `Il tokenizzatore contenuto nel file è danneggiato: ${what}.`,
      next: 'Converta di nuovo il modello o prenda il file da un’altra fonte.',
    }),
    'text/template-failed': ({ reason }) => ({
      what: `Il modello di conversazione di questo checkpoint non ha funzionato: ${reason}.`,
      next: 'Inizi una nuova conversazione o scelga un altro checkpoint.',
    }),
    'text/template-limit': ({ limit }) => ({
      what: `Il modello di conversazione di questo checkpoint è stato fermato perché superava un limite: ${limit}.`,
      next: 'Scelga un altro checkpoint; così com’è non è utilizzabile.',
    }),
    'source/not-found': ({ address, status }) => ({
      what: `All’indirizzo ${address} non c’è nulla da prendere (risposta ${status}).`,
      next: 'Controlli l’indirizzo e che il file sia aperto a tutti.',
    }),
    'source/unreachable': ({ address }) => ({
      what: `${address} non è raggiungibile.`,
      next: 'Controlli la rete. L’altro server deve inoltre permettere a pagine come questa di leggere i suoi file.',
    }),
    'source/no-ranges': ({ address }) => ({
      what: `Il server di ${address} non consegna parti di un file.`,
      next: 'Scarichi il file con il browser e lo apra qui.',
    }),
    'source/changed': ({ file }) => ({
      what: `«${file}» è cambiato da quando è stato aperto.`,
      next: 'Apra di nuovo il file.',
    }),
    'source/read-failed': ({ file, reason }) => ({
      what: `Non è stato possibile leggere «${file}»: ${reason}.`,
      next: 'Apra di nuovo il file.',
    }),
    'storage/quota': ({ neededBytes, availableBytes }) => ({
      what: `Servono ${format.bytes(neededBytes)}, il browser ne concede ${format.bytes(availableBytes)}.`,
      next: 'Elimini i checkpoint che non servono più o liberi spazio sul disco.',
    }),
    'storage/unavailable': ({ what }) => ({
      what: `Il browser non lascia conservare nulla a questa pagina (${what}), come in una finestra privata.`,
      next: 'Tutto funziona fino alla chiusura della scheda. Per conservare usi una finestra normale.',
    }),
    'storage/in-use': ({ file }) => ({
      what: `Un’altra scheda sta scrivendo «${file}».`,
      next: 'Attenda che quella scheda abbia finito o la chiuda.',
    }),
    'storage/newer-schema': ({ found, known }) => ({
      what: `I dati salvati sono in versione ${found}; questa pagina conosce le versioni fino alla ${known}.`,
      next: 'Ricarichi la pagina per avere la versione più recente. Nulla è stato modificato.',
    }),
    'storage/blocked': () => ({
      what: 'Un’altra scheda tiene aperta una versione più vecchia dei dati salvati.',
      next: 'Chiuda le altre schede di questo laboratorio, poi ricarichi.',
    }),
    'storage/malformed-import': ({ file, line, what }) => ({
      what: `«${file}» non si può importare: ${what} alla riga ${line}.`,
      next: 'Scelga un file esportato da questo laboratorio. Nulla è stato modificato.',
    }),
    'engine/no-webgpu': ({ reason }) => ({
      what: `WebGPU non è utilizzabile: ${reason}.`,
      next: 'Scelga Auto o CPU nelle impostazioni.',
    }),
    'engine/out-of-memory': ({ neededBytes, availableBytes }) => ({
      what: `Servono ${format.bytes(neededBytes)} di memoria, al massimo ne sono disponibili ${format.bytes(availableBytes)}.`,
      next: 'Scarichi dalla memoria un altro checkpoint, scelga una quantizzazione più piccola o alzi il limite nelle impostazioni.',
    }),
    'engine/device-lost': ({ reason }) => ({
      what: `Il browser ha tolto la GPU: ${reason}.`,
      next: 'Carichi di nuovo il checkpoint. Se succede ancora, scelga CPU nelle impostazioni.',
    }),
    'engine/kernel-rejected': ({ kernel, difference }) => ({
      what: `Il kernel «${kernel}» calcola male su questa GPU (scarto ${difference.toExponential(1)}).`,
      next: 'Scelga CPU nelle impostazioni; l’autocontrollo mostra lì tutti i kernel.',
    }),
    'engine/not-finite': ({ layer }) => ({
      what: `Il calcolo è deragliato in ${layer}: un valore non è un numero.`,
      next: 'Rigeneri la risposta. Se succede ancora, il file è danneggiato o la GPU calcola male; nelle impostazioni c’è un autocontrollo.',
    }),
    'engine/context-full': ({ promptTokens, contextTokens }) => ({
      what: `La conversazione ha ${format.number(promptTokens)} token; questo checkpoint ne contiene ${format.number(contextTokens)}.`,
      next: 'Inizi una nuova conversazione o accorci un messaggio precedente.',
    }),
    'engine/nothing-loaded': () => ({
      what: 'Nessun checkpoint è caricato.',
      next: 'Ne carichi uno sotto Checkpoint.',
    }),
    'engine/token-out-of-range': ({ id, vocab }) => ({
      what: `Il token ${id} non esiste; questo checkpoint ne ha ${format.number(vocab)}.`,
      next: 'Controlli l’elenco dei token.',
    }),
    'engine/cancelled': () => ({
      what: 'Fermato.',
      next: 'Non occorre fare nulla.',
    }),
    'cli/usage': ({ what }) => ({
      what,
      next: 'Veda l’aiuto del comando.',
    }),
    unexpected: ({ reason }) => ({
      what: `Qualcosa non ha funzionato e avrebbe dovuto: ${reason}.`,
      next: 'Ricarichi la pagina. Se succede ancora, lo segnali con queste parole.',
    }),
  },
} satisfies Messages;
