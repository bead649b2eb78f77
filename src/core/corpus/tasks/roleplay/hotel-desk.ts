import { atTime, clock } from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import type { Gender } from '../../lexicon/lexeme.ts';
import { type Person, persons, surnames } from '../../lexicon/names.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { contains, printed, turn } from '../dialogue.ts';
import { productSteps } from '../math/steps.ts';
import { wording } from '../template.ts';

interface Slots {
  asks: 'room' | 'breakfast';
  guest: Person;
  surname: string;
  nights: number;
  /** a night, in euros */
  price: number;
  /** hours of breakfast */
  from: number;
  until: number;
  bySystem: boolean;
  next: { kind: 'other' | 'longer' | 'thanks'; wording: number } | null;
}

interface View {
  guest: Gender;
  name: string;
  surname: string;
  nights: number;
  price: number;
  steps: string;
  total: number;
  from: Parallel;
  until: Parallel;
  untilItalian: string;
}

const says = wording<View>;

const setting = says(
  'You work at the desk of a hotel. A room costs {price} euros a night. Breakfast is from {from} to {until}.',
  'Sie arbeiten am Empfang eines Hotels. Ein Zimmer kostet {price} Euro pro Nacht. Frühstück gibt es von {from} bis {until}.',
  'Vous travaillez à la réception d’un hôtel. Une chambre coûte {price} euros par nuit. Le petit-déjeuner est servi de {from} à {until}.',
  'Lei lavora alla reception di un albergo. Una camera costa {price} euro a notte. La colazione è dalle {from} {untilItalian}.',
  'Usted trabaja en la recepción de un hotel. Una habitación cuesta {price} euros por noche. El desayuno es de {from} a {until}.',
);

