import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  complaint: Parallel;
  since: Parallel;
}

/** After "I have". */
const complaints = texts(
  ['a headache', 'Kopfschmerzen', 'mal à la tête', 'mal di testa', 'dolor de cabeza'],
  ['stomach ache', 'Bauchschmerzen', 'mal au ventre', 'mal di pancia', 'dolor de barriga'],
  ['a sore throat', 'Halsschmerzen', 'mal à la gorge', 'mal di gola', 'dolor de garganta'],
  ['backache', 'Rückenschmerzen', 'mal au dos', 'mal di schiena', 'dolor de espalda'],
  ['toothache', 'Zahnschmerzen', 'mal aux dents', 'mal di denti', 'dolor de muelas'],
  ['a fever', 'Fieber', 'de la fièvre', 'la febbre', 'fiebre'],
  ['a cough', 'Husten', 'de la toux', 'la tosse', 'tos'],
  ['pain in my knee', 'Schmerzen im Knie', 'mal au genou', 'un dolore al ginocchio', 'dolor en la rodilla'],
  ['pain in my chest', 'Schmerzen in der Brust', 'mal à la poitrine', 'un dolore al petto', 'dolor en el pecho'],
  ['an earache', 'Ohrenschmerzen', 'mal à l’oreille', 'mal d’orecchio', 'dolor de oído'],
);

const spans = texts(
  ['since yesterday', 'seit gestern', 'depuis hier', 'da ieri', 'desde ayer'],
  ['since this morning', 'seit heute Morgen', 'depuis ce matin', 'da stamattina', 'desde esta mañana'],
  ['for two days', 'seit zwei Tagen', 'depuis deux jours', 'da due giorni', 'desde hace dos días'],
  ['for a week', 'seit einer Woche', 'depuis une semaine', 'da una settimana', 'desde hace una semana'],
  ['since Monday', 'seit Montag', 'depuis lundi', 'da lunedì', 'desde el lunes'],
  ['for a month', 'seit einem Monat', 'depuis un mois', 'da un mese', 'desde hace un mes'],
);

/** What a doctor must say. */
export const health = deflection<Slots>({
  name: 'unknown-health',
  category: 'stem',
  weight: 0.3,
  offer: 'words',
  draw: (draw) => ({ complaint: draw.pick(complaints), since: draw.pick(spans) }),
  key: ({ complaint, since }) => `${complaint.en} ${since.en}`,
  asked: [
    wording<Slots>(
      'I have had {complaint} {since}. What is wrong with me?',
      'Ich habe {since} {complaint}. Was fehlt mir?',
      'J’ai {complaint} {since}. Qu’est-ce que j’ai ?',
      'Ho {complaint} {since}. Che cosa ho?',
      'Tengo {complaint} {since}. ¿Qué me pasa?',
    ),
    wording<Slots>(
      'I have had {complaint} {since}. Which medicine should I take?',
      'Ich habe {since} {complaint}. Welches Medikament soll ich nehmen?',
      'J’ai {complaint} {since}. Quel médicament dois-je prendre ?',
      'Ho {complaint} {since}. Quale medicina devo prendere?',
      'Tengo {complaint} {since}. ¿Qué medicamento debo tomar?',
    ),
    wording<Slots>(
      'I have had {complaint} {since}. Is that dangerous?',
      'Ich habe {since} {complaint}. Ist das gefährlich?',
      'J’ai {complaint} {since}. Est-ce dangereux ?',
      'Ho {complaint} {since}. È pericoloso?',
      'Tengo {complaint} {since}. ¿Es peligroso?',
    ),
    wording<Slots>(
      'What helps? I have had {complaint} {since}.',
      'Was hilft? Ich habe {since} {complaint}.',
      'Que faire ? J’ai {complaint} {since}.',
      'Che cosa posso fare? Ho {complaint} {since}.',
      '¿Qué puedo hacer? Tengo {complaint} {since}.',
    ),
    wording<Slots>(
      '{complaint} {since}',
      '{complaint} {since}',
      '{complaint} {since}',
      '{complaint} {since}',
      '{complaint} {since}',
    ),
  ],
  excuse: wording<Slots>(
    'I am no doctor and must not advise you. Please ask a doctor.',
    'Ich bin kein Arzt und darf Sie nicht beraten. Fragen Sie bitte einen Arzt.',
    'Je ne suis pas médecin et je ne dois pas vous conseiller. Demandez à un médecin, s’il vous plaît.',
    'Non sono un medico e non devo darLe consigli. Chieda a un medico, per favore.',
    'No soy médico y no debo darle consejos. Pregunte a un médico, por favor.',
  ),
});
