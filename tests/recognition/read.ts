import type { LexiconViews } from '../../lib/lexicon/open.ts';
import type { Annotation, Entity } from '../../lib/recognition/annotation.ts';
import { recognise } from '../../lib/recognition/recognise.ts';
import type { TaggerModel } from '../../lib/recognition/tagger/open-model.ts';

/** The day of the seed article: the day after Galuzin met Wiranto. */
export const DAY = '2016-09-20';

/** What recognition finds in an Indonesian text of {@link DAY}. */
export function annotate(
  lexicon: LexiconViews,
  text: string,
  publishedOn: string | null = DAY,
  model: TaggerModel | null = null,
): Annotation {
  return recognise(lexicon, { text, language: 'id', publishedOn }, model);
}

/** The mentions of a text as a test reads them, in order: `type surface`. */
export function mentionsIn(lexicon: LexiconViews, text: string): readonly string[] {
  return annotate(lexicon, text).mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

/** The mentions with what they name: `surface = entity id`. */
export function namedIn(lexicon: LexiconViews, text: string): readonly string[] {
  return annotate(lexicon, text).mentions.map(
    ({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`,
  );
}

/** The entity of the first mention that reads `surface`. */
export function entityAt(
  lexicon: LexiconViews,
  text: string,
  surface: string,
  day: string | null = DAY,
): Entity {
  const { mentions, entities } = annotate(lexicon, text, day);
  const mention = mentions.find(({ start, end }) => text.slice(start, end) === surface);
  const entity = entities.find(({ id }) => id === mention?.entity);
  if (!entity) throw new Error(`"${surface}" is no mention in "${text}"`);
  return entity;
}
