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
    compare: 'Compare',
    results: 'Results',
    checkpoints: 'Checkpoints',
    corpora: 'Corpora',
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
  checkpoints: {
    title: 'Checkpoints',
    builtIn: 'Built in',
    builtInNote: 'Trained for this workbench on parallel instructions.',
    offline: 'available offline',
    keepOffline: 'Make all available offline',
    keepingOffline: 'Making all available offline…',
    mixtures: {
      ENDEFRITES: 'English, German, French, Italian and Spanish together',
      DE: 'German only',
    },
    opened: 'Opened here',
    openedNote: 'Kept in this browser until you delete them.',
    openedEmpty: 'Files that you open appear here.',
    notKept: 'The browser keeps no files for this page, so they stay until the tab is closed.',
    dropTitle: 'Drop a GGUF file or a LoRA adapter here',
    dropNote:
      'It is read on this machine and goes nowhere else. Give all parts of a split model together. An adapter goes to the checkpoint that the chat uses.',
    open: 'Open checkpoint',
    fromAddress: 'From an address',
    address: 'Address',
    addressHint: 'Of a .gguf file; of a split model, any one part. The file comes straight from that server.',
    addressWrong: 'An address begins with https:// and leads to a .gguf file.',
    download: 'Download',
    load: 'Load',
    unload: 'Unload',
    resume: 'Resume',
    details: 'Details',
    loadingBar: 'Loading checkpoint',
    keepingBar: 'Keeping a copy',
    downloadingBar: 'Downloading checkpoint',
    stage: {
      header: 'reading the header',
      weights: 'loading the weights',
      pipelines: 'preparing the computation',
      measuring: 'measuring which executor is faster',
    },
    waiting: 'waiting for its turn',
    done: (f: { doneBytes: number; totalBytes: number }) =>
      `${format.bytes(f.doneBytes)} of ${format.bytes(f.totalBytes)}`,
    rate: (f: { bytesPerSecond: number }) => format.rate(f.bytesPerSecond),
    left: (f: { leftMs: number }) => `${format.duration(f.leftMs)} left`,
    resident: 'loaded',
    fits: (f: { neededBytes: number }) => `fits, needs ${format.bytes(f.neededBytes)}`,
    tooLarge: (f: { neededBytes: number; availableBytes: number }) =>
      `needs ${format.bytes(f.neededBytes)}, ${format.bytes(f.availableBytes)} at most`,
    downloadBroken: (f: { share: number }) => `download broken off at ${format.percent(f.share)}`,
    copyBroken: (f: { share: number }) => `copy broken off at ${format.percent(f.share)}; open the file again`,
    keeping: 'a copy is being kept in this browser',
    tabOnly: 'kept until the tab is closed',
    parameters: (f: { parameters: number }) => `${format.compact(f.parameters)} parameters`,
    context: (f: { contextTokens: number }) => `context ${format.number(f.contextTokens)}`,
    addedOn: (f: { addedAt: number }) => `added on ${format.date(f.addedAt)}`,
    memory: 'Memory',
    memoryUsed: (f: { usedBytes: number; availableBytes: number }) =>
      `${format.bytes(f.usedBytes)} of ${format.bytes(f.availableBytes)}`,
    processorComputes: 'The processor computes.',
    processorNext: {
      'no-webgpu':
        'This browser has no WebGPU. Built-in checkpoints run well; large ones answer slowly. A current Chrome, Edge or Safari has it.',
      'no-adapter':
        'This browser offers no GPU to the page. Built-in checkpoints run well; large ones answer slowly. Settings shows more.',
      'software-adapter':
        'The only GPU here is a software one and slower. Built-in checkpoints run well; large ones answer slowly.',
      'device-failed':
        'The GPU could not be used. Built-in checkpoints run well; large ones answer slowly. Settings shows what failed.',
    },
    deleteTitle: (f: { file: string }) => `Delete “${f.file}”?`,
    deleteText: (f: { sizeBytes: number }) =>
      `${format.bytes(f.sizeBytes)} are freed in this browser. The file you opened or the server it came from keep theirs; conversations stay.`,
    detail: {
      file: 'File',
      architecture: 'Architecture',
      parameters: 'Parameters',
      size: 'Size',
      context: 'Context',
      tokens: (f: { tokens: number }) =>
        `${format.number(f.tokens)} ${format.plural(f.tokens, { one: 'token', other: 'tokens' })}`,
      shape: 'Shape',
      shapeOf: (f: { layers: number; width: number; heads: number; kvHeads: number }) =>
        `${format.number(f.layers)} layers, width ${format.number(f.width)}, ${format.number(f.heads)} heads, ${format.number(f.kvHeads)} for keys and values`,
      tokenizer: 'Tokenizer',
      tokenizerOf: (f: { kind: string; vocab: number }) => `${f.kind}, ${format.number(f.vocab)} pieces`,
      licence: 'Licence',
      author: 'Author',
      languages: 'Languages',
      address: 'Downloaded from',
      formats: 'Formats by share',
      format: 'Format',
      tensors: 'Tensors',
      share: 'Share',
      needs: 'Memory it needs',
      needsOf: (f: { weightsBytes: number; kvBytes: number; scratchBytes: number; contextTokens: number }) =>
        `${format.bytes(f.weightsBytes)} weights, ${format.bytes(f.kvBytes)} for ${format.number(f.contextTokens)} tokens of context, ${format.bytes(f.scratchBytes)} working space`,
      loadedIn: 'Loaded in',
      duration: (f: { elapsedMs: number }) => format.duration(f.elapsedMs),
      template: 'Chat template',
      noTemplate: 'None in the file; a plain one is used.',
    },
    adapter: {
      attachFile: 'Attach an adapter…',
      attach: 'Attach',
      detach: 'Detach',
      attachingBar: 'Attaching adapter',
      attached: 'attached',
      notAttached: 'not attached',
      ranks: (f: { least: number; most: number }) =>
        f.least === f.most
          ? `LoRA adapter, rank ${format.number(f.most)}`
          : `LoRA adapter, ranks ${format.number(f.least)} to ${format.number(f.most)}`,
      scale: 'Scale',
      scaleValue: (f: { scale: number }) => format.number(f.scale, 2),
      scaleNote: '1 is as trained, 0 the base alone.',
      baseMissing: (f: { base: string }) => `its base “${f.base}” is not here`,
      baseUnknown: 'its base is not known here',
      deletedToo: (f: { count: number }) =>
        `${format.number(f.count)} ${format.plural(f.count, { one: 'adapter that belongs to it is deleted with it.', other: 'adapters that belong to it are deleted with it.' })}`,
      base: 'Base',
      baseNamed: 'Base named by the file',
      rank: 'Ranks',
      alpha: 'Alpha',
      noAlpha: 'None in the file; the scale alone counts.',
      adapted: 'Tensors it changes',
      added: 'Memory it added',
      attachedIn: 'Attached in',
    },
    repositories: {
      title: 'Public repositories',
      note: 'GGUF files that others publish. Nothing is requested before you ask.',
      ask: 'Show files',
      asking: 'asking',
      unreachable: 'cannot be reached now',
      empty: 'no GGUF file there',
      files: (f: { repository: string }) => `Files of ${f.repository}`,
    },
  },
  corpora: {
    title: 'Corpora',
    note: 'Parallel instructions: one ID, the same dialogue in several languages.',
    sets: 'Parallel sets',
    setsNote: 'Imported sets stay in this browser until you delete them.',
    ours: 'Corpus of this workbench',
    oursNote: 'Made by rules on this machine, the same on every one; meant to train the built-in checkpoints.',
    make: 'Make it',
    making: 'Making the corpus',
    ids: (f: { count: number }) => `${format.number(f.count)} ${format.plural(f.count, { one: 'ID', other: 'IDs' })}`,
    idsOf: (f: { done: number; total: number }) => `${format.number(f.done)} of ${format.number(f.total)} IDs`,
    bytesOf: (f: { done: number; total: number }) => `${format.bytes(f.done)} of ${format.bytes(f.total)}`,
    shareOf: (f: { share: number }) => format.percent(f.share),
    incomplete: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'lacks', other: 'lack' })} a translation`,
    tabOnly: 'kept until the tab is closed',
    nature: 'Nature',
    natureOf: (f: { name: string }) => `Nature of ${f.name}`,
    natures: { curated: 'curated', synthetic: 'synthetic' },
    show: 'Show',
    dropTitle: 'Drop parallel data here',
    dropNote:
      'JSON or JSONL, also gzipped, as Bactrian-X and Lima-X have it, as this workbench exports it, or one file for each language, joined by id. Choose all files of one set together. They are read on this machine and go nowhere else.',
    open: 'Open files',
    importing: 'Importing the set',
    deleteTitle: (f: { name: string }) => `Delete “${f.name}”?`,
    deleteText: 'The copy in this browser is deleted. The files you opened stay as they are.',
    empty:
      'Here one ID stands in all its languages side by side, with figures and mixtures below. Make the corpus of this workbench, or open files of your own.',
    opening: 'Opening the set',
    category: 'Category',
    allCategories: 'All categories',
    categories: {
      writing: 'Writing',
      roleplay: 'Roleplay',
      reasoning: 'Reasoning',
      math: 'Mathematics',
      coding: 'Coding',
      extraction: 'Extraction',
      stem: 'Science and technology',
      humanities: 'Humanities',
    },
    noCategory: 'not said',
    task: 'Task',
    allTasks: 'All tasks',
    split: 'Part',
    allSplits: 'All parts',
    splits: { training: 'training', 'held-out': 'held out', final: 'final test' },
    search: 'Search',
    incompleteOnly: 'Only without all translations',
    searching: 'Searching',
    nothing: 'No ID fits. Change the filters or the search.',
    position: (f: { position: number; count: number }) => `${format.number(f.position)} of ${format.number(f.count)}`,
    previous: 'Previous',
    next: 'Next',
    random: 'Random',
    noTranslation: 'No translation',
    roles: { system: 'System', user: 'User', assistant: 'Assistant' },
    checks: {
      exact: 'Check: this answer exactly',
      number: (f: { value: string }) => `Check: ends with the number ${f.value}`,
      contains: (f: { parts: string }) => `Check: contains ${f.parts}`,
    },
    mixtures: 'Mixtures',
    mixturesNote: 'The nine of the paper, as JSONL in the messages format that common trainers read.',
    mixture: 'Mixture',
    size: 'Size',
    sizes: { full: 'Full', small: 'Small (1,030)' },
    composition: 'Composition',
    language: 'Language',
    dialogues: 'Dialogues',
    all: 'All',
    compositionNote: (f: { ids: number }) =>
      `${format.number(f.ids)} ${format.plural(f.ids, { one: 'ID', other: 'IDs' })}. Those that lack a translation or are held out have no part in it.`,
    lacking: (f: { languages: string }) => `The set has nothing in: ${f.languages}.`,
    notWhole: 'The set is being made.',
    export: 'Export JSONL',
    exporting: 'Writing the file',
    figures: 'Figures',
    figuresNote: 'Counted over the whole set.',
    count: 'Count',
    counting: 'Counting',
    byCategory: 'IDs by category',
    byTask: 'IDs by task',
    byTurns: 'IDs by turns',
    bySplit: 'IDs by part',
    turns: 'Turns',
    idsHead: 'IDs',
    share: 'Share',
    byLanguage: 'Dialogues by language',
    directed: 'With system prompt',
    lengthsOf: 'Lengths of',
    prompts: 'Prompts',
    answers: 'Answers',
    unit: 'Unit',
    characters: 'Characters',
    words: 'Words',
    mean: 'Mean',
    median: 'Median',
    p95: '95th percentile',
    fairness: 'Token fairness',
    fairnessNote:
      'How many tokens the same content takes. Premium: tokens of a language over those of the language that needs fewest.',
    tokenizer: 'Tokenizer of',
    noTokenizer: 'Load a checkpoint first; its tokenizer counts.',
    countTokens: 'Count tokens',
    perDialogue: 'Tokens a dialogue',
    perWord: 'Tokens a word',
    perToken: 'Characters a token',
    premium: 'Premium',
    missing: 'Missing translations',
    missingNote: (f: { shown: number; total: number }) =>
      `The first ${format.number(f.shown)} of ${format.number(f.total)} IDs. Mixtures leave them out.`,
    missingIn: 'Missing in',
    exportMissing: 'Export the list',
  },
  settings: {
    title: 'Settings',
    appearance: 'Appearance',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    computing: 'Computing',
    executor: 'Executor',
    executors: { auto: 'Auto', webgpu: 'WebGPU', cpu: 'CPU' },
    running: (f: { executor: string; reason: string }) => `${f.executor} computes now: ${f.reason}.`,
    runningNone: 'Nothing is loaded, so nothing computes.',
    measured: (f: { webgpuMs: number; cpuMs: number }) =>
      `Measured for one token: WebGPU ${format.number(f.webgpuMs, 1)} ms, CPU ${format.number(f.cpuMs, 1)} ms.`,
    executorHint: 'A change takes effect when a checkpoint is next loaded.',
    reload: 'Load again now',
    budget: 'Memory for checkpoints',
    budgetAuto: 'As much as the engine thinks fit',
    budgetOf: (f: { sizeBytes: number }) => `At most ${format.bytes(f.sizeBytes)}`,
    budgetHint: 'A checkpoint that needs more is refused before it is loaded.',
    keys: 'Keyboard',
    shortcuts: 'Single keys are shortcuts',
    keyMessage: 'Write a message',
    keyHelp: 'Keys of Compare, shown there',
    shortcutsHint: 'Switch this off if a screen reader or voice control uses the same keys.',
    gpu: 'Graphics processor',
    gpuNone: 'The browser offers no GPU to this page.',
    gpuSoftware: 'A software GPU: the browser computes its shaders on the processor.',
    gpuFields: {
      vendor: 'Vendor',
      architecture: 'Architecture',
      device: 'Device',
      description: 'Description',
      features: 'Features',
      limits: 'Limits',
    },
    limit: 'Limit',
    value: 'Value',
    valueOf: (f: { value: number }) => format.number(f.value),
    check: 'Self-check',
    checkNote: 'Computes every kernel on this device and compares it with plain loops on the processor.',
    checkRun: 'Check all kernels',
    checking: 'checking',
    checkResult: (f: { passed: number; total: number }) =>
      `${format.number(f.passed)} of ${format.number(f.total)} ${format.plural(f.total, { one: 'kernel agrees', other: 'kernels agree' })}.`,
    checkNone: 'The device gave no kernel to check.',
    kernel: 'Kernel',
    variant: 'Variant',
    difference: 'Difference',
    allowed: 'Allowed',
    result: 'Result',
    passed: 'agrees',
    failed: 'differs',
    storage: 'Storage',
    used: (f: { usedBytes: number; quotaBytes: number }) =>
      `${format.bytes(f.usedBytes)} used of ${format.bytes(f.quotaBytes)} that the browser grants.`,
    persistent: 'The browser keeps it until you delete it.',
    notPersistent: 'The browser may delete it when the disk runs full.',
    persist: 'Ask the browser to keep it',
    persistRefused: 'The browser declined. It usually agrees once the page is installed or visited often.',
    export: 'Export everything',
    exportNote:
      'One JSON file with all conversations, votes, answers, studies, imported benchmarks and settings. Checkpoint files and imported corpora are not in it; which checkpoint gave an answer stays sealed while its study is blind.',
    import: 'Import an export',
    importNote:
      'Joins such a file to what is here, record by record. Nothing of this browser is lost, its settings stay, and the same file again changes nothing.',
    importing: 'Reading the file',
    imported: (f: { added: string; known: number }) =>
      `New: ${f.added}. ${format.number(f.known)} ${format.plural(f.known, { one: 'record was', other: 'records were' })} here before.`,
    importedNothing: 'nothing',
    importedKinds: {
      conversations: (f: { count: number }) =>
        `${format.number(f.count)} ${format.plural(f.count, { one: 'conversation', other: 'conversations' })}`,
      studies: (f: { count: number }) =>
        `${format.number(f.count)} ${format.plural(f.count, { one: 'study', other: 'studies' })}`,
      sessions: (f: { count: number }) =>
        `${format.number(f.count)} ${format.plural(f.count, { one: 'sitting of an annotator', other: 'sittings of annotators' })}`,
      events: (f: { count: number }) =>
        `${format.number(f.count)} ${format.plural(f.count, { one: 'vote or other entry', other: 'votes and other entries' })}`,
      answers: (f: { count: number }) =>
        `${format.number(f.count)} ${format.plural(f.count, { one: 'answer', other: 'answers' })}`,
      benchmarks: (f: { count: number }) =>
        `${format.number(f.count)} ${format.plural(f.count, { one: 'benchmark', other: 'benchmarks' })}`,
    },
    importSealed: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'answer was', other: 'answers were' })} sealed in another browser: which checkpoint gave them, only that one can say.`,
    importContradictory: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'entry is', other: 'entries are' })} here in other words. In a study neither wording counts; both are listed there.`,
    importOtherBenchmarks: (f: { count: number }) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'benchmark of that name has', other: 'benchmarks of those names have' })} other content here, which has stayed.`,
    importReload: 'Reload the page to see the conversations in Chat.',
    reloadNow: 'Reload',
    wipe: 'Delete everything',
    wipeNote:
      'Conversations, votes, studies, imported benchmarks, settings, opened checkpoints and imported corpora, all of it in this browser.',
    wipeTitle: 'Delete everything?',
    wipeText: (f: { conversations: number; votes: number; sizeBytes: number }) =>
      `${format.number(f.conversations)} ${format.plural(f.conversations, { one: 'conversation', other: 'conversations' })}, ${format.number(f.votes)} ${format.plural(f.votes, { one: 'vote', other: 'votes' })}, all settings, studies, opened checkpoints, imported benchmarks and corpora are deleted, ${format.bytes(f.sizeBytes)} in all. This cannot be undone.`,
  },
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
    reading: (f: { done: number; total: number }) =>
      `Reading the prompt: ${format.number(f.done)} of ${format.number(f.total)} tokens`,
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
      foot: (f: { vocab: number }) =>
        `Before temperature and the filters. The five likeliest of ${format.number(f.vocab)}.`,
    },
  },
  compare: {
    mode: 'Mode',
    modes: { open: 'Open', blind: 'Blind', study: 'Study' },
    first: 'First checkpoint',
    second: 'Second checkpoint',
    openEmpty:
      'Two checkpoints answer the same message, side by side. Send the example below as it stands, or write a message of your own.',
    blindEmpty: 'Two answers to one message, without names. Read both and choose; the names appear after your vote.',
    blindNote: 'Names are hidden; sides are drawn anew for each turn.',
    anotherExample: 'Another example',
    prompt: 'Prompt',
    turn: (f: { turn: number }) => `Turn ${format.number(f.turn)}`,
    answers: { left: 'Answer A', right: 'Answer B' },
    goTo: { left: 'Go to A', right: 'Go to B' },
    noText: 'This answer has no text.',
    complete: 'Both answers are complete.',
    loadingBoth: 'Loading both checkpoints',
    loadingShare: (f: { share: number }) => `Loading both checkpoints: ${format.percent(f.share)}`,
    writing: (f: { tokens: number }) =>
      `Both answers are being written: ${format.number(f.tokens)} ${format.plural(f.tokens, { one: 'token', other: 'tokens' })} so far`,
    verdict: 'Verdict',
    verdicts: { left: 'A is better', right: 'B is better', tie: 'Tie', 'both-bad': 'Both bad' },
    skip: 'Skip',
    skipTitle: 'Why do you skip this?',
    skipReasons: {
      'cannot-judge': 'I cannot judge it',
      'broken-answer': 'An answer is broken',
      'broken-question': 'The prompt is broken',
      'not-my-language': 'It is not in a language of mine',
    },
    undo: 'Undo',
    followUp: 'Ask a follow-up before the names',
    hint: 'Read both to the end. The names appear after your vote.',
    hintFollowUp: 'Read both to the end. After your vote comes your follow-up, and only later the names.',
    between: 'Your vote is kept. Write the follow-up, or have the names shown.',
    reveal: 'Reveal',
    showNames: 'Show the names',
    revealed: {
      left: (f: { a: string; b: string }) => `You chose A, ${f.a}. B is ${f.b}.`,
      right: (f: { a: string; b: string }) => `You chose B, ${f.b}. A is ${f.a}.`,
      tie: (f: { a: string; b: string }) => `You called it a tie. A is ${f.a}, B is ${f.b}.`,
      'both-bad': (f: { a: string; b: string }) => `You found both bad. A is ${f.a}, B is ${f.b}.`,
      skip: (f: { a: string; b: string }) => `You skipped. A is ${f.a}, B is ${f.b}.`,
    },
    decided: {
      left: 'you chose A',
      right: 'you chose B',
      tie: 'you called it a tie',
      'both-bad': 'you found both bad',
      skip: 'you skipped',
    },
    tally: (f: {
      votes: number;
      first: string;
      firstVotes: number;
      ties: number;
      bothBad: number;
      second: string;
      secondVotes: number;
    }) =>
      `${format.number(f.votes)} ${format.plural(f.votes, { one: 'vote', other: 'votes' })} on this pair so far: ${f.first} ${format.number(f.firstVotes)}, tie ${format.number(f.ties)}, both bad ${format.number(f.bothBad)}, ${f.second} ${format.number(f.secondVotes)}`,
    next: 'Next prompt',
    unblinded: 'You have seen these two texts with their names. Your vote is kept, and left out of every statistic.',
    tabOnly: 'The browser keeps nothing for this page: votes last until the tab is closed.',
    leave: 'Leave this question',
    followUpFailed: 'The follow-up could not be answered.',
    followUpFailedNext: 'Send it again, or have the names shown.',
    keysTitle: 'Keys on this screen',
    keysOff: 'They can be switched off in Settings.',
    keysHelp: 'Show these keys',
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
    'adapter/not-an-adapter': ({ file, found }) => ({
      what: `“${file}” is not a LoRA adapter; it says of itself: ${found}.`,
      next: 'Choose a GGUF file that convert_lora_to_gguf of llama.cpp has written.',
    }),
    'adapter/needs-base': ({ file }) => ({
      what: `“${file}” is an adapter, which computes only together with its base.`,
      next: 'Open the checkpoint it was trained on first, then the adapter.',
    }),
    'adapter/architecture': ({ file, expected, found }) => ({
      what: `“${file}” adapts models of the architecture “${found}”; this base is “${expected}”.`,
      next: 'Attach it to the checkpoint it was trained on.',
    }),
    'adapter/unexpected-tensor': ({ tensor }) => ({
      what: `The adapter’s tensor “${tensor}” is neither of the two matrices of a pair.`,
      next: 'Convert the adapter again with a current llama.cpp.',
    }),
    'adapter/incomplete-pair': ({ tensor }) => ({
      what: `The adapter lacks the tensor “${tensor}”, one of a pair.`,
      next: 'Get the file again, or convert the adapter once more.',
    }),
    'adapter/no-such-tensor': ({ tensor }) => ({
      what: `The base has nothing that the adapter’s tensor “${tensor}” could change.`,
      next: 'Attach the adapter to the checkpoint it was trained on.',
    }),
    'adapter/tensor-shape': ({ tensor, expected, found }) => ({
      what: `The adapter’s tensor “${tensor}” has the shape ${found}; for this base it would have to be ${expected}.`,
      next: 'Attach the adapter to the checkpoint it was trained on.',
    }),
    'adapter/rank': ({ tensor, rank, limit }) => ({
      what: `The adapter’s tensor “${tensor}” has rank ${format.number(rank)}; at most ${format.number(limit)} can be computed.`,
      next: 'Choose an adapter of a smaller rank, or merge this one into its base and open the result.',
    }),
    'adapter/not-finite': ({ tensor }) => ({
      what: `The adapter’s tensor “${tensor}” contains a value that is not a number, or infinite.`,
      next: 'The file is damaged, or the training went astray. Choose another adapter.',
    }),
    'adapter/not-attached': () => ({
      what: 'This adapter is not attached any more.',
      next: 'Attach it again on Checkpoints.',
    }),
    'adapter/scale': ({ scale }) => ({
      what: `The scale ${format.number(scale, 2)} is out of range.`,
      next: 'Choose a scale from 0 to 2.',
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
    'source/replaced': ({ file }) => ({
      what: `The server has another “${file}” by now than the one this download began with.`,
      next: 'What had arrived was discarded. Download it again.',
    }),
    'source/wrong-hash': ({ file, expected, found }) => ({
      what: `“${file}” did not arrive as announced: its SHA-256 begins with ${found.slice(0, 12)}, not with ${expected.slice(0, 12)}.`,
      next: 'It was discarded. Download it again; if that happens twice, get it elsewhere.',
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
    'storage/full': ({ usedBytes, quotaBytes }) => ({
      what: `There is no room left for this: ${format.bytes(usedBytes)} are used, the browser grants ${format.bytes(quotaBytes)}, or the disk is full.`,
      next: 'Your last step was not kept. Delete checkpoints that are no longer needed, or free space on the disk, and repeat it.',
    }),
    'storage/closed': () => ({
      what: 'The browser has closed what this page stores.',
      next: 'Your last step may not have been kept. Reload the page and look.',
    }),
    'storage/deleted': () => ({
      what: 'All stored data were deleted in another tab.',
      next: 'Nothing you do in this tab is kept any more. Reload the page to start afresh.',
    }),
    'storage/failed': ({ reason }) => ({
      what: `The browser could not read or write the stored data (${reason}).`,
      next: 'Try again. If that does not help, make room on the disk and restart the browser.',
    }),
    'storage/damaged': () => ({
      what: 'The browser found its stored data damaged and discarded them.',
      next: 'Votes, answers, studies and imported benchmarks are restored from a second copy where there is one. Conversations, settings and the list of opened checkpoints are lost.',
    }),
    'storage/conflict': ({ id }) => ({
      what: `An entry with the id ${id} is already stored here, with different content.`,
      next: 'Nothing was added. One of the two has been altered; ask the person it comes from.',
    }),
    'storage/sealed-elsewhere': () => ({
      what: 'Which checkpoint gave this answer was sealed in another browser, or with a key that has since been deleted.',
      next: 'Only the browser in which it was sealed can open it.',
    }),
    'storage/malformed-import': ({ file, line, what }) => ({
      what: `“${file}” cannot be imported: ${what} in line ${line}.`,
      next: 'Mend that line, or choose another file. Nothing was changed.',
    }),
    'corpora/unknown-shape': ({ file, line, found }) => ({
      what: `“${file}”, line ${format.number(line)}: this record has a shape that is not known here (${found}).`,
      next: 'Records have an id and messages, conversations, or instruction and output; or turns in several languages.',
    }),
    'corpora/unknown-language': ({ file, line, found }) => ({
      what: found
        ? `“${file}”, line ${format.number(line)}: “${found}” is none of the five languages.`
        : `“${file}” does not say which language it is in (line ${format.number(line)}).`,
      next: 'Put the code into the name of the file, as in “train.de.jsonl”, or into a field “language” of each record.',
    }),
    'corpora/repeated-id': ({ file, line, id, language }) => ({
      what: `“${file}”, line ${format.number(line)}: the ID “${id}” is there a second time in ${format.language(language)}.`,
      next: 'An ID may stand for one dialogue a language. Mend the file, and choose all files of one set only.',
    }),
    'corpora/not-joined': ({ file }) => ({
      what: `“${file}” has no IDs, and its languages differ in their number of records, so nothing says which belong together.`,
      next: 'Give each record an “id” that its translations share.',
    }),
    'corpora/empty': ({ file }) => ({
      what: `“${file}” has no dialogue with a question and an answer.`,
      next: 'Choose a file with instructions.',
    }),
    'corpora/too-many': ({ file, limit }) => ({
      what: `With “${file}” the set has more than ${format.number(limit)} IDs.`,
      next: 'Choose a part of it.',
    }),
    'corpora/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `With “${file}” it would be ${format.bytes(sizeBytes)}; at most ${format.bytes(limitBytes)} can be read at once.`,
      next: 'Choose fewer files, or a part of them.',
    }),
    'study/not-a-study': ({ file }) => ({
      what: `“${file}” is not a study file.`,
      next: 'Choose the file that the organiser of the study handed out.',
    }),
    'study/not-a-bundle': ({ file }) => ({
      what: `“${file}” is not a bundle of votes.`,
      next: 'Choose a file that was handed in from the study screen of this workbench.',
    }),
    'study/newer': ({ file, found, known }) => ({
      what: `“${file}” has version ${found} of its format; this page knows versions up to ${known}.`,
      next: 'Reload the page to get its newer version, then open the file again.',
    }),
    'study/malformed': ({ file, path }) => ({
      what: `“${file}” cannot be used: its entry “${path}” is missing or not as it should be.`,
      next: 'Ask for the file once more. Nothing was changed.',
    }),
    'study/changed': ({ file }) => ({
      what: `“${file}” was changed after it had been written, or did not arrive complete.`,
      next: 'Ask the person it comes from to send it again. Nothing was changed.',
    }),
    'study/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `“${file}” has ${format.bytes(sizeBytes)}; a file of this kind may have ${format.bytes(limitBytes)} at most.`,
      next: 'Check that it is the right file. A study that large has to be divided.',
    }),
    'study/other-study': ({ file }) => ({
      what: `The votes in “${file}” belong to another study.`,
      next: 'Merge them with the study that they were given in.',
    }),
    'study/other-version': ({ file, study }) => ({
      what: `“${file}” is another version of the study “${study}”, on which work has begun in this browser.`,
      next: 'Go on with the version that is here, or open this one in another browser or browser profile.',
    }),
    'study/other-questions': ({ file }) => ({
      what: `The votes in “${file}” were given on other questions than those of this study.`,
      next: 'The annotator had another version of the study file. Merge these votes with that version.',
    }),
    'study/other-answers': ({ file }) => ({
      what: `The votes in “${file}” were given on other answers than those of this study.`,
      next: 'The annotator had another version of the study file. Merge these votes with that version.',
    }),
    'study/nothing-to-judge': () => ({
      what: 'There are no two answers to one question that could be compared.',
      next: 'Choose questions and two checkpoints that have answered them.',
    }),
    'study/wish': ({ wish, low, high }) => {
      const range =
        wish === 'share'
          ? `between ${format.percent(low)} and ${format.percent(high)}`
          : `between ${format.number(low)} and ${format.number(high)}, in whole numbers`;
      const names = {
        seats: 'The number of annotators',
        votes: 'The number of votes on each pair of answers',
        'more-votes': 'The number of votes where there are to be more',
        share: 'The share of pairs of answers with more votes',
      };
      return { what: `${names[wish]} must be ${range}.`, next: 'Change this value.' };
    },
    'study/too-few-seats': ({ language, seats, needed }) => ({
      what: `There ${format.plural(seats, { one: 'is', other: 'are' })} ${format.number(seats)} ${format.plural(seats, { one: 'annotator', other: 'annotators' })} for ${format.language(language)}; this plan needs ${format.number(needed)}.`,
      next: 'Add annotators for this language, or ask for fewer votes on each pair of answers.',
    }),
    'study/missing-answers': ({ question, missing }) => ({
      what: `${format.number(missing)} ${format.plural(missing, { one: 'answer is', other: 'answers are' })} missing; the first question without is ${question}.`,
      next: 'Have the missing answers generated or import them, or leave these questions out.',
    }),
    'study/names-a-checkpoint': ({ where, name }) => {
      const places = {
        title: 'title',
        benchmark: 'name of the benchmark',
        directive: 'directive',
        consent: 'consent text',
      };
      return {
        what: `The ${places[where]} contains “${name}”, which would tell the annotators who is compared.`,
        next: 'Word it without that name.',
      };
    },
    'study/checkpoint-gone': ({ name }) => ({
      what: `“${name}” is to answer in this study, but is no longer here.`,
      next: 'Open its file again under Checkpoints, or choose another one in step 2.',
    }),
    'study/checkpoint-changed': ({ name }) => ({
      what: `“${name}” is now another file than the one that gave the first answers.`,
      next: 'Open the earlier file under Checkpoints, or discard the answers and have all of them generated anew.',
    }),
    'study/no-directive': ({ name }) => ({
      what: `The template of “${name}” takes no directive, so this checkpoint would be asked differently from the others.`,
      next: 'Switch the directive off in step 4: then all are asked alike.',
    }),
    'study/gone': () => ({
      what: 'This study has been deleted in another tab.',
      next: 'Nothing you do here is kept any more. Go back to the list of studies.',
    }),
    'exchange/not-votes': ({ file }) => ({
      what: `“${file}” holds no votes in a format that is known here.`,
      next: 'Choose rows of LMSYS, battles of the arena, a file for LLM Comparator, or the table (CSV) that this workbench writes.',
    }),
    'exchange/unchecked-answers': ({ file }) => ({
      what: `“${file}” holds answers, but none that can be checked here.`,
      next: 'Answers to Tandem-80 and Tandem-Mini can be checked by machine. To have others judged, import them into a study under “Compare”.',
    }),
    'exchange/sealed-votes': ({ file }) => ({
      what: `“${file}” was handed in by annotators: it does not say which models the votes are about.`,
      next: 'Open its study under Compare, Study, and merge it there.',
    }),
    'exchange/not-export': ({ file }) => ({
      what: `“${file}” is not an export of everything from this workbench.`,
      next: 'Choose a file that “Export everything” wrote. Annotators’ files belong to their study, under Compare.',
    }),
    'exchange/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `“${file}” has ${format.bytes(sizeBytes)}; at most ${format.bytes(limitBytes)} can be read.`,
      next: 'Check that it is the right file, or divide it.',
    }),
    'benchmark/gone': ({ name }) => ({
      what: `The benchmark “${name}” is no longer in this browser.`,
      next: 'It was deleted, perhaps in another tab. Nothing was changed; import it again if you still need it.',
    }),
    'benchmark/name-taken': ({ name }) => ({
      what: `There already is a benchmark named “${name}”.`,
      next: 'Choose another name. Nothing was kept.',
    }),
    'benchmark/changed-elsewhere': ({ question, language }) => ({
      what: `Question ${question} in ${format.language(language)} has meanwhile been changed elsewhere, perhaps in another tab.`,
      next: 'Your text is still in the form. Compare it with the new wording and save again.',
    }),
    'engine/no-webgpu': ({ reason }) => ({
      what: `WebGPU cannot be used: ${reason}.`,
      next: 'Choose Auto or CPU in Settings.',
    }),
    'engine/out-of-memory': ({ neededBytes, availableBytes }) => ({
      what: `${format.bytes(neededBytes)} of memory are needed, ${format.bytes(availableBytes)} at most are available.`,
      next: 'Unload another checkpoint, choose a smaller quantization, or raise the limit in Settings.',
    }),
    'engine/memory-exhausted': ({ executor, neededBytes }) => ({
      what:
        executor === 'webgpu'
          ? `The GPU has run out of memory; this checkpoint takes ${format.bytes(neededBytes)} of it.`
          : `The browser gets no more memory; this checkpoint takes ${format.bytes(neededBytes)} of it.`,
      next: 'Close other tabs and programs or unload another checkpoint, then try again; or choose a smaller quantization.',
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
