import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('es');
const percent = (value: number, digits = 0): string => format.percent(value / 100, digits);

export const proof = {
  heading: 'Prueba',
  intro:
    'Valores publicados por otros, recalculados aquí y ahora en este navegador por las mismas funciones que calculan sus resultados. Un valor es correcto si el nuestro, redondeado a las cifras impresas, es el impreso.',
  back: 'Resultados',
  running: 'Calculando',
  summary: (f) => `${format.number(f.right)} de ${format.number(f.total)} valores son correctos`,
  progress: (f) => `${format.number(f.done)} de ${format.number(f.total)}`,
  again: 'Recalcular',
  exportCsv: 'Exportar CSV',
  groups: {
    kappas: 'Acuerdo más allá del azar',
    tails: 'Intervalos, contrastes y evidencia',
    strengths: 'Clasificación',
    slots: 'Las dos partidas de un juez',
    scores: 'Puntuaciones y ganancias',
  },
  columns: {
    statistic: 'Valor',
    source: 'Fuente',
    input: 'Datos',
    printed: 'Impreso',
    ours: 'El nuestro',
    difference: 'Diferencia',
    result: 'Resultado',
  },
  right: 'correcto',
  wrong: 'difiere',
  recomputed: 'calculado aparte con SciPy',
  none: 'n. d.',
  statistics: {
    alpha: 'Alfa de Krippendorff, nominal',
    average: 'Media de las medias por categoría',
    binomial: 'Contraste binomial exacto frente a un medio, p',
    'bradley-terry': 'Fuerza según Bradley y Terry',
    cohen: 'Kappa de Cohen',
    'cohen-error': 'Kappa de Cohen, error estándar',
    'cohen-error-chance': 'Kappa de Cohen, error estándar bajo el azar',
    'cohen-p': 'Kappa de Cohen, p bilateral',
    'cohen-z': 'Kappa de Cohen, z',
    davidson: 'Fuerza según Davidson',
    'davidson-tie': 'Parámetro de empate ν de Davidson',
    'e-value': 'Evidencia de que uno es mejor, victorias y derrotas',
    fleiss: 'Kappa de Fleiss',
    'fleiss-p': 'Kappa de Fleiss, p bilateral',
    'fleiss-z': 'Kappa de Fleiss, z según Fleiss, Nee y Landis',
    gain: 'Ganancia en porcentaje de la escala',
    'gain-relative': 'Ganancia relativa al otro, por ciento',
    'judge-consistent': 'Juicios cuyas partidas coinciden',
    'judge-first': 'La primera posición ganó ambas partidas',
    'judge-second': 'La segunda posición ganó ambas partidas',
    'judge-slots': 'Contraste exacto, primera frente a segunda posición, p',
    'judge-valid': 'Juicios legibles',
    mcnemar: 'Ji cuadrado de McNemar',
    'mcnemar-corrected': 'Ji cuadrado de McNemar, corregido por continuidad',
    'mcnemar-exact': 'Contraste de McNemar, p exacta',
    'mcnemar-p': 'Contraste de McNemar, p',
    normal: 'p bilateral de una z normal',
    'normal-logarithm': '−log₁₀ de la proporción normal por encima de x',
    student: 't de Student al 95\u00a0%, grados de libertad',
    'wilson-high': 'Intervalo de Wilson, límite superior',
    'wilson-low': 'Intervalo de Wilson, límite inferior',
  },
  doubts: {
    heading: 'Publicado pero no reproducible, y por qué',
    intro:
      'Números del artículo que no se pueden obtener de lo publicado. Las cifras que los acompañan se calculan aquí.',
    what: 'Lo impreso',
    where: 'Dónde',
    why: 'Por qué no se puede reproducir',
    notReproducible: 'no reproducible',
    category: (f) => `${f.category}, turno ${format.number(f.turn)}`,
    limit: {
      what: 'Un límite superior del acuerdo del juez con las personas',
      case: (f) =>
        `${f.place}: el juez coincide en un ${percent(f.judge)} y podría hacerlo en un ${percent(f.limit)} como máximo`,
      why: (f) =>
        `No es una cota: ${f.cases}. La nuestra toma, para cada elemento, el veredicto más frecuente de los mismos votos, que nadie puede superar.`,
    },
    kappa: {
      what: (f) => `Kappa de Fleiss ${format.number(f.kappa, 2)}, p = ${f.p}, ${format.number(f.items)} muestras`,
      why: (f) =>
        `Esa p implica z = ${format.number(f.z, 2)} y un error estándar de ${format.number(f.error, 3)}. Con cuatro veredictos igual de frecuentes, la fórmula da ${format.number(f.two, 3)} para dos votos por elemento y ${format.number(f.three, 3)} para tres. No se dice cuántos votos tenía cada elemento, y los votos no están publicados.`,
    },
    bias: {
      what: 'Sesgo de posición por categoría, media de tres ejecuciones',
      why: (f) =>
        `Diez preguntas de dos turnos en tres ejecuciones son ${format.number(f.said)} elementos por categoría. Pero el ${percent(f.percent, 2)} de ${format.number(f.said)} es ${format.number(f.ofSaid, 2)}, que no es un número entero; todas las proporciones impresas son números enteros de ${format.number(f.implied)}. No se sabe entre qué se dividió.`,
    },
    gain: {
      what: (f) =>
        `Una ganancia de hasta el ${percent(f.printed, 1)}, del ${percent(f.before, 1)} en la primera versión`,
      why: (f) =>
        `Son ${format.number(f.points, 2)} puntos de la escala de diez, no un valor relativo. Se refiere solo al primer turno, mientras que las tablas reúnen los dos; de las de la primera versión resulta un ${percent(f.ours, 2)}.`,
    },
    group: {
      what: (f) => `Acuerdo RCEMR del ${percent(f.printed)} en el segundo turno`,
      why: (f) =>
        `La media de las cinco categorías es del ${percent(f.mean, 1)}. Así pues, los votos se reunieron, como hacemos nosotros; sin los votos, la propia proporción no se puede recalcular.`,
    },
    unread: {
      what: 'Puntuaciones medias por debajo de la más baja',
      why: (f) =>
        `${format.number(f.count)} de las medias recogidas aquí están por debajo de 1, la menor en ${format.number(f.lowest, 2)}; las puntuaciones van de 1 a 10. Las que no se pudieron leer se contaron como −1. Los promedios de esas medias coinciden; las medias mismas requieren los juicios, que no están publicados.`,
    },
    votes: {
      what: (f) =>
        `Acuerdo del ${percent(f.agreement)} entre el juez y las personas, del ${percent(f.humans)} entre personas`,
      why: 'Los votos de las personas en que se basan estas proporciones no están publicados.',
    },
  },
} satisfies Messages['proof'];
