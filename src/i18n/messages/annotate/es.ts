import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('es');
const blocks = (count: number) =>
  `${format.number(count)} ${format.plural(count, { one: 'bloque', other: 'bloques' })}`;
const verdicts = (count: number) =>
  `${format.number(count)} ${format.plural(count, { one: 'veredicto', other: 'veredictos' })}`;

export const annotate = {
  heading: 'Comparar respuestas',
  join: {
    about: 'Usted lee dos respuestas a una misma pregunta y dice cuál es mejor. Nada le indica quién las ha dado.',
    kept: 'Cada veredicto se guarda al instante en este navegador. Puede dejarlo en cualquier momento y continuar más tarde, también después de cerrar la página.',
    chooseSeat: 'Elija un puesto',
    seat: 'Puesto',
    seatNote: 'La persona que organiza el estudio le ha indicado su número.',
    seatOption: (f) => `${format.number(f.seat)}: ${f.languages}, ${blocks(f.blocks)}`,
    seatTaken: (f) => `${format.number(f.seat)}: ocupado en este navegador`,
    seatEmpty: (f) => `${format.number(f.seat)}: nada que valorar`,
    work: (f) => `${verdicts(f.items)} en ${blocks(f.blocks)}`,
    pseudonym: 'Seudónimo',
    pseudonymNote: 'El que usted quiera, pero no su nombre. Acompaña a sus veredictos.',
    pseudonymTaken: 'Alguien ya valora aquí con este seudónimo. Elija otro.',
    consent: 'En qué consiente',
    agree: 'He leído el texto y doy mi consentimiento.',
    begin: 'Empezar',
    here: 'En curso en este navegador',
    goOn: (f) => `Continuar como ${f.annotator}`,
    state: (f) =>
      `Puesto ${format.number(f.seat)}, ${format.number(f.done)} de ${blocks(f.blocks)} ${format.plural(f.done, { one: 'terminado', other: 'terminados' })}`,
    handedIn: (f) => `entregado el ${format.date(f.at)}`,
    somebodyElse: 'Participa otra persona',
  },
  block: (f) => `Bloque ${format.number(f.block)}`,
  clock: (f) => `${format.number(f.minutes)} min`,
  doneOf: (f) => `${format.number(f.done)} de ${format.number(f.items)}`,
  judgedOf: (f) =>
    `${format.number(f.done)} de ${format.number(f.items)} ${format.plural(f.done, { one: 'valorada', other: 'valoradas' })}`,
  pause: 'Pausa',
  instructions: 'Instrucciones',
  instructionsKey: 'Mostrar las instrucciones y estas teclas',
  turnOf: (f) => `Turno ${format.number(f.turn)} de ${format.number(f.turns)}`,
  reference: 'Solución de referencia',
  referenceKey: 'Abrir o cerrar la solución de referencia',
  firstTurnOnly: 'Valorar solo el turno 1',
  hint: 'Lea las dos hasta el final. Cada veredicto se guarda al instante.',
  confirm: (f) => `“${f.verdict}”: elíjalo otra vez para confirmar.`,
  quick: (f) => `“${f.verdict}” ha llegado muy pronto. Elíjalo otra vez si es su veredicto.`,
  confirmNow: 'Confirmar',
  preview: 'Vista previa: así ven el estudio los participantes. No se guarda nada.',
  endPreview: 'Cerrar la vista previa',
  why: {
    label: 'Razones de su último veredicto',
    none: 'Después de un veredicto puede decir aquí por qué.',
    last: (f) => `Último veredicto: ${f.verdict}. ¿Por qué?`,
    tags: {
      wrong: 'Errónea',
      incomplete: 'Incompleta',
      'language-mistake': 'Error de lengua',
      'wrong-language': 'Otro idioma',
      format: 'Formato',
      style: 'Estilo',
    },
    note: 'Nota',
    noteTitle: 'Una nota sobre su último veredicto',
    noteHint: 'Nada que permita reconocerle a usted o a otras personas.',
    save: 'Guardar la nota',
  },
  rest: {
    paused: 'En pausa',
    since: (f) => `Desde: ${format.moment(f.at)}.`,
    blockDone: (f) => `Bloque ${format.number(f.block)} de ${format.number(f.blocks)} terminado`,
    breakNow: 'Es un buen momento para descansar. Puede cerrar la página y continuar aquí más tarde.',
    allDone: 'Todos los bloques están terminados',
    handInNow:
      'Entregue ahora su archivo: todos sus veredictos en un solo archivo, que usted envía a la persona que organiza el estudio.',
    counts: 'Sus veredictos en este bloque',
    skipped: 'Omitidas',
    goOn: 'Continuar',
    nextBlock: 'Bloque siguiente',
    undoLast: 'Retirar el último veredicto',
    handIn: 'Entregar',
    handInAgain: 'Entregar otra vez',
    handInSoFar: 'Entregar lo hecho hasta ahora',
    handedIn: (f) =>
      `“${f.file}” está entre sus descargas. Envíelo a la persona que organiza el estudio; hasta entonces nadie más tiene sus veredictos.`,
    handedInBefore: (f) =>
      `Última entrega: ${format.moment(f.at)}. Un archivo posterior contiene todo lo de uno anterior.`,
    tabOnly: 'Sus veredictos solo duran hasta que se cierre esta pestaña.',
    profileOnly:
      'Esta página se abrió desde un archivo: sus veredictos se guardan únicamente en este perfil del navegador.',
    saveCopy: 'Guarde ahora una copia; es el archivo que entregará al final.',
    saveNow: 'Guardar una copia',
    somebodyElse: 'Continúa otra persona',
    deleteMine: 'Eliminar mis datos',
    deleteTitle: '¿Eliminar sus datos de este estudio?',
    deleteText: (f) =>
      `${verdicts(f.verdicts)} con el seudónimo “${f.annotator}”, sus notas y su consentimiento se eliminan de este navegador. No se puede deshacer. Si ya entregó un archivo, diríjase a la persona que organiza el estudio.`,
  },
} satisfies Messages['annotate'];
