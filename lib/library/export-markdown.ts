/** One Markdown file an article, with YAML front matter that Obsidian shows as properties. */
import type { LibraryContents } from './contents.ts';
import { safeFileName, uniqueNames } from './file-name.ts';
import type { Note } from './note.ts';
import { bySaving, byWriting } from './order.ts';
import type { SavedArticle } from './saved-article.ts';
import { withoutTrash } from './selection.ts';

/** A file to be handed out. */
export interface TextFile {
  /** Unique among those made together, with its ending. */
  readonly name: string;
  readonly text: string;
}

/** The articles with their notes, oldest first; notes in the trash stay out. */
export function toMarkdown(contents: LibraryContents): readonly TextFile[] {
  const { articles, notes } = withoutTrash(contents);
  const unique = uniqueNames();
  const byArticle = Map.groupBy(notes, ({ articleId }) => articleId);
  return articles.toSorted(bySaving).map((saved) => ({
    name: `${unique(fileNameOf(saved))}.md`,
    text: articleFile(saved, byArticle.get(saved.id) ?? []),
  }));
}

function fileNameOf({ article: { title, publishedOn, url } }: SavedArticle): string {
  return safeFileName(`${publishedOn ?? ''} ${title.trim() === '' ? url : title}`);
}

function articleFile({ article, savedAt }: SavedArticle, notes: readonly Note[]): string {
  const inOrder = notes.toSorted(byWriting);
  const tags = [...new Set(notes.flatMap((note) => note.tags.map(obsidianTag)))];
  const front = [
    yaml('title', article.title),
    yaml('url', article.url),
    yaml('author', article.author),
    yaml('site', article.siteName),
    yaml('source', article.source),
    yaml('published', article.publishedOn),
    yaml('saved', savedAt),
    yaml('labels', article.labels),
    yaml('tags', tags),
  ];
  const title = article.title.trim() === '' ? article.url : article.title;
  return [`---\n${front.join('')}---`, `# ${escaped(title)}`, ...inOrder.map(noteBlock)]
    .join('\n\n')
    .concat('\n')
    .toWellFormed();
}

/** What the note is on, the words as they were written, and a line that says which note it was. */
function noteBlock(note: Note): string {
  const { target, text, tags, colour, createdAt } = note;
  const place =
    target.kind === 'quote'
      ? blockquote(target.quote)
      : target.kind === 'entity'
        ? `**${escaped(target.name)}**`
        : '';
  const foot = `*${[colour, createdAt.slice(0, 10), ...tags.map((tag) => `#${obsidianTag(tag)}`)].join(' · ')}*`;
  return ['***', place, text, foot].filter((part) => part !== '').join('\n\n');
}

function blockquote(quote: string): string {
  return quote
    .split(/\r\n|[\n\r]/u)
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n');
}

/** The page's words as plain text: nothing in them is Markdown or HTML. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&$!]/gu, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** Obsidian's tags have no spaces and only letters, digits, `_`, `-` and `/`; one of digits alone is none. */
function obsidianTag(tag: string): string {
  const plain = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/gu, '');
  return /^\d*$/u.test(plain) ? `_${plain}` : plain;
}

/** JSON is YAML 1.2; what YAML takes for unprintable is written out. */
function yaml(key: string, value: string | readonly string[] | null): string {
  if (value === null) return '';
  const json = JSON.stringify(
    typeof value === 'string' ? value.toWellFormed() : value.map((one) => one.toWellFormed()),
  );
  const printable = json.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return `${key}: ${printable}\n`;
}
