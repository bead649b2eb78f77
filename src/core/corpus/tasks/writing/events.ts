import { type Entry, lexeme, type Lexeme } from '../../lexicon/lexeme.ts';
import type { Parallel } from '../../parallel.ts';

/** What people invite each other to. */
export interface Event extends Lexeme {
  readonly id: string;
  /** "the concert", but "dinner" */
  readonly englishThe: string;
  /** the hours at which it may begin, both included */
  readonly hours: readonly [number, number];
}

// prettier-ignore
const table: readonly (readonly [hours: readonly [number, number], ...Entry])[] = [
  [[8, 10], 'breakfast, breakfasts', 'das Frühstück, Frühstücks, Frühstücke', 'un petit-déjeuner, petits-déjeuners', 'una colazione, colazioni', 'un desayuno, desayunos'],
  [[12, 14], 'lunch, lunches', 'das Mittagessen, Mittagessens, Mittagessen', 'un déjeuner, déjeuners', 'un pranzo, pranzi', 'un almuerzo, almuerzos'],
  [[18, 21], 'dinner, dinners', 'das Abendessen, Abendessens, Abendessen', 'un dîner, dîners', 'una cena, cene', 'una cena, cenas'],
  [[14, 20], 'a birthday party, birthday parties', 'die Geburtstagsfeier, Geburtstagsfeier, Geburtstagsfeiern', 'une fête d’anniversaire, fêtes d’anniversaire', 'una festa di compleanno, feste di compleanno', 'una fiesta de cumpleaños, fiestas de cumpleaños'],
  [[10, 16], 'a wedding, weddings', 'die Hochzeit, Hochzeit, Hochzeiten', 'un mariage, mariages', 'un matrimonio, matrimoni', 'una boda, bodas'],
  [[18, 21], 'a concert, concerts', 'das Konzert, Konzerts, Konzerte', 'un concert, concerts', 'un concerto, concerti', 'un concierto, conciertos'],
  [[10, 19], 'an exhibition, exhibitions', 'die Ausstellung, Ausstellung, Ausstellungen', 'une exposition, expositions', 'una mostra, mostre', 'una exposición, exposiciones'],
  [[8, 17], 'a meeting, meetings', 'die Besprechung, Besprechung, Besprechungen', 'une réunion, réunions', 'una riunione, riunioni', 'una reunión, reuniones'],
  [[11, 16], 'a picnic, picnics', 'das Picknick, Picknicks, Picknicks', 'un pique-nique, pique-niques', 'un picnic, picnic', 'un pícnic, pícnics'],
  [[15, 20], 'a summer party, summer parties', 'das Sommerfest, Sommerfests, Sommerfeste', 'une fête d’été, fêtes d’été', 'una festa d’estate, feste d’estate', 'una fiesta de verano, fiestas de verano'],
  [[16, 19], 'a lecture, lectures', 'der Vortrag, Vortrags, Vorträge', 'une conférence, conférences', 'una conferenza, conferenze', 'una conferencia, conferencias'],
  [[17, 19], 'a cooking course, cooking courses', 'der Kochkurs, Kochkurses, Kochkurse', 'un cours de cuisine, cours de cuisine', 'un corso di cucina, corsi di cucina', 'un curso de cocina, cursos de cocina'],
  [[8, 10], 'an excursion, excursions', 'der Ausflug, Ausflugs, Ausflüge', 'une excursion, excursions', 'una gita, gite', 'una excursión, excursiones'],
  [[14, 19], 'a football match, football matches', 'das Fußballspiel, Fußballspiels, Fußballspiele', 'un match de football, matchs de football', 'una partita di calcio, partite di calcio', 'un partido de fútbol, partidos de fútbol'],
  [[18, 20], 'a games evening, games evenings', 'der Spieleabend, Spieleabends, Spieleabende', 'une soirée jeux, soirées jeux', 'una serata di giochi, serate di giochi', 'una noche de juegos, noches de juegos'],
  [[18, 20], 'a film evening, film evenings', 'der Filmabend, Filmabends, Filmabende', 'une soirée cinéma, soirées cinéma', 'una serata al cinema, serate al cinema', 'una noche de cine, noches de cine'],
  [[17, 20], 'a play, plays', 'das Theaterstück, Theaterstücks, Theaterstücke', 'un spectacle, spectacles', 'uno spettacolo, spettacoli', 'un espectáculo, espectáculos'],
];

export const events: readonly Event[] = table.map(([hours, ...entry]) => {
  const forms = lexeme(entry);
  const { article, singular } = forms.en;
  return { id: singular, hours, englishThe: article === '' ? singular : `the ${singular}`, ...forms };
});

/** Other things for which one thanks, without a day. */
// prettier-ignore
const favourTable: readonly Entry[] = [
  ['a present, presents', 'das Geschenk, Geschenks, Geschenke', 'un cadeau, cadeaux', 'un regalo, regali', 'un regalo, regalos'],
  ['help', 'die Hilfe, Hilfe', 'une aide', 'un aiuto', 'una ayuda'],
  ['a visit, visits', 'der Besuch, Besuchs, Besuche', 'une visite, visites', 'una visita, visite', 'una visita, visitas'],
  ['an invitation, invitations', 'die Einladung, Einladung, Einladungen', 'une invitation, invitations', 'un invito, inviti', 'una invitación, invitaciones'],
  ['advice', 'der Rat, Rates', 'un conseil', 'un consiglio', 'un consejo'],
  ['a cake, cakes', 'der Kuchen, Kuchens, Kuchen', 'un gâteau, gâteaux', 'una torta, torte', 'una tarta, tartas'],
  ['a call, calls', 'der Anruf, Anrufs, Anrufe', 'un appel, appels', 'una telefonata, telefonate', 'una llamada, llamadas'],
  ['a postcard, postcards', 'die Postkarte, Postkarte, Postkarten', 'une carte postale, cartes postales', 'una cartolina, cartoline', 'una postal, postales'],
  ['a photo, photos', 'das Foto, Fotos, Fotos', 'une photo, photos', 'una foto, foto', 'una foto, fotos'],
  ['a recipe, recipes', 'das Rezept, Rezepts, Rezepte', 'une recette, recettes', 'una ricetta, ricette', 'una receta, recetas'],
];

export const favours: readonly (Lexeme & { id: string })[] = favourTable.map((entry) => {
  const forms = lexeme(entry);
  return { id: forms.en.singular, ...forms };
});

/** The word as it stands in a text in each language. */
export function wordsOf(noun: Lexeme): Parallel {
  const { en, de, fr, it, es } = noun;
  return { en: en.singular, de: de.singular, fr: fr.singular, it: it.singular, es: es.singular };
}
