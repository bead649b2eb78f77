import { inCountry } from '../../grammar/index.ts';
import { type FamousPerson, famousPeople as people } from '../../lexicon/famous-people.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

/** The template's slots: a famous person with names as texts. */
interface Slots extends Omit<FamousPerson, 'name'> {
  readonly who: FamousPerson['name'];
  readonly land: FamousPerson['name'] | null;
}

const things: readonly Slots[] = people.map(({ name, ...rest }) => ({
  ...rest,
  who: name,
  land: rest.country && inCountry(rest.country),
}));

const another = wording<Slots>('And {who}?', 'Und {who}?', 'Et {who} ?', 'E {who}?', '¿Y {who}?');

const field: Aspect<Slots> = {
  name: 'field',
  asked: [
    wording<Slots>('Who was {who}?', 'Wer war {who}?', 'Qui était {who} ?', 'Chi era {who}?', '¿Quién fue {who}?'),
    wording<Slots>(
      'Please tell me who {who} was.',
      'Sagen Sie mir bitte, wer {who} war.',
      'Dites-moi qui était {who}, s’il vous plaît.',
      'Mi dica chi era {who}, per favore.',
      'Dígame quién fue {who}, por favor.',
    ),
    wording<Slots>(
      'What was the profession of {who}?',
      'Was war {who} von Beruf?',
      'Quel était le métier {de who} ?',
      'Che mestiere faceva {who}?',
      '¿Cuál era la profesión de {who}?',
    ),
    wording<Slots>(
      'Do you know who {who} was?',
      'Wissen Sie, wer {who} war?',
      'Savez-vous qui était {who} ?',
      'Sa chi era {who}?',
      '¿Sabe quién fue {who}?',
    ),
    wording<Slots>(
      '{who}, who was that',
      '{who}, wer war das',
      '{who}, qui était-ce',
      '{who}, chi era',
      '{who}, quién fue',
    ),
  ],
  then: wording<Slots>(
    'And what was the profession of {who}?',
    'Und was war {who} von Beruf?',
    'Et quel était le métier {de who} ?',
    'E che mestiere faceva {who}?',
    '¿Y cuál era la profesión de {who}?',
  ),
  another,
  answer: wording<Slots>(
    '{who} was {field}.',
    '{who} war {field}.',
    '{who} était {field}.',
    '{who} era {field}.',
    '{who} fue {field}.',
  ),
};

const didIt = wording<Slots>('{who} {deed}.', '{who} {deed}.', '{who} {deed}.', '{who} {deed}.', '{who} {deed}.');

const deed: Aspect<Slots> = {
  name: 'deed',
  asked: [
    wording<Slots>(
      'What made {who} famous?',
      'Was hat {who} berühmt gemacht?',
      'Qu’est-ce qui a rendu {who} célèbre ?',
      'Che cosa ha reso {gender:famoso|famosa} {who}?',
      '¿Qué hizo {gender:famoso|famosa} a {who}?',
    ),
    wording<Slots>(
      'What important thing did {who} do?',
      'Was hat {who} Wichtiges getan?',
      'Qu’a fait {who} d’important ?',
      'Che cosa ha fatto di importante {who}?',
      '¿Qué hizo {who} de importante?',
    ),
    wording<Slots>(
      'Please tell me what {who} did.',
      'Sagen Sie mir bitte, was {who} geleistet hat.',
      'Dites-moi ce qu’a fait {who}, s’il vous plaît.',
      'Mi dica che cosa ha fatto {who}, per favore.',
      'Dígame qué hizo {who}, por favor.',
    ),
    wording<Slots>(
      '{who}, famous for?',
      '{who}, berühmt wofür?',
      '{who}, célèbre pour quoi ?',
      '{who}, {gender:famoso|famosa} per che cosa?',
      '{who}, ¿{gender:famoso|famosa} por qué?',
    ),
  ],
  then: wording<Slots>(
    'And what made this person famous?',
    'Und was hat diese Person berühmt gemacht?',
    'Et qu’est-ce qui a rendu cette personne célèbre ?',
    'E che cosa ha reso famosa questa persona?',
    '¿Y qué hizo famosa a esta persona?',
  ),
  another,
  answer: didIt,
};

