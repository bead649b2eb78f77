import { toBase64 } from '#core/base64.ts';

/** What of an element's look a picture needs that no style sheet goes with. */
const properties = [
  ...([
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linejoin',
    'stroke-linecap',
  ] as const),
  ...(['opacity', 'paint-order', 'font-family', 'font-size', 'font-weight', 'text-anchor'] as const),
];

export interface PictureWords {
  title: string;
  /** lines under it */
  foot: readonly string[];
}

/** A figure as a file of its own: light colours, resolved, with its title, its foot and the faces that it is set in. */
export async function pictureSvg(svg: SVGSVGElement, { title, foot }: PictureWords): Promise<string> {
  const {
    width: { baseVal: wide },
    height: { baseVal: high },
  } = svg;
  const [width, height] = [wide.value, high.value];
  const size = Number.parseFloat(getComputedStyle(svg).fontSize);
  const margin = size;
  const head = 2 * size;
  const below = 1.5 * size * foot.length + 0.5 * size;
  const stage = document.createElement('div');
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const colours = inLight(() => {
    // one by one: a style attribute would be against the page's content security policy
    Object.assign(stage.style, { position: 'fixed', left: '-100000px', top: '0' });
    stage.append(copy);
    svg.parentElement!.append(stage);
    const colour = (token: string): string => {
      stage.style.color = `var(${token})`;
      return getComputedStyle(stage).color;
    };
    const found = { ink: colour('--ink'), soft: colour('--ink-soft'), sheet: colour('--sheet') };
    settle(copy);
    stage.remove();
    return found;
  });
  const full = { width: width + 2 * margin, height: height + head + below + 2 * margin };
  const text = (words: string, y: number, look: string): string =>
    `<text x="${margin}" y="${y}" ${look}>${escapeXml(words)}</text>`;
  const inner = new XMLSerializer().serializeToString(copy);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ${full.height}">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${await fontRules()}</style>`,
    `<rect width="100%" height="100%" fill="${colours.sheet}"/>`,
    text(
      title,
      margin + size,
      `font-family="Faustina, Georgia, serif" font-size="${1.35 * size}" font-weight="500" fill="${colours.ink}"`,
    ),
    `<g transform="translate(${margin} ${margin + head})">${inner}</g>`,
    ...foot.map((line, at) =>
      text(
        line,
        margin + head + height + 1.5 * size * (at + 1),
        `font-family="'Hanken Grotesk', sans-serif" font-size="${size}" fill="${colours.soft}"`,
      ),
    ),
    '</svg>\n',
  ].join('\n');
}

/** What is looked up under the light theme, whatever the page's is; nothing is drawn meanwhile. */
function inLight<T>(look: () => T): T {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset['theme'] = 'light';
  try {
    return look();
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** Twice as fine as on the screen. @throws where the browser cannot draw it */
export async function picturePng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.')))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Writes every element's computed look into attributes, and takes away what means something on a page only. */
function settle(root: SVGSVGElement): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const look = getComputedStyle(element);
    for (const property of properties) {
      const value = look.getPropertyValue(property);
      // a pattern is named by its place in this very file
      if (value !== '' && !value.startsWith('url(')) element.setAttribute(property, value);
      else if (value.startsWith('url('))
        element.setAttribute(property, `url(#${value.split('#')[1]!.replace(/["')]+$/, '')})`);
    }
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of ['class', 'role', 'aria-label', 'aria-hidden', 'style']) element.removeAttribute(name);
  }
}

let rules: Promise<string> | null = null;

/** The upright latin faces of the page, in the text of the rule itself; nothing where they cannot be read. */
function fontRules(): Promise<string> {
  rules ??= Promise.all(
    [...document.styleSheets].flatMap((sheet) =>
      rulesIn(sheet).flatMap((rule) => (rule instanceof CSSFontFaceRule ? [inlined(rule, sheet)] : [])),
    ),
  ).then((all) => all.join(''));
  return rules;
}

function rulesIn(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // another origin's, by an extension
    return [];
  }
}

async function inlined({ style }: CSSFontFaceRule, sheet: CSSStyleSheet): Promise<string> {
  const source = style.getPropertyValue('src');
  const address = /url\(["']?([^"')]+)["']?\)/.exec(source)?.[1];
  const family = style.getPropertyValue('font-family');
  if (address === undefined || style.getPropertyValue('font-style') === 'italic' || /latin-ext/.test(address))
    return '';
  try {
    const answer = await fetch(new URL(address, sheet.href ?? document.baseURI));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const weight = style.getPropertyValue('font-weight');
    return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${toBase64(bytes)}) format('woff2')}`;
  } catch {
    return '';
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
