import type { Wording } from '../../parallel.ts';
import { wording } from '../template.ts';
import type { Content } from './correspondence.ts';
import { letterTask, type Mentioned } from './letter-task.ts';
import {
  dayChange,
  drawMeeting,
  hoursOf,
  type Meeting,
  meetingKey,
  meetingNames,
  type MeetingView,
  meetingView,
} from './meeting.ts';

type View = MeetingView & Mentioned;

const says = wording<View>;

const questions: readonly Wording<View>[] = [
  says(
    'Please write an e-mail and invite {whom} to {the} {on} {at}. My name is {from}.',
    'Bitte schreiben Sie eine E-Mail und laden Sie {whom} {on} {at} {zum event} ein. Ich heiße {from}.',
    'Écrivez un e-mail pour inviter {whom} {au event} {on} {at}, s’il vous plaît. Je m’appelle {from}.',
    'Scriva un’e-mail per invitare {whom} {al event} {on} {at}, per favore. Mi chiamo {from}.',
    'Escriba un correo para invitar {whom} {al event} {on} {at}, por favor. Me llamo {from}.',
  ),
  says(
    'I would like to invite {whom} to {the} {on} {at}. Could you write the e-mail? Sign it {from}.',
    'Ich möchte {whom} {on} {at} {zum event} einladen. Können Sie die E-Mail schreiben? Unterschreiben Sie mit {from}.',
    'Je voudrais inviter {whom} {au event} {on} {at}. Pouvez-vous écrire l’e-mail ? Signez {from}.',
    'Vorrei invitare {whom} {al event} {on} {at}. Può scrivere l’e-mail? Firmi {from}.',
    'Quiero invitar {whom} {al event} {on} {at}. ¿Puede escribir el correo? Firme como {from}.',
  ),
  says(
    'E-mail {toWhom}: invitation to {the} {on} {at}. Signed {from}.',
    'E-Mail {toWhom}: Einladung {zum event} {on} {at}. Unterschrift: {from}.',
    'E-mail {toWhom} : invitation {au event} {on} {at}. Signature : {from}.',
    'E-mail {toWhom}: invito {al event} {on} {at}. Firma: {from}.',
    'Correo {toWhom}: invitación {al event} {on} {at}. Firma: {from}.',
  ),
  says(
    'I am {from}. Invite {whom} to {the} {on} {at}, please.',
    'Ich bin {from}. Laden Sie bitte {whom} {on} {at} {zum event} ein.',
    'Je suis {from}. Invitez {whom} {au event} {on} {at}, s’il vous plaît.',
    'Sono {from}. Inviti {whom} {al event} {on} {at}, per favore.',
    'Soy {from}. Invite {whom} {al event} {on} {at}, por favor.',
  ),
  says(
    'I need an invitation. {Who} should come to {the} {on} {at}. The sender is {from}.',
    'Ich brauche eine Einladung. {Who} soll {on} {at} {zum event} kommen. Absender ist {from}.',
    'Il me faut une invitation. {Who} doit venir {au event} {on} {at}. L’expéditeur est {from}.',
    'Mi serve un invito. {Who} deve venire {al event} {on} {at}. Il mittente è {from}.',
    'Necesito una invitación. {Who} tiene que venir {al event} {on} {at}. El remitente es {from}.',
  ),
  says(
    'How do I invite {whom} to {the} {on} {at}? My name is {from}.',
    'Wie lade ich {whom} {on} {at} {zum event} ein? Mein Name ist {from}.',
    'Comment inviter {whom} {au event} {on} {at} ? Mon nom est {from}.',
    'Come posso invitare {whom} {al event} {on} {at}? Il mio nome è {from}.',
    '¿Cómo invito {whom} {al event} {on} {at}? Mi nombre es {from}.',
  ),
  says(
    'Invitation: {singular event}, {day}, {clock}, {toWhom}, from {from}',
    'Einladung: {singular event}, {day}, {clock}, {toWhom}, von {from}',
    'Invitation : {singular event}, {day}, {clock}, {toWhom}, {de from}',
    'Invito: {singular event}, {day}, {clock}, {toWhom}, da {from}',
    'Invitación: {singular event}, {day}, {clock}, {toWhom}, de {from}',
  ),
  says(
    'Help me with an e-mail, please. I want {whom} to come to {the} {on} {at}. – {from}',
    'Helfen Sie mir bitte mit einer E-Mail. Ich möchte {whom} {zum event} {on} {at} einladen. – {from}',
    'Aidez-moi à écrire un e-mail, s’il vous plaît. Je souhaite inviter {whom} {au event} {on} {at}. – {from}',
    'Mi aiuti a scrivere un’e-mail, per favore. Desidero invitare {whom} {al event} {on} {at}. – {from}',
    'Ayúdeme a escribir un correo, por favor. Deseo invitar {whom} {al event} {on} {at}. – {from}',
  ),
];

