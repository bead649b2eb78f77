import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('es');
const votes = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'voto', other: 'votos' })}`;
const judgments = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'juicio', other: 'juicios' })}`;
const questions = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'pregunta', other: 'preguntas' })}`;
const decidedQuestions = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'pregunta decidida', other: 'preguntas decididas' })}`;
const scores = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'puntuación', other: 'puntuaciones' })}`;
const leftOut = (count: number): string => format.plural(count, { one: 'excluido', other: 'excluidos' });
const checkedAnswers = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'respuesta comprobada', other: 'respuestas comprobadas' })}`;

export const results = {
  heading: 'Resultados',
  source: 'Fuente',
  sources: {
    all: 'Todo lo que hay aquí',
    blind: 'Votos a ciegas',
    study: (f) => `Estudio “${f.name}”`,
    file: (f) => `Archivo “${f.name}”`,
    several: 'Varias…',
    choose: 'Qué fuentes',
    votes: (f) => votes(f.count),
    judged: (f) => judgments(f.count),
    example: 'Ejemplo incluido',
    checked: (f) => checkedAnswers(f.count),
    remove: (f) => `Quitar ${f.name}`,
    missing: (f) => `No está en este navegador: ${format.list(f.names)}.`,
    missingNext:
      'Los archivos importados y los estudios permanecen en el navegador que los tiene. Importe aquí el archivo, abra el estudio en “Comparación” o elija otra fuente.',
    unkept: (f) => `Aquí solo hasta que se recargue la página: ${format.list(f.names)}.`,
    unkeptNext: 'El navegador no pudo conservar el archivo. Libere espacio en “Ajustes” e impórtelo de nuevo.',
  },
  example: {
    what: 'Este es el ejemplo incluido: lo que los checkpoints incluidos respondieron a Tandem-Mini, con el motor de este taller y a temperatura 0. Las respuestas se comprobaron por máquina; ninguna persona y ningún juez las ha valorado.',
    next: 'Cuando haya votos suyos, aparecerán aquí; el ejemplo sigue entre las fuentes.',
  },
  filter: {
    name: 'Filtro',
    language: 'Idioma',
    category: 'Categoría',
    turn: 'Turno',
    pair: 'Par',
    voter: 'Anotador',
    judge: 'Juez',
    rule: 'Regla',
    anyLanguage: 'Todos los idiomas',
    anyCategory: 'Todas las categorías',
    anyTurn: 'Todos los turnos',
    anyPair: 'Todos los pares',
    anyVoter: 'Todos los anotadores',
    training: {
      any: 'Cualquiera',
      languages: {
        label: 'Entrenado en',
        values: { one: 'un idioma', several: 'varios idiomas', sampled: 'varios, por muestreo' },
      },
      size: { label: 'Volumen de datos', values: { full: 'completo', small: 'reducido' } },
      nature: { label: 'Naturaleza de los datos', values: { curated: 'curados', synthetic: 'sintéticos' } },
      note: 'De las comparaciones quedan aquellas en las que al menos un checkpoint se entrenó así, según lo que dicen los nombres.',
    },
    clear: 'Mostrar todo',
    otherLanguage: 'sin idioma',
  },
  rules: {
    corrected: 'Corregida',
    paper: 'Como en el artículo',
    lmsys: 'Como en LMSYS',
  },
  import: 'Importar',
  exportCsv: 'Exportar CSV',
  exportJsonl: 'Exportar JSONL',
  working: 'Calculando los resultados',
  stopped: 'Detenido antes de que estuvieran todos los resultados.',
  again: 'Calcular',
  imported: (f) =>
    `“${f.name}”: ${format.list([
      ...(f.votes > 0 ? [votes(f.votes)] : []),
      ...(f.judgments > 0
        ? [
            `${format.number(f.judgments)} ${format.plural(f.judgments, { one: 'juicio por pares', other: 'juicios por pares' })}`,
          ]
        : []),
      ...(f.scores > 0 ? [scores(f.scores)] : []),
      ...(f.checked > 0 ? [checkedAnswers(f.checked)] : []),
    ])}.`,
  empty: {
    title: 'Todavía no hay votos.',
    text: 'Aquí aparecerán los votos por categoría, las tasas de victoria con sus intervalos, el acuerdo entre personas y con un juez, y las puntuaciones. Diez votos sobre un par dan un primer intervalo; también puede importar votos y juicios de otro lugar.',
    filtered: 'Con este filtro no queda nada.',
    compare: 'Comparar',
  },
  waiting: {
    title: (f) => `“${f.name}” sigue en curso.`,
    text: (f) =>
      `${votes(f.count)} ${format.plural(f.count, { one: 'espera', other: 'esperan' })} a que termine: hasta entonces sigue sellado quién dio las respuestas, para que nadie que aún vote lo descubra aquí.`,
    elsewhere: (f) =>
      `Quién dio las respuestas de “${f.name}” solo lo sabe el navegador de la persona que organiza el estudio.`,
    elsewhereText: (f) =>
      f.count === 1
        ? 'Su voto contará allí en cuanto lo entregue.'
        : `Sus ${votes(f.count)} contarán allí en cuanto los entregue.`,
    open: 'Abrir el estudio',
    progress: 'Votos emitidos de los previstos',
    progressOf: (f) => `${format.number(f.done)} de ${votes(f.total)}`,
    table: 'Avance',
    due: 'Previstos',
    given: 'Emitidos',
  },
  lead: {
    won: (f) => ` ganó ${format.number(f.wins)} de ${format.number(f.n)} votos decididos contra ${f.other}: ${f.share}`,
    interval: (f) =>
      `, con un intervalo del ${f.low} al ${f.high}${f.coverage === '' ? '' : ` (cobertura medida: ${f.coverage})`}.`,
    level: (f) => `${f.one} y ${f.other} han ganado el mismo número de votos.`,
    sign: (f) => `Prueba de los signos sobre ${decidedQuestions(f.n)}: p ${f.p}.`,
    more: (f) =>
      f.count === 0
        ? 'Votos suficientes para decidir, si esta proporción es la verdadera.'
        : `Unas ${decidedQuestions(f.count)} más ${format.plural(f.count, { one: 'bastaría', other: 'bastarían' })} para decidir, si esta proporción es la verdadera.`,
    stop: (f) => `Evidencia, por muchas veces que se mire: ${f.value}; a partir de ${f.threshold} se puede parar.`,
  },
  counts: {
    votes: (f) => votes(f.count),
    ties: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'empate', other: 'empates' })}`,
    bothBad: (f) => `${format.number(f.count)} “ambas malas”`,
    skips: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'omitido', other: 'omitidos' })}`,
    repeats: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'repetido', other: 'repetidos' })}`,
    people: (f) => `${format.number(f.count)} ${format.plural(f.count, { one: 'persona', other: 'personas' })}`,
    questions: (f) => questions(f.count),
    leaks: (f) => `${format.number(f.count)} sobre respuestas que nombran un modelo`,
    unblinded: (f) => `${format.number(f.count)} no a ciegas, ${leftOut(f.count)}`,
    unnamed: (f) => `${format.number(f.count)} sin modelos conocidos, ${leftOut(f.count)}`,
    sameModel: (f) => `${format.number(f.count)} sobre dos veces el mismo modelo, ${leftOut(f.count)}`,
    judgments: (f) => judgments(f.count),
    scores: (f) => scores(f.count),
    checked: (f) => `${checkedAnswers(f.count)} automáticamente`,
    missing: (f) => `${format.number(f.count)} sin veredicto`,
  },
  figure: {
    table: 'Tabla',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    markdown: 'Markdown',
    latex: 'LaTeX',
    n: (f) => `n = ${format.number(f.count)}`,
    bootstrap: (f) =>
      `${f.level} por bootstrap sobre preguntas, ${format.number(f.draws)} extracciones, semilla ${f.seed}`,
    wilson: (f) => `Wilson ${f.level}`,
    noInterval: 'sin intervalo: menos de dos preguntas',
    skipsOut: 'proporciones; sin lo omitido',
    rule: (f) => `regla: ${f.name}`,
    few: 'En gris: menos de 10.',
    zeroWidth:
      'Un intervalo sin anchura significa que hasta ahora todas las preguntas coinciden; con más aún puede ensancharse. No significa certeza.',
    coverage: 'cobertura: medida en estudios simulados',
    coverageRemark:
      'La cobertura indica cuántas veces un intervalo como este contuvo el valor verdadero en estudios simulados con, como máximo, el mismo número de preguntas. El intervalo promete el 95\u00a0%.',
    coverageUntried:
      'Con menos de diez preguntas no se ha medido cuántas veces los intervalos contienen el valor verdadero.',
    show: (f) => `Preguntas detrás de ${f.label}`,
  },
  none: 'n. d.',
  people: 'Personas',
  judge: 'Juez',
  all: 'Todo',
  labels: { tie: 'Empate', bothBad: 'Ambas malas' },
  by: { legend: 'Por', category: 'Categoría', language: 'Idioma' },
  rate: { legend: 'Tasa', decided: 'Decidida', adjusted: 'Ajustada', raw: 'Bruta' },
  columns: {
    of: 'De',
    group: 'Parte',
    model: 'Checkpoint',
    by: 'Por',
    turn: 'Turno',
    category: 'Categoría',
    language: 'Idioma',
    n: 'n',
    low: 'inferior',
    high: 'superior',
    interval: '95\u00a0%',
    told: (f) => `${f.label} (cobertura)`,
    coverage: 'cobertura',
    share: 'Proporción',
    p: 'p',
    wins: 'Victorias',
    losses: 'Derrotas',
    ties: 'Empates',
    bothBad: 'Ambas malas',
    value: 'Valor',
    question: 'Pregunta',
    verdicts: 'Veredictos',
  },
  votesByPart: {
    people: 'Votos por categoría',
    judge: 'Veredictos del juez por categoría',
    peopleByLanguage: 'Votos por idioma',
    judgeByLanguage: 'Veredictos del juez por idioma',
    against: (f) => `${f.one} contra ${f.other}`,
    runs: (f) =>
      `media de ${format.number(f.count)} ${format.plural(f.count, { one: 'ejecución', other: 'ejecuciones' })}`,
    remark:
      'FastChat no conoce “ambas malas” y lo cuenta como victoria del segundo modelo; aquí es un veredicto propio.',
    merged: 'Como en los datos de LMSYS, “ambas malas” cuenta como empate.',
  },
  winRate: {
    caption: 'Tasa de victoria',
    chart: 'Tasa de victoria por parte',
    note: (f) => `${f.model} contra ${f.other}`,
    decidedNote: 'sin “empate” ni “ambas malas”',
    adjustedNote: '“empate” y “ambas malas” cuentan la mitad',
    rawNote: '“empate” y “ambas malas” no son victorias',
    head: 'tasa',
  },
  agreement: {
    caption: 'Acuerdo',
    between: 'Entre',
    value: 'Valor',
    peoplePeople: 'Personas entre sí',
    peopleJudge: 'Personas y juez',
    noTies: (f) => `${f.name}, sin empates`,
    bound: 'Cota superior, los mismos votos',
    boundPublished: 'Límite superior tal como se publicó',
    leaveOneOut: 'Una persona y la mayoría de las demás',
    fleiss: (f) => (f.votes === null ? 'κ de Fleiss' : `κ de Fleiss, elementos con ${format.number(f.votes)} votos`),
    alpha: 'α de Krippendorff',
    cohen: 'Juez y mayoría, κ de Cohen',
    words: {
      poor: 'pobre',
      slight: 'leve',
      fair: 'aceptable',
      moderate: 'moderado',
      substantial: 'considerable',
      'almost-perfect': 'casi perfecto',
    },
    boundRemark:
      'El juez no puede coincidir con las personas más a menudo que la cota superior: es la proporción que alcanzaría dando siempre el voto más frecuente.',
    publishedRemark:
      'Como en el artículo: con qué frecuencia las personas dan el veredicto de su mayoría, en todo lo que tiene dos votos. No es una cota, pues el juez se compara con otros votos; el propio artículo tiene un 51\u00a0% de un 48\u00a0% como máximo. “Corregida” toma los mismos votos.',
    groups: 'Acuerdo por categoría',
    group: 'Categoría',
    turnColumn: (f) => `Turno ${format.number(f.turn)}: ${f.name}`,
    short: { judgeHuman: 'juez', bound: 'cota', humanHuman: 'personas' },
    matrix: 'Acuerdo entre anotadores',
    matrixNote: 'votos iguales, en porcentaje de lo que ambos juzgaron',
    one: 'Uno',
    other: 'Otro',
  },
  bias: {
    caption: 'Sesgo de posición',
    turn: (f) => `Personas, turno ${format.number(f.turn)}`,
    people: 'Personas, todos los turnos',
    judge: (f) => `Juez, ${f.name}`,
    judgeAll: 'Juez, todas las categorías',
    share: 'Gana la izquierda / incoherente',
    left: 'Gana la izquierda',
    first: 'Primer lugar',
    second: 'Segundo lugar',
    remark:
      'De las personas: los votos para la respuesta de la izquierda entre los decididos. Del juez: los pares cuyas dos partidas difieren. También difieren un empate en una y una victoria en la otra, aunque no se prefirió ningún lugar; las columnas de los lugares y p solo cuentan los pares que un lugar ganó dos veces.',
  },
  scores: {
    caption: 'Puntuaciones',
    average: 'Media',
    unparsed: 'Ilegibles',
    bars: 'Puntuaciones por idioma y checkpoint',
    barsNote: 'media de las medias por categoría, de uno a diez',
    across: 'Puntuaciones en todos los idiomas',
    radar: 'Puntuaciones por categoría',
    radarNote: 'de uno a diez, todos los idiomas',
    choose: 'Checkpoints en el radar, cuatro como máximo',
    head: 'puntos',
    keptRemark:
      'Como en el artículo: las respuestas cuya puntuación no se pudo leer cuentan −1, de modo que las medias pueden caer por debajo de la puntuación más baja de la escala. “Corregida” las excluye y muestra cuántas son.',
    droppedRemark: (f) =>
      `${format.number(f.count)} ${format.plural(f.count, { one: 'puntuación ilegible está excluida', other: 'puntuaciones ilegibles están excluidas' })}, como en FastChat; el artículo las cuenta −1.`,
  },
  checked: {
    caption: 'Respuestas correctas, comprobadas automáticamente',
    bars: 'Respuestas correctas por idioma y checkpoint, comprobadas automáticamente',
    across: 'Respuestas correctas en todos los idiomas, comprobadas automáticamente',
    byCategory: 'Respuestas correctas por categoría, comprobadas automáticamente',
    note: 'en porcentaje de las respuestas que se pueden comprobar',
    right: 'Correctas, %',
    head: '%',
    rule: 'comprobación automática',
    remark:
      'Una máquina compara cada respuesta con una solución de referencia: ninguna persona y ningún juez la ha valorado, y lo que es correcto con otras palabras cuenta como incorrecto.',
    questions: 'Respuestas comprobadas',
    rightHead: 'Correctas',
    rightOf: (f) => `${format.number(f.right)} de ${format.number(f.count)}`,
    isRight: 'correcta',
    isWrong: 'no correcta',
  },
  gains: {
    caption: 'Ganancia sobre otros ajustes',
    note: 'turnos según el filtro; en porcentaje de la escala de diez puntos',
    baseline: 'En comparación con',
    monolingual: 'ajustes monolingües, según el nombre',
    over: 'Sobre',
    points: 'Puntos',
    ofScale: '% de la escala',
    relative: '% relativo',
    head: '% de la escala',
    overOne: (f) => `sobre ${f.model}`,
    remark:
      'La “mejora porcentual” del artículo son los puntos de la escala por diez: 0,44 puntos son un 4,4\u00a0%. La ganancia relativa, en porcentaje de la media del otro, está en la tabla.',
  },
  ratings: {
    caption: 'Clasificación',
    note: 'ley de Davidson; 400 más equivalen a diez veces más posibilidades',
    head: 'valor',
    rank: 'Puesto',
    rankOf: (f) =>
      f.best === f.worst ? format.number(f.best) : `${format.number(f.best)} – ${format.number(f.worst)}`,
    controlled: 'A igualdad de lado y longitud',
    bridged: 'Estos votos por sí solos no determinan los valores; a cada par de checkpoints se le añadió medio voto.',
    controlledNote: (f) => `En logaritmo de las posibilidades: ${f.circumstances.join(', ')}.`,
    onLeft: (f) => `estar a la izquierda ${f.weight}`,
    longer: (f) => `ser más larga en una desviación típica ${f.weight}`,
  },
  lengths: {
    caption: 'Longitud y veredicto',
    note: 'votos decididos que ganó la respuesta más larga',
    head: 'parte',
    remark:
      'Una respuesta más larga también puede ser mejor: una proporción distinta de la mitad es una pregunta, no un defecto.',
  },
  checks: {
    caption: 'Acuerdo consigo mismo y controles',
    annotator: 'Anotador',
    votes: 'Votos',
    skips: 'Omitidos',
    self: 'Otra vez el mismo veredicto',
    repeats: 'Repeticiones',
    obvious: 'Casos obvios reconocidos',
    everybody: 'Todos los anotadores',
    swapped: 'Todos, con los lados intercambiados con seguridad',
    of: (f) => `${format.number(f.passed)} de ${format.number(f.n)}`,
    remark: 'Un simple informe: nadie queda excluido de un resultado por ello.',
    first: (f) => `los primeros ${format.number(f.shown)} de ${format.number(f.total)} anotadores`,
  },
  languages: {
    caption: 'Respuestas en otro idioma',
    wrong: 'Otro idioma',
    unsure: 'No reconocibles',
    remark:
      'Según las palabras gramaticales; las respuestas breves, los nombres y el código no se reconocen y quedan excluidos.',
  },
  scored: {
    caption: 'Respuestas puntuadas',
    mean: 'Media',
    range: 'Mínima – máxima',
    contradicted: 'Contradicciones',
    answers: 'Respuestas',
    remark:
      'Contradicciones: respuestas iguales con puntuaciones distintas, una misma respuesta con puntuaciones distintas, palabras que dicen otra puntuación o preferencia por la otra respuesta.',
    score: (f) => `${f.score} de 10`,
    failed: 'sin puntuación: no se pudo consultar al juez',
    noAnswer: 'El archivo no contiene esta respuesta.',
    words: (f) => `Lo que dijo ${f.judge}`,
    sameAnswer: (f) => `La misma respuesta que la de ${format.list(f.models)}, con otra puntuación.`,
    again: 'Puntuada varias veces, y de forma distinta.',
    otherRating: (f) => `Las palabras del juez dicen ${f.rating}.`,
    preferred: (f) =>
      `Al comparar ambas, el juez prefirió la respuesta de ${f.model}, a la que dio una puntuación más baja.`,
  },
  questions: {
    heading: 'Preguntas',
    anyModel: 'Todos los checkpoints',
    reference: 'Solución de referencia',
    gameWords: (f) => `Lo que dijo ${f.judge} en la partida ${format.number(f.game)}`,
    caption: 'Votos',
    verdict: 'Veredicto',
    anyVerdict: 'Todos los veredictos',
    better: (f) => `${f.model} mejor`,
    more: 'Mostrar más',
    shown: (f) =>
      `${format.number(f.shown)} de ${format.number(f.total)} ${format.plural(f.total, { one: 'elemento', other: 'elementos' })}`,
    judge: 'Juez',
    inconsistent: 'incoherente',
    error: 'ilegible',
    question: (f) => `Pregunta ${f.id}`,
    noTexts: 'El archivo no tiene textos.',
    turnBefore: 'Antes',
    voter: 'Anotador',
    verdictOf: 'Veredicto',
    side: 'Lado preferido',
    left: 'izquierda',
    right: 'derecha',
    notes: 'Motivos y nota',
    repeat: 'otra vez',
    leak: 'una respuesta nombra un modelo',
    games: (f) => `${f.one}, después ${f.two}`,
    score: (f) => `${f.model}: ${f.score} por ${f.judge}`,
    all: 'Todas las preguntas',
  },
} satisfies Messages['results'];
