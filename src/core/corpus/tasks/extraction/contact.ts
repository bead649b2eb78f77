import { listOf } from '../../grammar/index.ts';
import { type Person, persons, surnames } from '../../lexicon/names.ts';
import { type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { fields, labelled, lines, namesOf, same, secondTurns } from './fields.ts';

type Means = 'email' | 'phone';

interface Slots {
  passage: number;
  person: Person;
  email: string;
  phone: string;
  asked: readonly Means[];
  second: Means | 'person' | null;
}

interface Words {
  person: Person;
  email: string;
  phone: string;
}

const passages: readonly Wording<Words>[] = [
  wording(
    'Please write to {email} or call {phone}. Ask for {person}.',
    'Schreiben Sie bitte an {email} oder rufen Sie die Nummer {phone} an. Fragen Sie nach {person}.',
    'Écrivez à {email} ou appelez le {phone}. Demandez {person}.',
    'Scriva a {email} o chiami il numero {phone}. Chieda di {person}.',
    'Escriba a {email} o llame al {phone}. Pregunte por {person}.',
  ),
  wording(
    '{person} answers e-mails at {email}. The phone number is {phone}.',
    '{person} beantwortet E-Mails unter {email}. Die Telefonnummer ist {phone}.',
    '{person} répond aux messages envoyés à {email}. Le numéro de téléphone est {phone}.',
    '{person} risponde ai messaggi inviati a {email}. Il numero di telefono è {phone}.',
    '{person} responde a los mensajes enviados a {email}. El número de teléfono es {phone}.',
  ),
  wording(
    'My new phone number is {phone}. My e-mail address is still {email}. Best wishes, {person}',
    'Meine neue Telefonnummer ist {phone}. Meine E-Mail-Adresse ist weiterhin {email}. Viele Grüße, {person}',
    'Mon nouveau numéro de téléphone est {phone}. Mon adresse e-mail est toujours {email}. Amitiés, {person}',
    'Il mio nuovo numero di telefono è {phone}. Il mio indirizzo e-mail è sempre {email}. Un caro saluto, {person}',
    'Mi nuevo número de teléfono es {phone}. Mi correo sigue siendo {email}. Un abrazo, {person}',
  ),
  wording(
    'Questions about the course? Call {person}, phone {phone}, or write to {email}.',
    'Fragen zum Kurs? Rufen Sie {person} an, Telefon {phone}, oder schreiben Sie an {email}.',
    'Des questions sur le cours ? Appelez {person}, téléphone {phone}, ou écrivez à {email}.',
    'Domande sul corso? Chiami {person}, telefono {phone}, o scriva a {email}.',
    '¿Preguntas sobre el curso? Llame a {person}, teléfono {phone}, o escriba a {email}.',
  ),
  wording(
    'For rent: room with balcony. Contact: {person}, {phone}, {email}.',
    'Zu vermieten: Zimmer mit Balkon. Kontakt: {person}, {phone}, {email}.',
    'À louer : chambre avec balcon. Contact : {person}, {phone}, {email}.',
    'Affittasi camera con balcone. Contatto: {person}, {phone}, {email}.',
    'Se alquila habitación con balcón. Contacto: {person}, {phone}, {email}.',
  ),
];

interface Question {
  text: Parallel;
  wanted: Parallel;
  labels: Parallel;
}

const questions: readonly Wording<Question>[] = [
  wording(
    'Please take {wanted} from this text:\n{text}',
    'Entnehmen Sie diesem Text bitte {wanted}:\n{text}',
    'Relevez {wanted} dans ce texte, s’il vous plaît :\n{text}',
    'Ricavi da questo testo {wanted}, per favore:\n{text}',
    'Extraiga de este texto {wanted}, por favor:\n{text}',
  ),
  wording(
    '{text}\nI need {wanted}.',
    '{text}\nIch brauche {wanted}.',
    '{text}\nIl me faut {wanted}.',
    '{text}\nVorrei {wanted}.',
    '{text}\nNecesito {wanted}.',
  ),
  wording(
    'Could you find {wanted} here?\n{text}',
    'Könnten Sie hier {wanted} heraussuchen?\n{text}',
    'Pourriez-vous trouver ici {wanted} ?\n{text}',
    'Potrebbe trovare qui {wanted}?\n{text}',
    '¿Podría buscar aquí {wanted}?\n{text}',
  ),
  wording(
    'Contact ({labels})? {text}',
    'Kontakt ({labels})? {text}',
    'Contact ({labels}) ? {text}',
    'Contatto ({labels})? {text}',
    '¿Contacto ({labels})? {text}',
  ),
  wording(
    'Copy {wanted}:\n{text}',
    'Schreiben Sie {wanted} ab:\n{text}',
    'Recopiez {wanted} :\n{text}',
    'Copi {wanted}:\n{text}',
    'Copie {wanted}:\n{text}',
  ),
  wording(
    'I would like to save {wanted}. What must I enter?\n{text}',
    'Ich möchte {wanted} speichern. Was muss ich eintragen?\n{text}',
    'Je voudrais enregistrer {wanted}. Que dois-je noter ?\n{text}',
    'Vorrei salvare {wanted}. Che cosa devo scrivere?\n{text}',
    'Quisiera guardar {wanted}. ¿Qué debo escribir?\n{text}',
  ),
  wording(
    '“{text}” Give me {wanted}, please.',
    '„{text}“ Nennen Sie mir bitte {wanted}.',
    '« {text} » Donnez-moi {wanted}, s’il vous plaît.',
    '«{text}» Mi dia {wanted}, per favore.',
    '«{text}» Deme {wanted}, por favor.',
  ),
  wording(
    'From the following message, note {wanted}.\n{text}',
    'Notieren Sie aus der folgenden Nachricht {wanted}.\n{text}',
    'Dans le message suivant, notez {wanted}.\n{text}',
    'Dal messaggio seguente annoti {wanted}.\n{text}',
    'Del mensaje siguiente, anote {wanted}.\n{text}',
  ),
];

const followUps: Readonly<Record<NonNullable<Slots['second']>, Wording<Words>>> = {
  email: wording(
    'And the e-mail address?',
    'Und die E-Mail-Adresse?',
    'Et l’adresse e-mail ?',
    'E l’indirizzo e-mail?',
    '¿Y el correo electrónico?',
  ),
  phone: wording(
    'And the phone number?',
    'Und die Telefonnummer?',
    'Et le numéro de téléphone ?',
    'E il numero di telefono?',
    '¿Y el número de teléfono?',
  ),
  person: wording(
    'And which name is given?',
    'Und welcher Name wird genannt?',
    'Et quel prénom est donné ?',
    'E che nome è indicato?',
    '¿Y qué nombre se da?',
  ),
};

const personAnswer: Wording<Words> = wording(
  'The name is {person}.',
  'Der Name ist {person}.',
  'Le prénom est {person}.',
  'Il nome è {person}.',
  'El nombre es {person}.',
);

const simpleSurnames = surnames.filter((surname) => /^[a-z]+$/i.test(surname)).map((surname) => surname.toLowerCase());
/** Reserved for examples by RFC 2606: nobody has an address there. */
const domains = ['example.org', 'example.com', 'example.net'];

function entry(means: Means, slots: Slots): Parallel {
  return labelled(fields[means].label, same(slots[means]));
}

function secondTurn(slots: Slots): ParallelTurn[] {
  const { second } = slots;
  if (!second) return [];
  const answer = second === 'person' ? worded(personAnswer, slots) : lines([entry(second, slots)]);
  return [turn(worded(followUps[second], slots), answer)];
}

export const contact = task<Slots>({
  name: 'contact',
  category: 'extraction',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    const person = draw.pick(persons);
    const first = person.name.toLowerCase();
    const surname = draw.pick(simpleSurnames);
    const local = draw.pick([
      first,
      `${first}.${surname}`,
      `${first.charAt(0)}.${surname}`,
      `${first}${draw.whole(1, 99)}`,
      `${first}_${surname}`,
      draw.pick(['info', 'office', 'hello', 'contact']),
    ]);
    // 555 is nobody’s: known from films
    const digits = Array.from({ length: 3 }, () => `${draw.whole(0, 9)}${draw.whole(0, 9)}`);
    const asked = draw.pick([['email'], ['phone'], ['email', 'phone']] as const);
    const others = (['email', 'phone', 'person'] as const).filter(
      (other) => other === 'person' || !asked.some((each) => each === other),
    );
    return {
      passage: draw.whole(0, passages.length - 1),
      person,
      email: `${local}@${draw.pick(domains)}`,
      phone: `555 ${digits.join(' ')}`,
      asked,
      second: draw.chance(secondTurns) ? draw.pick(others) : null,
    };
  },
  key: ({ passage, person, email, phone, asked, second }) =>
    `${passage}, ${person.name}, ${email}, ${phone}: ${asked.join(' ')}${second ? ` | ${second}` : ''}`,
  render(slots, paraphrase) {
    const { passage, asked } = slots;
    const wanted = asked.map((means) => fields[means]);
    const question = {
      text: worded(passages[passage]!, slots),
      wanted: listOf(wanted.map(({ the }) => the)),
      labels: namesOf(wanted),
    };
    return {
      system: null,
      turns: [
        turn(worded(questions[paraphrase]!, question), lines(asked.map((means) => entry(means, slots)))),
        ...secondTurn(slots),
      ],
      verbatim: true,
    };
  },
});
