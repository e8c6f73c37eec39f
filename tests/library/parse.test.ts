import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { savedArticleSchema } from '../../lib/library/article-schema.ts';
import type { Note } from '../../lib/library/note.ts';
import type { noteSchema } from '../../lib/library/note-schema.ts';
import { parseNote, parseSavedArticle } from '../../lib/library/parse.ts';
import type { Parsed } from '../../lib/library/parsed.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import { sampleArticle, sampleNote } from './samples.ts';

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

it('has schemas equal to the interfaces, which the compiler proves', () => {
  expectTypeOf<DeepReadonly<v.InferOutput<typeof savedArticleSchema>>>().toEqualTypeOf<SavedArticle>();
  expectTypeOf<DeepReadonly<v.InferOutput<typeof noteSchema>>>().toEqualTypeOf<Note>();
});

const saved = sampleArticle(1);
const { article, annotation } = saved;
const [first, second, third] = annotation.mentions;
const [imct, menko] = annotation.entities;

const fault = (parsed: Parsed<unknown>) => (parsed.ok ? 'none' : parsed.fault);
const articleFault = (changes: object) =>
  fault(parseSavedArticle({ ...saved, article: { ...article, ...changes } }));
const annotationFault = (changes: object) =>
  fault(parseSavedArticle({ ...saved, annotation: { ...annotation, ...changes } }));

describe('a saved article', () => {
  it('is read as it is', () => {
    expect(parseSavedArticle(saved)).toEqual({ ok: true, value: saved });
  });

  it.each([null, undefined, 7, 'text', [], () => saved])('is not %s', (input) => {
    expect(parseSavedArticle(input).ok).toBe(false);
  });

  it.each([
    'javascript:alert(1)',
    'javascript://a.example/%0aalert(1)',
    ' https://a.example/',
    'data:text/html,a',
    'ftp://a.example/',
    'https:///a',
    'https://a.example/ b',
    '//a.example',
    'about:blank',
    '',
  ])('has no address %j', (address) => {
    const message = 'must be an http or https address';
    expect(articleFault({ url: address })).toBe(`article.url: ${message}`);
    expect(articleFault({ pageKey: address })).toBe(`article.pageKey: ${message}`);
    expect(articleFault({ leadImage: address })).toBe(`article.leadImage: ${message}`);
    expect(annotationFault({ entities: [{ ...imct, link: address }] })).toContain(message);
  });

  it.each([
    'http://a.example',
    'HTTPS://a.example/b?c#d',
    'http://[::1]:80/',
    'https://id.wikipedia.org/wiki/Jum’at',
  ])('may have the address %j', (url) => {
    expect(articleFault({ url })).toBe('none');
  });

  it.each([
    ['no lead image', { leadImage: null }, 'none'],
    ['no time of day', { publishedTime: null }, 'none'],
    [
      'an hour that is none',
      { publishedTime: '24:00' },
      'article.publishedTime: must be a time of day, HH:MM',
    ],
    ['no fingerprint', { fingerprint: null }, 'none'],
    ['a fingerprint of another scheme', { fingerprint: '2.Ab-_' }, 'none'],
    [
      'a fingerprint of none',
      { fingerprint: 'Ab' },
      'article.fingerprint: must be a fingerprint, <scheme>.<samples>',
    ],
    ['a day that is none', { publishedOn: '2016-02-30' }, 'article.publishedOn: must be a day'],
    ['a day with an hour', { publishedOn: '2016-02-03T00:00' }, 'article.publishedOn: must be a day'],
    ['a missing author', { author: undefined }, 'article.author: '],
    ['labels that are no strings', { labels: ['a', 1] }, 'article.labels.1: '],
    ['a block of no kind', { blocks: [{ kind: 'aside', start: 0, end: 1 }] }, 'article.blocks.0.kind: '],
    ['a key of another version', { shelf: 1 }, 'article.shelf: '],
  ])('with %s: %j', (_, changes, expected) => {
    expect(articleFault(changes)).toContain(expected);
  });

  it.each([
    ['outside the text', [[0, article.text.length + 1]]],
    [
      'over one another',
      [
        [0, 5],
        [4, 8],
      ],
    ],
    [
      'out of order',
      [
        [6, 8],
        [0, 5],
      ],
    ],
    ['backward', [[5, 0]]],
    ['at half a character', [[0, 1.5]]],
    ['before the text', [[-1, 2]]],
  ] as const)('has no blocks %s', (_, bounds) => {
    const blocks = bounds.map(([start, end]) => ({ kind: 'paragraph', start, end }));
    expect(articleFault({ blocks })).toMatch(/^article(: blocks must be|\.blocks\.0\.(start|end): )/);
  });

  it.each([
    ['mentions out of order', { mentions: [second, first, third] }, 'annotation.mentions: must be by start'],
    [
      'a shorter mention before a longer one',
      { mentions: [{ ...second, end: 20 }, second] },
      'annotation.mentions: must be by start, then longer first',
    ],
    [
      'a mention of nothing',
      { mentions: [{ ...first, end: 11 }] },
      'annotation.mentions.0: a mention must end',
    ],
    [
      'a mention outside the text',
      { mentions: [{ ...first, end: article.text.length + 1 }] },
      'annotation.mentions: one ends outside the text',
    ],
    [
      'a mention of an unknown entity',
      { mentions: [{ ...first, entity: 'event/x' }] },
      'annotation: a mention names',
    ],
    ['an entity twice', { entities: [...annotation.entities, imct] }, 'annotation: an id stands twice'],
    [
      'an entity without a name',
      { entities: [{ ...imct, name: '' }] },
      'annotation.entities.0.name: must not',
    ],
    [
      'a code that is none',
      { entities: [{ ...imct, iptc: '20000000' }] },
      'annotation.entities.0.iptc: must be',
    ],
    [
      'a tenure in words',
      { entities: [{ ...menko, holder: { ...menko?.holder, from: 'Juli 2016' } }] },
      'annotation.entities.0.holder.from: must be YYYY',
    ],
    [
      'six topics',
      { topics: Array(6).fill(annotation.topics[0]) },
      'annotation.topics: must be at most five',
    ],
    ['a score above 1', { topics: [{ ...annotation.topics[0], score: 1.1 }] }, 'annotation.topics.0.score: '],
    ['a score that is no number', { topics: [{ ...annotation.topics[0], score: Number.NaN }] }, 'score: '],
  ])('has no %s', (_, changes, expected) => {
    expect(annotationFault(changes)).toContain(expected);
  });

  it.each([
    ['id', 'A0000000-0000-4000-8000-000000000001'],
    ['id', 'x'],
    ['savedAt', '2016-09-20T03:15:00Z'],
    ['savedAt', '2016-09-31T03:15:00.000Z'],
    ['savedAt', '2016-09-20T03:15:00.000+07:00'],
  ])('has no %s %j', (key, value) => {
    expect(fault(parseSavedArticle({ ...saved, [key]: value }))).toMatch(new RegExp(`^${key}: `));
  });
});