const questions: Readonly<Record<Slots['asks'], readonly Wording<View>[]>> = {
  room: [
    says(
      'My name is {name}. I would like a room for {nights} nights.',
      'Mein Name ist {name}. Ich hätte gern ein Zimmer für {nights} Nächte.',
      'Je m’appelle {name}. Je voudrais une chambre pour {nights} nuits.',
      'Mi chiamo {name}. Vorrei una camera per {nights} notti.',
      'Me llamo {name}. Quisiera una habitación para {nights} noches.',
    ),
    says(
      'Good evening, I am {name}. What does a room cost for {nights} nights?',
      'Guten Abend, ich bin {name}. Was kostet ein Zimmer für {nights} Nächte?',
      'Bonsoir, je suis {name}. Combien coûte une chambre pour {nights} nuits ?',
      'Buonasera, sono {name}. Quanto costa una camera per {nights} notti?',
      'Buenas noches, soy {name}. ¿Cuánto cuesta una habitación para {nights} noches?',
    ),
    says(
      'I would like to stay for {nights} nights. {name} is my name.',
      'Ich möchte {nights} Nächte bleiben. {name} ist mein Name.',
      'Je voudrais rester {nights} nuits. {name} est mon nom.',
      'Vorrei restare {nights} notti. {name} è il mio nome.',
      'Quiero quedarme {nights} noches. {name} es mi nombre.',
    ),
    says(
      'A room for {nights} nights, please. My name: {name}.',
      'Ein Zimmer für {nights} Nächte, bitte. Mein Name: {name}.',
      'Une chambre pour {nights} nuits, s’il vous plaît. Mon nom : {name}.',
      'Una camera per {nights} notti, per favore. Il mio nome: {name}.',
      'Una habitación para {nights} noches, por favor. Mi nombre: {name}.',
    ),
    says(
      'Do you still have a room? {nights} nights, for {name}.',
      'Haben Sie noch ein Zimmer frei? {nights} Nächte, für {name}.',
      'Avez-vous encore une chambre ? {nights} nuits, pour {name}.',
      'Ha ancora una camera? {nights} notti, per {name}.',
      '¿Tiene todavía una habitación? {nights} noches, para {name}.',
    ),
    says(
      'Good morning, {name} here. I am planning {nights} nights in your hotel.',
      'Guten Morgen, hier ist {name}. Ich plane {nights} Nächte in Ihrem Hotel.',
      'Bonjour, ici {name}. Je prévois {nights} nuits dans votre hôtel.',
      'Buongiorno, sono {name}. Ho in programma {nights} notti nel Suo albergo.',
      'Buenos días, aquí {name}. Tengo previstas {nights} noches en su hotel.',
    ),
    says(
      'Could I book a room for {nights} nights? I am {name}.',
      'Kann ich ein Zimmer für {nights} Nächte buchen? Ich bin {name}.',
      'Puis-je réserver une chambre pour {nights} nuits ? Je suis {name}.',
      'Posso prenotare una camera per {nights} notti? Sono {name}.',
      '¿Puedo reservar una habitación para {nights} noches? Soy {name}.',
    ),
    says(
      'Room, {nights} nights, {name}',
      'Zimmer, {nights} Nächte, {name}',
      'Chambre, {nights} nuits, {name}',
      'Camera, {nights} notti, {name}',
      'Habitación, {nights} noches, {name}',
    ),
  ],
  breakfast: [
    says(
      'My name is {name}. When is breakfast?',
      'Mein Name ist {name}. Wann gibt es Frühstück?',
      'Je m’appelle {name}. À quelle heure est le petit-déjeuner ?',
      'Mi chiamo {name}. A che ora è la colazione?',
      'Me llamo {name}. ¿A qué hora es el desayuno?',
    ),
    says(
      'Good evening, I am {name}. When can I have breakfast?',
      'Guten Abend, ich bin {name}. Wann kann ich frühstücken?',
      'Bonsoir, je suis {name}. Quand puis-je prendre le petit-déjeuner ?',
      'Buonasera, sono {name}. Quando posso fare colazione?',
      'Buenas noches, soy {name}. ¿Cuándo puedo desayunar?',
    ),
    says(
      'From when to when is breakfast? {name} is my name.',
      'Von wann bis wann ist Frühstück? {name} ist mein Name.',
      'De quelle heure à quelle heure est le petit-déjeuner ? {name} est mon nom.',
      'Da che ora a che ora è la colazione? {name} è il mio nome.',
      '¿De qué hora a qué hora es el desayuno? {name} es mi nombre.',
    ),
    says(
      'The breakfast times, please. My name: {name}.',
      'Die Frühstückszeiten, bitte. Mein Name: {name}.',
      'Les heures du petit-déjeuner, s’il vous plaît. Mon nom : {name}.',
      'Gli orari della colazione, per favore. Il mio nome: {name}.',
      'Las horas del desayuno, por favor. Mi nombre: {name}.',
    ),
    says(
      'I am {name}, and I get up late. Until when is there breakfast?',
      'Ich bin {name} und stehe spät auf. Bis wann gibt es Frühstück?',
      'Je suis {name} et je me lève tard. Jusqu’à quelle heure sert-on le petit-déjeuner ?',
      'Sono {name} e mi alzo tardi. Fino a che ora c’è la colazione?',
      'Soy {name} y me levanto tarde. ¿Hasta qué hora hay desayuno?',
    ),
    says(
      'Good morning, {name} here. Is there breakfast already?',
      'Guten Morgen, hier ist {name}. Gibt es schon Frühstück?',
      'Bonjour, ici {name}. Le petit-déjeuner est-il déjà servi ?',
      'Buongiorno, sono {name}. C’è già la colazione?',
      'Buenos días, aquí {name}. ¿Ya hay desayuno?',
    ),
    says(
      'Could you tell me when breakfast is? I am {name}.',
      'Können Sie mir sagen, wann es Frühstück gibt? Ich bin {name}.',
      'Pouvez-vous me dire quand est le petit-déjeuner ? Je suis {name}.',
      'Può dirmi quando è la colazione? Sono {name}.',
      '¿Puede decirme cuándo es el desayuno? Soy {name}.',
    ),
    says(
      'Breakfast, when? {name}',
      'Frühstück, wann? {name}',
      'Petit-déjeuner, quand ? {name}',
      'Colazione, quando? {name}',
      'Desayuno, ¿cuándo? {name}',
    ),
  ],
};

