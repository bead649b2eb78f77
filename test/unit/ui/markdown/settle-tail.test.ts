import { describe, expect, test } from 'vitest';
import { settleTail } from '#ui/markdown/settle-tail.ts';

describe('while a text streams', () => {
  test.each([
    ['plain text stays', 'Hello there', 'Hello there'],
    ['open strong text is closed for now', 'a **bold word', 'a **bold word**'],
    ['half a closing mark does not show', 'a **bold*', 'a **bold**'],
    ['open code is closed for now', 'call `f(x', 'call `f(x`'],
    ['strong within emphasis closes inside out', '*a **b', '*a **b***'],
    ['a closed mark is left alone', 'a **b** c', 'a **b** c'],
    ['a mark that may open something waits', 'so **', 'so '],
    ['a dash at the start of a line may become a list: it waits', 'List:\n-', 'List:\n'],
    ['a number at the start of a line may become a list: it waits', 'List:\n1.', 'List:\n'],
    ['a hash at the start of a line may become a heading: it waits', '##', ''],
    ['a list bullet with a star is not emphasis', '* one\n* two', '* one\n* two'],
    ['multiplication is not emphasis', '3 * 4 = 12', '3 * 4 = 12'],
    ['underscores inside a word are not emphasis', 'do_total_x', 'do_total_x'],
    ['marks inside open code do not count', '`a ** b', '`a ** b`'],
    ['a number within a line is only a number', 'in all 8', 'in all 8'],
    ['the space at the end stays outside the closing mark', '**a ', '**a** '],
    ['an open code block is left alone', '```py\nx = **', '```py\nx = **'],
    ['the closing fence does not flash up as code', '```py\nx = 1\n``', '```py\nx = 1\n'],
    ['after a code block the marks count again', '```\na\n```\n**b', '```\na\n```\n**b**'],
    ['an earlier paragraph is not touched', '**a\n\nb', '**a\n\nb'],
    ['the first line of a table waits for the second', 'See:\n| a | b |', 'See:'],
    ['so does half of the second', 'See:\n| a | b |\n|--', 'See:'],
    ['with both lines a table is shown', '| a | b |\n|---|---|\n| 1', '| a | b |\n|---|---|\n| 1'],
  ])('%s', (_, text, settled) => {
    expect(settleTail(text)).toBe(settled);
  });

  test('every beginning of a text is settled without losing a finished paragraph', () => {
    const text = '# Title\n\nSome **bold** and *slanted* `code`.\n\n- one\n- two\n\n```js\nlet a = 1;\n```\n\nEnd.';
    for (let length = 0; length <= text.length; length++) {
      const beginning = text.slice(0, length);
      const finished = beginning.slice(0, Math.max(0, beginning.lastIndexOf('\n\n')));
      expect(settleTail(beginning).startsWith(finished)).toBe(true);
    }
  });
});
