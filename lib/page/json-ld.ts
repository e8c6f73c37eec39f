/** What a page states about its post in JSON-LD. */
export interface PostingStatement {
  readonly datePublished: string | null;
  readonly author: string | null;
}

const POSTING = /^(?:BlogPosting|NewsArticle|Article)$/;

const NOTHING: PostingStatement = { datePublished: null, author: null };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Themes write JSON-LD by hand; one that does not parse says nothing.
    return null;
  }
}

function statementOf(value: unknown): PostingStatement | null {
  if (!isRecord(value) || !POSTING.test(text(value['@type']) ?? '')) return null;
  const author: unknown = Array.isArray(value['author']) ? value['author'][0] : value['author'];
  return {
    datePublished: text(value['datePublished']),
    author: text(isRecord(author) ? author['name'] : author),
  };
}

/** The first statement about a posting among JSON-LD scripts' texts. */
export function readPosting(scripts: readonly string[]): PostingStatement {
  for (const script of scripts) {
    const value = parse(script);
    const statement = statementOf(value);
    if (statement !== null) return statement;
  }
  return NOTHING;
}