const welcome = says(
  'Welcome, {guest:Mr|Ms} {surname}!',
  'Herzlich willkommen, {guest:Herr|Frau} {surname}!',
  'Bienvenue, {guest:Monsieur|Madame} {surname} !',
  '{guest:Benvenuto, signor|Benvenuta, signora} {surname}!',
  '¡{guest:Bienvenido, señor|Bienvenida, señora} {surname}!',
);

const answers: Readonly<Record<Slots['asks'], Wording<View>>> = {
  room: says(
    '{steps}. A room for {nights} nights costs {total} euros.',
    '{steps}. Ein Zimmer für {nights} Nächte kostet {total} Euro.',
    '{steps}. Une chambre pour {nights} nuits coûte {total} euros.',
    '{steps}. Una camera per {nights} notti costa {total} euro.',
    '{steps}. Una habitación para {nights} noches cuesta {total} euros.',
  ),
  breakfast: says(
    'Breakfast is from {from} to {until}.',
    'Frühstück gibt es von {from} bis {until}.',
    'Le petit-déjeuner est servi de {from} à {until}.',
    'La colazione è dalle {from} {untilItalian}.',
    'El desayuno es de {from} a {until}.',
  ),
};

const others: Readonly<Record<Slots['asks'], readonly Wording<View>[]>> = {
  breakfast: [
    says(
      'And what do {nights} nights cost?',
      'Und was kosten {nights} Nächte?',
      'Et combien coûtent {nights} nuits ?',
      'E quanto costano {nights} notti?',
      '¿Y cuánto cuestan {nights} noches?',
    ),
    says(
      'Thank you. I would like to stay for {nights} nights.',
      'Danke. Ich möchte {nights} Nächte bleiben.',
      'Merci. Je voudrais rester {nights} nuits.',
      'Grazie. Vorrei restare {nights} notti.',
      'Gracias. Quiero quedarme {nights} noches.',
    ),
  ],
  room: [
    says(
      'And when is breakfast?',
      'Und wann gibt es Frühstück?',
      'Et à quelle heure est le petit-déjeuner ?',
      'E a che ora è la colazione?',
      '¿Y a qué hora es el desayuno?',
    ),
    says(
      'I will take it. When can I have breakfast?',
      'Ich nehme es. Wann kann ich frühstücken?',
      'Je la prends. Quand puis-je prendre le petit-déjeuner ?',
      'La prendo. Quando posso fare colazione?',
      'Me la quedo. ¿Cuándo puedo desayunar?',
    ),
  ],
};

const longer: readonly Wording<View>[] = [
  says(
    'No, {nights} nights, please.',
    'Nein, {nights} Nächte, bitte.',
    'Non, {nights} nuits, s’il vous plaît.',
    'No, {nights} notti, per favore.',
    'No, {nights} noches, por favor.',
  ),
  says(
    'What if I stay for {nights} nights?',
    'Und wenn ich {nights} Nächte bleibe?',
    'Et si je reste {nights} nuits ?',
    'E se resto {nights} notti?',
    '¿Y si me quedo {nights} noches?',
  ),
];

const thanks: readonly Wording<View>[] = [
  says('Thank you very much.', 'Vielen Dank.', 'Merci beaucoup.', 'Grazie mille.', 'Muchas gracias.'),
  says(
    'Thanks, good night!',
    'Danke, gute Nacht!',
    'Merci, bonne nuit !',
    'Grazie, buonanotte!',
    '¡Gracias, buenas noches!',
  ),
];

