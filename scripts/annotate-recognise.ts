import * as v from 'valibot';
import type { LexiconViews } from '../lib/lexicon/open.ts';
import { parseBy } from '../lib/library/parsed.ts';
import { day } from '../lib/library/scalar-schemas.ts';
import type { Annotation, Mention, Topic } from '../lib/recognition/annotation.ts';
import { recognise } from '../lib/recognition/recognise.ts';
import type { TaggerModel } from '../lib/recognition/tagger/open-model.ts';

/** A line of input: a text. */
const RecogniseInput = v.object({
  id: v.string(),
  text: v.string(),
  /** BCP 47. */
  lang: v.nullish(v.string()),
  publishedAt: v.nullish(day),
});

/** A mention as researchers read it. */
export interface MentionOutput extends Mention {
  readonly surface: string;
  /** Preferred name of the entity: the long form for an acronym. */
  readonly name: string | null;
  /** For an office: who held it on the day of publication. Left out where the mention is of no office. */
  readonly holder?: string | null;
}

/** A line of output. */
export interface RecogniseOutput {
  readonly id: string;
  readonly mentions: readonly MentionOutput[];
  readonly topics: readonly Pick<Topic, 'id' | 'label' | 'iptc' | 'score'>[];
}

/** A handler of lines with texts. Its handler throws an Error naming the fault for input of another shape. */
export function recogniseLines(
  lexicon: LexiconViews,
  model: TaggerModel | null,
): (input: unknown) => RecogniseOutput {
  return (input) => {
    const read = parseBy(RecogniseInput, input);
    if (!read.ok) throw new Error(read.fault);
    const { id, text, lang, publishedAt } = read.value;
    const request = { text, language: lang ?? null, publishedOn: publishedAt ?? null };
    const annotation = recognise(lexicon, request, model);
    return { id, mentions: mentionsOf(text, annotation), topics: annotation.topics.map(topicOf) };
  };
}

function mentionsOf(text: string, { mentions, entities }: Annotation): readonly MentionOutput[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.map((found) => {
    const known = byId.get(found.entity);
    const surface = text.slice(found.start, found.end);
    const mention = { ...found, surface, name: known?.name ?? null };
    return found.type === 'role' ? { ...mention, holder: known?.holder?.name ?? null } : mention;
  });
}

function topicOf({ id, label, iptc, score }: Topic) {
  return { id, label, iptc, score };
}
