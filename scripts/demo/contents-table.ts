import type { LibraryContents } from '../../lib/library/contents.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import type { Entity } from '../../lib/recognition/annotation.ts';
import { table } from './table.ts';

/** What a library holds, for a terminal: the entities and topics of each article, and its notes. */
export function contentsTable({ articles, notes }: LibraryContents): string {
  return articles
    .map((saved) => {
      const own = notes.filter((note) => note.articleId === saved.id);
      const noteRows = own.map(({ target, text }) => [
        target.kind === 'entity' ? target.name : target.kind,
        text,
      ]);
      return [
        `${saved.article.title} (${saved.article.publishedOn ?? 'no day'})`,
        table(['TYPE', 'NAME', 'TIMES', 'WHAT IT IS'], entityRows(saved)),
        table(['TOPIC', 'IPTC', 'SCORE'], topicRows(saved)),
        table(['NOTE ON', 'WORDS'], noteRows),
      ].join('\n\n');
    })
    .join('\n\n\n');
}

function entityRows({ annotation }: SavedArticle): readonly (readonly string[])[] {
  const times = Map.groupBy(annotation.mentions, ({ entity }) => entity);
  return annotation.entities
    .map((entity) => [
      entity.type,
      entity.shortForm === null ? entity.name : `${entity.name} (${entity.shortForm})`,
      String(times.get(entity.id)?.length ?? 0),
      whatItIs(entity),
    ])
    .sort(([typeA = ''], [typeB = '']) => typeA.localeCompare(typeB));
}

function whatItIs({ holder, aboutEn, about }: Entity): string {
  return holder === null ? (aboutEn ?? about ?? '') : `${holder.name} on ${holder.on}`;
}

function topicRows({ annotation }: SavedArticle): readonly (readonly string[])[] {
  return annotation.topics.map(({ labelEn, iptc, score }) => [labelEn, iptc ?? '', score.toFixed(2)]);
}
