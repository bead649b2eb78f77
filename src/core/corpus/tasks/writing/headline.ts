import { fromCity, inCity, onWeekday } from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import { cities, type City } from '../../lexicon/cities.ts';
import { type Job, jobs } from '../../lexicon/jobs.ts';
import type { Lexeme } from '../../lexicon/lexeme.ts';
import { femaleNames, maleNames, type Person, persons, surnames } from '../../lexicon/names.ts';
import { noun, type Noun } from '../../lexicon/nouns.ts';
import type { Parallel, Wording } from '../../parallel.ts';
import { worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';

interface Slots {
  event: Event;
  city: City;
  day: number;
  thing: Noun;
  person: Person;
  surname: string;
  job: Job;
  number: number;
  next: { kind: 'where' | 'when'; wording: number } | null;
}

interface View {
  city: Parallel;
  in: Parallel;
  from: Parallel;
  on: Parallel;
  thing: Noun;
  worker: Lexeme;
  name: string;
  number: number;
}

interface Event {
  id: string;
  /** whom the report names, if anybody: somebody by name, or only by trade */
  who: 'name' | 'trade' | null;
  things: readonly Noun[];
  number: readonly [low: number, high: number];
  report: Wording<View>;
  headline: Wording<View>;
}

const says = wording<View>;
const named = (ids: string) => ids.split(', ').map(noun);
// what is opened by a party today, and what runs
const opened = named('school, hospital, museum, theatre, hotel, restaurant, bridge, park');
const running = named(
  'dog, cat, horse, cow, pig, sheep, goat, donkey, hen, duck, rabbit, hare, bear, wolf, fox, lion, tiger, elephant, giraffe, camel, monkey, squirrel, hedgehog, kangaroo, penguin',
);

const events: readonly Event[] = [
  {
    id: 'animal',
    who: null,
    things: running,
    number: [2, 9],
    report: says(
      '{On}, {a thing} ran into a museum {in}. After {number} hours, all was calm again.',
      '{On} lief {ein thing} {in} in ein Museum. Nach {number} Stunden war alles wieder ruhig.',
      '{On}, {un thing} est entré{thing:|e} dans un musée {in}. Après {number} heures, tout était de nouveau calme.',
      '{On} {un thing} è entrat{thing:o|a} in un museo {in}. Dopo {number} ore tutto era di nuovo tranquillo.',
      '{On}, {un thing} entró en un museo {from}. Después de {number} horas, todo estaba tranquilo otra vez.',
    ),
    headline: says(
      '{Singular thing} runs into museum {in}',
      '{Singular thing} läuft {in} in ein Museum',
      '{Un thing} entre dans un musée {in}',
      '{Un thing} entra in un museo {in}',
      '{Un thing} entra en un museo {from}',
    ),
  },
  {
    id: 'new',
    who: null,
    things: opened,
    number: [20, 90],
    report: says(
      '{On}, {a thing new} opened {in}. {number} guests came to the party.',
      '{On} wurde {in} {ein thing new} eröffnet. Zur Feier kamen {number} Gäste.',
      '{On}, {un thing new} a ouvert {in}. {number} invités sont venus à la fête.',
      '{On} è stat{thing:o|a} apert{thing:o|a} {un thing new} {in}. Alla festa sono venuti {number} ospiti.',
      '{On} se abrió {un thing new} {in}. A la fiesta fueron {number} invitados.',
    ),
    headline: says(
      '{Singular thing new} opens {in}',
      '{Singular thing new} {in} eröffnet',
      '{Un thing new} ouvre {in}',
      'Apre {un thing new} {in}',
      'Abre {un thing new} {in}',
    ),
  },
  {
    id: 'storm',
    who: null,
    things: named('bridge, house, school, church, tower, hotel, theatre, castle, museum, restaurant'),
    number: [2, 9],
    report: says(
      '{On}, a storm destroyed {a thing} {in}. The work will take {number} months.',
      '{On} zerstörte ein Sturm {in} {einen thing}. Die Arbeiten dauern {number} Monate.',
      '{On}, une tempête a détruit {un thing} {in}. Les travaux dureront {number} mois.',
      '{On} una tempesta ha distrutto {un thing} {in}. I lavori dureranno {number} mesi.',
      '{On}, una tormenta destruyó {un thing} {from}. Las obras durarán {number} meses.',
    ),
    headline: says(
      'Storm destroys {singular thing} {in}',
      'Sturm zerstört {in} {einen thing}',
      'Une tempête détruit {un thing} {in}',
      'Una tempesta distrugge {un thing} {in}',
      'Una tormenta destruye {un thing} {from}',
    ),
  },
  {
    id: 'prize',
    who: 'name',
    things: [noun('cup')],
    number: [20, 90],
    report: says(
      '{On}, {name}, {a worker} {from}, won a prize. {number} people had taken part.',
      '{On} gewann {name}, {ein worker} {from}, einen Preis. {number} Personen hatten teilgenommen.',
      '{On}, {name}, {un worker} {from}, a gagné un prix. {number} personnes avaient participé.',
      '{On} {name}, {un worker} di {city}, ha vinto un premio. Avevano partecipato {number} persone.',
      '{On}, {name}, {un worker} {from}, ganó un premio. Habían participado {number} personas.',
    ),
    headline: says(
      '{Singular worker} {from} wins prize',
      '{Singular worker} {from} gewinnt einen Preis',
      '{Un worker} {from} gagne un prix',
      '{Un worker} di {city} vince un premio',
      '{Un worker} {from} gana un premio',
    ),
  },
  {
    id: 'find',
    who: 'trade',
    things: named('ring, key, clock, letter, book, mirror, bell, lamp, box, plate, cup, knife, camera, violin'),
    number: [2, 90],
    report: says(
      '{On}, {a worker} found {a thing old} {in}. It was {number} metres from the station.',
      '{On} fand {ein worker} {in} {einen thing old}. Der Ort liegt {number} Meter vom Bahnhof entfernt.',
      '{On}, {un worker} a trouvé {un thing old} {in}. Le lieu est à {number} mètres de la gare.',
      '{On} {un worker} ha trovato {un thing old} {in}. Il luogo è a {number} metri dalla stazione.',
      '{On}, {un worker} encontró {un thing old} {in}. El lugar está a {number} metros de la estación.',
    ),
    headline: says(
      '{Singular worker} finds {singular thing old} {in}',
      '{Singular worker} findet {in} {einen thing old}',
      '{Un worker} trouve {un thing old} {in}',
      '{Un worker} trova {un thing old} {in}',
      '{Un worker} encuentra {un thing old} {in}',
    ),
  },
  {
    id: 'snow',
    who: null,
    things: named('bus, tram, train, taxi'),
    number: [10, 60],
    report: says(
      '{On}, there were no {plural thing} {in} because of snow. {number} centimetres had fallen.',
      '{On} fuhren {in} wegen Schnee keine {plural thing}. Es waren {number} Zentimeter gefallen.',
      '{On}, il n’y avait pas de {plural thing} {in} à cause de la neige. Il en est tombé {number} centimètres.',
      '{On} non c’erano {plural thing} {in} per la neve. Ne sono caduti {number} centimetri.',
      '{On} no había {plural thing} {in} por la nieve. Cayeron {number} centímetros.',
    ),
    headline: says(
      'No {plural thing} {in} because of snow',
      'Keine {plural thing} {in} wegen Schnee',
      'Pas de {plural thing} {in} à cause de la neige',
      'Niente {plural thing} {in} per la neve',
      'Sin {plural thing} {in} por la nieve',
    ),
  },
];

const questions: readonly Wording<{ report: Parallel }>[] = [
  wording(
    'Please write a headline for this report: {report}',
    'Bitte schreiben Sie eine Schlagzeile zu diesem Bericht: {report}',
    'Écrivez un titre pour cet article, s’il vous plaît : {report}',
    'Scriva un titolo per questa notizia, per favore: {report}',
    'Escriba un titular para esta noticia, por favor: {report}',
  ),
  wording(
    '{report} What headline would you give this?',
    '{report} Welche Schlagzeile würden Sie wählen?',
    '{report} Quel titre donneriez-vous à cela ?',
    '{report} Quale titolo darebbe?',
    '{report} ¿Qué titular le pondría?',
  ),
  wording(
    'I work for a newspaper and need a headline. The text is: {report}',
    'Ich arbeite bei einer Zeitung und brauche eine Schlagzeile. Der Text lautet: {report}',
    'Je travaille pour un journal et il me faut un titre. Voici le texte : {report}',
    'Lavoro per un giornale e mi serve un titolo. Il testo è: {report}',
    'Trabajo en un periódico y necesito un titular. El texto es: {report}',
  ),
  wording(
    'Sum this up in one line: {report}',
    'Fassen Sie das in einer Zeile zusammen: {report}',
    'Résumez cela en une ligne : {report}',
    'Riassuma questo in una riga: {report}',
    'Resuma esto en una línea: {report}',
  ),
  wording('Headline: {report}', 'Schlagzeile: {report}', 'Titre : {report}', 'Titolo: {report}', 'Titular: {report}'),
  wording(
    'Could you find a short title? {report}',
    'Können Sie einen kurzen Titel finden? {report}',
    'Pouvez-vous trouver un titre court ? {report}',
    'Può trovare un titolo breve? {report}',
    '¿Puede encontrar un título corto? {report}',
  ),
  wording(
    'This is in the newspaper: {report} What could stand above it?',
    'Das steht in der Zeitung: {report} Was könnte darüber stehen?',
    'On lit dans le journal : {report} Que mettre au-dessus ?',
    'Sul giornale si legge: {report} Che cosa si può scrivere sopra?',
    'En el periódico pone: {report} ¿Qué se podría poner encima?',
  ),
  wording(
    '{report} A title for it, please.',
    '{report} Einen Titel dazu, bitte.',
    '{report} Un titre, s’il vous plaît.',
    '{report} Un titolo, per favore.',
    '{report} Un título, por favor.',
  ),
];

const followUps: Readonly<Record<'where' | 'when', { asked: readonly Wording<View>[]; answer: Wording<View> }>> = {
  where: {
    asked: [
      says(
        'In which city did it happen?',
        'In welcher Stadt ist das passiert?',
        'Dans quelle ville cela s’est-il passé ?',
        'In quale città è successo?',
        '¿En qué ciudad ocurrió?',
      ),
      says('Where was that?', 'Wo war das?', 'C’était où ?', 'Dov’è stato?', '¿Dónde fue?'),
    ],
    answer: says(
      'It happened {in}.',
      'Es ist {in} passiert.',
      'Cela s’est passé {in}.',
      'È successo {in}.',
      'Ocurrió {in}.',
    ),
  },
  when: {
    asked: [
      says(
        'On which day did it happen?',
        'An welchem Tag ist das passiert?',
        'Quel jour cela s’est-il passé ?',
        'In quale giorno è successo?',
        '¿Qué día ocurrió?',
      ),
      says('When was that?', 'Wann war das?', 'C’était quand ?', 'Quand’è stato?', '¿Cuándo fue?'),
    ],
    answer: says(
      'It happened {on}.',
      'Es ist {on} passiert.',
      'Cela s’est passé {on}.',
      'È successo {on}.',
      'Ocurrió {on}.',
    ),
  },
};

/** One line above a report of two sentences. */
export const headline = task<Slots>({
  name: 'headline',
  category: 'writing',
  weight: 2,
  paraphrases: questions.length,
  draw(draw) {
    const event = draw.pick(events);
    return {
      event,
      city: draw.pick(cities),
      day: draw.whole(0, 6),
      thing: draw.pick(event.things),
      person: draw.pick(event.who === 'name' ? persons : [femaleNames[0]!, maleNames[0]!]),
      surname: draw.pick(event.who === 'name' ? surnames : surnames.slice(0, 1)),
      job: draw.pick(jobs),
      number: draw.whole(...event.number),
      next: draw.chance(0.45) ? drawFollowUp(draw) : null,
    };
  },
  key: ({ event, city, day, thing, person, surname, job, number, next }) =>
    [event.id, city.id, day, thing.id, number].join('-') +
    (event.who === 'name' ? `-${person.name} ${surname}-${job.id}` : '') +
    (event.who === 'trade' ? `-${person.gender}-${job.id}` : '') +
    (next ? `+${next.kind}${next.wording}` : ''),
  render(slots, paraphrase) {
    const { event, next } = slots;
    const view = viewOf(slots);
    const report = worded(event.report, view);
    const first = turn(worded(questions[paraphrase]!, { report }), worded(event.headline, view));
    return { system: null, turns: next ? [first, followUpTurn(view, next)] : [first] };
  },
});

function drawFollowUp(draw: Draw): NonNullable<Slots['next']> {
  return { kind: draw.pick(['where', 'when'] as const), wording: draw.whole(0, 1) };
}

function viewOf({ city, day, thing, person, surname, job, number }: Slots): View {
  return {
    city: city.name,
    in: inCity(city),
    from: fromCity(city),
    on: onWeekday(day),
    thing,
    worker: job[person.gender],
    name: `${person.name} ${surname}`,
    number,
  };
}

function followUpTurn(view: View, { kind, wording }: NonNullable<Slots['next']>): ParallelTurn {
  const { asked, answer } = followUps[kind];
  return turn(worded(asked[wording]!, view), worded(answer, view));
}
