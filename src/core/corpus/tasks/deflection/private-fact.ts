import { french } from '../../grammar/index.ts';
import { persons, surnames } from '../../lexicon/names.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection } from './deflect.ts';

interface Slots {
  who: string;
  /** "of", elided where French must */
  ofWho: string;
  fact: Fact;
  /** "the phone number" */
  the: Parallel;
  bare: Parallel;
}

interface Fact {
  id: string;
  the: Parallel;
  bare: Parallel;
}

const facts: readonly Fact[] = [
  {
    id: 'phone',
    the: fixed(
      'the phone number',
      'die Telefonnummer',
      'le numéro de téléphone',
      'il numero di telefono',
      'el número de teléfono',
    ),
    bare: fixed('phone number', 'Telefonnummer', 'numéro de téléphone', 'numero di telefono', 'número de teléfono'),
  },
  {
    id: 'address',
    the: fixed('the address', 'die Adresse', 'l’adresse', 'l’indirizzo', 'la dirección'),
    bare: fixed('address', 'Adresse', 'adresse', 'indirizzo', 'dirección'),
  },
  {
    id: 'e-mail',
    the: fixed(
      'the e-mail address',
      'die E-Mail-Adresse',
      'l’adresse e-mail',
      'l’indirizzo e-mail',
      'la dirección de correo',
    ),
    bare: fixed('e-mail address', 'E-Mail-Adresse', 'adresse e-mail', 'indirizzo e-mail', 'dirección de correo'),
  },
  {
    id: 'age',
    the: fixed('the age', 'das Alter', 'l’âge', 'l’età', 'la edad'),
    bare: fixed('age', 'Alter', 'âge', 'età', 'edad'),
  },
  {
    id: 'birthday',
    the: fixed(
      'the birthday',
      'den Geburtstag',
      'la date d’anniversaire',
      'la data di nascita',
      'la fecha de nacimiento',
    ),
    bare: fixed('birthday', 'Geburtstag', 'date d’anniversaire', 'data di nascita', 'fecha de nacimiento'),
  },
  {
    id: 'job',
    the: fixed('the job', 'den Beruf', 'le métier', 'la professione', 'la profesión'),
    bare: fixed('job', 'Beruf', 'métier', 'professione', 'profesión'),
  },
  {
    id: 'home town',
    the: fixed(
      'the home town',
      'den Wohnort',
      'la ville de résidence',
      'la città di residenza',
      'la ciudad de residencia',
    ),
    bare: fixed('home town', 'Wohnort', 'ville de résidence', 'città di residenza', 'ciudad de residencia'),
  },
  {
    id: 'favourite colour',
    the: fixed(
      'the favourite colour',
      'die Lieblingsfarbe',
      'la couleur préférée',
      'il colore preferito',
      'el color favorito',
    ),
    bare: fixed('favourite colour', 'Lieblingsfarbe', 'couleur préférée', 'colore preferito', 'color favorito'),
  },
];

/** What is known only to somebody's friends. */
export const privateFact = deflection<Slots>({
  name: 'unknown-private-fact',
  category: 'humanities',
  weight: 1,
  offer: 'letters',
  draw(draw) {
    const who = `${draw.pick(persons).name} ${draw.pick(surnames)}`;
    const fact = draw.pick(facts);
    return { who, ofWho: french.de(who), fact, the: fact.the, bare: fact.bare };
  },
  key: ({ who, fact }) => `${who}, ${fact.id}`,
  asked: [
    wording<Slots>(
      'Do you know {who}’s {bare}?',
      'Kennen Sie {the} von {who}?',
      'Connaissez-vous {the} {ofWho} ?',
      'Conosce {the} di {who}?',
      '¿Conoce {the} de {who}?',
    ),
    wording<Slots>(
      'Please tell me {who}’s {bare}.',
      'Nennen Sie mir bitte {the} von {who}.',
      'Donnez-moi {the} {ofWho}, s’il vous plaît.',
      'Mi dica {the} di {who}, per favore.',
      'Dígame {the} de {who}, por favor.',
    ),
    wording<Slots>(
      'I would like to know {who}’s {bare}.',
      'Ich möchte {the} von {who} wissen.',
      'Je voudrais connaître {the} {ofWho}.',
      'Vorrei sapere {the} di {who}.',
      'Quisiera saber {the} de {who}.',
    ),
    wording<Slots>(
      'I know somebody called {who}. Can you give me the {bare}?',
      'Ich kenne jemanden, der {who} heißt. Können Sie mir {the} nennen?',
      'Je connais quelqu’un qui s’appelle {who}. Pouvez-vous me donner {the} ?',
      'Conosco una persona che si chiama {who}. Può dirmi {the}?',
      'Conozco a alguien que se llama {who}. ¿Puede decirme {the}?',
    ),
    wording<Slots>('{who} {bare}', '{bare} {who}', '{bare} {ofWho}', '{bare} di {who}', '{bare} de {who}'),
    wording<Slots>(
      'I urgently need {who}’s {bare}.',
      'Ich brauche dringend {the} von {who}.',
      'Il me faut vite une information : {the} {ofWho}.',
      'Mi serve subito una cosa: {the} di {who}.',
      'Necesito una cosa con urgencia: {the} de {who}.',
    ),
  ],
  excuse: wording<Slots>(
    'I know nothing about {who}.',
    'Über {who} weiß ich nichts.',
    'Je ne sais rien sur {who}.',
    'Non so nulla di {who}.',
    'No sé nada de {who}.',
  ),
});
