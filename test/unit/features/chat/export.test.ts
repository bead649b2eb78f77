import { expect, test } from 'vitest';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import { directives } from '#core/chat/directive.ts';
import { examples } from '#core/chat/examples.ts';
import { defaultMaxTokens, defaultSampling } from '#core/chat/sampling.ts';
import { doubtOf, visiblePiece } from '#features/chat/doubt.ts';
import { conversationJson, conversationMarkdown, fileNameOf } from '#features/chat/export.ts';
import { detectLanguage } from '#core/language-detection.ts';
import { languageCodes } from '#core/languages.ts';

const record: ConversationRecord = {
  id: 'a',
  title: 'Die Hauptstadt',
  language: 'de',
  checkpoint: 'Tandem · DE',
  createdAt: 0,
  updatedAt: 1,
  sampling: defaultSampling,
  maxTokens: defaultMaxTokens,
  directive: null,
  turns: [
    { role: 'user', content: 'Wo liegt Wien?', language: 'de' },
    {
      ...{ role: 'assistant', content: 'In Österreich.\n', language: 'de', checkpoint: 'Tandem · DE', vocab: 3855 },
      ...{ sampling: defaultSampling, attempt: 0, finish: 'end-of-turn', totals: null, tokens: [] },
    },
  ],
};

test('Markdown says who said what, and which checkpoint answered', () => {
  expect(conversationMarkdown(record, { you: 'Sie', answer: 'Antwort' })).toBe(
    '# Die Hauptstadt\n\n## Sie\n\nWo liegt Wien?\n\n## Antwort (Tandem · DE)\n\nIn Österreich.\n',
  );
});

test('JSON is the whole record, named and numbered', () => {
  expect(JSON.parse(conversationJson(record))).toEqual({ format: 'tandem-conversation', version: 1, ...record });
});

test('a file is named after letters and digits of the title', () => {
  expect(fileNameOf('Où est « l’été » ?')).toBe('où-est-l-été');
  expect(fileNameOf('../../etc/passwd')).toBe('etc-passwd');
  expect(fileNameOf('???')).toBe('conversation');
  expect(fileNameOf('x'.repeat(90))).toHaveLength(40);
});

test('the less likely a token, the darker its line', () => {
  expect([1, 0.9, 0.8, 0.6, 0.4, 0.2, 0.05, 0].map(doubtOf)).toEqual([1, 1, 2, 3, 4, 5, 6, 6]);
});

test('spaces at the beginning of a token are counted, line breaks shown', () => {
  expect(visiblePiece('  of')).toEqual({ spaces: 2, rest: 'of' });
  expect(visiblePiece(' \n')).toEqual({ spaces: 1, rest: '↵' });
});

test('every language has four examples and a directive in that language', () => {
  for (const code of languageCodes) {
    expect(examples[code]).toHaveLength(4);
    expect(detectLanguage(`${examples[code].join(' ')} ${directives[code]}`)).toBe(code);
  }
});
