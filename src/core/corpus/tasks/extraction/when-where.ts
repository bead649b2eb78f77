import { atTime, clock, listOf, onWeekday, sentence, weekday } from '../../grammar/index.ts';
import { type Entry, type Lexeme, lexeme } from '../../lexicon/lexeme.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { fields, labelled, lines, namesOf, secondTurns } from './fields.ts';

// prettier-ignore
const occasionEntries: readonly Entry[] = [
  ['a birthday party, birthday parties', 'die Geburtstagsfeier, Geburtstagsfeier, Geburtstagsfeiern', 'une fête d’anniversaire, fêtes d’anniversaire', 'una festa di compleanno, feste di compleanno', 'una fiesta de cumpleaños, fiestas de cumpleaños'],
  ['a summer party, summer parties', 'das Sommerfest, Sommerfestes, Sommerfeste', 'une fête d’été, fêtes d’été', 'una festa d’estate, feste d’estate', 'una fiesta de verano, fiestas de verano'],
  ['a concert, concerts', 'das Konzert, Konzerts, Konzerte', 'un concert, concerts', 'un concerto, concerti', 'un concierto, conciertos'],
  ['a dinner, dinners', 'das Abendessen, Abendessens, Abendessen', 'un dîner, dîners', 'una cena, cene', 'una cena, cenas'],
  ['a meeting, meetings', 'die Besprechung, Besprechung, Besprechungen', 'une réunion, réunions', 'una riunione, riunioni', 'una reunión, reuniones'],
  ['a wedding, weddings', 'die Hochzeit, Hochzeit, Hochzeiten', 'un mariage, mariages', 'un matrimonio, matrimoni', 'una boda, bodas'],
  ['an exhibition, exhibitions', 'die Ausstellung, Ausstellung, Ausstellungen', 'une exposition, expositions', 'una mostra, mostre', 'una exposición, exposiciones'],
  ['a picnic, picnics', 'das Picknick, Picknicks, Picknicks', 'un pique-nique, pique-niques', 'un picnic, picnic', 'un pícnic, pícnics'],
  ['a lecture, lectures', 'der Vortrag, Vortrags, Vorträge', 'une conférence, conférences', 'una conferenza, conferenze', 'una conferencia, conferencias'],
  ['a game night, game nights', 'der Spieleabend, Spieleabends, Spieleabende', 'une soirée jeux, soirées jeux', 'una serata di giochi, serate di giochi', 'una noche de juegos, noches de juegos'],
  ['a dance course, dance courses', 'der Tanzkurs, Tanzkurses, Tanzkurse', 'un cours de danse, cours de danse', 'un corso di ballo, corsi di ballo', 'un curso de baile, cursos de baile'],
  ['a cooking course, cooking courses', 'der Kochkurs, Kochkurses, Kochkurse', 'un cours de cuisine, cours de cuisine', 'un corso di cucina, corsi di cucina', 'un curso de cocina, cursos de cocina'],
];

interface Place {
  name: Parallel;
  /** "in the park" */
  at: Parallel;
}

function place(name: Parameters<typeof fixed>, at: Parameters<typeof fixed>): Place {
  return { name: fixed(...name), at: fixed(...at) };
}

// prettier-ignore
const places: readonly Place[] = [
  place(['park', 'Park', 'parc', 'parco', 'parque'], ['in the park', 'im Park', 'au parc', 'al parco', 'en el parque']),
  place(['restaurant', 'Restaurant', 'restaurant', 'ristorante', 'restaurante'], ['at the restaurant', 'im Restaurant', 'au restaurant', 'al ristorante', 'en el restaurante']),
  place(['school', 'Schule', 'école', 'scuola', 'escuela'], ['at the school', 'in der Schule', 'à l’école', 'a scuola', 'en la escuela']),
  place(['museum', 'Museum', 'musée', 'museo', 'museo'], ['at the museum', 'im Museum', 'au musée', 'al museo', 'en el museo']),
  place(['theatre', 'Theater', 'théâtre', 'teatro', 'teatro'], ['at the theatre', 'im Theater', 'au théâtre', 'a teatro', 'en el teatro']),
  place(['hotel', 'Hotel', 'hôtel', 'hotel', 'hotel'], ['at the hotel', 'im Hotel', 'à l’hôtel', 'in hotel', 'en el hotel']),
  place(['garden', 'Garten', 'jardin', 'giardino', 'jardín'], ['in the garden', 'im Garten', 'dans le jardin', 'in giardino', 'en el jardín']),
  place(['town hall', 'Rathaus', 'mairie', 'municipio', 'ayuntamiento'], ['at the town hall', 'im Rathaus', 'à la mairie', 'in municipio', 'en el ayuntamiento']),
  place(['library', 'Bibliothek', 'bibliothèque', 'biblioteca', 'biblioteca'], ['at the library', 'in der Bibliothek', 'à la bibliothèque', 'in biblioteca', 'en la biblioteca']),
  place(['beach', 'Strand', 'plage', 'spiaggia', 'playa'], ['on the beach', 'am Strand', 'sur la plage', 'in spiaggia', 'en la playa']),
  place(['castle', 'Schloss', 'château', 'castello', 'castillo'], ['at the castle', 'im Schloss', 'au château', 'al castello', 'en el castillo']),
  place(['lake', 'See', 'lac', 'lago', 'lago'], ['by the lake', 'am See', 'au bord du lac', 'al lago', 'junto al lago']),
  place(['café', 'Café', 'café', 'bar', 'café'], ['at the café', 'im Café', 'au café', 'al bar', 'en el café']),
];

