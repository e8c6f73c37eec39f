import * as v from 'valibot';
import type { Annotation, Mention } from '../recognition/annotation.ts';
import { day, filled, mediaTopic, offset, partialDay, webAddress } from './scalar-schemas.ts';

/** The types of version 1 of the format; a test holds them equal to those of the lexicon. */
export const entityType = v.picklist([
  'person',
  'organisation',
  'unit',
  'place',
  'event',
  'law',
  'equipment',
  'role',
  'topic',
]);

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const mention = v.pipe(
  v.strictObject({
    start: offset,
    end: offset,
    type: entityType,
    entity: filled,
    confidence: v.exactOptional(share),
    basis: v.exactOptional(v.picklist(['lexicon', 'rule', 'tagger'])),
  }),
  v.check(({ start, end }) => start < end, 'a mention must end after it starts'),
);

const holder = v.strictObject({
  name: filled,
  person: filled,
  from: v.nullable(partialDay),
  to: v.nullable(partialDay),
  on: day,
  asKnownOn: v.exactOptional(day),
});

const candidate = v.strictObject({
  id: filled,
  name: filled,
  about: v.nullable(v.string()),
  aboutEn: v.nullable(v.string()),
});

const entity = v.strictObject({
  id: filled,
  type: entityType,
  name: filled,
  nameEn: v.nullable(v.string()),
  about: v.nullable(v.string()),
  aboutEn: v.nullable(v.string()),
  shortForm: v.nullable(v.string()),
  link: v.nullable(webAddress),
  holder: v.nullable(holder),
  iptc: v.nullable(mediaTopic),
  oneOf: v.exactOptional(v.pipe(v.array(candidate), v.minLength(2), v.maxLength(5))),
});

const topic = v.strictObject({
  id: filled,
  label: filled,
  labelEn: filled,
  iptc: v.nullable(mediaTopic),
  score: share,
  because: v.exactOptional(v.array(v.strictObject({ start: offset, end: offset }))),
});

function inReadingOrder(mentions: readonly Mention[]): boolean {
  return mentions.every((here, i) => {
    const before = mentions[i - 1];
    return (
      before === undefined ||
      before.start < here.start ||
      (before.start === here.start && before.end >= here.end)
    );
  });
}

function everyEntityOnce({ entities }: Pick<Annotation, 'entities'>): boolean {
  return new Set(entities.map(({ id }) => id)).size === entities.length;
}

function everyMentionKnown({ mentions, entities }: Pick<Annotation, 'entities' | 'mentions'>): boolean {
  const known = new Set(entities.map(({ id }) => id));
  return mentions.every((one) => known.has(one.entity));
}

/** What recognition found in one text, with the order and the references that its readers rely on. */
export const annotationSchema = v.pipe(
  v.strictObject({
    mentions: v.pipe(
      v.array(mention),
      v.check((list) => inReadingOrder(list), 'must be by start, then longer first'),
    ),
    entities: v.array(entity),
    topics: v.pipe(v.array(topic), v.maxLength(5, 'must be at most five')),
  }),
  v.check((found) => everyEntityOnce(found), 'an id stands twice among the entities'),
  v.check((found) => everyMentionKnown(found), 'a mention names an entity that is not among the entities'),
);