describe('a note', () => {
  const quote = { kind: 'quote', quote: 'Wiranto', selectors: [] as object[], block: null };
  const targetFault = (target: object) => fault(parseNote({ ...sampleNote(1, 1), target }));
  const selectorFault = (selector: object) => targetFault({ ...quote, selectors: [selector] });

  it.each([
    [{ kind: 'article' }],
    [{ kind: 'entity', entity: 'person/wiranto', name: 'Wiranto', type: 'person' }],
    [{ ...quote, selectors: [{ type: 'TextPositionSelector', start: 31, end: 38 }] }],
    [{ ...quote, selectors: [{ type: 'TextQuoteSelector', exact: 'Wiranto', prefix: '', suffix: ' ber' }] }],
  ])('may be on %j', (target) => {
    expect(parseNote({ ...sampleNote(1, 1), target })).toEqual({
      ok: true,
      value: { ...sampleNote(1, 1), target },
    });
  });

  it.each([
    ['another kind', { kind: 'page' }, 'target.kind: '],
    ['no kind', {}, 'target.kind: '],
    ['an entity of no type', { kind: 'entity', entity: 'a', name: 'a', type: 'boat' }, 'target.type: '],
    ['an empty quote', { ...quote, quote: '' }, 'target.quote: must not be empty'],
  ])('is not on %s', (_, target, expected) => {
    expect(targetFault(target)).toContain(expected);
  });

  it.each([
    ['backward', { type: 'TextPositionSelector', start: 2, end: 1 }, 'a position must not end before'],
    ['of no type', { type: 'XPathSelector', value: '/' }, 'target.selectors.0.type: '],
    ['without context', { type: 'TextQuoteSelector', exact: 'a' }, 'target.selectors.0.prefix: '],
  ])('has no selector %s', (_, selector, expected) => {
    expect(selectorFault(selector)).toContain(expected);
  });

  it('may be empty, and may have been changed before it was made: clocks are set back', () => {
    expect(parseNote(sampleNote(1, 1, { text: '', updatedAt: '1999-01-01T00:00:00.000Z' })).ok).toBe(true);
  });
});
