import type { ChatMessage } from '#core/chat/messages.ts';
import type { ChatTemplate, TemplateSpecials } from './chat-template.ts';
import type { Tokenizer } from './tokenizer.ts';

/** What a chat template needs to know of a tokenizer. */
export function templateSpecials(tokenizer: Tokenizer): TemplateSpecials {
  const name = (id: number | null): string => (id === null ? '' : tokenizer.piece(id));
  return {
    bosToken: name(tokenizer.bos),
    eosToken: name(tokenizer.eos),
    knows(special) {
      const [id, ...more] = tokenizer.encode(special, { special: true, bos: false });
      return id !== undefined && more.length === 0 && tokenizer.bytes(id).length === 0;
    },
  };
}

/**
 * A conversation as ids, ready for the model: rendered by the template, BOS exactly once. What people and the model wrote
 * stays text even where it reads like a special token, so that a message cannot end its own turn.
 * @throws WorkbenchError text/template-failed, text/template-limit
 */
export function encodeConversation(
  tokenizer: Tokenizer,
  template: ChatTemplate,
  messages: readonly ChatMessage[],
  options: { addGenerationPrompt: boolean } = { addGenerationPrompt: true },
): number[] {
  const guarded = messages.map((message) => ({ ...message, content: tokenizer.guardSpecials(message.content) }));
  const ids = tokenizer.encode(template.render(guarded, options), { special: true, bos: true });
  // templates often write BOS themselves
  return tokenizer.addBos && ids[0] === tokenizer.bos && ids[1] === tokenizer.bos ? ids.slice(1) : ids;
}
