import { type Language } from '../../../languages.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { drawFollowUp, type FollowUp, followUpKey, followUpTurns, workedOut } from './result.ts';
import { quotient } from './steps.ts';

interface Slots {
  /** a multiple of `by` */
  number: number;
  by: number;
  next: FollowUp | null;
}

const questions: readonly Wording<Slots & { quotient: Parallel }>[] = [
  wording(
    'What is {number} divided by {by}?',
    'Wie viel ist {number} geteilt durch {by}?',
    'Combien font {number} divisé par {by} ?',
    'Quanto fa {number} diviso {by}?',
    '¿Cuánto es {number} dividido entre {by}?',
  ),
  wording(
    'How much is {quotient}?',
    'Was ergibt {quotient}?',
    'Combien font {quotient} ?',
    'Quanto fa {quotient}?',
    '¿Cuánto es {quotient}?',
  ),
  wording(
    'Please work out {number} / {by}.',
    'Rechnen Sie bitte {number} / {by} aus.',
    'Calculez {number} / {by}, s’il vous plaît.',
    'Calcoli {number} / {by}, per favore.',
    'Calcule {number} / {by}, por favor.',
  ),
  wording(
    'Please divide {number} by {by}.',
    'Teilen Sie bitte {number} durch {by}.',
    'Divisez {number} par {by}, s’il vous plaît.',
    'Divida {number} per {by}, per favore.',
    'Divida {number} entre {by}, por favor.',
  ),
  wording(
    'How many times does {by} go into {number}?',
    'Wie oft passt die {by} in die {number}?',
    'Combien de fois {by} est-il contenu dans {number} ?',
    'Quante volte {by} sta in {number}?',
    '¿Cuántas veces cabe el {by} en el {number}?',
  ),
  wording(
    'If {by} people share {number} euros equally, how much does each get?',
    'Wenn sich {by} Personen {number} Euro gleichmäßig teilen, wie viel bekommt jede?',
    'Si {by} personnes se partagent {number} euros à parts égales, combien reçoit chacune ?',
    'Se {by} persone si dividono {number} euro in parti uguali, quanto riceve ciascuna?',
    'Si {by} personas se reparten {number} euros a partes iguales, ¿cuánto recibe cada una?',
  ),
  wording(
    'Can you tell me the result of {number} divided by {by}?',
    'Können Sie mir sagen, was {number} geteilt durch {by} ergibt?',
    'Pouvez-vous me donner le résultat de {number} divisé par {by} ?',
    'Può dirmi il risultato di {number} diviso {by}?',
    '¿Puede decirme el resultado de {number} dividido entre {by}?',
  ),
  wording(
    '{number} divided by {by}',
    '{number} geteilt durch {by}',
    '{number} divisé par {by}',
    '{number} diviso {by}',
    '{number} entre {by}',
  ),
];

/** Nothing remains. The last way of asking is the bare quotient, with the sign of keyboards in question and answer. */
export const division = task<Slots>({
  name: 'division',
  category: 'math',
  weight: 1.5,
  paraphrases: questions.length + 1,
  draw(draw) {
    const [by, value] = [draw.whole(2, 12), draw.whole(2, 12)];
    return { number: by * value, by, next: drawFollowUp(draw, value) };
  },
  key: ({ number, by, next }) => `${number}/${by}${followUpKey(next)}`,
  render(slots, paraphrase) {
    const { number, by, next } = slots;
    const value = number / by;
    const asked = questions[paraphrase];
    return {
      system: null,
      turns: [
        turn(
          asked
            ? worded(asked, { ...slots, quotient: parallel((language) => quotient(language, number, by)) })
            : parallel(() => `${number} / ${by}`),
          asked
            ? workedOut(
                `${by} × ${value}`,
                parallel((language) => steps(language, slots)),
                value,
              )
            : parallel(() => `${by} × ${value} = ${number}, ${number} / ${by} = ${value}.`),
          { kind: 'number', value },
        ),
        ...followUpTurns(next, value),
      ],
    };
  },
  *drills() {
    for (let by = 2; by <= 12; by++) {
      for (let value = 2; value <= 12; value++) {
        yield parallel((language) => steps(language, { number: by * value, by }));
      }
    }
  },
});

/** "8 × 7 = 56, 56 ÷ 8 = 7" */
function steps(language: Language, { number, by }: Pick<Slots, 'number' | 'by'>): string {
  return `${by} × ${number / by} = ${number}, ${quotient(language, number, by)} = ${number / by}`;
}
