import type { Messages } from '../dictionaries.ts';
import { formatsFor } from '../format.ts';

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
    checkpoints: 'Checkpoints',
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
  checkpoints: {},
  settings: {},
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
    'storage/malformed-import': ({ file, line, what }) => ({
      what: `«${file}» no se puede importar: ${what} en la línea ${line}.`,
      next: 'Elija un archivo exportado por este taller. No se ha cambiado nada.',
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
