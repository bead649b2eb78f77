import DOMPurify from 'dompurify';
import { Marked, type Tokens } from 'marked';
import { settleTail } from './settle-tail.ts';

/**
 * Markdown of a model or a person to HTML that can neither run nor fetch anything. Two walls: our renderer emits
 * only the elements below and shows HTML as the characters it was written in; DOMPurify then lets through only those
 * elements, without links, pictures, classes, ids or styles.
 */
const marked = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: {
    // A text with a line of dashes under it stays a text: while streaming, every list would flash up as a heading.
    lheading: () => undefined,
  },
  renderer: {
    html: ({ text }) => escapeText(text),
    heading({ tokens, depth }) {
      // The page's own headings are h1 (conversation) and h2 (who speaks).
      const level = Math.min(6, depth + 2);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    code: ({ text }) => `<pre tabindex="0"><code>${escapeText(text)}</code></pre>`,
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return escapeText(href) === text || href === `mailto:${text}`
        ? text
        : `${text} <small>(${escapeText(href)})</small>`;
    },
    image: ({ href, text }) => `${escapeText(text)} <small>(${escapeText(href)})</small>`,
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    table(token: Tokens.Table) {
      const row = (cells: Tokens.TableCell[], tag: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
      const body = token.rows.map((cells) => row(cells, 'td')).join('');
      return `<div tabindex="0"><table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>`;
    },
  },
});

const allowed = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'small'],
    ...['ul', 'ol', 'li', 'h3', 'h4', 'h5', 'h6', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['start', 'tabindex'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
};

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export interface MarkdownBlock {
  /** the Markdown it came from */
  raw: string;
  /** safe to insert */
  html: string;
}

/**
 * One block per paragraph, list, table, … of the text. Blocks of `previous` whose source has not changed are handed
 * back as they are, so that a growing text touches only its last block.
 */
export function renderMarkdown(text: string, streaming: boolean, previous: readonly MarkdownBlock[]): MarkdownBlock[] {
  const tokens = marked.lexer(streaming ? settleTail(text) : text).filter((token) => token.type !== 'space');
  return tokens.map((token, index) => {
    const known = previous[index];
    if (known?.raw === token.raw) return known;
    return { raw: token.raw, html: DOMPurify.sanitize(marked.parser([token]), allowed) };
  });
}
