import { fixed, type Parallel } from '../parallel.ts';
import { country, type Country } from './countries.ts';
import type { Gender } from './lexeme.ts';

/** Somebody of whom people in all five countries have heard. */
export interface FamousPerson {
  /** the English name */
  readonly id: string;
  readonly name: Parallel;
  readonly gender: Gender;
  /** "a painter" */
  readonly field: Parallel;
  /** verb and object in the past: "painted “Guernica”", "hat „Guernica“ gemalt" */
  readonly deed: Parallel;
  /** of birth, by today's borders; null where that would need a word more */
  readonly country: Country | null;
}

const fields = {
  painter: fixed('a painter', 'ein Maler', 'un peintre', 'un pittore', 'un pintor'),
  sculptor: fixed('a sculptor', 'ein Bildhauer', 'un sculpteur', 'uno scultore', 'un escultor'),
  composer: fixed('a composer', 'ein Komponist', 'un compositeur', 'un compositore', 'un compositor'),
  scientist: fixed('a scientist', 'ein Wissenschaftler', 'un scientifique', 'uno scienziato', 'un científico'),
  inventor: fixed('an inventor', 'ein Erfinder', 'un inventeur', 'un inventore', 'un inventor'),
  explorer: fixed('an explorer', 'ein Entdecker', 'un explorateur', 'un esploratore', 'un explorador'),
} as const;
const womanScientist = fixed(
  'a scientist',
  'eine Wissenschaftlerin',
  'une scientifique',
  'una scienziata',
  'una científica',
);

type Names = string | readonly [en: string, de: string, fr: string, it: string, es: string];
type Row = readonly [name: Names, field: keyof typeof fields, country: string | null, ...deed: readonly string[]];

function named(names: Names): Parallel {
  return typeof names === 'string' ? fixed(names, names, names, names, names) : fixed(...names);
}

const painted = (...titles: readonly string[]) =>
  around(titles, ['painted', ''], ['hat', 'gemalt'], 'a peint', 'ha dipinto', 'pintó');
const composed = (...titles: readonly string[]) =>
  around(titles, ['composed', ''], ['hat', 'komponiert'], 'a composé', 'ha composto', 'compuso');
const made = (...titles: readonly string[]) =>
  around(titles, ['made', ''], ['hat', 'geschaffen'], 'a créé', 'ha creato', 'creó');

/** Verbs around a title in its quotes; one title, or one a language. */
function around(
  titles: readonly string[],
  en: readonly [string, string],
  de: readonly [string, string],
  fr: string,
  it: string,
  es: string,
): readonly string[] {
  const [first = ''] = titles;
  const [inEnglish, inGerman, inFrench, inItalian, inSpanish] = [0, 1, 2, 3, 4].map((at) => titles[at] ?? first);
  return [
    `${en[0]} “${inEnglish}”`,
    `${de[0]} „${inGerman}“ ${de[1]}`,
    `${fr} « ${inFrench} »`,
    `${it} «${inItalian}»`,
    `${es} «${inSpanish}»`,
  ];
}

