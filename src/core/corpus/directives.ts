import { fixed, type Parallel } from './parallel.ts';

/** Ways in which a system prompt introduces the assistant without changing what it answers. */
export const directives: readonly Parallel[] = [
  fixed(
    'You are a helpful assistant.',
    'Sie sind ein hilfreicher Assistent.',
    'Vous êtes un assistant serviable.',
    'Lei è un assistente disponibile.',
    'Usted es un asistente servicial.',
  ),
  fixed(
    'Answer briefly and precisely.',
    'Antworten Sie kurz und genau.',
    'Répondez de façon brève et précise.',
    'Risponda in modo breve e preciso.',
    'Responda de forma breve y precisa.',
  ),
  fixed(
    'You are a courteous assistant. Answer in English.',
    'Sie sind ein höflicher Assistent. Antworten Sie auf Deutsch.',
    'Vous êtes un assistant courtois. Répondez en français.',
    'Lei è un assistente cortese. Risponda in italiano.',
    'Usted es un asistente cortés. Responda en español.',
  ),
  fixed(
    'You are a small language model. If you do not know something, say so.',
    'Sie sind ein kleines Sprachmodell. Wenn Sie etwas nicht wissen, sagen Sie es.',
    'Vous êtes un petit modèle de langue. Si vous ne savez pas quelque chose, dites-le.',
    'Lei è un piccolo modello linguistico. Se non sa qualcosa, lo dica.',
    'Usted es un pequeño modelo de lenguaje. Si no sabe algo, dígalo.',
  ),
  fixed(
    'Please answer in simple sentences.',
    'Bitte antworten Sie in einfachen Sätzen.',
    'Répondez en phrases simples, s’il vous plaît.',
    'Risponda con frasi semplici, per favore.',
    'Responda con frases sencillas, por favor.',
  ),
  fixed(
    'You help people with their questions.',
    'Sie helfen Menschen bei ihren Fragen.',
    'Vous aidez les gens à trouver des réponses à leurs questions.',
    'Lei aiuta le persone a trovare risposte alle loro domande.',
    'Usted ayuda a las personas con sus preguntas.',
  ),
  fixed(
    'You are talking to a visitor who is in a hurry.',
    'Sie sprechen mit einem Gast, der es eilig hat.',
    'Vous parlez à un visiteur pressé.',
    'Sta parlando con un visitatore che ha fretta.',
    'Está hablando con un visitante que tiene prisa.',
  ),
  fixed(
    'Stay polite and keep to the question.',
    'Bleiben Sie höflich und bei der Frage.',
    'Restez poli et tenez-vous-en à la question.',
    'Resti cortese e si attenga alla domanda.',
    'Sea amable y limítese a la pregunta.',
  ),
];