const content: Content<View> = {
  formal: [
    says(
      'I would like to invite you to {the} {on} {at}.',
      'ich möchte Sie {zum event} {on} {at} einladen.',
      'J’ai le plaisir de vous inviter {au event} {on} {at}.',
      'ho il piacere di invitarLa {al event} di {on} {at}.',
      'Tengo el gusto de invitar{to:lo|la} {al event} d{on} {at}.',
    ),
    says(
      'I would be very pleased to see you there.',
      'Ich würde mich sehr freuen, Sie dort zu sehen.',
      'Je serais {from:ravi|ravie} de vous y voir.',
      'Sarei {from:lieto|lieta} di vederLa.',
      'Me alegraría mucho ver{to:lo|la} allí.',
    ),
  ],
  friendly: [
    says(
      'Would you like to come to {the} {on} {at}?',
      'hast du Lust, {on} {at} {zum event} zu kommen?',
      'Veux-tu venir {au event} {on} {at} ?',
      'ti va di venire {al event} di {on} {at}?',
      '¿Quieres venir {al event} d{on} {at}?',
    ),
    says(
      'I would love to see you there.',
      'Ich würde mich sehr freuen, dich dort zu sehen.',
      'Je serais {from:ravi|ravie} de t’y voir.',
      'Sarei felice di vederti.',
      'Me alegraría mucho verte allí.',
    ),
  ],
};

const subject = says(
  'Subject: Invitation to {the}',
  'Betreff: Einladung {zum event}',
  'Objet : Invitation {au event}',
  'Oggetto: Invito {al event}',
  'Asunto: Invitación {al event}',
);

/** An invitation, formal to Ms Weber or to a friend by first name. */
export const emailInvite = letterTask<Meeting, MeetingView>({
  name: 'email-invite',
  weight: 2,
  draw: drawMeeting,
  key: meetingKey,
  view: meetingView,
  questions,
  content,
  subject,
  names: meetingNames,
  changes: [
    {
      name: 'time',
      asked: [
        wording(
          'The time has changed: {at}. Please write it again.',
          'Die Uhrzeit hat sich geändert: {at}. Schreiben Sie es bitte neu.',
          'L’heure a changé : {at}. Écrivez-le de nouveau, s’il vous plaît.',
          'L’ora è cambiata: {at}. La riscriva, per favore.',
          'La hora ha cambiado: {at}. Escríbalo de nuevo, por favor.',
        ),
        wording(
          'Can you change that to {clock}?',
          'Können Sie das auf {clock} ändern?',
          'Pouvez-vous mettre {clock} ?',
          'Può mettere le {clock}?',
          '¿Puede poner las {clock}?',
        ),
      ],
      changed: (draw, meeting) => ({
        ...meeting,
        hour: draw.pick(hoursOf(meeting.event).filter((hour) => hour !== meeting.hour)),
      }),
    },
    dayChange,
  ],
});