const wishes = says(
  'I wish you a pleasant stay, {guest:Mr|Ms} {surname}!',
  'Ich wünsche Ihnen einen schönen Aufenthalt, {guest:Herr|Frau} {surname}!',
  'Je vous souhaite un bon séjour, {guest:Monsieur|Madame} {surname} !',
  'Le auguro un buon soggiorno, {guest:signor|signora} {surname}!',
  '¡Le deseo una buena estancia, {guest:señor|señora} {surname}!',
);

/** A guest asks for a room or for breakfast; the answers are in what the assistant was told before. */
export const hotelDesk = task<Slots>({
  name: 'hotel-desk',
  category: 'roleplay',
  weight: 2,
  paraphrases: questions.room.length,
  draw(draw) {
    const asks = draw.pick(['room', 'breakfast'] as const);
    return {
      asks,
      guest: draw.pick(persons),
      surname: draw.pick(surnames),
      nights: draw.whole(2, 9),
      price: draw.pick([40, 50, 60, 70, 80, 90, 100]),
      from: draw.whole(6, 8),
      until: draw.whole(9, 12),
      bySystem: draw.chance(0.5),
      next: draw.chance(0.45) ? drawFollowUp(draw, asks) : null,
    };
  },
  key: ({ asks, guest, surname, nights, price, from, until, bySystem, next }) =>
    [asks, guest.name, surname, nights, price, from, until].join('-') +
    (bySystem ? '-system' : '') +
    (next ? `+${next.kind}${next.wording}` : ''),
  render(slots, paraphrase) {
    const { asks, surname, bySystem, next } = slots;
    const view = viewOf(slots);
    const [set, asked] = [worded(setting, view), worded(questions[asks][paraphrase]!, view)];
    const [greeting, answer] = [worded(welcome, view), worded(answers[asks], view)];
    const first = turn(
      bySystem ? asked : parallel((language) => `${set[language]} ${asked[language]}`),
      parallel((language) => `${greeting[language]} ${answer[language]}`),
      contains(
        parallel(() => surname),
        asks === 'room' ? parallel(() => String(view.total)) : clockOf(slots),
      ),
    );
    return { system: bySystem ? printed(set) : null, turns: next ? [first, followUpTurn(slots, next)] : [first] };
  },
});

function drawFollowUp(draw: Draw, asks: Slots['asks']): NonNullable<Slots['next']> {
  const kinds = asks === 'room' ? (['other', 'longer', 'thanks'] as const) : (['other', 'thanks'] as const);
  return { kind: draw.pick(kinds), wording: draw.whole(0, 1) };
}

function viewOf({ guest, surname, nights, price, from, until }: Slots): View {
  return {
    ...{ surname, nights, price },
    guest: guest.gender,
    name: `${guest.name} ${surname}`,
    steps: productSteps(nights, price),
    total: nights * price,
    from: withoutUnit(clock(from, 0)),
    until: clock(until, 0),
    untilItalian: atTime(until, 0).it,
  };
}

/** "von 7:00 bis 10:00 Uhr": German names its unit once */
function withoutUnit(time: Parallel): Parallel {
  return { ...time, de: time.de.replace(/ Uhr$/, '') };
}

function clockOf({ until }: Slots): Parallel {
  return clock(until, 0);
}

function followUpTurn(slots: Slots, { kind, wording }: NonNullable<Slots['next']>): ParallelTurn {
  const view = viewOf(slots);
  if (kind === 'thanks') return turn(worded(thanks[wording]!, view), worded(wishes, view));
  if (kind === 'longer') {
    const more = viewOf({ ...slots, nights: slots.nights === 9 ? 2 : slots.nights + 1 });
    const { total } = more;
    return turn(worded(longer[wording]!, more), worded(answers.room, more), { kind: 'number', value: total });
  }
  const answered = slots.asks === 'room' ? 'breakfast' : 'room';
  return turn(worded(others[slots.asks][wording]!, view), worded(answers[answered], view));
}
