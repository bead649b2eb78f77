import type { Draw } from '../../draw.ts';
import { adjectiveOf } from '../../lexicon/adjective.ts';
import type { Gender } from '../../lexicon/lexeme.ts';
import { femaleNames, type Person, persons } from '../../lexicon/names.ts';
import { noun, type Noun, nounsOf } from '../../lexicon/nouns.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { contains, turn } from '../dialogue.ts';
import { singular } from '../../grammar/index.ts';
import { wording } from '../template.ts';
import { type Closing, closings } from './closings.ts';
import { type Cast, type Plot, plots } from './plots.ts';

interface Slots extends Cast {
  plot: Plot;
  place: Noun;
  opening: number;
  closing: Closing;
  next: FollowUp | null;
}

interface FollowUp {
  kind: keyof typeof followUps;
  wording: number;
}

type Asked = Slots & { theme: Parallel };

// whales are not found in villages
const animals = nounsOf('animal').filter(({ id }) => !['fish', 'whale', 'dolphin'].includes(id));
const females = ['cow', 'hen'];
const places = 'forest mountain river lake beach bridge village city park castle tower school church museum'
  .split(' ')
  .map(noun);
const huge = adjectiveOf(['huge', 'riesig', 'énorme', 'enorme', 'enorme']);

const asks = wording<Asked>;
const says = wording<Slots>;

const questions: readonly Wording<Asked>[] = [
  asks(
    'Tell me a short story: {A animal} called {hero} {theme}.',
    'Erzählen Sie mir eine kurze Geschichte: {Ein animal} namens {hero} {theme}.',
    'Racontez-moi une courte histoire : {un animal} qui s’appelle {hero} {theme}.',
    'Mi racconti una breve storia: {un animal} di nome {hero} {theme}.',
    'Cuénteme un cuento corto: {un animal} que se llama {hero} {theme}.',
  ),
  asks(
    'Please write a short story about {a animal} called {hero} and {a thing}.',
    'Bitte schreiben Sie eine kurze Geschichte über {einen animal} namens {hero} und {einen thing}.',
    'Écrivez une courte histoire sur {un animal} qui s’appelle {hero} et {un thing}, s’il vous plaît.',
    'Scriva una breve storia su {un animal} di nome {hero} e {un thing}, per favore.',
    'Escriba un cuento corto sobre {un animal} que se llama {hero} y {un thing}, por favor.',
  ),
  asks(
    'Could you make up a story? {A animal} called {hero} {theme}.',
    'Können Sie sich eine Geschichte ausdenken? {Ein animal} namens {hero} {theme}.',
    'Pouvez-vous inventer une histoire ? {Un animal} qui s’appelle {hero} {theme}.',
    'Può inventare una storia? {Un animal} di nome {hero} {theme}.',
    '¿Puede inventar un cuento? {Un animal} que se llama {hero} {theme}.',
  ),
  asks(
    'I would like to hear a tale about {a animal} called {hero} and {a thing}.',
    'Ich möchte ein Märchen über {einen animal} namens {hero} und {einen thing} hören.',
    'J’aimerais entendre un conte sur {un animal} qui s’appelle {hero} et {un thing}.',
    'Vorrei sentire una favola su {un animal} di nome {hero} e {un thing}.',
    'Me gustaría oír una historia sobre {un animal} que se llama {hero} y {un thing}.',
  ),
  asks(
    'Write a story with {a animal}, {a thing} and the name {hero}.',
    'Schreiben Sie eine Geschichte mit {einem animal}, {einem thing} und dem Namen {hero}.',
    'Écrivez une histoire avec {un animal}, {un thing} et le nom {hero}.',
    'Scriva una storia con {un animal}, {un thing} e il nome {hero}.',
    'Escriba un cuento con {un animal}, {un thing} y el nombre {hero}.',
  ),
  asks(
    'A bedtime story, please: {A animal} called {hero} {theme}.',
    'Eine Gutenachtgeschichte, bitte: {Ein animal} namens {hero} {theme}.',
    'Une histoire pour s’endormir, s’il vous plaît : {un animal} qui s’appelle {hero} {theme}.',
    'Una storia della buonanotte, per favore: {un animal} di nome {hero} {theme}.',
    'Un cuento para dormir, por favor: {un animal} que se llama {hero} {theme}.',
  ),
  asks(
    'I need a story about {a animal} and {a thing}. {The animal} is called {hero}.',
    'Ich brauche eine Geschichte über {einen animal} und {einen thing}. {Der animal} heißt {hero}.',
    'Il me faut une histoire sur {un animal} et {un thing}. {Le animal} s’appelle {hero}.',
    'Mi serve una storia su {un animal} e {un thing}. {Il animal} si chiama {hero}.',
    'Necesito un cuento sobre {un animal} y {un thing}. {El animal} se llama {hero}.',
  ),
  asks(
    'Story: {singular animal}, {singular thing}, {hero}',
    'Geschichte: {singular animal}, {singular thing}, {hero}',
    'Histoire : {singular animal}, {singular thing}, {hero}',
    'Storia: {singular animal}, {singular thing}, {hero}',
    'Cuento: {singular animal}, {singular thing}, {hero}',
  ),
  asks(
    'My children want a story about {a animal} that lives near {the place}. The name is {hero}, and there is {a thing}.',
    'Meine Kinder möchten eine Geschichte über {einen animal} in der Nähe {des place}. Der Name ist {hero}, und {ein thing} kommt vor.',
    'Mes enfants veulent une histoire sur {un animal} qui vit près {du place}. Le nom est {hero}, et il y a {un thing}.',
    'I miei bambini vogliono una storia su {un animal} che vive vicino {al place}. Il nome è {hero}, e c’è {un thing}.',
    'Mis hijos quieren un cuento sobre {un animal} que vive cerca {del place}. El nombre es {hero}, y hay {un thing}.',
  ),
];

