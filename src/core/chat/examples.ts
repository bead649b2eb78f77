import type { Language } from '../languages.ts';

/**
 * Messages to begin with, by conversation language: tasks that the built-in checkpoints were trained for, in words,
 * quotation marks and spaces as in their training, and that any larger checkpoint can do as well.
 */
export const examples: Record<Language, readonly string[]> = {
  en: [
    'What is the capital of Spain?',
    'Write a short story about a fox called Hugo and a letter.',
    'Invite Ms Taylor politely to the concert on Thursday at 18:00.',
    'Speak like a pirate and introduce yourself to Laura.',
  ],
  de: [
    'Was ist die Hauptstadt von Spanien?',
    'Schreibe eine kurze Geschichte über einen Fuchs namens Hugo und einen Brief.',
    'Lade Frau Weber höflich zum Konzert am Donnerstag um 18:00 Uhr ein.',
    'Sprich wie ein Pirat und stell dich Laura vor.',
  ],
  fr: [
    "Quelle est la capitale de l'Espagne ?",
    "Écris une courte histoire sur un renard qui s'appelle Hugo et une lettre.",
    'Invite poliment Madame Moreau au concert jeudi à 18:00.',
    'Parle comme un pirate et présente-toi à Laura.',
  ],
  it: [
    'Qual è la capitale della Spagna?',
    'Scrivi una breve storia su una volpe di nome Hugo e una lettera.',
    'Invita in modo cortese la signora Conti al concerto giovedì alle 18:00.',
    'Parla come un pirata e presentati a Laura.',
  ],
  es: [
    '¿Cuál es la capital de España?',
    'Escribe un cuento corto sobre un zorro que se llama Hugo y una carta.',
    'Invita con cortesía a la señora Torres al concierto el jueves a las 18:00.',
    'Habla como un pirata y preséntate a Laura.',
  ],
};
