import type { Language } from '#core/languages.ts';
import type { ErrorMessages } from '../dictionaries.ts';
import { formatsFor } from '../format.ts';

const format = formatsFor('en');

export const en = {
  app: {
    skip: 'Skip to the content',
    theme: 'Light or dark',
    interfaceLanguage: 'Interface language',
    computesOn: (f: { executor: string }) => `Computes on: ${f.executor}`,
    dismiss: 'Dismiss',
    update: 'A new version is ready.',
    updateNow: 'Reload with it',
  },
  nav: {
    main: 'Main',
    chat: 'Chat',
    checkpoints: 'Checkpoints',
    settings: 'Settings',
  },
  common: {
    cancel: 'Cancel',
    close: 'Close',
    delete: 'Delete',
    export: 'Export',
    retry: 'Try again',
    yes: 'yes',
    no: 'no',
    notKnown: 'not known',
  },
  executor: {
    webgpu: 'WebGPU',
    cpu: 'CPU',
    reason: {
      chosen: 'chosen in Settings',
      faster: 'the faster of the two on this device',
      'no-webgpu': 'this browser has no WebGPU',
      'no-adapter': 'this browser offers no GPU to the page',
      'software-adapter': 'the only GPU here is a software one, slower than the processor',
      'device-failed': 'the GPU could not be used, or failed its self-check',
    },
  },
  checkpoints: {},
  settings: {},
  chat: {
    checkpoint: 'Checkpoint',
    noCheckpoint: 'No checkpoint',
    conversationLanguage: 'Conversation language',
    setUp: 'Set-up',
    settingsAndConversations: 'Settings and conversations',
    conversation: 'Conversation',
    conversations: 'Conversations',
    newConversation: 'New conversation',
    newShort: 'New',
    keptHere: 'Conversations stay in this browser. None has been kept yet.',
    rename: 'Rename',
    title: 'Title',
    save: 'Save',
    deleteQuestion: (f: { title: string }) => `Delete “${f.title}”?`,
    deleteConsequence: 'It is removed from this browser and cannot be brought back.',
    exportJson: 'Export as JSON',
    exportMarkdown: 'Export as Markdown',
    you: 'You',
    answer: 'Answer',
    message: 'Message',
    send: 'Send',
    stop: 'Stop',
    regenerate: 'Regenerate',
    edit: 'Edit',
    editing: 'You are changing an earlier message. What follows it is replaced when you send.',
    cancelEdit: 'Keep as it was',
    copy: 'Copy',
    copied: 'Copied',
    plainText: 'Plain text',
    tokens: 'Tokens',
    empty: 'The answer will appear here, word by word. Write a message, or begin with an example:',
    keys: {
      enter: 'Enter',
      shift: 'Shift',
      escape: 'Esc',
      sends: 'sends',
      newLine: 'new line',
      stops: 'stops',
    },
    loading: (f: { name: string }) => `Loading ${f.name} first`,
    loadedOf: (f: { loaded: string; total: string }) => `${f.loaded} of ${f.total}`,
    preparing: 'preparing',
    notKept: 'This conversation is not kept: the browser lets the page store nothing.',
    otherLanguage: (f: { found: Language; expected: Language }) =>
      `This answer reads as ${format.language(f.found)}; the conversation is in ${format.language(f.expected)}.`,
    contextWayOut: 'Start a new conversation',
    finish: {
      'end-of-turn': 'complete',
      'stop-string': 'ended by a stop text',
      'max-tokens': 'ended by the limit for new tokens',
      'context-full': 'The context is full: this checkpoint cannot hold more text, so the answer ends here.',
      cancelled: 'stopped by you',
      interrupted: 'interrupted: the page was closed or reloaded while this was being written',
      failed: 'failed',
    },
    stats: {
      rate: 'tokens/s',
      first: 'first after',
      tokens: (f: { count: number }) => format.plural(f.count, { one: 'token', other: 'tokens' }),
      seed: 'seed',
      reused: (f: { reused: number; prompt: number }) =>
        `${format.number(f.reused)} of ${format.number(f.prompt)} prompt tokens reused`,
      seconds: (f: { elapsedMs: number }) => `${format.number(f.elapsedMs / 1000, 2)} s`,
    },
    sampling: {
      heading: 'Sampling',
      more: 'More settings',
      temperature: 'Temperature',
      temperatureNote: 'At 0 always the likeliest token',
      topK: 'Top-k',
      topKNote: '0 is off',
      topP: 'Top-p',
      minP: 'Min-p',
      repetitionPenalty: 'Repetition penalty',
      maxTokens: 'New tokens at most',
      seed: 'Seed',
      seedNote: 'The same seed gives the same conversation; each further answer adds one.',
      newSeed: 'New seed',
      directive: 'Directive',
      directiveNote: (f: { text: string }) => `Goes before the first message: “${f.text}”`,
      reset: 'Reset to defaults',
    },
    inspector: {
      hint: 'The darker the line, the less sure the model was. Arrow keys walk from token to token.',
      token: (f: { number: number }) => `Token ${format.number(f.number)}`,
      dialog: (f: { number: number }) => `Token ${format.number(f.number)} and its alternatives`,
      entropy: (f: { bits: number }) => `entropy ${format.number(f.bits, 2)} bits`,
      piece: 'Token',
      probability: 'Probability',
      share: 'Share',
      id: 'Id',
      chosen: 'chosen',
      foot: (f: { vocab: number }) => `Before temperature and the filters. The five likeliest of ${format.number(f.vocab)}.`,
    },
  },
  errors: {
    'gguf/not-gguf': ({ file }) => ({
      what: `“${file}” is not a GGUF file.`,
      next: 'Choose a file that ends in .gguf. Other formats have to be converted first, for example with llama.cpp.',
    }),
    'gguf/unsupported-version': ({ file, version }) => ({
      what: `“${file}” is GGUF version ${version}; versions 2 and 3 can be read.`,
      next: 'Convert the model again with a current llama.cpp.',
    }),
    'gguf/truncated': ({ file, section, neededBytes, sizeBytes }) => ({
      what: `“${file}” ends too early: its ${section} needs ${format.bytes(neededBytes)}, the file has ${format.bytes(sizeBytes)}.`,
      next: 'The download was probably broken off. Get the file again.',
    }),
    'gguf/limit': ({ file, what, value, limit }) => ({
      what: `“${file}” states ${what} of ${value}; at most ${limit} is accepted.`,
      next: 'The file is damaged or not meant for use. Get it from another source.',
    }),
    'gguf/malformed': ({ file, what }) => ({
      what: `“${file}” is damaged: ${what}.`,
      next: 'Get the file again, or convert the model once more.',
    }),
    'gguf/duplicate-name': ({ file, name }) => ({
      what: `“${file}” contains “${name}” twice.`,
      next: 'Convert the model again; it cannot be said which of the two is meant.',
    }),
    'gguf/missing-key': ({ file, key }) => ({
      what: `“${file}” lacks the entry “${key}”.`,
      next: 'Convert the model again with a current llama.cpp.',
    }),
    'gguf/wrong-type': ({ file, key, expected }) => ({
      what: `In “${file}” the entry “${key}” is not of the type ${expected}.`,
      next: 'Convert the model again with a current llama.cpp.',
    }),
    'gguf/unsupported-architecture': ({ architecture }) => ({
      what: `Models of the architecture “${architecture}” cannot be run yet.`,
      next: 'Choose a model of the Llama family, for example Llama, Mistral, SmolLM2, EuroLLM or Teuken.',
    }),
    'gguf/unsupported-feature': ({ feature }) => ({
      what: `This model uses something that cannot be computed yet: ${feature}.`,
      next: 'Choose another checkpoint.',
    }),
    'gguf/unsupported-format': ({ tensor, format: name }) => ({
      what: `The tensor “${tensor}” is stored as ${name}, which cannot be read yet.`,
      next: 'Choose another quantization, for example Q4_K, Q6_K or Q8_0.',
    }),
    'gguf/missing-tensor': ({ tensor }) => ({
      what: `The tensor “${tensor}” is missing.`,
      next: 'For a split model open all parts together; otherwise get the file again.',
    }),
    'gguf/tensor-shape': ({ tensor, expected, found }) => ({
      what: `The tensor “${tensor}” has the shape ${found} instead of ${expected}.`,
      next: 'Header and weights do not belong together. Convert the model again.',
    }),
    'gguf/missing-part': ({ file, part, parts }) => ({
      what: `“${file}” is one of ${parts} parts; part ${part} is missing.`,
      next: 'Choose all parts at once.',
    }),
    'text/unsupported-tokenizer': ({ kind }) => ({
      what: `The tokenizer “${kind}” is not known here.`,
      next: 'Choose a checkpoint with a SentencePiece or a byte-pair tokenizer.',
    }),
    'text/malformed-tokenizer': ({ what }) => ({
      what: `The tokenizer in the file is damaged: ${what}.`,
      next: 'Convert the model again, or get the file from another source.',
    }),
    'text/template-failed': ({ reason }) => ({
      what: `The chat template of this checkpoint failed: ${reason}.`,
      next: 'Start a new conversation, or choose another checkpoint.',
    }),
    'text/template-limit': ({ limit }) => ({
      what: `The chat template of this checkpoint was stopped because it passed a limit: ${limit}.`,
      next: 'Choose another checkpoint; this template is not usable as it stands.',
    }),
    'source/not-found': ({ address, status }) => ({
      what: `Nothing to be had at ${address} (answer ${status}).`,
      next: 'Check the address, and whether the file is open to everybody.',
    }),
    'source/unreachable': ({ address }) => ({
      what: `${address} cannot be reached.`,
      next: 'Check the network. The other server must also allow pages like this one to read its files.',
    }),
    'source/no-ranges': ({ address }) => ({
      what: `The server of ${address} does not hand out parts of a file.`,
      next: 'Download the file with the browser and open it here.',
    }),
    'source/changed': ({ file }) => ({
      what: `“${file}” has changed since it was opened.`,
      next: 'Open the file again.',
    }),
    'source/read-failed': ({ file, reason }) => ({
      what: `“${file}” could not be read: ${reason}.`,
      next: 'Open the file again.',
    }),
    'storage/quota': ({ neededBytes, availableBytes }) => ({
      what: `${format.bytes(neededBytes)} are needed, the browser grants ${format.bytes(availableBytes)}.`,
      next: 'Delete checkpoints that are no longer needed, or free space on the disk.',
    }),
    'storage/unavailable': ({ what }) => ({
      what: `The browser lets this page keep nothing (${what}), as in a private window.`,
      next: 'Everything works until the tab is closed. Use an ordinary window to keep it.',
    }),
    'storage/in-use': ({ file }) => ({
      what: `“${file}” is being written by another tab.`,
      next: 'Wait for that tab to finish, or close it.',
    }),
    'storage/newer-schema': ({ found, known }) => ({
      what: `The stored data are of version ${found}; this page knows versions up to ${known}.`,
      next: 'Reload the page to get the newer version. Nothing was changed.',
    }),
    'storage/blocked': () => ({
      what: 'Another tab keeps an older version of the stored data open.',
      next: 'Close the other tabs of this workbench, then reload.',
    }),
    'storage/malformed-import': ({ file, line, what }) => ({
      what: `“${file}” cannot be imported: ${what} in line ${line}.`,
      next: 'Choose a file that this workbench exported. Nothing was changed.',
    }),
    'engine/no-webgpu': ({ reason }) => ({
      what: `WebGPU cannot be used: ${reason}.`,
      next: 'Choose Auto or CPU in Settings.',
    }),
    'engine/out-of-memory': ({ neededBytes, availableBytes }) => ({
      what: `${format.bytes(neededBytes)} of memory are needed, ${format.bytes(availableBytes)} at most are available.`,
      next: 'Unload another checkpoint, choose a smaller quantization, or raise the limit in Settings.',
    }),
    'engine/device-lost': ({ reason }) => ({
      what: `The browser took the GPU away: ${reason}.`,
      next: 'Load the checkpoint again. If it happens again, choose CPU in Settings.',
    }),
    'engine/kernel-rejected': ({ kernel, difference }) => ({
      what: `The kernel “${kernel}” computes wrongly on this GPU (difference ${difference.toExponential(1)}).`,
      next: 'Choose CPU in Settings; the self-check there shows all kernels.',
    }),
    'engine/not-finite': ({ layer }) => ({
      what: `The computation went astray in ${layer}: a value is not a number.`,
      next: 'Regenerate the answer. If it happens again, the file is damaged or the GPU computes wrongly; Settings has a self-check.',
    }),
    'engine/context-full': ({ promptTokens, contextTokens }) => ({
      what: `The conversation has ${format.number(promptTokens)} tokens; this checkpoint holds ${format.number(contextTokens)}.`,
      next: 'Start a new conversation, or shorten an earlier message.',
    }),
    'engine/nothing-loaded': () => ({
      what: 'No checkpoint is loaded.',
      next: 'Load one on Checkpoints.',
    }),
    'engine/token-out-of-range': ({ id, vocab }) => ({
      what: `Token ${id} does not exist; this checkpoint has ${format.number(vocab)}.`,
      next: 'Check the list of tokens.',
    }),
    'engine/cancelled': () => ({
      what: 'Stopped.',
      next: 'Nothing needs to be done.',
    }),
    'cli/usage': ({ what }) => ({
      what,
      next: 'See the help of the command.',
    }),
    unexpected: ({ reason }) => ({
      what: `Something failed that should not have: ${reason}.`,
      next: 'Reload the page. If it happens again, please report it with these words.',
    }),
  } satisfies ErrorMessages,
};