const openings: readonly Wording<Slots>[] = [
  says(
    'Once upon a time there was {a animal} called {hero}. {hero} lived near {the place}.',
    'Es war einmal {ein animal} namens {hero}. {hero} lebte in der Nähe {des place}.',
    'Il était une fois {un animal} qui s’appelait {hero}. {hero} vivait près {du place}.',
    'C’era una volta {un animal} di nome {hero}. {hero} viveva vicino {al place}.',
    'Érase una vez {un animal} que se llamaba {hero}. {hero} vivía cerca {del place}.',
  ),
  says(
    'Near {the place} lived {a animal} called {hero}.',
    'In der Nähe {des place} lebte {ein animal} namens {hero}.',
    'Près {du place} vivait {un animal} qui s’appelait {hero}.',
    'Vicino {al place} viveva {un animal} di nome {hero}.',
    'Cerca {del place} vivía {un animal} que se llamaba {hero}.',
  ),
  says(
    'A long time ago, {a animal} called {hero} lived near {the place}.',
    'Vor langer Zeit lebte {ein animal} namens {hero} in der Nähe {des place}.',
    'Il y a longtemps, {un animal} qui s’appelait {hero} vivait près {du place}.',
    'Tanto tempo fa {un animal} di nome {hero} viveva vicino {al place}.',
    'Hace mucho tiempo, {un animal} que se llamaba {hero} vivía cerca {del place}.',
  ),
  says(
    '{hero} was {a animal} and lived near {the place}.',
    '{hero} war {ein animal} und lebte in der Nähe {des place}.',
    '{hero} était {un animal} et vivait près {du place}.',
    '{hero} era {un animal} e viveva vicino {al place}.',
    '{hero} era {un animal} y vivía cerca {del place}.',
  ),
];

const followUps = {
  title: [
    says(
      'Please give the story a title.',
      'Geben Sie der Geschichte bitte einen Titel.',
      'Donnez un titre à l’histoire, s’il vous plaît.',
      'Dia un titolo alla storia, per favore.',
      'Póngale un título al cuento, por favor.',
    ),
    says(
      'What could the title be?',
      'Wie könnte der Titel lauten?',
      'Quel pourrait être le titre ?',
      'Quale potrebbe essere il titolo?',
      '¿Cuál podría ser el título?',
    ),
  ],
  summary: [
    says(
      'Now tell it in one sentence, please.',
      'Erzählen Sie das jetzt bitte in einem Satz.',
      'Résumez maintenant l’histoire en une phrase, s’il vous plaît.',
      'Adesso la racconti in una frase, per favore.',
      'Ahora cuéntelo en una frase, por favor.',
    ),
    says(
      'Shorter, please.',
      'Kürzer, bitte.',
      'Plus court, s’il vous plaît.',
      'Più breve, per favore.',
      'Más corto, por favor.',
    ),
  ],
  otherEnding: [
    says(
      'Do you know another ending?',
      'Kennen Sie ein anderes Ende?',
      'Connaissez-vous une autre fin ?',
      'Conosce un altro finale?',
      '¿Conoce otro final?',
    ),
    says(
      'Please change the ending.',
      'Ändern Sie bitte das Ende.',
      'Changez la fin, s’il vous plaît.',
      'Cambi il finale, per favore.',
      'Cambie el final, por favor.',
    ),
  ],
  friend: [
    says(
      'Which other animal is in the story?',
      'Welches andere Tier kommt in der Geschichte vor?',
      'Quel autre animal y a-t-il dans l’histoire ?',
      'Quale altro animale c’è nella storia?',
      '¿Qué otro animal aparece en el cuento?',
    ),
    says(
      'Whom does {hero} meet in the story?',
      'Wem begegnet {hero} in der Geschichte?',
      'Qui {hero} rencontre-t-{hero:il|elle} dans l’histoire ?',
      'Chi incontra {hero} nella storia?',
      '¿Con quién se encuentra {hero} en el cuento?',
    ),
  ],
} as const;

