import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '#core/chat/messages.ts';
import { WorkbenchError } from '#core/errors.ts';
import { createChatTemplate, type TemplateSpecials } from '#engine/text/chat-template.ts';
import { hostileTemplates } from './hostile-templates.ts';

const specials: TemplateSpecials = { bosToken: '<s>', eosToken: '</s>', knows: () => false };
const messages: ChatMessage[] = [
  { role: 'user', content: 'a '.repeat(50) },
  { role: 'assistant', content: 'Hi' },
];

/** What came of one render: its length, or the code of the error. Anything but our two errors is thrown on. */
function outcome(template: string): number | string {
  try {
    return createChatTemplate(template, specials).render(messages, { addGenerationPrompt: true }).length;
  } catch (thrown) {
    if (thrown instanceof WorkbenchError) return (thrown as WorkbenchError).code;
    throw thrown;
  }
}

describe('hostile chat templates', () => {
  const templates = hostileTemplates(1000, 2024);
  // A render has 250 ms; the rest is for parsing and for a machine that is busy with something else.
  const patienceMs = 2000;

  it('end in time, each with a text or one of our errors, and leave no heap behind', () => {
    const before = process.memoryUsage().heapUsed;
    const outcomes = new Map<string, number>();
    for (const template of templates) {
      const start = performance.now();
      const result = outcome(template);
      const elapsedMs = performance.now() - start;
      expect(elapsedMs, template.slice(0, 300)).toBeLessThan(patienceMs);
      if (typeof result === 'number') expect(result).toBeLessThanOrEqual(1_000_000);
      else expect(['text/template-failed', 'text/template-limit']).toContain(result);
      const kind = typeof result === 'number' ? 'text' : result;
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
    }
    // the list is worth something only while it meets all three ends
    for (const kind of ['text', 'text/template-failed', 'text/template-limit'])
      expect(outcomes.get(kind), kind).toBeGreaterThan(20);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 2 ** 20);
  }, 300_000);
});
