import type { ConversationRecord } from '#core/chat/conversation.ts';

/** The whole record, tokens and alternatives included, so that an answer can be studied elsewhere. */
export function conversationJson(record: ConversationRecord): string {
  return `${JSON.stringify({ format: 'tandem-conversation', version: 1, ...record }, null, 2)}\n`;
}

/** For people: who said what. `names` in the interface language. */
export function conversationMarkdown(record: ConversationRecord, names: { you: string; answer: string }): string {
  const turns = record.turns.map((turn) => {
    const who = turn.role === 'user' ? names.you : `${names.answer} (${turn.checkpoint})`;
    return `## ${who}\n\n${turn.content.trim()}\n`;
  });
  return [`# ${record.title}\n`, ...turns].join('\n');
}

/** A name for the file: the title's letters and digits, at most 40. */
export function fileNameOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 40).replace(/-$/, '') || 'conversation';
}

/** Hands the text to the browser as a download. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has its copy once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
