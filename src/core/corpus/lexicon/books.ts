import { fixed, type Parallel } from '../parallel.ts';
import { tongue, type Tongue } from './tongues.ts';

/** A book that people know in all five countries. */
export interface Book {
  /** the English title */
  readonly id: string;
  readonly title: Parallel;
  readonly author: Parallel;
  /** the one in which it was written */
  readonly tongue: Tongue;
  /** "a novel", null where people would disagree */
  readonly kind: Parallel | null;
}

const kinds = {
  novel: fixed('a novel', 'ein Roman', 'un roman', 'un romanzo', 'una novela'),
  play: fixed('a play', 'ein Theaterstück', 'une pièce de théâtre', 'un’opera teatrale', 'una obra de teatro'),
  poem: fixed('a long poem', 'ein langes Gedicht', 'un long poème', 'un lungo poema', 'un poema largo'),
  tale: fixed('a fairy tale', 'ein Märchen', 'un conte', 'una fiaba', 'un cuento'),
} as const;

/** One text for all five languages, or one each. */
type Names = string | readonly [en: string, de: string, fr: string, it: string, es: string];

// prettier-ignore
const table: readonly (readonly [title: Names, author: Names, tongue: string, kind: keyof typeof kinds | null])[] = [
  [['Faust', 'Faust', 'Faust', 'Faust', 'Fausto'], 'Goethe', 'German', 'play'],
  [['Don Quixote', 'Don Quijote', 'Don Quichotte', 'Don Chisciotte', 'Don Quijote'], 'Cervantes', 'Spanish', 'novel'],
  [['Romeo and Juliet', 'Romeo und Julia', 'Roméo et Juliette', 'Romeo e Giulietta', 'Romeo y Julieta'], 'Shakespeare', 'English', 'play'],
  ['Hamlet', 'Shakespeare', 'English', 'play'],
  ['Macbeth', 'Shakespeare', 'English', 'play'],
  [['The Divine Comedy', 'Die Göttliche Komödie', 'La Divine Comédie', 'La Divina Commedia', 'La Divina Comedia'], 'Dante', 'Italian', 'poem'],
  [['Pinocchio', 'Pinocchio', 'Pinocchio', 'Pinocchio', 'Pinocho'], 'Carlo Collodi', 'Italian', null],
  [['Les Misérables', 'Die Elenden', 'Les Misérables', 'I miserabili', 'Los miserables'], 'Victor Hugo', 'French', 'novel'],
  [['The Three Musketeers', 'Die drei Musketiere', 'Les Trois Mousquetaires', 'I tre moschettieri', 'Los tres mosqueteros'], 'Alexandre Dumas', 'French', 'novel'],
  [['The Little Prince', 'Der kleine Prinz', 'Le Petit Prince', 'Il piccolo principe', 'El principito'], 'Antoine de Saint-Exupéry', 'French', null],
  [['Around the World in Eighty Days', 'In achtzig Tagen um die Welt', 'Le Tour du monde en quatre-vingts jours', 'Il giro del mondo in ottanta giorni', 'La vuelta al mundo en ochenta días'], 'Jules Verne', 'French', 'novel'],
  [['War and Peace', 'Krieg und Frieden', 'Guerre et Paix', 'Guerra e pace', 'Guerra y paz'], ['Tolstoy', 'Tolstoi', 'Tolstoï', 'Tolstoj', 'Tolstói'], 'Russian', 'novel'],
  [['Anna Karenina', 'Anna Karenina', 'Anna Karénine', 'Anna Karenina', 'Ana Karenina'], ['Tolstoy', 'Tolstoi', 'Tolstoï', 'Tolstoj', 'Tolstói'], 'Russian', 'novel'],
  ['Robinson Crusoe', 'Daniel Defoe', 'English', 'novel'],
  [['Gulliver’s Travels', 'Gullivers Reisen', 'Les Voyages de Gulliver', 'I viaggi di Gulliver', 'Los viajes de Gulliver'], 'Jonathan Swift', 'English', 'novel'],
  ['Oliver Twist', 'Charles Dickens', 'English', 'novel'],
  ['Frankenstein', 'Mary Shelley', 'English', 'novel'],
  [['Dracula', 'Dracula', 'Dracula', 'Dracula', 'Drácula'], 'Bram Stoker', 'English', 'novel'],
  [['Treasure Island', 'Die Schatzinsel', 'L’Île au trésor', 'L’isola del tesoro', 'La isla del tesoro'], 'Robert Louis Stevenson', 'English', 'novel'],
  [['Alice in Wonderland', 'Alice im Wunderland', 'Alice au pays des merveilles', 'Alice nel paese delle meraviglie', 'Alicia en el país de las maravillas'], 'Lewis Carroll', 'English', null],
  [['The Jungle Book', 'Das Dschungelbuch', 'Le Livre de la jungle', 'Il libro della giungla', 'El libro de la selva'], 'Rudyard Kipling', 'English', null],
  [['Pride and Prejudice', 'Stolz und Vorurteil', 'Orgueil et Préjugés', 'Orgoglio e pregiudizio', 'Orgullo y prejuicio'], 'Jane Austen', 'English', 'novel'],
  ['Moby Dick', 'Melville', 'English', 'novel'],
  [['Tom Sawyer', 'Tom Sawyer', 'Tom Sawyer', 'Tom Sawyer', 'Tom Sawyer'], 'Mark Twain', 'English', 'novel'],
  [['Pippi Longstocking', 'Pippi Langstrumpf', 'Fifi Brindacier', 'Pippi Calzelunghe', 'Pippi Calzaslargas'], 'Astrid Lindgren', 'Swedish', null],
  ['Heidi', 'Johanna Spyri', 'German', null],
  ['Momo', 'Michael Ende', 'German', 'novel'],
  [['The Metamorphosis', 'Die Verwandlung', 'La Métamorphose', 'La metamorfosi', 'La metamorfosis'], 'Franz Kafka', 'German', null],
  [['The Name of the Rose', 'Der Name der Rose', 'Le Nom de la rose', 'Il nome della rosa', 'El nombre de la rosa'], 'Umberto Eco', 'Italian', 'novel'],
  [['One Hundred Years of Solitude', 'Hundert Jahre Einsamkeit', 'Cent ans de solitude', 'Cent’anni di solitudine', 'Cien años de soledad'], 'Gabriel García Márquez', 'Spanish', 'novel'],
  [['The House of the Spirits', 'Das Geisterhaus', 'La Maison aux esprits', 'La casa degli spiriti', 'La casa de los espíritus'], 'Isabel Allende', 'Spanish', 'novel'],
  [['The Little Mermaid', 'Die kleine Meerjungfrau', 'La Petite Sirène', 'La sirenetta', 'La sirenita'], 'Andersen', 'Danish', 'tale'],
  [['Madame Bovary', 'Madame Bovary', 'Madame Bovary', 'Madame Bovary', 'Madame Bovary'], 'Gustave Flaubert', 'French', 'novel'],
  [['The Old Man and the Sea', 'Der alte Mann und das Meer', 'Le Vieil Homme et la Mer', 'Il vecchio e il mare', 'El viejo y el mar'], 'Ernest Hemingway', 'English', null],
  [['The Imaginary Invalid', 'Der eingebildete Kranke', 'Le Malade imaginaire', 'Il malato immaginario', 'El enfermo imaginario'], 'Molière', 'French', 'play'],
  ['Harry Potter', 'J. K. Rowling', 'English', null],
];

function named(names: Names): Parallel {
  return typeof names === 'string' ? fixed(names, names, names, names, names) : fixed(...names);
}

export const books: readonly Book[] = table.map(([title, author, spoken, kind]) => ({
  id: named(title).en,
  title: named(title),
  author: named(author),
  tongue: tongue(spoken),
  kind: kind && kinds[kind],
}));
