import type { Draw } from '../../draw.ts';
import { translations } from '../../lexicon/translations.ts';
import { fixed, type Parallel, worded } from '../../parallel.ts';
import type { ParallelTurn } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { capital, type Land, lands } from '../humanities/country-facts.ts';
import { distances } from '../humanities/foreign.ts';
import { type Asked, translationTurn } from '../humanities/translate.ts';
import { workedOut } from '../math/result.ts';
import { sumSteps } from '../math/steps.ts';
import { wording } from '../template.ts';

/** What a visitor says after an answer that was none. */
export type Next =
  | { kind: 'sum'; a: number; b: number }
  | { kind: 'translate'; asked: Asked }
  | { kind: 'capital'; land: Land }
  | { kind: 'insist' | 'why' | 'offer'; at: number };

/** The visitor insists: the answer stays what it was. */
const insisting: readonly Parallel[] = [
  fixed(
    'Please try anyway.',
    'Versuchen Sie es bitte trotzdem.',
    'Essayez quand même, s’il vous plaît.',
    'Provi lo stesso, per favore.',
    'Inténtelo de todos modos, por favor.',
  ),
  fixed(
    'It would help me a lot.',
    'Es würde mir sehr helfen.',
    'Cela m’aiderait beaucoup.',
    'Mi aiuterebbe molto.',
    'Me ayudaría mucho.',
  ),
  fixed(
    'But it is important to me.',
    'Es ist mir aber wichtig.',
    'Mais c’est important pour moi.',
    'Ma per me è importante.',
    'Pero es importante para mí.',
  ),
  fixed(
    'Can you really not help me?',
    'Können Sie mir wirklich nicht helfen?',
    'Vous ne pouvez vraiment pas m’aider ?',
    'Davvero non può aiutarmi?',
    '¿De verdad no puede ayudarme?',
  ),
];

/** Where knowledge is missing, and where it is skill. */
const firm = {
  knowledge: fixed(
    'I am sorry, but I cannot. I would only be inventing an answer.',
    'Es tut mir leid, das kann ich nicht. Ich würde die Antwort nur erfinden.',
    'Je suis désolé, je ne peux pas. J’inventerais seulement une réponse.',
    'Mi dispiace, non posso. Inventerei soltanto una risposta.',
    'Lo siento, no puedo. Solo me inventaría una respuesta.',
  ),
  skill: fixed(
    'I am sorry, but that is really beyond me.',
    'Es tut mir leid, das kann ich wirklich nicht.',
    'Je suis désolé, j’en suis vraiment incapable.',
    'Mi dispiace, davvero non ne sono capace.',
    'Lo siento, de verdad no soy capaz.',
  ),
} as const;

/** What is missing for an answer. */
export type Missing = keyof typeof firm;

const asking: readonly Parallel[] = [
  fixed('Why not?', 'Warum nicht?', 'Pourquoi pas ?', 'Perché no?', '¿Por qué no?'),
  fixed(
    'Why can you not do that?',
    'Warum können Sie das nicht?',
    'Pourquoi ne pouvez-vous pas le faire ?',
    'Perché non può farlo?',
    '¿Por qué no puede hacerlo?',
  ),
  fixed('And why is that?', 'Und woran liegt das?', 'Et d’où cela vient-il ?', 'E come mai?', '¿Y a qué se debe?'),
];

const reason = fixed(
  'I am very small and have only learned simple things. I cannot look anything up.',
  'Ich bin sehr klein und habe nur einfache Dinge gelernt. Nachschlagen kann ich nichts.',
  'Je suis très petit et je n’ai appris que des choses simples. Je ne peux rien chercher ailleurs.',
  'Sono molto piccolo e ho imparato solo cose semplici. Non posso cercare nulla altrove.',
  'Soy muy pequeño y solo he aprendido cosas sencillas. No puedo consultar nada.',
);