const occasions: readonly Lexeme[] = occasionEntries.map(lexeme);

interface Slots {
  passage: number;
  occasion: Lexeme;
  host: Person;
  guest: Person;
  day: number;
  hour: number;
  minute: number;
  place: Place;
  second: 'occasion' | 'host' | null;
}

interface Words {
  occasion: Lexeme;
  host: Person;
  guest: Person;
  onDay: Parallel;
  OnDay: Parallel;
  atTime: Parallel;
  at: Parallel;
}

// The first two name the host; the invitation to a friend says du.
const passages: readonly Wording<Words>[] = [
  wording(
    'Hello {guest}, would you like to come to {a occasion}? We meet {onDay} {atTime} {at}. See you soon, {host}',
    'Hallo {guest}, hast du Lust auf {einen occasion}? Wir treffen uns {onDay} {atTime} {at}. Bis bald, {host}',
    'Bonjour {guest}, as-tu envie de venir à {un occasion} ? On se retrouve {onDay} {atTime} {at}. À bientôt, {host}',
    'Ciao {guest}, ti va di venire a {un occasion}? Ci vediamo {onDay} {atTime} {at}. A presto, {host}',
    'Hola, {guest}: ¿te apetece venir a {un occasion}? Nos vemos {onDay} {atTime} {at}. Hasta pronto, {host}',
  ),
  wording(
    '{host} invites {guest} to {a occasion} {onDay}. Everybody meets {atTime} {at}.',
    '{host} lädt {guest} {onDay} zu {einem occasion} ein. Alle treffen sich {atTime} {at}.',
    '{host} invite {guest} à {un occasion} {onDay}. Tout le monde se retrouve {atTime} {at}.',
    '{host} invita {guest} a {un occasion} per {onDay}. Tutti si trovano {atTime} {at}.',
    '{host} invita a {guest} a {un occasion} {onDay}. Todos se reúnen {atTime} {at}.',
  ),
  wording(
    'Invitation: {the occasion} takes place {onDay} {atTime} {at}.',
    'Einladung: {Der occasion} findet {onDay} {atTime} {at} statt.',
    'Invitation : {le occasion} a lieu {onDay} {atTime} {at}.',
    'Invito: {il occasion} si tiene {onDay} {atTime} {at}.',
    'Invitación: {el occasion} se celebra {onDay} {atTime} {at}.',
  ),
  wording(
    'Dear guests, we warmly invite you to {the occasion}. Please come {onDay} {atTime}. It is {at}.',
    'Liebe Gäste, wir laden Sie herzlich {zum occasion} ein. Kommen Sie bitte {onDay} {atTime}. Wir sind {at}.',
    'Chers invités, nous vous invitons {au occasion}. Venez {onDay} {atTime}. Nous serons {at}.',
    'Gentili ospiti, vi invitiamo {al occasion}. Vi aspettiamo {onDay} {atTime}. Saremo {at}.',
    'Estimados invitados: los invitamos {al occasion}. Vengan {onDay} {atTime}. Estaremos {at}.',
  ),
  wording(
    'Please note: {onDay} there is {a occasion} {at}. It begins {atTime}.',
    'Bitte beachten: {OnDay} gibt es {at} {einen occasion}. Beginn ist {atTime}.',
    'À noter : {onDay}, il y a {un occasion} {at}. Cela commence {atTime}.',
    'Da ricordare: {onDay} c’è {un occasion} {at}. Si comincia {atTime}.',
    'Tome nota: {onDay} hay {un occasion} {at}. Empieza {atTime}.',
  ),
];

/** Those that say who invites. */
const hosted = [0, 1];

interface Question {
  text: Parallel;
  wanted: Parallel;
  labels: Parallel;
}

