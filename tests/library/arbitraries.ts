import fc from 'fast-check';
import type { Selector } from '../../lib/anchoring/selectors.ts';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';
import { type Article, BLOCK_KINDS } from '../../lib/library/article.ts';
import type { LibraryContents } from '../../lib/library/contents.ts';
import { NOTE_COLOURS, type Note, type NoteTarget } from '../../lib/library/note.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import { tidyTags } from '../../lib/library/tags.ts';
import type { Annotation, Entity, Mention } from '../../lib/recognition/annotation.ts';

/** Any string at all: other scripts, control characters, halves of surrogate pairs, and the words JSON objects trip over. */
export const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '\u0000', '\u2028', '"', '\\', 'é', '\n') }),
  fc.constantFrom('__proto__', 'constructor', '</script>'),
);

const filled = anyString.filter((text) => text !== '');
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const uuid = fc.uuid();
const moment = fc
  .date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = moment.map((text) => text.slice(0, 10));
const partialDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const webAddress = fc.webUrl({ withQueryParameters: true, validSchemes: ['http', 'https'] });
const mediaTopic = fc.nat({ max: 99_999_999 }).map((code) => `medtop:${String(code).padStart(8, '0')}`);
const entityType = fc.constantFrom(...ENTITY_TYPES);

const holder = fc.record(
  {
    name: filled,
    person: filled,
    from: orNull(partialDay),
    to: orNull(partialDay),
    on: day,
    asKnownOn: day,
  },
  { requiredKeys: ['name', 'person', 'from', 'to', 'on'] },
);

const candidate = fc.record({
  id: filled,
  name: filled,
  about: orNull(anyString),
  aboutEn: orNull(anyString),
});

const told = fc.record({
  id: filled,
  type: entityType,
  name: filled,
  nameEn: orNull(anyString),
  about: orNull(anyString),
  aboutEn: orNull(anyString),
  shortForm: orNull(anyString),
  link: orNull(webAddress),
  holder: orNull(holder),
  iptc: orNull(mediaTopic),
});

const entity: fc.Arbitrary<Entity> = fc.oneof(
  told,
  fc
    .tuple(told, fc.array(candidate, { minLength: 2, maxLength: 5 }))
    .map(([one, oneOf]) => ({ ...one, oneOf })),
);

const stretch = fc.record({ start: fc.nat(99), end: fc.nat(99) });

const topic = fc.record(
  {
    id: filled,
    label: filled,
    labelEn: filled,
    iptc: orNull(mediaTopic),
    score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
    because: fc.array(stretch, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'label', 'labelEn', 'iptc', 'score'] },
);

function mentionsIn(text: string, entities: readonly Entity[]): fc.Arbitrary<readonly Mention[]> {
  if (text === '' || entities.length === 0) return fc.constant([]);
  const one = fc
    .record({
      a: fc.nat(text.length - 1),
      b: fc.nat(text.length - 1),
      type: entityType,
      of: fc.constantFrom(...entities),
    })
    .map(({ a, b, type, of }) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1, type, entity: of.id }));
  return fc
    .array(one, { maxLength: 5 })
    .map((mentions) => mentions.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function annotationOf(text: string): fc.Arbitrary<Annotation> {
  return fc.uniqueArray(entity, { selector: ({ id }) => id, maxLength: 4 }).chain((entities) =>
    fc.record({
      mentions: mentionsIn(text, entities),
      entities: fc.constant(entities),
      topics: fc.array(topic, { maxLength: 5 }),
    }),
  );
}

/** A text with its blocks: parts joined by line breaks. */
const textWithBlocks = fc
  .array(fc.tuple(fc.constantFrom(...BLOCK_KINDS), anyString), { maxLength: 4 })
  .map((parts) => {
    let free = 0;
    const blocks = parts.map(([kind, part]) => {
      const start = free;
      free = start + part.length + 1;
      return { kind, start, end: start + part.length };
    });
    return { text: parts.map(([, part]) => part).join('\n'), blocks };
  });

/** What every article has; the other keys came later. */
const ARTICLE_KEYS: (keyof Article)[] = [
  'url',
  'pageKey',
  'title',
  'publishedOn',
  'author',
  'siteName',
  'language',
  'labels',
  'leadImage',
  'caption',
  'source',
  'text',
  'blocks',
];

const savedArticle: fc.Arbitrary<SavedArticle> = textWithBlocks.chain(({ text, blocks }) =>
  fc.record({
    id: uuid,
    article: fc.record(
      {
        url: webAddress,
        pageKey: webAddress,
        title: anyString,
        publishedOn: orNull(day),
        author: orNull(anyString),
        siteName: orNull(anyString),
        language: orNull(anyString),
        labels: fc.array(anyString, { maxLength: 3 }),
        leadImage: orNull(webAddress),
        caption: orNull(anyString),
        source: orNull(anyString),
        text: fc.constant(text),
        blocks: fc.constant(blocks),
        publishedTime: orNull(fc.constantFrom('00:00', '23:59')),
        publishedZone: orNull(anyString),
        authors: fc.array(anyString, { maxLength: 3 }),
        imageCredit: orNull(anyString),
        dateline: orNull(anyString),
        place: orNull(anyString),
        fingerprint: orNull(fc.constantFrom('1.Ab-_9', '12.x')),
      },
      { requiredKeys: ARTICLE_KEYS },
    ),
    annotation: annotationOf(text),
    savedAt: moment,
  }),
);

const offsets = fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => ({ start, end: start + length }));
const selector: fc.Arbitrary<Selector> = fc.oneof(
  offsets.map(({ start, end }) => ({ type: 'TextPositionSelector' as const, start, end })),
  fc.record({
    type: fc.constant('TextQuoteSelector' as const),
    exact: filled,
    prefix: anyString,
    suffix: anyString,
  }),
);
const target: fc.Arbitrary<NoteTarget> = fc.oneof(
  fc.record({ kind: fc.constant('article' as const) }),
  fc.record({ kind: fc.constant('entity' as const), entity: filled, name: filled, type: entityType }),
  fc.record({
    kind: fc.constant('quote' as const),
    quote: filled,
    selectors: fc.array(selector, { maxLength: 3 }),
    block: orNull(filled),
  }),
);

const colour = fc.constantFrom(...NOTE_COLOURS);
const tags = fc.array(anyString, { maxLength: 3 }).map(tidyTags);
const wording = fc.record({ text: anyString, tags, colour, until: moment });

const NOTE_KEYS: (keyof Note)[] = [
  'id',
  'articleId',
  'target',
  'text',
  'colour',
  'tags',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'earlier',
];

function notesOn(articles: readonly SavedArticle[]): fc.Arbitrary<readonly Note[]> {
  if (articles.length === 0) return fc.constant([]);
  const articleId = fc.constantFrom(...articles.map(({ id }) => id));
  const note = fc.record(
    {
      id: uuid,
      articleId,
      target,
      text: anyString,
      colour,
      tags,
      createdAt: moment,
      updatedAt: moment,
      deletedAt: orNull(moment),
      earlier: fc.array(wording, { maxLength: 3 }),
      rival: wording,
    },
    { requiredKeys: NOTE_KEYS },
  );
  return fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 5 });
}

/** Any library that can be. */
export const anyContents: fc.Arbitrary<LibraryContents> = fc
  .uniqueArray(savedArticle, { selector: ({ id }) => id, maxLength: 4 })
  .map((articles) => [...new Map(articles.map((one) => [one.article.pageKey, one])).values()])
  .chain((articles) => fc.record({ articles: fc.constant(articles), notes: notesOn(articles) }));