const wondering: readonly Parallel[] = [
  fixed(
    'What can you do, then?',
    'Was können Sie denn?',
    'Que savez-vous faire, alors ?',
    'Che cosa sa fare, allora?',
    '¿Qué sabe hacer, entonces?',
  ),
  fixed(
    'What may I ask you, then?',
    'Was darf ich Sie denn fragen?',
    'Que puis-je vous demander, alors ?',
    'Che cosa posso chiederLe, allora?',
    '¿Qué puedo preguntarle, entonces?',
  ),
];

const abilities = fixed(
  'You may ask me for a sum, a translation, a capital, an e-mail or a short story.',
  'Fragen Sie mich nach einer Rechnung, einer Übersetzung, einer Hauptstadt, einer E-Mail oder einer kurzen Geschichte.',
  'Demandez-moi un calcul, une traduction, une capitale, un e-mail ou une courte histoire.',
  'Mi chieda un calcolo, una traduzione, una capitale, un’e-mail o una breve storia.',
  'Pídame un cálculo, una traducción, una capital, un correo o una historia corta.',
);

const sumWording = wording<{ a: number; b: number }>(
  'Then what is {a} + {b}?',
  'Was ist dann {a} + {b}?',
  'Alors, combien font {a} + {b} ?',
  'Allora quanto fa {a} + {b}?',
  'Entonces, ¿cuánto es {a} + {b}?',
);

const translateWording = wording<{ own: Parallel; intoTongue: Parallel }>(
  'Then please translate {own} {intoTongue}.',
  'Dann übersetzen Sie bitte {own} {intoTongue}.',
  'Alors, traduisez {own} {intoTongue}, s’il vous plaît.',
  'Allora traduca {own} {intoTongue}, per favore.',
  'Entonces traduzca {own} {intoTongue}, por favor.',
);

const capitalWording = wording<Land>(
  'Then what is the capital {of}?',
  'Was ist dann die Hauptstadt {of}?',
  'Alors, quelle est la capitale {of} ?',
  'Allora qual è la capitale {of}?',
  'Entonces, ¿cuál es la capital {of}?',
);

export function drawNext(draw: Draw): Next {
  switch (draw.pick(['sum', 'translate', 'capital', 'insist', 'insist', 'why', 'offer'] as const)) {
    case 'sum':
      return { kind: 'sum', a: draw.whole(2, 40), b: draw.whole(2, 40) };
    case 'translate':
      return { kind: 'translate', asked: { translation: draw.pick(translations), distance: draw.pick(distances) } };
    case 'capital':
      return { kind: 'capital', land: draw.pick(lands) };
    case 'insist':
      return { kind: 'insist', at: draw.whole(0, insisting.length - 1) };
    case 'why':
      return { kind: 'why', at: draw.whole(0, asking.length - 1) };
    case 'offer':
      return { kind: 'offer', at: draw.whole(0, wondering.length - 1) };
  }
}

export function nextKey(next: Next): string {
  switch (next.kind) {
    case 'sum':
      return `${next.a}+${next.b}`;
    case 'translate':
      return `${next.asked.translation.text.en}>${next.asked.distance}`;
    case 'capital':
      return next.land.id;
    default:
      return `${next.kind}${next.at}`;
  }
}

export function nextTurn(next: Next, missing: Missing): ParallelTurn {
  switch (next.kind) {
    case 'sum': {
      const { a, b } = next;
      const user = worded(sumWording, next);
      return turn(user, workedOut(`${a} + ${b}`, sumSteps(a, b), a + b), { kind: 'number', value: a + b });
    }
    case 'translate':
      return translationTurn(next.asked, translateWording);
    case 'capital':
      return turn(worded(capitalWording, next.land), worded(capital.answer, next.land));
    case 'insist':
      return turn(insisting[next.at]!, firm[missing]);
    case 'why':
      return turn(asking[next.at]!, reason);
    case 'offer':
      return turn(wondering[next.at]!, abilities);
  }
}