const questions: readonly Wording<Question>[] = [
  wording(
    'When and where does it take place?\n{text}',
    'Wann und wo findet es statt?\n{text}',
    'Quand et où cela a-t-il lieu ?\n{text}',
    'Quando e dove si svolge?\n{text}',
    '¿Cuándo y dónde tiene lugar?\n{text}',
  ),
  wording(
    'Please list {wanted}:\n{text}',
    'Nennen Sie bitte {wanted}:\n{text}',
    'Indiquez {wanted}, s’il vous plaît :\n{text}',
    'Indichi {wanted}, per favore:\n{text}',
    'Indique {wanted}, por favor:\n{text}',
  ),
  wording(
    '{text}\nI would like to put that into my diary. When and where is it?',
    '{text}\nIch möchte das in meinen Kalender eintragen. Wann und wo ist es?',
    '{text}\nJe voudrais le noter dans mon agenda. C’est quand et où ?',
    '{text}\nVorrei segnarlo in agenda. Quando e dov’è?',
    '{text}\nQuisiera anotarlo en mi agenda. ¿Cuándo y dónde es?',
  ),
  wording(
    'When and where? {text}',
    'Wann und wo? {text}',
    'Quand et où ? {text}',
    'Quando e dove? {text}',
    '¿Cuándo y dónde? {text}',
  ),
  wording(
    'Take {wanted} from this invitation:\n{text}',
    'Entnehmen Sie dieser Einladung {wanted}:\n{text}',
    'Relevez {wanted} dans cette invitation :\n{text}',
    'Ricavi da questo invito {wanted}:\n{text}',
    'Extraiga de esta invitación {wanted}:\n{text}',
  ),
  wording(
    'I have received this message. What must I remember?\n{text}',
    'Ich habe diese Nachricht bekommen. Was muss ich mir merken?\n{text}',
    'J’ai reçu ce message. Que dois-je retenir ?\n{text}',
    'Ho ricevuto questo messaggio. Che cosa devo ricordare?\n{text}',
    'He recibido este mensaje. ¿Qué debo recordar?\n{text}',
  ),
  wording(
    'Fill in {labels}. {text}',
    'Bitte ausfüllen: {labels}. {text}',
    'À remplir : {labels}. {text}',
    'Da compilare: {labels}. {text}',
    'Para rellenar: {labels}. {text}',
  ),
  wording(
    '“{text}” Could you tell me {wanted}?',
    '„{text}“ Könnten Sie mir {wanted} nennen?',
    '« {text} » Pourriez-vous me dire {wanted} ?',
    '«{text}» Potrebbe dirmi {wanted}?',
    '«{text}» ¿Podría decirme {wanted}?',
  ),
];

const occasionTurn = {
  user: wording<Words>(
    'And what is the occasion?',
    'Und was ist der Anlass?',
    'Et à quelle occasion ?',
    'E per quale occasione?',
    '¿Y cuál es el motivo?',
  ),
  assistant: wording<Words>(
    'It is {a occasion}.',
    'Es ist {ein occasion}.',
    'C’est {un occasion}.',
    'È {un occasion}.',
    'Es {un occasion}.',
  ),
};

const hostTurn = {
  user: wording<Words>('And who invites?', 'Und wer lädt ein?', 'Et qui invite ?', 'E chi invita?', '¿Y quién invita?'),
  assistant: wording<Words>(
    'The invitation comes from {host}.',
    'Die Einladung kommt von {host}.',
    'L’invitation vient {de host}.',
    'L’invito viene da {host}.',
    'La invitación es de {host}.',
  ),
};

export const whenWhere = task<Slots>({
  name: 'when-where',
  category: 'extraction',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    const passage = draw.whole(0, passages.length - 1);
    const [host, guest] = draw.several(persons, 2) as [Person, Person];
    const second = hosted.includes(passage) ? draw.pick(['occasion', 'host'] as const) : ('occasion' as const);
    return {
      ...{ passage, host, guest },
      occasion: draw.pick(occasions),
      day: draw.whole(0, 6),
      hour: draw.whole(9, 20),
      minute: draw.pick([0, 0, 15, 30, 45]),
      place: draw.pick(places),
      second: draw.chance(secondTurns) ? second : null,
    };
  },
  key({ passage, occasion, host, guest, day, hour, minute, place, second }) {
    const people = hosted.includes(passage) ? ` ${host.name} ${guest.name},` : '';
    const when = `${weekday(day).en} ${clock(hour, minute).en}`;
    return `${passage},${people} ${occasion.en.singular}, ${when}, ${place.name.en}${second ? ` | ${second}` : ''}`;
  },
  render(slots, paraphrase) {
    const { passage, occasion, host, guest, day, hour, minute, place, second } = slots;
    const onDay = onWeekday(day);
    const words: Words = {
      ...{ occasion, host, guest, onDay },
      OnDay: parallel((language) => sentence(onDay[language])),
      atTime: atTime(hour, minute),
      at: place.at,
    };
    const wanted = [fields.day, fields.time, fields.place];
    const answer = lines([
      labelled(fields.day.label, weekday(day)),
      labelled(fields.time.label, clock(hour, minute)),
      labelled(fields.place.label, place.name),
    ]);
    const question = {
      text: worded(passages[passage]!, words),
      wanted: listOf(wanted.map(({ the }) => the)),
      labels: namesOf(wanted),
    };
    const follow = second === 'host' ? hostTurn : occasionTurn;
    return {
      system: null,
      turns: [
        turn(worded(questions[paraphrase]!, question), answer),
        ...(second ? [turn(worded(follow.user, words), worded(follow.assistant, words))] : []),
      ],
      verbatim: true,
    };
  },
});
