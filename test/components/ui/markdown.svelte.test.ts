import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import Markdown from '#ui/markdown/Markdown.svelte';
import { renderMarkdown } from '#ui/markdown/render-markdown.ts';

/** What a hostile model or file may write, each with what it would do if it got through. */
const hostile = [
  '<script>window.harmed = true</script>',
  '<img src=x onerror="window.harmed = true">',
  '<svg onload="window.harmed = true"><script>window.harmed = true</script></svg>',
  '<svg><use href="https://evil.example/x.svg#a"/></svg>',
  '<style>body { background: url(https://evil.example/x) }</style>',
  '<p style="background: url(https://evil.example/x)">styled</p>',
  '[click](javascript:window.harmed=true)',
  '[click](JaVaScRiPt&colon;window.harmed=true)',
  '[click](data:text/html,<script>window.harmed=true</script>)',
  '[click](vbscript:harm)',
  '![picture](https://evil.example/pixel.png)',
  '![picture](x" onerror="window.harmed=true)',
  '<form action="https://evil.example"><input name=a><button>Send</button></form>',
  '<iframe src="https://evil.example" srcdoc="<script>parent.harmed=true</script>"></iframe>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<object data="https://evil.example/x"></object><embed src="https://evil.example/x">',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.harmed=true">',
  '<math href="javascript:window.harmed=true">x</math>',
  '<video src="https://evil.example/x" autoplay onloadstart="window.harmed=true"></video>',
  '<audio src=x onerror=window.harmed=true>',
  '<details open ontoggle="window.harmed=true">x</details>',
  '<a href="https://evil.example" ping="https://evil.example" target=_blank>x</a>',
  '<noscript><p title="</noscript><img src=x onerror=window.harmed=true>">',
  '<template><script>window.harmed=true</script></template>',
  '`</code><script>window.harmed=true</script>`',
  '```"><img src=x onerror=window.harmed=true>\ncode\n```',
  '```\n</code></pre><script>window.harmed=true</script>\n```',
  '| <img src=x onerror=window.harmed=true> | b |\n|---|---|\n| <script>window.harmed=true</script> | d |',
  '[a]: javascript:window.harmed=true\n[a]',
  '<https://evil.example/"onmouseover="window.harmed=true>',
  '# <img src=x onerror=window.harmed=true>',
  '&lt;img src=x onerror=window.harmed=true&gt;',
  '<div id="message" name="body">clobber</div>',
];

const elements =
  'p br hr strong em del code pre blockquote small ul ol li h3 h4 h5 h6 div table thead tbody tr th td'.split(' ');

const stage = document.createElement('section');
document.body.append(stage);
afterEach(() => stage.replaceChildren());

function show(text: string): HTMLElement {
  stage.innerHTML = renderMarkdown(text, false, [])
    .map((block) => block.html)
    .join('');
  return stage;
}

describe('hostile text', () => {
  test.each(hostile)('%s comes out as harmless text', async (text) => {
    const shown = show(text);
    const found = [...shown.querySelectorAll('*')];
    for (const element of found) {
      expect(elements).toContain(element.localName);
      for (const { name } of element.attributes) expect(['start', 'tabindex']).toContain(name);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect('harmed' in window).toBe(false);
  });

  test('HTML is shown as it was written', () => {
    expect(show('Use <b>bold</b> & <script>x</script>').textContent?.trim()).toBe(
      'Use <b>bold</b> & <script>x</script>',
    );
  });

  test('a link is its words and its address, and leads nowhere', () => {
    const shown = show('See [the paper](https://example.com/a?b=1&c=2) or https://example.com');
    expect(shown.querySelector('a')).toBeNull();
    expect(shown.textContent?.trim()).toBe('See the paper (https://example.com/a?b=1&c=2) or https://example.com');
  });
});

describe('Markdown', () => {
  test('line breaks of a letter are kept', () => {
    expect(show('Dear Ms Taylor,\nthank you.').querySelectorAll('br')).toHaveLength(1);
  });

  test('headings begin below those of the page', () => {
    const shown = show('# One\n\n## Two\n\n###### Six');
    expect([...shown.children].map((element) => element.localName)).toEqual(['h3', 'h4', 'h6']);
  });

  test('a line of dashes under a text makes no heading of it', () => {
    expect(show('text\n---').querySelector('h3, h4')).toBeNull();
  });

  test('lists keep their number, tables their cells, tasks their state', () => {
    expect(show('5. five\n6. six').querySelector('ol')?.getAttribute('start')).toBe('5');
    expect(show('| a | b |\n|---|---|\n| 1 | 2 |').querySelectorAll('td')).toHaveLength(2);
    expect(show('- [x] done\n- [ ] open').textContent?.replace(/\s+/g, ' ').trim()).toBe('☑ done ☐ open');
  });

  test('a growing text touches only its last block', () => {
    const first = renderMarkdown('One.\n\nTwo', true, []);
    const second = renderMarkdown('One.\n\nTwo more', true, first);
    expect(second[0]).toBe(first[0]);
    expect(second[1]).not.toBe(first[1]);
  });

  test('the component shows a text growing, and keeps the elements already read', () => {
    const props = $state({ text: 'One.\n\nTwo **bo', streaming: true });
    const component = mount(Markdown, { target: stage, props });
    const first = stage.querySelector('p');
    expect(stage.querySelector('strong')?.textContent).toBe('bo');
    props.text += 'ld** end.';
    flushSync();
    expect(stage.querySelector('p')).toBe(first);
    expect(stage.querySelector('strong')?.textContent).toBe('bold');
    void unmount(component);
  });
});
