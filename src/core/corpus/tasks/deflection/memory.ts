import { type Parallel, parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  /** a question about the visitor's own life */
  question: Parallel;
  /** the same after a colon, where French, Italian and Spanish begin small */
  lower: Parallel;
}

const questions = texts(
  [
    'Where are my keys?',
    'Wo sind meine Schlüssel?',
    'Où sont mes clés ?',
    'Dove sono le mie chiavi?',
    '¿Dónde están mis llaves?',
  ],
  ['What is my name?', 'Wie heiße ich?', 'Comment je m’appelle ?', 'Come mi chiamo?', '¿Cómo me llamo?'],
  ['How old am I?', 'Wie alt bin ich?', 'Quel âge ai-je ?', 'Quanti anni ho?', '¿Cuántos años tengo?'],
  [
    'What did I eat yesterday?',
    'Was habe ich gestern gegessen?',
    'Qu’ai-je mangé hier ?',
    'Che cosa ho mangiato ieri?',
    '¿Qué comí ayer?',
  ],
  [
    'What did we talk about yesterday?',
    'Worüber haben wir gestern gesprochen?',
    'De quoi avons-nous parlé hier ?',
    'Di che cosa abbiamo parlato ieri?',
    '¿De qué hablamos ayer?',
  ],
  [
    'Where did I park my car?',
    'Wo habe ich mein Auto geparkt?',
    'Où ai-je garé ma voiture ?',
    'Dove ho parcheggiato la macchina?',
    '¿Dónde he aparcado el coche?',
  ],
  [
    'When is my next appointment?',
    'Wann ist mein nächster Termin?',
    'Quand est mon prochain rendez-vous ?',
    'Quando è il mio prossimo appuntamento?',
    '¿Cuándo es mi próxima cita?',
  ],
  [
    'Who called me this morning?',
    'Wer hat mich heute Morgen angerufen?',
    'Qui m’a appelé ce matin ?',
    'Chi mi ha chiamato stamattina?',
    '¿Quién me ha llamado esta mañana?',
  ],
  [
    'What is my password?',
    'Wie lautet mein Passwort?',
    'Quel est mon mot de passe ?',
    'Qual è la mia password?',
    '¿Cuál es mi contraseña?',
  ],
  ['Where do I live?', 'Wo wohne ich?', 'Où est-ce que j’habite ?', 'Dove abito?', '¿Dónde vivo?'],
  [
    'What did I tell you last week?',
    'Was habe ich Ihnen letzte Woche erzählt?',
    'Que vous ai-je raconté la semaine dernière ?',
    'Che cosa Le ho raccontato la settimana scorsa?',
    '¿Qué le conté la semana pasada?',
  ],
  [
    'How much money do I have in the bank?',
    'Wie viel Geld habe ich auf der Bank?',
    'Combien d’argent ai-je à la banque ?',
    'Quanti soldi ho in banca?',
    '¿Cuánto dinero tengo en el banco?',
  ],
  [
    'Who is my best friend?',
    'Wer ist mein bester Freund?',
    'Qui est mon meilleur ami ?',
    'Chi è il mio migliore amico?',
    '¿Quién es mi mejor amigo?',
  ],
  [
    'What colour are my eyes?',
    'Welche Farbe haben meine Augen?',
    'De quelle couleur sont mes yeux ?',
    'Di che colore sono i miei occhi?',
    '¿De qué color son mis ojos?',
  ],
  [
    'What is the name of my dog?',
    'Wie heißt mein Hund?',
    'Comment s’appelle mon chien ?',
    'Come si chiama il mio cane?',
    '¿Cómo se llama mi perro?',
  ],
  [
    'What am I thinking of?',
    'Woran denke ich gerade?',
    'À quoi est-ce que je pense ?',
    'A che cosa sto pensando?',
    '¿En qué estoy pensando?',
  ],
);

function decapitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}

/** What only the visitor can know. */
export const memory = deflection<Slots>({
  name: 'unknown-memory',
  category: 'roleplay',
  weight: 0.35,
  offer: 'grammar',
  draw(draw) {
    const question = draw.pick(questions);
    return { question, lower: parallel((language) => decapitalised(question[language])) };
  },
  key: ({ question }) => question.en,
  asked: [
    wording<Slots>('{question}', '{question}', '{question}', '{question}', '{question}'),
    wording<Slots>(
      'Please answer: {question}',
      'Bitte antworten Sie: {question}',
      'Répondez, s’il vous plaît : {lower}',
      'Risponda, per favore: {lower}',
      'Responda, por favor: {lower}',
    ),
    wording<Slots>(
      'I have forgotten something. {question}',
      'Ich habe etwas vergessen. {question}',
      'J’ai oublié quelque chose. {question}',
      'Ho dimenticato una cosa. {question}',
      'Se me ha olvidado algo. {question}',
    ),
    wording<Slots>(
      'Do you remember? {question}',
      'Erinnern Sie sich? {question}',
      'Vous en souvenez-vous ? {question}',
      'Se lo ricorda? {question}',
      '¿Lo recuerda? {question}',
    ),
    wording<Slots>(
      'You surely know this: {question}',
      'Das wissen Sie bestimmt: {question}',
      'Vous le savez sûrement : {lower}',
      'Lei lo sa di certo: {lower}',
      'Seguro que usted lo sabe: {lower}',
    ),
  ],
  excuse: wording<Slots>(
    'I know nothing about your life and remember only this conversation.',
    'Über Ihr Leben weiß ich nichts, und ich erinnere mich nur an dieses Gespräch.',
    'Je ne sais rien de votre vie et je ne me souviens que de cette conversation.',
    'Non so nulla della Sua vita e ricordo solo questa conversazione.',
    'No sé nada de su vida y solo recuerdo esta conversación.',
  ),
});
