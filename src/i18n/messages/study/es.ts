import type { Messages } from '../../dictionaries.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('es');
const verdicts = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'veredicto', other: 'veredictos' })}`;
const answers = (number: number) =>
  `${format.number(number)} ${format.plural(number, { one: 'respuesta', other: 'respuestas' })}`;

export const study = {
  heading: 'Estudios',
  benchmarks: 'Benchmarks',
  newName: (f) => `Estudio del ${format.date(f.at)}`,
  missing: 'El estudio de esta dirección no está en este navegador.',
  missingNext: 'Quien valora abre abajo el archivo del estudio; quien organiza usa el navegador en el que se preparó.',
  organiseTitle: 'Usted organiza',
  organiseText:
    'Elija preguntas y checkpoints, haga generar todas las respuestas y reparta un solo archivo del estudio. Después reunirá aquí lo que entreguen los anotadores.',
  organise: 'Preparar un estudio',
  annotateTitle: 'Usted valora',
  annotateText:
    'Abra el archivo del estudio que ha recibido. No hacen falta ni checkpoint ni red, y sus veredictos permanecen en este navegador hasta que los entregue.',
  openTitle: 'Suelte aquí un archivo de estudio',
  openNote: (f) => `Un archivo .json de ${format.bytes(f.limitBytes)} como máximo`,
  open: 'Abrir un archivo de estudio',
  opening: 'Abriendo el estudio…',
  here: 'En este navegador',
  empty: 'Todavía no hay ningún estudio. Prepare uno o abra el archivo del estudio que ha recibido.',
  roles: { organiser: 'Usted organiza', annotator: 'Usted valora' },
  created: (f) => `creado el ${format.date(f.at)}`,
  votes: 'Votos entregados',
  states: {
    preparing: (f) =>
      `En preparación, ${answers(f.answers)} hasta ahora. A continuación: escribir el archivo del estudio.`,
    collecting: (f) =>
      `Han entregado ${format.number(f.handedIn)} de ${format.number(f.seats)}. A continuación: reunir lo que se entregue.`,
    finished: (f) => `Terminado el ${format.date(f.at)}`,
    invited: 'Sin empezar. A continuación: elegir un puesto.',
    judging: (f) => `${verdicts(f.verdicts)} hasta ahora. A continuación: seguir valorando.`,
    'handed-in': (f) => `Entregado el ${format.date(f.at)}`,
  },
  deleteTitle: (f) => `¿Eliminar «${f.name}»?`,
  deletePreparing: (f) =>
    `Desaparecen de este navegador todas las decisiones sobre este estudio y ${answers(f.answers)} ${format.plural(f.answers, { one: 'generada o importada', other: 'generadas o importadas' })}. Los checkpoints y los benchmarks permanecen.`,
  deleteOrganised: (f) =>
    `Desaparecen de este navegador el archivo del estudio${f.verdicts === 0 ? '' : `, ${verdicts(f.verdicts)} ${format.plural(f.verdicts, { one: 'entregado', other: 'entregados' })}`} y la única forma de saber qué checkpoint dio cada respuesta: después, nadie podrá evaluar ya este estudio.`,
  deleteInvited: 'El estudio desaparece de este navegador. Puede volver a abrirse desde su archivo.',
  deleteHandedIn: (f) =>
    `El estudio desaparece de este navegador, con ${verdicts(f.verdicts)}. Todo está entregado; solo lo conservará el archivo que se guardó entonces.`,
  deleteNotHandedIn: (f) =>
    `El estudio desaparece de este navegador, con ${verdicts(f.verdicts)} sin entregar ${format.plural(f.verdicts, { one: 'que no está', other: 'que no están' })} en ningún otro lugar.`,
} satisfies Messages['study'];
