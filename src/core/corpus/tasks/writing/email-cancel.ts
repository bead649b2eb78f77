import type { Person } from '../../lexicon/names.ts';
import { type Parallel, type Wording, worded } from '../../parallel.ts';
import { wording } from '../template.ts';
import type { Content } from './correspondence.ts';
import { letterTask, type Mentioned } from './letter-task.ts';
import {
  dayChange,
  drawMeeting,
  type Meeting,
  meetingKey,
  meetingNames,
  type MeetingView,
  meetingView,
} from './meeting.ts';

interface Details extends Meeting {
  reason: Reason;
}

interface Reason {
  id: string;
  /** a main clause about the sender */
  said: Wording<{ from: Person }>;
}

interface DetailView extends MeetingView {
  reason: Parallel;
}

type View = DetailView & Mentioned;

const says = wording<View>;

// prettier-ignore
const reasonTable: readonly (readonly [id: string, en: string, de: string, fr: string, it: string, es: string])[] = [
  ['ill', 'I am ill', 'ich bin krank', 'je suis malade', 'sono malat{from:o|a}', 'estoy enferm{from:o|a}'],
  ['work', 'I have to work', 'ich muss arbeiten', 'je dois travailler', 'devo lavorare', 'tengo que trabajar'],
  ['car', 'my car has broken down', 'mein Auto ist kaputt', 'ma voiture est en panne', 'la mia macchina è guasta', 'mi coche está averiado'],
  ['daughter', 'my daughter is ill', 'meine Tochter ist krank', 'ma fille est malade', 'mia figlia è malata', 'mi hija está enferma'],
  ['visit', 'I have visitors', 'ich habe Besuch', 'j’ai des invités', 'ho ospiti', 'tengo visita'],
  ['journey', 'I have to go on a journey', 'ich muss verreisen', 'je dois partir en voyage', 'devo partire per un viaggio', 'tengo que salir de viaje'],
  ['doctor', 'I have to go to the doctor', 'ich muss zum Arzt gehen', 'je dois aller chez le médecin', 'devo andare dal medico', 'tengo que ir al médico'],
  ['exam', 'I have an exam', 'ich habe eine Prüfung', 'j’ai un examen', 'ho un esame', 'tengo un examen'],
  ['train', 'there is no train', 'es fährt kein Zug', 'il n’y a pas de train', 'non ci sono treni', 'no hay ningún tren'],
  ['snow', 'there is too much snow', 'es liegt zu viel Schnee', 'il y a trop de neige', 'c’è troppa neve', 'hay demasiada nieve'],
];

const reasons: readonly Reason[] = reasonTable.map(([id, ...said]) => ({ id, said: wording(...said) }));

const questions: readonly Wording<View>[] = [
  says(
    'I cannot come to {the} {on} {at} because {reason}. Please write an e-mail {toWhom}. My name is {from}.',
    'Ich kann {on} {at} nicht {zum event} kommen, denn {reason}. Bitte schreiben Sie eine E-Mail {toWhom}. Ich heiße {from}.',
    'Je ne peux pas venir {au event} {on} {at}, car {reason}. Écrivez un e-mail {toWhom}, s’il vous plaît. Je m’appelle {from}.',
    'Non posso venire {al event} {on} {at} perché {reason}. Scriva un’e-mail {toWhom}, per favore. Mi chiamo {from}.',
    'No puedo ir {al event} {on} {at} porque {reason}. Escriba un correo {toWhom}, por favor. Me llamo {from}.',
  ),
  says(
    'E-mail {toWhom}: I am not coming to {the} {on} {at}. Reason: {reason}. Signed {from}.',
    'E-Mail {toWhom}: Ich komme {on} {at} nicht {zum event}. Grund: {Reason}. Unterschrift: {from}.',
    'E-mail {toWhom} : je ne viens pas {au event} {on} {at}. Raison : {reason}. Signature : {from}.',
    'E-mail {toWhom}: non vengo {al event} {on} {at}. Motivo: {reason}. Firma: {from}.',
    'Correo {toWhom}: no voy {al event} {on} {at}. Motivo: {reason}. Firma: {from}.',
  ),
  says(
    'Help me with an e-mail, please. {Who} expects me at {the} {on} {at}, but {reason}. – {from}',
    'Helfen Sie mir bitte mit einer E-Mail. {Who} erwartet mich {on} {at} {zum event}, aber {reason}. – {from}',
    'Aidez-moi à écrire un e-mail, s’il vous plaît. {Who} m’attend {au event} {on} {at}, mais {reason}. – {from}',
    'Mi aiuti a scrivere un’e-mail, per favore. {Who} mi aspetta {al event} {on} {at}, ma {reason}. – {from}',
    'Ayúdeme a escribir un correo, por favor. {Who} me espera en {el event} {on} {at}, pero {reason}. – {from}',
  ),
  says(
    'I am {from} and have to miss {the} {on} {at}: {reason}. Write the e-mail {toWhom}, please.',
    'Ich bin {from} und muss {den event} {on} {at} absagen: {Reason}. Schreiben Sie bitte die E-Mail {toWhom}.',
    'Je suis {from} et je dois renoncer {au event} {on} {at} : {reason}. Écrivez l’e-mail {toWhom}, s’il vous plaît.',
    'Sono {from} e devo rinunciare {al event} {on} {at}: {reason}. Scriva l’e-mail {toWhom}, per favore.',
    'Soy {from} y tengo que renunciar {al event} {on} {at}: {reason}. Escriba el correo {toWhom}, por favor.',
  ),
  says(
    'I need an e-mail {toWhom}. I wanted to come to {the} {on} {at}, but {reason}. My name is {from}.',
    'Ich brauche eine E-Mail {toWhom}. Ich wollte {on} {at} {zum event} kommen, aber {reason}. Mein Name ist {from}.',
    'Il me faut un e-mail {toWhom}. Je voulais venir {au event} {on} {at}, mais {reason}. Mon nom est {from}.',
    'Mi serve un’e-mail {toWhom}. Volevo venire {al event} {on} {at}, ma {reason}. Il mio nome è {from}.',
    'Necesito un correo {toWhom}. Quería ir {al event} {on} {at}, pero {reason}. Mi nombre es {from}.',
  ),
  says(
    'Could you write {toWhom}? I will miss {the} {on} {at} because {reason}. Sign it {from}.',
    'Können Sie {toWhom} schreiben? Ich verpasse {den event} {on} {at}, denn {reason}. Unterschreiben Sie mit {from}.',
    'Pouvez-vous écrire {toWhom} ? Je vais manquer {le event} {on} {at}, car {reason}. Signez {from}.',
    'Può scrivere {toWhom}? Mancherò {al event} {on} {at} perché {reason}. Firmi {from}.',
    '¿Puede escribir {toWhom}? Faltaré {al event} {on} {at} porque {reason}. Firme como {from}.',
  ),
  says(
    'Cancellation: {singular event}, {day}, {clock}, {toWhom}, from {from}, because {reason}',
    'Absage: {singular event}, {day}, {clock}, {toWhom}, von {from}, denn {reason}',
    'Annulation : {singular event}, {day}, {clock}, {toWhom}, {de from}, car {reason}',
    'Disdetta: {singular event}, {day}, {clock}, {toWhom}, da {from}, perché {reason}',
    'Cancelación: {singular event}, {day}, {clock}, {toWhom}, de {from}, porque {reason}',
  ),
  says(
    'What can I write {toWhom}? {Reason}, so I cannot come to {the} {on} {at}. – {from}',
    'Was kann ich {toWhom} schreiben? {Reason}, also kann ich {on} {at} nicht {zum event} kommen. – {from}',
    'Comment écrire {toWhom} ? {Reason}, donc je ne peux pas venir {au event} {on} {at}. – {from}',
    'Che cosa posso scrivere {toWhom}? {Reason}, quindi non posso venire {al event} {on} {at}. – {from}',
    '¿Qué puedo escribir {toWhom}? {Reason}, así que no puedo ir {al event} {on} {at}. – {from}',
  ),
];

