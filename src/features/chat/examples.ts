import type { Language } from '#core/languages.ts';

/**
 * Messages to begin with, by conversation language: small tasks that the built-in checkpoints were trained for
 * (capitals, tales, invitations, words) and that any larger one can do as well.
 */
export const examples: Record<Language, readonly string[]> = {
  en: [
    'What is the capital of Austria?',
    'Write a short story about a cat called Leo and a key.',
    'Invite Ms Taylor politely to the concert on Tuesday at 19:00.',
    'How do you say “bear” in French?',
  ],
  de: [
    'Wie heißt die Hauptstadt von Österreich?',
    'Schreibe eine kurze Geschichte über eine Katze namens Leo und einen Schlüssel.',
    'Lade Frau Weber höflich zum Konzert am Dienstag um 19:00 Uhr ein.',
    'Was ist das Gegenteil von „kalt“?',
  ],
  fr: [
    'Quelle est la capitale de l’Autriche ?',
    'Écris une courte histoire sur un chat qui s’appelle Leo et une clé.',
    'Invite poliment Madame Moreau au concert mardi à 19:00.',
    'Comment dit-on « ours » en italien ?',
  ],
  it: [
    'Qual è la capitale dell’Austria?',
    'Scrivi una breve storia su un gatto di nome Leo e una chiave.',
    'Invita in modo cortese la signora Ricci al concerto martedì alle 19:00.',
    'Come si dice “orso” in francese?',
  ],
  es: [
    '¿Cuál es la capital de Austria?',
    'Escribe un cuento corto sobre un gato que se llama Leo y una llave.',
    'Invita con cortesía a la señora García al concierto el martes a las 19:00.',
    '¿Cómo se dice “oso” en francés?',
  ],
};

/** The system line that asks for the conversation language. */
export const directives: Record<Language, string> = {
  en: 'You are a helpful assistant. Answer in English.',
  de: 'Sie sind ein hilfreicher Assistent. Antworten Sie auf Deutsch.',
  fr: 'Vous êtes un assistant serviable. Répondez en français.',
  it: 'Lei è un assistente disponibile. Risponda in italiano.',
  es: 'Usted es un asistente servicial. Responda en español.',
};
