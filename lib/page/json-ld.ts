/** What a page states about its story in JSON-LD. */
export interface PostingStatement {
  readonly headline: string | null;
  readonly datePublished: string | null;
  /** First author's name. */
  readonly author: string | null;
  /** All authors' names. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly image: string | null;
  readonly keywords: readonly string[];
}

const POSTING =
  /^(?:Blog|LiveBlog)?Posting$|^(?:Reportage|Analysis|Opinion|Background|Review|Ask)?NewsArticle$|^(?:Scholarly|Tech)?Article$|^Report$/;

const NOTHING: PostingStatement = {
  headline: null,
  datePublished: null,
  author: null,
  authors: [],
  publisher: null,
  image: null,
  keywords: [],
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;

/** One value or several are written alike. */
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Old templates wrap scripts for parsers of another age: what stands around the outermost brackets is not JSON. */
function unwrapped(script: string): string {
  const starts = [script.indexOf('{'), script.indexOf('[')].filter((at) => at >= 0);
  const from = Math.min(...starts);
  const isWrapped = script.trimStart().startsWith('<') || script.trimStart().startsWith('/');
  if (!isWrapped || starts.length === 0) return script;
  // A wrapping of its own begins with a bracket: `<![CDATA[`.
  const object = script.indexOf('{');
  const begin = object < 0 ? from : object;
  return script.slice(begin, Math.max(script.lastIndexOf('}'), begin) + 1);
}

/** Characters that JSON forbids in a string and hand-written JSON-LD has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f]+/g;

function parse(json: string): unknown {
  try {
    return JSON.parse(unwrapped(json).replace(CONTROL, ' '));
  } catch {
    // Themes write JSON-LD by hand; one that does not parse says nothing.
    return null;
  }
}

const nameOf = (value: unknown): string | null => text(isRecord(value) ? value['name'] : value);

const names = (value: unknown): readonly string[] => list(value).flatMap((one) => nameOf(one) ?? []);

function imageOf(value: unknown): string | null {
  const first = list(value)[0];
  return text(isRecord(first) ? (first['url'] ?? first['contentUrl']) : first);
}

const keywordsOf = (value: unknown): readonly string[] =>
  list(value)
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : (nameOf(one) ?? [])))
    .map((one) => one.trim())
    .filter(Boolean);

function statementOf(value: unknown): PostingStatement | null {
  if (!isRecord(value) || !list(value['@type']).some((type) => POSTING.test(text(type) ?? ''))) return null;
  const authors = names(value['author'] ?? value['creator']);
  return {
    headline: text(value['headline']) ?? text(value['name']),
    datePublished: text(value['datePublished']),
    author: authors[0] ?? null,
    authors,
    publisher: names(value['publisher'])[0] ?? null,
    image: imageOf(value['image']),
    keywords: keywordsOf(value['keywords']),
  };
}

/** A script holds one statement, several in a list, or several in a graph. */
function statementIn(value: unknown): PostingStatement | null {
  const values = isRecord(value) && '@graph' in value ? list(value['@graph']) : list(value);
  for (const one of values) {
    const statement = statementOf(one) ?? (isRecord(one) ? statementOf(one['mainEntity']) : null);
    if (statement !== null) return statement;
  }
  return null;
}

/** The first statement about a posting among JSON-LD scripts' texts. */
export function readPosting(scripts: readonly string[]): PostingStatement {
  for (const script of scripts) {
    const statement = statementIn(parse(script));
    if (statement !== null) return statement;
  }
  return NOTHING;
}
