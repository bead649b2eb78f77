import type { Messages } from '../dictionaries.ts';
import { formatsFor } from '../format.ts';
import { annotate } from './annotate/es.ts';
import { benchmarks } from './benchmarks/es.ts';
import { merge } from './merge/es.ts';
import { organise } from './organise/es.ts';
import { proof } from './proof/es.ts';
import { results } from './results/es.ts';
import { study } from './study/es.ts';

const format = formatsFor('es');

export const es = {
  app: {
    skip: 'Ir al contenido',
    theme: 'Claro u oscuro',
    interfaceLanguage: 'Idioma de la interfaz',
    computesOn: ({ executor }) => `Calcula en: ${executor}`,
    dismiss: 'Ocultar',
    update: 'Hay una versión nueva lista.',
    updateNow: 'Recargar con ella',
  },
  nav: {
    main: 'Navegación principal',
    chat: 'Chat',
    compare: 'Comparación',
    results: 'Resultados',
    checkpoints: 'Checkpoints',
    corpora: 'Corpus',
    settings: 'Ajustes',
  },
  common: {
    cancel: 'Cancelar',
    close: 'Cerrar',
    delete: 'Eliminar',
    export: 'Exportar',
    retry: 'Reintentar',
    yes: 'sí',
    no: 'no',
    notKnown: 'no se sabe',
  },
  executor: {
    webgpu: 'WebGPU',
    cpu: 'CPU',
    reason: {
      chosen: 'elegido en los ajustes',
      faster: 'el más rápido de los dos en este dispositivo',
      'no-webgpu': 'este navegador no tiene WebGPU',
      'no-adapter': 'este navegador no ofrece ninguna GPU a la página',
      'software-adapter': 'la única GPU es simulada y más lenta que el procesador',
      'device-failed': 'la GPU no se pudo usar o no pasó la autocomprobación',
    },
  },
  checkpoints: {
    title: 'Checkpoints',
    builtIn: 'Incluidos',
    builtInNote: 'Entrenados para este taller con instrucciones paralelas.',
    offline: 'disponible sin conexión',
    keepOffline: 'Dejar todos disponibles sin conexión',
    keepingOffline: 'Guardando para usar sin conexión…',
    mixtures: {
      ENDEFRITES: 'inglés, alemán, francés, italiano y español juntos',
      DE: 'solo alemán',
    },
    opened: 'Abiertos aquí',
    openedNote: 'Se quedan en este navegador hasta que los elimine.',
    openedEmpty: 'Los archivos que abra aparecen aquí.',
    notKept: 'El navegador no guarda archivos para esta página; se quedan hasta que se cierre la pestaña.',
    dropTitle: 'Suelte aquí un archivo GGUF o un adaptador LoRA',
    dropNote:
      'Se lee en este equipo y no va a ninguna otra parte. Dé juntas todas las partes de un modelo dividido. Un adaptador va al checkpoint que usa el chat.',
    open: 'Abrir checkpoint',
    fromAddress: 'Desde una dirección',
    address: 'Dirección',
    addressHint:
      'De un archivo .gguf; de un modelo dividido basta una parte. El archivo llega directamente de ese servidor.',
    addressWrong: 'Una dirección empieza por https:// y lleva a un archivo .gguf.',
    download: 'Descargar',
    load: 'Cargar',
    unload: 'Liberar',
    resume: 'Reanudar',
    details: 'Detalles',
    loadingBar: 'Cargando checkpoint',
    keepingBar: 'Guardando una copia',
    downloadingBar: 'Descargando checkpoint',
    stage: {
      header: 'leyendo la cabecera',
      weights: 'cargando los pesos',
      pipelines: 'preparando el cálculo',
      measuring: 'midiendo qué ejecutor es más rápido',
    },
    waiting: 'espera su turno',
    done: ({ doneBytes, totalBytes }) => `${format.bytes(doneBytes)} de ${format.bytes(totalBytes)}`,
    rate: ({ bytesPerSecond }) => format.rate(bytesPerSecond),
    left: ({ leftMs }) => `quedan ${format.duration(leftMs)}`,
    resident: 'cargado',
    fits: ({ neededBytes }) => `cabe, necesita ${format.bytes(neededBytes)}`,
    tooLarge: ({ neededBytes, availableBytes }) =>
      `necesita ${format.bytes(neededBytes)}, ${format.bytes(availableBytes)} como máximo`,
    downloadBroken: ({ share }) => `descarga interrumpida al ${format.percent(share)}`,
    copyBroken: ({ share }) => `copia interrumpida al ${format.percent(share)}; abra el archivo de nuevo`,
    keeping: 'se guarda una copia en este navegador',
    tabOnly: 'se queda hasta que se cierre la pestaña',
    parameters: ({ parameters }) => `${format.compact(parameters)} de parámetros`,
    context: ({ contextTokens }) => `contexto ${format.number(contextTokens)}`,
    addedOn: ({ addedAt }) => `añadido el ${format.date(addedAt)}`,
    memory: 'Memoria',
    memoryUsed: ({ usedBytes, availableBytes }) => `${format.bytes(usedBytes)} de ${format.bytes(availableBytes)}`,
    processorComputes: 'Calcula el procesador.',
    processorNext: {
      'no-webgpu':
        'Este navegador no tiene WebGPU. Los checkpoints incluidos funcionan bien; los grandes responden despacio. Un Chrome, Edge o Safari actual lo tiene.',
      'no-adapter':
        'Este navegador no ofrece ninguna GPU a la página. Los checkpoints incluidos funcionan bien; los grandes responden despacio. En los ajustes hay más.',
      'software-adapter':
        'La única GPU es simulada y más lenta. Los checkpoints incluidos funcionan bien; los grandes responden despacio.',
      'device-failed':
        'La GPU no se pudo usar. Los checkpoints incluidos funcionan bien; los grandes responden despacio. Los ajustes muestran qué falló.',
    },
    deleteTitle: ({ file }) => `¿Eliminar «${file}»?`,
    deleteText: ({ sizeBytes }) =>
      `Se liberan ${format.bytes(sizeBytes)} en este navegador. El archivo que abrió, o el servidor del que vino, conserva el suyo; las conversaciones se quedan.`,
    detail: {
      file: 'Archivo',
      architecture: 'Arquitectura',
      parameters: 'Parámetros',
      size: 'Tamaño',
      context: 'Contexto',
      tokens: ({ tokens }) => `${format.number(tokens)} ${format.plural(tokens, { one: 'token', other: 'tokens' })}`,
      shape: 'Estructura',
      shapeOf: ({ layers, width, heads, kvHeads }) =>
        `${format.number(layers)} capas, anchura ${format.number(width)}, ${format.number(heads)} cabezas, ${format.number(kvHeads)} para claves y valores`,
      tokenizer: 'Tokenizador',
      tokenizerOf: ({ kind, vocab }) => `${kind}, ${format.number(vocab)} piezas`,
      licence: 'Licencia',
      author: 'Autor',
      languages: 'Idiomas',
      address: 'Descargado de',
      formats: 'Formatos por proporción',
      format: 'Formato',
      tensors: 'Tensores',
      share: 'Proporción',
      needs: 'Memoria que necesita',
      needsOf: ({ weightsBytes, kvBytes, scratchBytes, contextTokens }) =>
        `${format.bytes(weightsBytes)} de pesos, ${format.bytes(kvBytes)} para ${format.number(contextTokens)} tokens de contexto, ${format.bytes(scratchBytes)} de espacio de trabajo`,
      loadedIn: 'Cargado en',
      duration: ({ elapsedMs }) => format.duration(elapsedMs),
      template: 'Plantilla de chat',
      noTemplate: 'Ninguna en el archivo; se usa una sencilla.',
    },
    adapter: {
      attachFile: 'Conectar un adaptador…',
      attach: 'Conectar',
      detach: 'Desconectar',
      attachingBar: 'Conectando adaptador',
      attached: 'conectado',
      notAttached: 'sin conectar',
      ranks: ({ least, most }) =>
        least === most
          ? `adaptador LoRA, rango ${format.number(most)}`
          : `adaptador LoRA, rangos de ${format.number(least)} a ${format.number(most)}`,
      scale: 'Factor de escala',
      scaleValue: ({ scale }) => format.number(scale, 2),
      scaleNote: '1 es como se entrenó, 0 la base sola.',
      baseMissing: ({ base }) => `su base «${base}» no está aquí`,
      baseUnknown: 'aquí no se conoce su base',
      deletedToo: ({ count }) =>
        `Con él se ${format.plural(count, { one: 'elimina', other: 'eliminan' })} ${format.number(count)} ${format.plural(count, { one: 'adaptador que le pertenece.', other: 'adaptadores que le pertenecen.' })}`,
      base: 'Base',
      baseNamed: 'Base que indica el archivo',
      rank: 'Rangos',
      alpha: 'Alfa',
      noAlpha: 'Ninguno en el archivo; solo cuenta el factor de escala.',
      adapted: 'Tensores que modifica',
      added: 'Memoria añadida',
      attachedIn: 'Conectado en',
    },
    repositories: {
      title: 'Repositorios públicos',
      note: 'Archivos GGUF que publican otros. No se solicita nada antes de que usted lo pida.',
      ask: 'Mostrar archivos',
      asking: 'consultando',
      unreachable: 'ahora no se puede acceder',
      empty: 'ningún archivo GGUF',
      files: ({ repository }) => `Archivos de ${repository}`,
    },
  },
  corpora: {
    title: 'Corpus',
    note: 'Instrucciones paralelas: un ID, el mismo diálogo en varias lenguas.',
    sets: 'Corpus paralelos',
    setsNote: 'Los importados permanecen en este navegador hasta que usted los elimine.',
    ours: 'Corpus de este taller',
    oursNote:
      'Producido por reglas en este dispositivo, igual en todas partes; destinado a entrenar los checkpoints incluidos.',
    make: 'Producir',
    making: 'Produciendo el corpus',
    ids: ({ count }) => `${format.number(count)} ID`,
    idsOf: ({ done, total }) => `${format.number(done)} de ${format.number(total)} ID`,
    bytesOf: ({ done, total }) => `${format.bytes(done)} de ${format.bytes(total)}`,
    shareOf: ({ share }) => format.percent(share),
    incomplete: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'incompleto', other: 'incompletos' })}, sin alguna traducción`,
    tabOnly: 'se conserva hasta que se cierre la pestaña',
    nature: 'Naturaleza',
    natureOf: ({ name }) => `Naturaleza de ${name}`,
    natures: { curated: 'curado', synthetic: 'sintético' },
    show: 'Mostrar',
    dropTitle: 'Suelte aquí datos paralelos',
    dropNote:
      'JSON o JSONL, también comprimido con gzip, en la forma de Bactrian-X y Lima-X, exportado por este taller, o un archivo por lengua, unidos por id. Elija juntos todos los archivos de un corpus. Se leen en este dispositivo y no van a ninguna otra parte.',
    open: 'Abrir archivos',
    importing: 'Importando el corpus',
    deleteTitle: ({ name }) => `¿Eliminar «${name}»?`,
    deleteText: 'Se elimina la copia de este navegador. Los archivos que ha abierto quedan como están.',
    empty:
      'Aquí un ID se lee en todas sus lenguas lado a lado, con las cifras y las mezclas debajo. Produzca el corpus de este taller o abra archivos propios.',
    opening: 'Abriendo el corpus',
    category: 'Categoría',
    allCategories: 'Todas las categorías',
    categories: {
      writing: 'Redacción',
      roleplay: 'Juego de rol',
      reasoning: 'Razonamiento',
      math: 'Matemáticas',
      coding: 'Programación',
      extraction: 'Extracción',
      stem: 'Ciencia y técnica',
      humanities: 'Humanidades',
    },
    noCategory: 'sin indicar',
    task: 'Tarea',
    allTasks: 'Todas las tareas',
    split: 'Parte',
    allSplits: 'Todas las partes',
    splits: { training: 'entrenamiento', 'held-out': 'apartada', final: 'prueba final' },
    search: 'Búsqueda',
    incompleteOnly: 'Solo los incompletos',
    searching: 'Buscando',
    nothing: 'Ningún ID coincide. Cambie los filtros o la búsqueda.',
    position: ({ position, count }) => `${format.number(position)} de ${format.number(count)}`,
    previous: 'Anterior',
    next: 'Siguiente',
    random: 'Al azar',
    noTranslation: 'Sin traducción',
    roles: { system: 'Sistema', user: 'Persona', assistant: 'Asistente' },
    checks: {
      exact: 'Comprobación: exactamente esta respuesta',
      number: ({ value }) => `Comprobación: termina con el número ${value}`,
      contains: ({ parts }) => `Comprobación: contiene ${parts}`,
    },
    mixtures: 'Mezclas',
    mixturesNote:
      'Las nueve del artículo, en JSONL con el formato messages que leen los programas de entrenamiento habituales.',
    mixture: 'Mezcla',
    size: 'Tamaño',
    sizes: { full: 'Entera', small: 'Pequeña (1030)' },
    composition: 'Composición',
    language: 'Lengua',
    dialogues: 'Diálogos',
    all: 'Todos',
    compositionNote: ({ ids }) => `${format.number(ids)} ID. Los incompletos o apartados no entran.`,
    lacking: ({ languages }) => `El corpus no tiene nada en: ${languages}.`,
    notWhole: 'El corpus se está produciendo.',
    export: 'Exportar JSONL',
    exporting: 'Escribiendo el archivo',
    figures: 'Cifras',
    figuresNote: 'Contadas sobre el corpus entero.',
    count: 'Contar',
    counting: 'Contando',
    byCategory: 'ID por categoría',
    byTask: 'ID por tarea',
    byTurns: 'ID por número de turnos',
    bySplit: 'ID por parte',
    turns: 'Turnos',
    idsHead: 'ID',
    share: 'Proporción',
    byLanguage: 'Diálogos por lengua',
    directed: 'Con prompt de sistema',
    lengthsOf: 'Longitud de',
    prompts: 'Preguntas',
    answers: 'Respuestas',
    unit: 'Unidad',
    characters: 'Caracteres',
    words: 'Palabras',
    mean: 'Media',
    median: 'Mediana',
    p95: 'Percentil 95',
    fairness: 'Equidad de los tokens',
    fairnessNote:
      'Cuántos tokens ocupa el mismo contenido. Recargo: los tokens de una lengua frente a los de la lengua que menos necesita.',
    tokenizer: 'Tokenizador de',
    noTokenizer: 'Cargue primero un checkpoint; cuenta su tokenizador.',
    countTokens: 'Contar tokens',
    perDialogue: 'Tokens por diálogo',
    perWord: 'Tokens por palabra',
    perToken: 'Caracteres por token',
    premium: 'Recargo',
    missing: 'Traducciones que faltan',
    missingNote: ({ shown, total }) =>
      `Los primeros ${format.number(shown)} de ${format.number(total)} ID. Las mezclas los dejan fuera.`,
    missingIn: 'Falta en',
    exportMissing: 'Exportar la lista',
  },
  settings: {
    title: 'Ajustes',
    appearance: 'Apariencia',
    theme: 'Tema',
    themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    computing: 'Cálculo',
    executor: 'Ejecutor',
    executors: { auto: 'Auto', webgpu: 'WebGPU', cpu: 'CPU' },
    running: ({ executor, reason }) => `Ahora calcula ${executor}: ${reason}.`,
    runningNone: 'No hay nada cargado, así que nada calcula.',
    measured: ({ webgpuMs, cpuMs }) =>
      `Medido para un token: WebGPU ${format.number(webgpuMs, 1)} ms, CPU ${format.number(cpuMs, 1)} ms.`,
    executorHint: 'Un cambio se aplica la próxima vez que se cargue un checkpoint.',
    reload: 'Cargar de nuevo ahora',
    budget: 'Memoria para checkpoints',
    budgetAuto: 'La que el motor considere adecuada',
    budgetOf: ({ sizeBytes }) => `Como máximo ${format.bytes(sizeBytes)}`,
    budgetHint: 'Un checkpoint que necesite más se rechaza antes de cargarlo.',
    keys: 'Teclado',
    shortcuts: 'Las teclas sueltas son atajos',
    keyMessage: 'Escribir un mensaje',
    keyHelp: 'Teclas de la comparación, mostradas allí',
    shortcutsHint: 'Desactívelo si un lector de pantalla o el control por voz usa las mismas teclas.',
    gpu: 'Procesador gráfico',
    gpuNone: 'El navegador no ofrece ninguna GPU a esta página.',
    gpuSoftware: 'Una GPU simulada: el navegador calcula sus shaders en el procesador.',
    gpuFields: {
      vendor: 'Fabricante',
      architecture: 'Arquitectura',
      device: 'Dispositivo',
      description: 'Descripción',
      features: 'Funciones',
      limits: 'Límites',
    },
    limit: 'Límite',
    value: 'Valor',
    valueOf: ({ value }) => format.number(value),
    check: 'Autocomprobación',
    checkNote: 'Calcula cada kernel en este dispositivo y lo compara con bucles sencillos en el procesador.',
    checkRun: 'Comprobar todos los kernels',
    checking: 'comprobando',
    checkResult: ({ passed, total }) =>
      `${format.number(passed)} de ${format.number(total)} ${format.plural(total, { one: 'kernel coincide', other: 'kernels coinciden' })}.`,
    checkNone: 'Este dispositivo no tiene kernels que comprobar.',
    kernel: 'Kernel',
    variant: 'Variante',
    difference: 'Diferencia',
    allowed: 'Admitida',
    result: 'Resultado',
    passed: 'coincide',
    failed: 'difiere',
    storage: 'Almacenamiento',
    used: ({ usedBytes, quotaBytes }) =>
      `${format.bytes(usedBytes)} ocupados de ${format.bytes(quotaBytes)} que concede el navegador.`,
    persistent: 'El navegador lo conserva hasta que usted lo elimine.',
    notPersistent: 'El navegador puede eliminarlo si el disco se llena.',
    persist: 'Pedir al navegador que lo conserve',
    persistRefused: 'El navegador no ha aceptado. Suele aceptar cuando la página está instalada o se visita a menudo.',
    export: 'Exportar todo',
    exportNote:
      'Un archivo JSON con todas las conversaciones, los votos, las respuestas, los estudios, los benchmarks importados y los ajustes. Los archivos de checkpoints y los corpus importados no van en él; el checkpoint que dio una respuesta sigue sellado mientras su estudio sea ciego.',
    import: 'Importar una exportación',
    importNote:
      'Añade un archivo de ese tipo, entrada por entrada, a lo que hay aquí. No se pierde nada de este navegador, sus ajustes se mantienen y el mismo archivo por segunda vez no cambia nada.',
    importing: 'Lectura del archivo',
    imported: ({ added, known }) =>
      `Nuevo: ${added}. ${format.number(known)} ${format.plural(known, { one: 'entrada ya estaba', other: 'entradas ya estaban' })} aquí.`,
    importedNothing: 'nada',
    importedKinds: {
      conversations: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'conversación', other: 'conversaciones' })}`,
      studies: ({ count }) => `${format.number(count)} ${format.plural(count, { one: 'estudio', other: 'estudios' })}`,
      sessions: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'sesión', other: 'sesiones' })} de anotadores`,
      events: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'voto u otra entrada', other: 'votos y otras entradas' })}`,
      answers: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'respuesta', other: 'respuestas' })}`,
      benchmarks: ({ count }) =>
        `${format.number(count)} ${format.plural(count, { one: 'benchmark', other: 'benchmarks' })}`,
    },
    importSealed: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'respuesta se selló', other: 'respuestas se sellaron' })} en otro navegador: solo ese puede decir qué checkpoint las dio.`,
    importContradictory: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'entrada está', other: 'entradas están' })} aquí en otra versión. En un estudio no cuenta entonces ninguna de las dos; ambas figuran en él.`,
    importOtherBenchmarks: ({ count }) =>
      `${format.number(count)} ${format.plural(count, { one: 'benchmark con ese nombre tiene', other: 'benchmarks con esos nombres tienen' })} aquí otro contenido, que se ha mantenido.`,
    importReload: 'Vuelva a cargar la página para ver las conversaciones en el chat.',
    reloadNow: 'Recargar',
    wipe: 'Eliminar todo',
    wipeNote:
      'Conversaciones, votos, estudios, benchmarks importados, ajustes, checkpoints abiertos y corpus importados, todo lo que hay en este navegador.',
    wipeTitle: '¿Eliminar todo?',
    wipeText: ({ conversations, votes, sizeBytes }) =>
      `Se eliminan ${format.number(conversations)} ${format.plural(conversations, { one: 'conversación', other: 'conversaciones' })}, ${format.number(votes)} ${format.plural(votes, { one: 'voto', other: 'votos' })}, todos los ajustes, los estudios, los checkpoints abiertos, los benchmarks y los corpus importados, ${format.bytes(sizeBytes)} en total. No se puede deshacer.`,
  },
  chat: {
    checkpoint: 'Checkpoint',
    noCheckpoint: 'Ningún checkpoint',
    conversationLanguage: 'Idioma de la conversación',
    setUp: 'Preparación',
    settingsAndConversations: 'Ajustes y conversaciones',
    conversation: 'Conversación',
    conversations: 'Conversaciones',
    newConversation: 'Nueva conversación',
    newShort: 'Nueva',
    keptHere: 'Las conversaciones se quedan en este navegador. Todavía no hay ninguna guardada.',
    rename: 'Cambiar nombre',
    title: 'Título',
    save: 'Guardar',
    deleteQuestion: ({ title }) => `¿Eliminar «${title}»?`,
    deleteConsequence: 'La conversación se quita de este navegador y no se puede recuperar.',
    exportJson: 'Exportar como JSON',
    exportMarkdown: 'Exportar como Markdown',
    you: 'Usted',
    answer: 'Respuesta',
    message: 'Mensaje',
    send: 'Enviar',
    stop: 'Detener',
    regenerate: 'Regenerar',
    edit: 'Editar',
    editing: 'Está cambiando un mensaje anterior. Lo que le sigue se sustituirá al enviar.',
    cancelEdit: 'Dejar como estaba',
    copy: 'Copiar',
    copied: 'Copiado',
    plainText: 'Solo texto',
    tokens: 'Tokens',
    empty: 'La respuesta aparecerá aquí, palabra por palabra. Escriba un mensaje o empiece con un ejemplo:',
    keys: {
      enter: 'Intro',
      shift: 'Mayús',
      escape: 'Esc',
      sends: 'envía',
      newLine: 'nueva línea',
      stops: 'detiene',
    },
    loading: ({ name }) => `Primero se carga ${name}`,
    loadedOf: ({ loaded, total }) => `${loaded} de ${total}`,
    preparing: 'en preparación',
    reading: ({ done, total }) => `Lectura del prompt: ${format.number(done)} de ${format.number(total)} tokens`,
    notKept: 'Esta conversación no se guarda: el navegador no deja que la página almacene nada.',
    otherLanguage: ({ found, expected }) =>
      `Esta respuesta parece estar en ${format.language(found)}; la conversación es en ${format.language(expected)}.`,
    contextWayOut: 'Empezar una nueva conversación',
    finish: {
      'end-of-turn': 'completa',
      'stop-string': 'terminada por un texto de parada',
      'max-tokens': 'terminada por el límite de tokens nuevos',
      'context-full': 'El contexto está lleno: este checkpoint no admite más texto, por eso la respuesta termina aquí.',
      cancelled: 'detenida por usted',
      interrupted: 'interrumpida: la página se cerró o se recargó mientras se escribía',
      failed: 'fallida',
    },
    stats: {
      rate: 'tokens/s',
      first: 'primero tras',
      tokens: ({ count }) => format.plural(count, { one: 'token', other: 'tokens' }),
      seed: 'semilla',
      reused: ({ reused, prompt }) =>
        `${format.number(reused)} de ${format.number(prompt)} tokens del prompt reutilizados`,
      seconds: ({ elapsedMs }) => `${format.number(elapsedMs / 1000, 2)} s`,
    },
    sampling: {
      heading: 'Muestreo',
      more: 'Más ajustes',
      temperature: 'Temperatura',
      temperatureNote: 'Con 0, siempre el token más probable',
      topK: 'Top-k',
      topKNote: '0 lo desactiva',
      topP: 'Top-p',
      minP: 'Min-p',
      repetitionPenalty: 'Penalización de repetición',
      maxTokens: 'Tokens nuevos como máximo',
      seed: 'Semilla',
      seedNote: 'La misma semilla da la misma conversación; cada respuesta siguiente suma uno.',
      newSeed: 'Nueva semilla',
      directive: 'Instrucción',
      directiveNote: ({ text }) => `Va antes del primer mensaje: «${text}»`,
      reset: 'Restablecer los valores',
    },
    inspector: {
      hint: 'Cuanto más oscura la línea, menos seguro estaba el modelo. Las flechas pasan de un token a otro.',
      token: ({ number }) => `Token ${format.number(number)}`,
      dialog: ({ number }) => `Token ${format.number(number)} y sus alternativas`,
      entropy: ({ bits }) => `entropía ${format.number(bits, 2)} bits`,
      piece: 'Token',
      probability: 'Probabilidad',
      share: 'Parte',
      id: 'N.º',
      chosen: 'elegido',
      foot: ({ vocab }) => `Antes de la temperatura y los filtros. Los cinco más probables de ${format.number(vocab)}.`,
    },
  },
  compare: {
    mode: 'Modo',
    modes: { open: 'Abierto', blind: 'A ciegas', study: 'Estudio' },
    first: 'Primer checkpoint',
    second: 'Segundo checkpoint',
    openEmpty:
      'Dos checkpoints responden al mismo mensaje, uno al lado del otro. Envíe el ejemplo de abajo tal como está o escriba un mensaje propio.',
    blindEmpty:
      'Dos respuestas a un mismo mensaje, sin nombres. Lea las dos y elija; los nombres aparecen después de su voto.',
    blindNote: 'Los nombres están ocultos; los lados se sortean de nuevo en cada turno.',
    anotherExample: 'Otro ejemplo',
    prompt: 'Prompt',
    turn: ({ turn }) => `Turno ${format.number(turn)}`,
    answers: { left: 'Respuesta A', right: 'Respuesta B' },
    goTo: { left: 'Ir a A', right: 'Ir a B' },
    noText: 'Esta respuesta no tiene texto.',
    complete: 'Las dos respuestas están completas.',
    loadingBoth: 'Cargando los dos checkpoints',
    loadingShare: ({ share }) => `Cargando los dos checkpoints: ${format.percent(share)}`,
    writing: ({ tokens }) =>
      `Se escriben las dos respuestas: ${format.number(tokens)} ${format.plural(tokens, { one: 'token', other: 'tokens' })} hasta ahora`,
    verdict: 'Veredicto',
    verdicts: { left: 'A es mejor', right: 'B es mejor', tie: 'Empate', 'both-bad': 'Las dos malas' },
    skip: 'Omitir',
    skipTitle: '¿Por qué la omite?',
    skipReasons: {
      'cannot-judge': 'No puedo juzgarla',
      'broken-answer': 'Una respuesta es inservible',
      'broken-question': 'El prompt es inservible',
      'not-my-language': 'No domino este idioma',
    },
    undo: 'Deshacer',
    followUp: 'Preguntar algo más antes de los nombres',
    hint: 'Lea las dos hasta el final. Los nombres aparecen después de su voto.',
    hintFollowUp:
      'Lea las dos hasta el final. Después de su voto viene su siguiente pregunta, y solo más tarde los nombres.',
    between: 'Su voto está guardado. Escriba la siguiente pregunta o haga que se muestren los nombres.',
    reveal: 'Revelación',
    showNames: 'Mostrar los nombres',
    revealed: {
      left: ({ a, b }) => `Ha elegido A, ${a}. B es ${b}.`,
      right: ({ a, b }) => `Ha elegido B, ${b}. A es ${a}.`,
      tie: ({ a, b }) => `Ha votado empate. A es ${a}, B es ${b}.`,
      'both-bad': ({ a, b }) => `Le han parecido malas las dos. A es ${a}, B es ${b}.`,
      skip: ({ a, b }) => `La ha omitido. A es ${a}, B es ${b}.`,
    },
    decided: {
      left: 'ha elegido A',
      right: 'ha elegido B',
      tie: 'ha votado empate',
      'both-bad': 'le han parecido malas las dos',
      skip: 'la ha omitido',
    },
    tally: ({ votes, first, firstVotes, ties, bothBad, second, secondVotes }) =>
      `${format.number(votes)} ${format.plural(votes, { one: 'voto', other: 'votos' })} sobre esta pareja hasta ahora: ${first} ${format.number(firstVotes)}, empate ${format.number(ties)}, las dos malas ${format.number(bothBad)}, ${second} ${format.number(secondVotes)}`,
    next: 'Siguiente prompt',
    unblinded: 'Ya ha visto estos dos textos con sus nombres. Su voto se guarda, pero queda fuera de toda estadística.',
    tabOnly: 'El navegador no guarda nada para esta página: los votos duran hasta que se cierre la pestaña.',
    leave: 'Dejar esta pregunta',
    followUpFailed: 'La siguiente pregunta no pudo responderse.',
    followUpFailedNext: 'Envíela otra vez o haga que se muestren los nombres.',
    keysTitle: 'Teclas de esta pantalla',
    keysOff: 'Se desactivan en Ajustes.',
    keysHelp: 'Mostrar estas teclas',
  },
  study,
  annotate,
  organise,
  merge,
  benchmarks,
  proof,
  results,
  errors: {
    'gguf/not-gguf': ({ file }) => ({
      what: `«${file}» no es un archivo GGUF.`,
      next: 'Elija un archivo cuyo nombre termine en .gguf. Los demás formatos deben convertirse antes, por ejemplo con llama.cpp.',
    }),
    'gguf/unsupported-version': ({ file, version }) => ({
      what: `«${file}» es de la versión ${version} de GGUF; se leen las versiones 2 y 3.`,
      next: 'Vuelva a convertir el modelo con un llama.cpp actual.',
    }),
    'gguf/truncated': ({ file, section, neededBytes, sizeBytes }) => ({
      what: `«${file}» termina demasiado pronto: la sección ${section} necesita ${format.bytes(neededBytes)} y el archivo tiene ${format.bytes(sizeBytes)}.`,
      next: 'Es probable que la descarga se interrumpiera. Vuelva a obtener el archivo.',
    }),
    'gguf/limit': ({ file, what, value, limit }) => ({
      what: `«${file}» indica ${value} para ${what}; se acepta ${limit} como máximo.`,
      next: 'El archivo está dañado o no está hecho para usarse. Obténgalo de otra fuente.',
    }),
    'gguf/malformed': ({ file, what }) => ({
      what: `«${file}» está dañado: ${what}.`,
      next: 'Vuelva a obtener el archivo o convierta el modelo otra vez.',
    }),
    'gguf/duplicate-name': ({ file, name }) => ({
      what: `«${file}» contiene «${name}» dos veces.`,
      next: 'Vuelva a convertir el modelo; no se puede saber cuál de los dos vale.',
    }),
    'gguf/missing-key': ({ file, key }) => ({
      what: `En «${file}» falta la entrada «${key}».`,
      next: 'Vuelva a convertir el modelo con un llama.cpp actual.',
    }),
    'gguf/wrong-type': ({ file, key, expected }) => ({
      what: `En «${file}» la entrada «${key}» no es del tipo ${expected}.`,
      next: 'Vuelva a convertir el modelo con un llama.cpp actual.',
    }),
    'gguf/unsupported-architecture': ({ architecture }) => ({
      what: `Los modelos de arquitectura «${architecture}» todavía no funcionan aquí.`,
      next: 'Elija un modelo de la familia Llama, por ejemplo Llama, Mistral, SmolLM2, EuroLLM o Teuken.',
    }),
    'gguf/unsupported-feature': ({ feature }) => ({
      what: `Este modelo necesita un cálculo que aquí todavía no existe: ${feature}.`,
      next: 'Elija otro checkpoint.',
    }),
    'gguf/unsupported-format': ({ tensor, format: name }) => ({
      what: `El tensor «${tensor}» está en formato ${name}, que aquí todavía no se lee.`,
      next: 'Elija otra cuantización, por ejemplo Q4_K, Q6_K o Q8_0.',
    }),
    'gguf/missing-tensor': ({ tensor }) => ({
      what: `Falta el tensor «${tensor}».`,
      next: 'Si el modelo está dividido, abra todas las partes juntas; si no, vuelva a obtener el archivo.',
    }),
    'gguf/tensor-shape': ({ tensor, expected, found }) => ({
      what: `El tensor «${tensor}» tiene la forma ${found} en lugar de ${expected}.`,
      next: 'La cabecera y los pesos no corresponden. Vuelva a convertir el modelo.',
    }),
    'gguf/missing-part': ({ file, part, parts }) => ({
      what: `«${file}» es una de ${parts} partes; falta la parte ${part}.`,
      next: 'Elija todas las partes a la vez.',
    }),
    'adapter/not-an-adapter': ({ file, found }) => ({
      what: `«${file}» no es un adaptador LoRA; el archivo dice de sí mismo: ${found}.`,
      next: 'Elija un archivo GGUF escrito por convert_lora_to_gguf de llama.cpp.',
    }),
    'adapter/needs-base': ({ file }) => ({
      what: `«${file}» es un adaptador y solo calcula junto con su base.`,
      next: 'Abra primero el checkpoint con el que se entrenó y después el adaptador.',
    }),
    'adapter/architecture': ({ file, expected, found }) => ({
      what: `«${file}» adapta modelos de la arquitectura «${found}»; esta base es «${expected}».`,
      next: 'Conéctelo al checkpoint con el que se entrenó.',
    }),
    'adapter/unexpected-tensor': ({ tensor }) => ({
      what: `El tensor «${tensor}» del adaptador no es ninguna de las dos matrices de un par.`,
      next: 'Vuelva a convertir el adaptador con un llama.cpp actual.',
    }),
    'adapter/incomplete-pair': ({ tensor }) => ({
      what: `Al adaptador le falta el tensor «${tensor}», mitad de un par.`,
      next: 'Vuelva a obtener el archivo o convierta el adaptador otra vez.',
    }),
    'adapter/no-such-tensor': ({ tensor }) => ({
      what: `La base no tiene nada que el tensor «${tensor}» del adaptador pueda modificar.`,
      next: 'Conecte el adaptador al checkpoint con el que se entrenó.',
    }),
    'adapter/tensor-shape': ({ tensor, expected, found }) => ({
      what: `El tensor «${tensor}» del adaptador tiene la forma ${found}; para esta base tendría que ser ${expected}.`,
      next: 'Conecte el adaptador al checkpoint con el que se entrenó.',
    }),
    'adapter/rank': ({ tensor, rank, limit }) => ({
      what: `El tensor «${tensor}» del adaptador tiene rango ${format.number(rank)}; se calcula ${format.number(limit)} como máximo.`,
      next: 'Elija un adaptador de menor rango, o fusione este con su base y abra el resultado.',
    }),
    'adapter/not-finite': ({ tensor }) => ({
      what: `El tensor «${tensor}» del adaptador contiene un valor infinito o que no es un número.`,
      next: 'El archivo está dañado, o el entrenamiento divergió. Elija otro adaptador.',
    }),
    'adapter/not-attached': () => ({
      what: 'Este adaptador ya no está conectado.',
      next: 'Vuelva a conectarlo en Checkpoints.',
    }),
    'adapter/scale': ({ scale }) => ({
      what: `El factor de escala ${format.number(scale, 2)} está fuera de los límites.`,
      next: 'Elija un factor de 0 a 2.',
    }),
    'text/unsupported-tokenizer': ({ kind }) => ({
      what: `El tokenizador «${kind}» no se conoce aquí.`,
      next: 'Elija un checkpoint con tokenizador SentencePiece o byte-pair.',
    }),
    'text/malformed-tokenizer': ({ what }) => ({
      what: `El tokenizador del archivo está dañado: ${what}.`,
      next: 'Vuelva a convertir el modelo u obtenga el archivo de otra fuente.',
    }),
    'text/template-failed': ({ reason }) => ({
      what: `La plantilla de chat de este checkpoint falló: ${reason}.`,
      next: 'Empiece una conversación nueva o elija otro checkpoint.',
    }),
    'text/template-limit': ({ limit }) => ({
      what: `La plantilla de chat de este checkpoint se detuvo porque superó un límite: ${limit}.`,
      next: 'Elija otro checkpoint; esta plantilla no sirve tal como está.',
    }),
    'source/not-found': ({ address, status }) => ({
      what: `En ${address} no hay nada que obtener (respuesta ${status}).`,
      next: 'Compruebe la dirección y que el archivo esté abierto a todos.',
    }),
    'source/unreachable': ({ address }) => ({
      what: `No se puede acceder a ${address}.`,
      next: 'Compruebe la red. Además, el otro servidor debe permitir que páginas como esta lean sus archivos.',
    }),
    'source/no-ranges': ({ address }) => ({
      what: `El servidor de ${address} no entrega partes de un archivo.`,
      next: 'Descargue el archivo con el navegador y ábralo aquí.',
    }),
    'source/changed': ({ file }) => ({
      what: `«${file}» ha cambiado desde que se abrió.`,
      next: 'Abra el archivo de nuevo.',
    }),
    'source/read-failed': ({ file, reason }) => ({
      what: `No se pudo leer «${file}»: ${reason}.`,
      next: 'Abra el archivo de nuevo.',
    }),
    'storage/quota': ({ neededBytes, availableBytes }) => ({
      what: `Se necesitan ${format.bytes(neededBytes)}; el navegador concede ${format.bytes(availableBytes)}.`,
      next: 'Elimine checkpoints que ya no necesite o libere espacio en el disco.',
    }),
    'storage/unavailable': ({ what }) => ({
      what: `El navegador no deja que esta página guarde nada (${what}), como en una ventana privada.`,
      next: 'Todo funciona hasta que se cierre la pestaña. Para guardar, use una ventana normal.',
    }),
    'storage/in-use': ({ file }) => ({
      what: `Otra pestaña está escribiendo «${file}».`,
      next: 'Espere a que esa pestaña termine o ciérrela.',
    }),
    'storage/newer-schema': ({ found, known }) => ({
      what: `Los datos guardados son de la versión ${found}; esta página conoce las versiones hasta la ${known}.`,
      next: 'Recargue la página para obtener la versión más reciente. No se ha cambiado nada.',
    }),
    'storage/blocked': () => ({
      what: 'Otra pestaña mantiene abierta una versión anterior de los datos guardados.',
      next: 'Cierre las demás pestañas de este taller y recargue.',
    }),
    'storage/full': ({ usedBytes, quotaBytes }) => ({
      what: `Ya no queda espacio: hay ${format.bytes(usedBytes)} ocupados de los ${format.bytes(quotaBytes)} que concede el navegador, o el disco está lleno.`,
      next: 'Su última acción no se ha guardado. Elimine checkpoints que ya no necesite o libere espacio en el disco y repítala.',
    }),
    'storage/closed': () => ({
      what: 'El navegador ha cerrado los datos guardados de esta página.',
      next: 'Es posible que su última acción no se haya guardado. Recargue la página y compruébelo.',
    }),
    'storage/deleted': () => ({
      what: 'Todos los datos guardados se han eliminado en otra pestaña.',
      next: 'Lo que haga en esta pestaña ya no se guarda. Recargue la página para empezar de nuevo.',
    }),
    'storage/failed': ({ reason }) => ({
      what: `El navegador no ha podido leer o escribir los datos guardados (${reason}).`,
      next: 'Inténtelo de nuevo. Si no basta, libere espacio en el disco y reinicie el navegador.',
    }),
    'storage/damaged': () => ({
      what: 'El navegador ha encontrado dañados los datos guardados y los ha descartado.',
      next: 'Los votos, las respuestas, los estudios y los benchmarks importados se recuperan de una segunda copia, si la hay. Las conversaciones, los ajustes y la lista de checkpoints abiertos se han perdido.',
    }),
    'storage/conflict': ({ id }) => ({
      what: `Aquí ya hay guardada una entrada con el identificador ${id}, pero con otro contenido.`,
      next: 'No se ha añadido nada. Una de las dos se ha modificado; pregunte a la persona de quien procede.',
    }),
    'storage/sealed-elsewhere': () => ({
      what: 'El nombre del checkpoint que dio esta respuesta se selló en otro navegador, o con una clave que ya se ha eliminado.',
      next: 'Solo puede abrirlo el navegador en el que se selló.',
    }),
    'storage/malformed-import': ({ file, line, what }) => ({
      what: `«${file}» no se puede importar: ${what} en la línea ${line}.`,
      next: 'Corrija esa línea o elija otro archivo. No se ha cambiado nada.',
    }),
    'corpora/unknown-shape': ({ file, line, found }) => ({
      what: `«${file}», línea ${format.number(line)}: este registro tiene una forma que aquí no se conoce (${found}).`,
      next: 'Un registro tiene un id y messages, conversations, o instruction y output; o bien turns en varias lenguas.',
    }),
    'corpora/unknown-language': ({ file, line, found }) => ({
      what: found
        ? `«${file}», línea ${format.number(line)}: «${found}» no es ninguna de las cinco lenguas.`
        : `«${file}» no dice en qué lengua está (línea ${format.number(line)}).`,
      next: 'Ponga el código en el nombre del archivo, como «train.de.jsonl», o en un campo «language» de cada registro.',
    }),
    'corpora/repeated-id': ({ file, line, id, language }) => ({
      what: `«${file}», línea ${format.number(line)}: el ID «${id}» aparece por segunda vez en la misma lengua (${format.language(language)}).`,
      next: 'Un ID designa un solo diálogo por lengua. Corrija el archivo y elija solo archivos de un mismo corpus.',
    }),
    'corpora/not-joined': ({ file }) => ({
      what: `«${file}» no tiene ID, y las lenguas no tienen el mismo número de registros; nada dice cuáles van juntos.`,
      next: 'Dé a cada registro un «id» común a sus traducciones.',
    }),
    'corpora/empty': ({ file }) => ({
      what: `«${file}» no contiene ningún diálogo con pregunta y respuesta.`,
      next: 'Elija un archivo con instrucciones.',
    }),
    'corpora/too-many': ({ file, limit }) => ({
      what: `Con «${file}» el corpus tiene más de ${format.number(limit)} ID.`,
      next: 'Elija una parte.',
    }),
    'corpora/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `Con «${file}» serían ${format.bytes(sizeBytes)}; se pueden leer como máximo ${format.bytes(limitBytes)} a la vez.`,
      next: 'Elija menos archivos, o una parte de ellos.',
    }),
    'study/not-a-study': ({ file }) => ({
      what: `«${file}» no es un archivo de estudio.`,
      next: 'Elija el archivo que le entregó la persona que organiza el estudio.',
    }),
    'study/not-a-bundle': ({ file }) => ({
      what: `«${file}» no es un paquete de votos.`,
      next: 'Elija un archivo entregado desde la pantalla de estudio de este taller.',
    }),
    'study/newer': ({ file, found, known }) => ({
      what: `«${file}» tiene la versión ${found} de su formato; esta página conoce las versiones hasta la ${known}.`,
      next: 'Recargue la página para obtener su versión más reciente y vuelva a abrir el archivo.',
    }),
    'study/malformed': ({ file, path }) => ({
      what: `«${file}» no se puede usar: la entrada «${path}» falta o no es como debería ser.`,
      next: 'Pida el archivo una vez más. No se ha cambiado nada.',
    }),
    'study/changed': ({ file }) => ({
      what: `«${file}» se modificó después de escribirse o no llegó completo.`,
      next: 'Pida a la persona de quien procede que lo envíe de nuevo. No se ha cambiado nada.',
    }),
    'study/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `«${file}» ocupa ${format.bytes(sizeBytes)}; un archivo de este tipo puede ocupar ${format.bytes(limitBytes)} como máximo.`,
      next: 'Compruebe que es el archivo correcto. Un estudio tan grande hay que dividirlo.',
    }),
    'study/other-study': ({ file }) => ({
      what: `Los votos de «${file}» pertenecen a otro estudio.`,
      next: 'Únalos al estudio en el que se emitieron.',
    }),
    'study/other-version': ({ file, study }) => ({
      what: `“${file}” es otra versión del estudio “${study}”, ya empezado en este navegador.`,
      next: 'Continúe con la versión presente, o abra esta en otro navegador o en otro perfil del navegador.',
    }),
    'study/other-questions': ({ file }) => ({
      what: `Los votos de «${file}» se refieren a preguntas distintas de las de este estudio.`,
      next: 'Esa persona tenía otra versión del archivo de estudio. Una estos votos a aquella versión.',
    }),
    'study/other-answers': ({ file }) => ({
      what: `Los votos de «${file}» se refieren a respuestas distintas de las de este estudio.`,
      next: 'Esa persona tenía otra versión del archivo de estudio. Una estos votos a aquella versión.',
    }),
    'study/nothing-to-judge': () => ({
      what: 'No hay dos respuestas a una misma pregunta que se puedan comparar.',
      next: 'Elija preguntas y dos checkpoints que las hayan respondido.',
    }),
    'study/wish': ({ wish, low, high }) => {
      const range =
        wish === 'share'
          ? `estar entre el ${format.percent(low)} y el ${format.percent(high)}`
          : `ser un número entero del ${format.number(low)} al ${format.number(high)}`;
      const names = {
        seats: 'El número de anotadores',
        votes: 'El número de votos por par de respuestas',
        'more-votes': 'El número de votos donde debe haber más',
        share: 'La proporción de pares de respuestas con más votos',
      };
      return { what: `${names[wish]} debe ${range}.`, next: 'Cambie este valor.' };
    },
    'study/too-few-seats': ({ language, seats, needed }) => ({
      what: `Para este idioma (${format.language(language)}) hay ${format.number(seats)} ${format.plural(seats, { one: 'persona', other: 'personas' })}; este plan necesita ${format.number(needed)}.`,
      next: 'Busque más personas para este idioma o pida menos votos por par de respuestas.',
    }),
    'study/missing-answers': ({ question, missing }) => ({
      what: `${format.plural(missing, { one: 'Falta', other: 'Faltan' })} ${format.number(missing)} ${format.plural(missing, { one: 'respuesta', other: 'respuestas' })}; la primera pregunta afectada es ${question}.`,
      next: 'Haga generar las respuestas que faltan, impórtelas o quite esas preguntas.',
    }),
    'study/names-a-checkpoint': ({ where, name }) => {
      const places = {
        title: 'El título',
        benchmark: 'El nombre del benchmark',
        directive: 'La directriz',
        consent: 'El texto de consentimiento',
      };
      return {
        what: `${places[where]} contiene «${name}», lo que revelaría a los anotadores quién se compara.`,
        next: 'Redáctelo sin ese nombre.',
      };
    },
    'study/checkpoint-gone': ({ name }) => ({
      what: `«${name}» debe responder en este estudio, pero ya no está aquí.`,
      next: 'Vuelva a abrir su archivo en «Checkpoints» o elija otro en el paso 2.',
    }),
    'study/checkpoint-changed': ({ name }) => ({
      what: `«${name}» es ahora un archivo distinto del que dio las primeras respuestas.`,
      next: 'Abra el archivo anterior en «Checkpoints», o descarte las respuestas y haga que se generen todas de nuevo.',
    }),
    'study/no-directive': ({ name }) => ({
      what: `La plantilla de «${name}» no admite instrucciones, así que a este checkpoint se le preguntaría de otro modo que a los demás.`,
      next: 'Desactive la instrucción en el paso 4: así se pregunta a todos por igual.',
    }),
    'study/gone': () => ({
      what: 'Este estudio se ha eliminado en otra pestaña.',
      next: 'Nada de lo que haga aquí se guarda ya. Vuelva a la lista de estudios.',
    }),
    'exchange/not-votes': ({ file }) => ({
      what: `«${file}» no contiene votos en un formato que aquí se conozca.`,
      next: 'Elija filas de LMSYS, duelos de la arena, un archivo para LLM Comparator o la tabla (CSV) que escribe este taller.',
    }),
    'exchange/sealed-votes': ({ file }) => ({
      what: `«${file}» fue entregado por anotadores y no dice sobre qué modelos son los votos.`,
      next: 'Abra su estudio en Comparación, Estudio, y combínelo allí.',
    }),
    'exchange/not-export': ({ file }) => ({
      what: `«${file}» no es una exportación completa de este taller.`,
      next: 'Elija un archivo escrito con «Exportar todo». Los archivos de los anotadores van en su estudio, en Comparación.',
    }),
    'exchange/too-large': ({ file, sizeBytes, limitBytes }) => ({
      what: `«${file}» ocupa ${format.bytes(sizeBytes)}; se pueden leer como máximo ${format.bytes(limitBytes)}.`,
      next: 'Compruebe que es el archivo correcto, o divídalo.',
    }),
    'benchmark/gone': ({ name }) => ({
      what: `El benchmark «${name}» ya no está en este navegador.`,
      next: 'Se ha eliminado, quizá en otra pestaña. No se ha cambiado nada; impórtelo de nuevo si todavía lo necesita.',
    }),
    'benchmark/name-taken': ({ name }) => ({
      what: `Ya existe un benchmark llamado «${name}».`,
      next: 'Elija otro nombre. No se ha conservado nada.',
    }),
    'benchmark/changed-elsewhere': ({ question, language }) => ({
      what: `La pregunta ${question} (${format.language(language)}) se ha modificado entretanto en otro lugar, quizá en otra pestaña.`,
      next: 'Su texto sigue en el formulario. Compárelo con la nueva redacción y guarde de nuevo.',
    }),
    'engine/no-webgpu': ({ reason }) => ({
      what: `WebGPU no se puede usar: ${reason}.`,
      next: 'Elija Auto o CPU en los ajustes.',
    }),
    'engine/out-of-memory': ({ neededBytes, availableBytes }) => ({
      what: `Se necesitan ${format.bytes(neededBytes)} de memoria; hay ${format.bytes(availableBytes)} como máximo.`,
      next: 'Descargue de la memoria otro checkpoint, elija una cuantización menor o suba el límite en los ajustes.',
    }),
    'engine/device-lost': ({ reason }) => ({
      what: `El navegador retiró la GPU: ${reason}.`,
      next: 'Cargue el checkpoint de nuevo. Si vuelve a ocurrir, elija CPU en los ajustes.',
    }),
    'engine/kernel-rejected': ({ kernel, difference }) => ({
      what: `El kernel «${kernel}» calcula mal en esta GPU (diferencia ${difference.toExponential(1)}).`,
      next: 'Elija CPU en los ajustes; la autocomprobación muestra allí todos los kernels.',
    }),
    'engine/not-finite': ({ layer }) => ({
      what: `El cálculo se descarriló en ${layer}: un valor no es un número.`,
      next: 'Regenere la respuesta. Si vuelve a ocurrir, el archivo está dañado o la GPU calcula mal; en los ajustes hay una autocomprobación.',
    }),
    'engine/context-full': ({ promptTokens, contextTokens }) => ({
      what: `La conversación tiene ${format.number(promptTokens)} tokens; en este checkpoint caben ${format.number(contextTokens)}.`,
      next: 'Empiece una conversación nueva o acorte un mensaje anterior.',
    }),
    'engine/nothing-loaded': () => ({
      what: 'No hay ningún checkpoint cargado.',
      next: 'Cargue uno en Checkpoints.',
    }),
    'engine/token-out-of-range': ({ id, vocab }) => ({
      what: `El token ${id} no existe; este checkpoint tiene ${format.number(vocab)}.`,
      next: 'Compruebe la lista de tokens.',
    }),
    'engine/cancelled': () => ({
      what: 'Detenido.',
      next: 'No hay que hacer nada.',
    }),
    'cli/usage': ({ what }) => ({
      what,
      next: 'Vea la ayuda del comando.',
    }),
    unexpected: ({ reason }) => ({
      what: `Falló algo que no debía fallar: ${reason}.`,
      next: 'Recargue la página. Si vuelve a ocurrir, comuníquelo con estas palabras.',
    }),
  },
} satisfies Messages;
