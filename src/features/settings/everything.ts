import type { ConversationRecord } from '#core/chat/conversation.ts';
import type { Settings } from '#core/settings.ts';

/** All that the workbench keeps except the checkpoint files themselves, as one file. */
export interface Everything {
  format: 'tandem-export';
  version: 1;
  exportedAt: string;
  settings: Settings;
  conversations: ConversationRecord[];
}

export function everything(settings: Settings, conversations: ConversationRecord[], now: Date): Everything {
  return { format: 'tandem-export', version: 1, exportedAt: now.toISOString(), settings, conversations };
}

export function exportName(now: Date): string {
  return `tandem-${now.toISOString().slice(0, 10)}.json`;
}