const doer: Aspect<Slots> = {
  name: 'doer',
  asked: [
    wording<Slots>('Who {deed}?', 'Wer {deed}?', 'Qui {deed} ?', 'Chi {deed}?', '¿Quién {deed}?'),
    wording<Slots>(
      'Please answer this question: who {deed}?',
      'Bitte beantworten Sie diese Frage: Wer {deed}?',
      'Répondez à cette question, s’il vous plaît : qui {deed} ?',
      'Risponda a questa domanda, per favore: chi {deed}?',
      'Responda a esta pregunta, por favor: ¿quién {deed}?',
    ),
    wording<Slots>(
      'Which famous person {deed}?',
      'Welche berühmte Person {deed}?',
      'Quel personnage célèbre {deed} ?',
      'Quale personaggio famoso {deed}?',
      '¿Qué personaje famoso {deed}?',
    ),
    wording<Slots>(
      'Do you know this? Who {deed}?',
      'Wissen Sie das? Wer {deed}?',
      'Le savez-vous ? Qui {deed} ?',
      'Lo sa? Chi {deed}?',
      '¿Lo sabe? ¿Quién {deed}?',
    ),
  ],
  another: wording<Slots>('And who {deed}?', 'Und wer {deed}?', 'Et qui {deed} ?', 'E chi {deed}?', '¿Y quién {deed}?'),
  answer: didIt,
};

const birth: Aspect<Slots> = {
  name: 'birth',
  knows: ({ land }) => land !== null,
  asked: [
    wording<Slots>(
      'In which country was {who} born?',
      'In welchem Land wurde {who} geboren?',
      'Dans quel pays {who} est-{gender:il|elle} {gender:né|née} ?',
      'In quale paese è {gender:nato|nata} {who}?',
      '¿En qué país nació {who}?',
    ),
    wording<Slots>(
      'Please tell me in which country {who} was born.',
      'Sagen Sie mir bitte, in welchem Land {who} geboren wurde.',
      'Dites-moi dans quel pays est {gender:né|née} {who}, s’il vous plaît.',
      'Mi dica in quale paese è {gender:nato|nata} {who}, per favore.',
      'Dígame en qué país nació {who}, por favor.',
    ),
    wording<Slots>(
      'What is the country of birth of {who}?',
      'Was ist das Geburtsland von {who}?',
      'Quel est le pays de naissance {de who} ?',
      'Qual è il paese di nascita di {who}?',
      '¿Cuál es el país de nacimiento de {who}?',
    ),
    wording<Slots>(
      '{who}, country of birth',
      '{who}, Geburtsland',
      '{who}, pays de naissance',
      '{who}, paese di nascita',
      '{who}, país de nacimiento',
    ),
  ],
  then: wording<Slots>(
    'And in which country was this person born?',
    'Und in welchem Land wurde diese Person geboren?',
    'Et dans quel pays cette personne est-elle née ?',
    'E in quale paese è nata questa persona?',
    '¿Y en qué país nació esta persona?',
  ),
  another,
  answer: wording<Slots>(
    '{who} was born {land}.',
    '{who} wurde {land} geboren.',
    '{who} est {gender:né|née} {land}.',
    '{who} è {gender:nato|nata} {land}.',
    '{who} nació {land}.',
  ),
};

/** Painters, composers, scientists and others: what they were, what they did, where they were born. */
export const famousPeople = factTask<Slots>({
  name: 'famous-people',
  category: 'humanities',
  weight: 1,
  things,
  id: ({ id }) => id,
  aspects: [field, deed, doer, birth],
});
