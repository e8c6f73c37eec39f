/** The entities that the processor writes; every other character stands for itself. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&amp;': '&',
  '&#60;': '<',
  '&lt;': '<',
  '&#62;': '>',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#160;': '\u00a0',
};

const ENTITY = /&(?:#\d+|\w+);/g;
const TAG = /<[^>]*>/g;

/** Characters that Markdown takes for more than themselves. */
const MARKS = /[\\`*_[\]<>#|~]/g;

function withoutEntities(html: string): string {
  return html.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);
}

/** The words of a written citation. */
export function plainOf(html: string): string {
  return withoutEntities(html.replace(TAG, '')).trim();
}

/** A written citation in Markdown: titles in italics as the style has them, the address `url` as a link. */
export function markdownOf(html: string, url: string): string {
  // The tags and the text between them, in turn: the text is taken out of HTML and put into Markdown.
  const parts = html
    .split(/(<[^>]*>)/)
    .map((part, at) => (at % 2 === 1 ? emphasis(part) : escaped(part, url)));
  return parts.join('').trim();
}

function emphasis(tag: string): string {
  if (/^<\/?(?:i|em)>$/.test(tag)) return '*';
  return /^<\/?(?:b|strong)>$/.test(tag) ? '**' : '';
}

function escaped(html: string, url: string): string {
  const text = withoutEntities(html);
  const plain = (part: string) => part.replace(MARKS, '\\$&');
  return url === '' ? plain(text) : text.split(url).map(plain).join(`<${url}>`);
}