const content: Content<View> = {
  formal: [
    says(
      'Unfortunately, I cannot come to {the} {on} {at} because {reason}.',
      'leider kann ich {on} {at} nicht {zum event} kommen, denn {reason}.',
      'Malheureusement, je ne peux pas venir {au event} {on} {at}, car {reason}.',
      'purtroppo non posso venire {al event} di {on} {at} perché {reason}.',
      'Lamentablemente, no puedo asistir {al event} d{on} {at} porque {reason}.',
    ),
    says(
      'I hope you will understand.',
      'Ich bitte Sie um Verständnis.',
      'J’espère que vous comprendrez.',
      'La ringrazio per la comprensione.',
      'Espero que lo comprenda.',
    ),
  ],
  friendly: [
    says(
      'I am sorry, but I cannot come to {the} {on} {at} because {reason}.',
      'es tut mir leid, aber ich kann {on} {at} nicht {zum event} kommen, denn {reason}.',
      'Je suis désolé{from:|e}, mais je ne peux pas venir {au event} {on} {at}, car {reason}.',
      'mi dispiace, ma non posso venire {al event} di {on} {at} perché {reason}.',
      'Lo siento, pero no puedo ir {al event} d{on} {at} porque {reason}.',
    ),
    says(
      'I hope you are not angry with me.',
      'Ich hoffe, du bist mir nicht böse.',
      'J’espère que tu ne m’en veux pas.',
      'Spero che tu non te la prenda.',
      'Espero que no te enfades conmigo.',
    ),
  ],
};

const subject = says(
  'Subject: Cancellation for {day}',
  'Betreff: Absage für {day}',
  'Objet : Absence de {day}',
  'Oggetto: Assenza di {day}',
  'Asunto: Ausencia d{on}',
);

/** A meeting at which the sender cannot be, and why. */
export const emailCancel = letterTask<Details, DetailView>({
  name: 'email-cancel',
  weight: 2,
  draw: (draw) => ({ ...drawMeeting(draw), reason: draw.pick(reasons) }),
  key: (details) => `${meetingKey(details)}-${details.reason.id}`,
  view: (details, from) => ({ ...meetingView(details), reason: worded(details.reason.said, { from }) }),
  ...{ questions, content, subject },
  names: meetingNames,
  changes: [
    {
      name: 'reason',
      asked: [
        wording(
          'The reason is a different one: {reason}.',
          'Der Grund ist ein anderer: {Reason}.',
          'La raison est une autre : {reason}.',
          'Il motivo è un altro: {reason}.',
          'El motivo es otro: {reason}.',
        ),
        wording(
          'Please change the reason: {reason}.',
          'Ändern Sie bitte den Grund: {Reason}.',
          'Changez la raison, s’il vous plaît : {reason}.',
          'Cambi il motivo, per favore: {reason}.',
          'Cambie el motivo, por favor: {reason}.',
        ),
      ],
      changed: (draw, details) => ({
        ...details,
        reason: draw.pick(reasons.filter((reason) => reason !== details.reason)),
      }),
    },
    {
      name: dayChange.name,
      asked: dayChange.asked,
      changed: (draw, details) => ({ ...details, ...dayChange.changed(draw, details) }),
    },
  ],
});
