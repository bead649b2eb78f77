export type Role = 'system' | 'user' | 'assistant';

/** One message of a conversation, as chat templates and FastChat's files have it. */
export interface ChatMessage {
  role: Role;
  content: string;
}