// prettier-ignore
const table: readonly Row[] = [
  ['Mozart', 'composer', null, ...composed('The Magic Flute', 'Die Zauberflöte', 'La Flûte enchantée', 'Il flauto magico', 'La flauta mágica')],
  ['Beethoven', 'composer', 'Germany', ...composed('Für Elise', 'Für Elise', 'La Lettre à Élise', 'Per Elisa', 'Para Elisa')],
  ['Vivaldi', 'composer', 'Italy', ...composed('The Four Seasons', 'Die vier Jahreszeiten', 'Les Quatre Saisons', 'Le quattro stagioni', 'Las cuatro estaciones')],
  ['Verdi', 'composer', 'Italy', ...composed('Aida', 'Aida', 'Aïda', 'Aida', 'Aida')],
  ['Bizet', 'composer', 'France', ...composed('Carmen')],
  ['Rossini', 'composer', 'Italy', ...composed('The Barber of Seville', 'Der Barbier von Sevilla', 'Le Barbier de Séville', 'Il barbiere di Siviglia', 'El barbero de Sevilla')],
  ['Puccini', 'composer', 'Italy', ...composed('Tosca')],
  ['Ravel', 'composer', 'France', ...composed('Boléro', 'Boléro', 'Boléro', 'Boléro', 'Bolero')],
  [['Tchaikovsky', 'Tschaikowsky', 'Tchaïkovski', 'Čajkovskij', 'Chaikovski'], 'composer', 'Russia', ...composed('Swan Lake', 'Schwanensee', 'Le Lac des cygnes', 'Il lago dei cigni', 'El lago de los cisnes')],
  [['Leonardo da Vinci', 'Leonardo da Vinci', 'Léonard de Vinci', 'Leonardo da Vinci', 'Leonardo da Vinci'], 'painter', 'Italy', 'painted the “Mona Lisa”', 'hat die „Mona Lisa“ gemalt', 'a peint « La Joconde »', 'ha dipinto «La Gioconda»', 'pintó «La Gioconda»'],
  [['Michelangelo', 'Michelangelo', 'Michel-Ange', 'Michelangelo', 'Miguel Ángel'], 'sculptor', 'Italy', ...made('David', 'David', 'David', 'David', 'David')],
  ['Botticelli', 'painter', 'Italy', ...painted('The Birth of Venus', 'Die Geburt der Venus', 'La Naissance de Vénus', 'La nascita di Venere', 'El nacimiento de Venus')],
  [['Raphael', 'Raffael', 'Raphaël', 'Raffaello', 'Rafael'], 'painter', 'Italy', ...painted('The School of Athens', 'Die Schule von Athen', 'L’École d’Athènes', 'La scuola di Atene', 'La escuela de Atenas')],
  ['Velázquez', 'painter', 'Spain', ...painted('Las Meninas', 'Las Meninas', 'Les Ménines', 'Las Meninas', 'Las meninas')],
  ['Picasso', 'painter', 'Spain', ...painted('Guernica')],
  ['Salvador Dalí', 'painter', 'Spain', ...painted('The Persistence of Memory', 'Die Beständigkeit der Erinnerung', 'La Persistance de la mémoire', 'La persistenza della memoria', 'La persistencia de la memoria')],
  ['Rembrandt', 'painter', 'the Netherlands', ...painted('The Night Watch', 'Die Nachtwache', 'La Ronde de nuit', 'La ronda di notte', 'La ronda de noche')],
  ['Vermeer', 'painter', 'the Netherlands', ...painted('Girl with a Pearl Earring', 'Das Mädchen mit dem Perlenohrgehänge', 'La Jeune Fille à la perle', 'La ragazza con l’orecchino di perla', 'La joven de la perla')],
  ['Van Gogh', 'painter', 'the Netherlands', ...painted('Sunflowers', 'Sonnenblumen', 'Les Tournesols', 'I girasoli', 'Los girasoles')],
  ['Edvard Munch', 'painter', 'Norway', ...painted('The Scream', 'Der Schrei', 'Le Cri', 'L’urlo', 'El grito')],
  ['Klimt', 'painter', 'Austria', ...painted('The Kiss', 'Der Kuss', 'Le Baiser', 'Il bacio', 'El beso')],
  ['Monet', 'painter', 'France', ...painted('Water Lilies', 'Seerosen', 'Les Nymphéas', 'Le ninfee', 'Los nenúfares')],
  ['Rodin', 'sculptor', 'France', ...made('The Thinker', 'Der Denker', 'Le Penseur', 'Il pensatore', 'El pensador')],
  ['Isaac Newton', 'scientist', 'the United Kingdom', 'discovered the law of gravity', 'hat das Gesetz der Schwerkraft entdeckt', 'a découvert la loi de la gravitation', 'ha scoperto la legge di gravità', 'descubrió la ley de la gravedad'],
  ['Albert Einstein', 'scientist', 'Germany', 'developed the theory of relativity', 'hat die Relativitätstheorie entwickelt', 'a développé la théorie de la relativité', 'ha sviluppato la teoria della relatività', 'desarrolló la teoría de la relatividad'],
  [['Galileo', 'Galileo Galilei', 'Galilée', 'Galileo', 'Galileo'], 'scientist', 'Italy', 'discovered four moons of Jupiter', 'hat vier Monde des Jupiter entdeckt', 'a découvert quatre lunes de Jupiter', 'ha scoperto quattro lune di Giove', 'descubrió cuatro lunas de Júpiter'],
  ['Charles Darwin', 'scientist', 'the United Kingdom', 'developed the theory of evolution', 'hat die Evolutionstheorie entwickelt', 'a développé la théorie de l’évolution', 'ha sviluppato la teoria dell’evoluzione', 'desarrolló la teoría de la evolución'],
  ['Alexander Fleming', 'scientist', 'the United Kingdom', 'discovered penicillin', 'hat das Penicillin entdeckt', 'a découvert la pénicilline', 'ha scoperto la penicillina', 'descubrió la penicilina'],
  ['Marie Curie', 'scientist', 'Poland', 'discovered radium', 'hat das Radium entdeckt', 'a découvert le radium', 'ha scoperto il radio', 'descubrió el radio'],
  ['Louis Pasteur', 'scientist', 'France', 'developed a vaccine against rabies', 'hat einen Impfstoff gegen die Tollwut entwickelt', 'a mis au point un vaccin contre la rage', 'ha sviluppato un vaccino contro la rabbia', 'desarrolló una vacuna contra la rabia'],
  ['Wilhelm Röntgen', 'scientist', 'Germany', 'discovered X-rays', 'hat die Röntgenstrahlen entdeckt', 'a découvert les rayons X', 'ha scoperto i raggi X', 'descubrió los rayos X'],
  ['Alessandro Volta', 'inventor', 'Italy', 'invented the battery', 'hat die Batterie erfunden', 'a inventé la pile électrique', 'ha inventato la pila', 'inventó la pila eléctrica'],
  ['Alfred Nobel', 'inventor', 'Sweden', 'invented dynamite', 'hat das Dynamit erfunden', 'a inventé la dynamite', 'ha inventato la dinamite', 'inventó la dinamita'],
  ['Louis Braille', 'inventor', 'France', 'invented a script for the blind', 'hat eine Schrift für Blinde erfunden', 'a inventé une écriture pour les aveugles', 'ha inventato una scrittura per i ciechi', 'inventó una escritura para los ciegos'],
  ['Rudolf Diesel', 'inventor', null, 'invented the diesel engine', 'hat den Dieselmotor erfunden', 'a inventé le moteur diesel', 'ha inventato il motore diesel', 'inventó el motor diésel'],
  [['Christopher Columbus', 'Christoph Kolumbus', 'Christophe Colomb', 'Cristoforo Colombo', 'Cristóbal Colón'], 'explorer', null, 'reached America in 1492', 'hat im Jahr 1492 Amerika erreicht', 'a atteint l’Amérique en 1492', 'ha raggiunto l’America nel 1492', 'llegó a América en 1492'],
  [['Marco Polo', 'Marco Polo', 'Marco Polo', 'Marco Polo', 'Marco Polo'], 'explorer', null, 'travelled to China', 'ist nach China gereist', 'a voyagé jusqu’en Chine', 'ha viaggiato fino in Cina', 'viajó hasta China'],
];

export const famousPeople: readonly FamousPerson[] = table.map(([name, field, land, ...deed]) => {
  const names = named(name);
  const [en = '', de = '', fr = '', it = '', es = ''] = deed;
  const woman = names.en === 'Marie Curie';
  return {
    id: names.en,
    name: names,
    gender: woman ? 'f' : 'm',
    field: woman ? womanScientist : fields[field],
    deed: fixed(en, de, fr, it, es),
    country: land === null ? null : country(land),
  };
});
