import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('es');
const counted = (count: number, one: string, other: string): string =>
  `${format.number(count)} ${format.plural(count, { one, other })}`;

export const merge = {
  heading: 'Votos entregados',
  toStudy: 'Al estudio',
  notOut: 'Este estudio aún no se ha repartido, así que nadie puede haber votado.',
  dropTitle: 'Suelte aquí los archivos de sus anotadores',
  dropNote:
    'Cuantos quiera y en cualquier orden. Un archivo que ya haya pasado por aquí no cambia nada. Se leen en este equipo y no van a ningún otro sitio.',
  open: 'Abrir archivos',
  taking: 'Incorporación de los votos',
  share: ({ share }) => format.percent(share),
  files: 'Archivos',
  added: ({ count }) => counted(count, 'entrada nueva', 'entradas nuevas'),
  known: ({ count }) => `${format.number(count)} que ya ${format.plural(count, { one: 'estaba', other: 'estaban' })}`,
  nothingNew: 'nada nuevo',
  leftOut: 'no incorporado',
  annotators: 'Anotadores',
  nobody: 'Nadie ha entregado nada todavía. Con el primer archivo aparecerá aquí lo que ha valorado cada cual.',
  reportNote: 'Esto es un informe: no se excluye ningún voto por ello.',
  annotator: 'Seudónimo',
  seat: 'Puesto',
  noSeat: 'ninguno',
  judged: 'Valorados',
  judgedOf: ({ done, due }) => `${format.number(done)} de ${format.number(due)}`,
  votes: 'Votos',
  skipped: 'Omitidos',
  reasons: {
    'cannot-judge': ({ count }) => `no se puede juzgar: ${format.number(count)}`,
    'broken-answer': ({ count }) => `respuesta inservible: ${format.number(count)}`,
    'broken-question': ({ count }) => `pregunta inservible: ${format.number(count)}`,
    'not-my-language': ({ count }) => `otro idioma: ${format.number(count)}`,
  },
  undone: 'Deshechos',
  alike: 'De nuevo el mismo veredicto',
  obvious: 'Casos obvios reconocidos',
  partOf: ({ part, whole }) => `${format.number(part)} de ${format.number(whole)}`,
  leaks: 'La respuesta nombra un modelo',
  unblinded: 'No a ciegas',
  number: ({ value }) => format.number(value),
  shared: ({ annotator }) => `“${annotator}” procede de más de una sesión.`,
  sharedNext:
    'Si dos personas eligieron el mismo seudónimo, sus votos cuentan como los de una sola. Pregúnteles y, si hace falta, retire ese seudónimo.',
  remove: 'Retirar',
  removeOf: ({ annotator }) => `Retirar a ${annotator}`,
  removeTitle: ({ annotator }) => `¿Retirar a “${annotator}” del estudio?`,
  removeText: ({ votes }) =>
    `Todas las entradas de esta persona, entre ellas ${counted(votes, 'voto', 'votos')}, se eliminan de este navegador. No se puede deshacer.`,
  removeFile: 'El archivo entregado las traería de vuelta: elimínelo también.',
  coverage: 'Cobertura',
  coverageOf: ({ met, items, votes, planned }) =>
    `${format.number(met)} de ${format.number(items)} comparaciones tienen tantos votos como prevé el plan; hay ${format.number(votes)} de ${format.number(planned)} votos.`,
  coverageNote:
    'Una comparación es un turno de una pregunta con sus dos respuestas. Lo que se valora por segunda vez, o es obvio, no se cuenta.',
  eachVotes: 'Votos por comparación',
  planned: 'Previstas',
  given: 'Hasta ahora',
  conflicts: 'Entradas contradictorias',
  conflictsNote:
    'Cada una llegó en más de una versión con un mismo identificador, así que se modificó después de escribirse. Ninguna versión cuenta; todas se conservan.',
  wordings: ({ count }) => counted(count, 'versión', 'versiones'),
  end: 'Fin del estudio',
  running: 'El estudio está en marcha. Quién dio cada respuesta sigue sellado, también para usted.',
  finish: 'Concluir el estudio',
  finishTitle: '¿Concluir este estudio?',
  finishNames: 'Ahora aparecen los nombres de los checkpoints.',
  finishBlind:
    'Los votos que se emitan a partir de ahora ya no pueden darse por ciegos: se conservan, se marcan y quedan fuera de toda estadística. Los anteriores cuentan, aunque su archivo llegue más tarde.',
  finishOpen: ({ open, items }) =>
    `${format.number(open)} de ${format.number(items)} comparaciones aún no tienen todos sus votos.`,
  finishNow: 'Concluir y mostrar los nombres',
  finished: ({ at }) => `Concluido el ${format.date(at)}. Los votos emitidos después no cuentan.`,
  byPair: 'Votos por pareja',
  pair: 'Pareja',
  better: ({ name }) => `${name} mejor`,
  first: 'Primero',
  forFirst: 'Primero mejor',
  tie: 'Empate',
  bothBad: 'Las dos malas',
  forSecond: 'Segundo mejor',
  second: 'Segundo',
  byPairNote: 'Votos válidos emitidos a ciegas; lo que alguien valoró por segunda vez no se cuenta.',
  noPairs: 'No hay ningún voto sobre dos checkpoints con nombre conocido.',
  sealedElsewhere: ({ count }) =>
    `${counted(count, 'respuesta se selló', 'respuestas se sellaron')} en otro navegador.`,
  sealedElsewhereNext:
    'Solo ese navegador puede decir qué checkpoint las dio; los votos sobre ellas no entran en ningún resultado.',
  results: 'Ver los resultados',
  export: 'Exportar',
  exportSealed: 'Hasta que se concluya el estudio hay un solo formato: aquel en el que no se nombra a nadie.',
  formats: {
    bundle: {
      name: 'Paquete',
      note: 'Todas las entradas sin pérdida, tal como las entregan los anotadores; no nombra ningún checkpoint. Se combina con otros paquetes de este estudio.',
    },
    csv: {
      name: 'Tabla (CSV)',
      note: 'Un voto por fila con todo lo que se sabe de él, también lo omitido, sin los textos.',
    },
    lmsys: {
      name: 'Votos de LMSYS (JSONL)',
      note: 'Como se publican los votos humanos sobre MT-bench: conversaciones enteras, tres veredictos.',
    },
    battles: {
      name: 'Duelos de la arena (JSONL)',
      note: 'Como se publican los registros de la arena: cuatro veredictos, idioma y hora.',
    },
    comparison: {
      name: 'LLM Comparator (JSON)',
      note: 'Un archivo por cada pareja, con los textos y cada una de las valoraciones.',
    },
    answers: { name: 'Respuestas de FastChat (JSONL)', note: 'Un archivo por cada checkpoint, que lleva su nombre.' },
    questions: {
      name: 'Preguntas de FastChat (JSONL)',
      note: 'A qué se respondió, con las soluciones de referencia.',
    },
  },
  download: 'Descargar',
  downloadOf: ({ name, format: kind }) => `${name}: ${kind}`,
  writing: 'Escritura del archivo',
  written: ({ file }) => `“${file}” está escrito.`,
  complete: 'Está todo.',
  missing: ({ what }) => `No incluye: ${what}.`,
  changed: ({ what }) => `Incluye, pero: ${what}.`,
  unnamedAnswers: ({ count }) =>
    `${counted(count, 'respuesta no está', 'respuestas no están')} en él, porque no se sabe quién las dio.`,
  lost: {
    skips: ({ count }) => counted(count, 'pregunta omitida', 'preguntas omitidas'),
    unblinded: ({ count }) => counted(count, 'voto que no fue a ciegas', 'votos que no fueron a ciegas'),
    unnamed: ({ count }) =>
      counted(
        count,
        'entrada sobre respuestas cuyos nombres están sellados',
        'entradas sobre respuestas cuyos nombres están sellados',
      ),
    sameModel: ({ count }) =>
      counted(count, 'entrada sobre dos respuestas del mismo nombre', 'entradas sobre dos respuestas del mismo nombre'),
    obvious: ({ count }) => counted(count, 'entrada sobre casos obvios', 'entradas sobre casos obvios'),
    otherPairs: ({ count }) => counted(count, 'voto sobre otra pareja', 'votos sobre otras parejas'),
    bothBad: ({ count }) =>
      counted(count, '“las dos malas” convertido en empate', '“las dos malas” convertidos en empates'),
    languages: ({ count }) => counted(count, 'voto sin su idioma', 'votos sin su idioma'),
    remarks: ({ count }) => counted(count, 'voto sin sus motivos ni su nota', 'votos sin sus motivos ni sus notas'),
    leaks: ({ count }) =>
      counted(
        count,
        'voto sin la marca de que una respuesta nombra un modelo',
        'votos sin la marca de que una respuesta nombra un modelo',
      ),
    repeats: ({ count }) =>
      counted(count, 'repetición que parece un primer voto', 'repeticiones que parecen primeros votos'),
  },
  imported: {
    strengths: ({ count }) => counted(count, 'valoración decía cuánto mejor', 'valoraciones decían cuánto mejor'),
    unscored: ({ count }) => counted(count, 'valoración no tiene puntuación', 'valoraciones no tienen puntuación'),
  },
  blindHeading: 'Votos a ciegas',
  blindNote: 'Votos de Comparación, A ciegas, sobre parejas cuyos nombres se le han mostrado.',
  blindEmpty: 'Todavía no hay votos. Cada uno cuenta aquí en cuanto se muestran sus nombres.',
  blindGo: 'Votar a ciegas',
  blindHidden: ({ count }) =>
    `${counted(count, 'voto es', 'votos son')} sobre respuestas cuyos nombres no se han mostrado; aquí no se tienen en cuenta.`,
} satisfies Messages['merge'];
