import { asWorkbenchError } from '../errors.ts';
import type { Language } from '../languages.ts';
import type { ChatMessage } from './messages.ts';

/** The system line that asks for the conversation language. */
export const directives: Record<Language, string> = {
  en: 'You are a helpful assistant. Answer in English.',
  de: 'Sie sind ein hilfreicher Assistent. Antworten Sie auf Deutsch.',
  fr: 'Vous êtes un assistant serviable. Répondez en français.',
  it: 'Lei è un assistente disponibile. Risponda in italiano.',
  es: 'Usted es un asistente servicial. Responda en español.',
};

/**
 * The messages with the directive before them, or null where the template does not take it: some templates refuse a
 * system message, some drop it without a word.
 * @param count  prompt length of messages in tokens
 */
export async function directed(
  messages: ChatMessage[],
  language: Language,
  count: (messages: ChatMessage[]) => Promise<number>,
): Promise<ChatMessage[] | null> {
  const withIt: ChatMessage[] = [{ role: 'system', content: directives[language] }, ...messages];
  try {
    const [longer, shorter] = await Promise.all([count(withIt), count(messages)]);
    return longer > shorter ? withIt : null;
  } catch (thrown) {
    if (asWorkbenchError(thrown).code === 'text/template-failed') return null;
    throw thrown;
  }
}