const title = says(
  'A good title is “{hero} and {the thing}”.',
  'Ein guter Titel ist „{hero} und {der thing}“.',
  'Un bon titre serait « {hero} et {le thing} ».',
  'Un buon titolo è «{hero} e {il thing}».',
  'Un buen título es «{hero} y {el thing}».',
);

const meeting = says(
  'It is {a friend}.',
  'Es ist {ein friend}.',
  'C’est {un friend}.',
  'È {un friend}.',
  'Es {un friend}.',
);

/** A story about an animal with a name and a thing: a theme in the question, or only its words. */
export const story = task<Slots>({
  name: 'story',
  category: 'writing',
  weight: 4,
  paraphrases: questions.length,
  draw(draw) {
    const plot = draw.pick(plots);
    const [animal, friend] = draw.several(animals, 2) as [Noun, Noun];
    const hero = draw.pick(females.includes(animal.id) ? femaleNames : persons);
    return {
      ...{ plot, hero, animal, friend, huge },
      thing: draw.pick(plot.things),
      both: bothGenders(hero, friend),
      place: draw.pick(places),
      opening: draw.whole(0, openings.length - 1),
      closing: draw.pick(closings.filter(({ id }) => !plot.clashes?.includes(id))),
      next: draw.chance(0.45) ? drawFollowUp(draw) : null,
    };
  },
  key: ({ plot, hero, animal, friend, thing, place, opening, closing, next }) =>
    [plot.id, hero.name, animal.id, friend.id, thing.id, place.id, opening, closing.id].join('-') +
    (next ? `+${next.kind}${next.wording}` : ''),
  render(slots, paraphrase) {
    const { plot, hero, animal, thing, opening, closing, next } = slots;
    const asked = { ...slots, theme: worded(plot.theme, slots) };
    const parts = [openings[opening]!, plot.body, closing.told].map((part: Wording<Slots>) => worded(part, slots));
    const told = turn(
      worded(questions[paraphrase]!, asked),
      parallel((language) => parts.map((part) => part[language]).join(' ')),
      contains(same(hero.name), singular(animal), singular(thing)),
    );
    return { system: null, turns: next ? [told, followUpTurn(next, slots)] : [told] };
  },
});

function drawFollowUp(draw: Draw): FollowUp {
  return { kind: draw.pick(Object.keys(followUps) as FollowUp['kind'][]), wording: draw.whole(0, 1) };
}

function followUpTurn({ kind, wording }: FollowUp, slots: Slots): ParallelTurn {
  const user = worded(followUps[kind][wording]!, slots);
  const { plot, hero, thing } = slots;
  switch (kind) {
    case 'title':
      return turn(user, worded(title, slots));
    case 'summary':
      return turn(user, worded(plot.summary, slots), contains(same(hero.name), singular(thing)));
    case 'otherEnding':
      return turn(user, worded(plot.otherEnding, slots), contains(same(hero.name)));
    case 'friend':
      return turn(user, worded(meeting, slots));
  }
}

/** feminine where both are */
function bothGenders(hero: Person, friend: Noun): Parallel<Gender> {
  const feminine = (gender: string): Gender => (hero.gender === 'f' && gender === 'f' ? 'f' : 'm');
  return parallel((language) => (language === 'en' ? 'm' : feminine(friend[language].gender)));
}

function same(text: string): Parallel {
  return parallel(() => text);
}
