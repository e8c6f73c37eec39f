import { TAGGED_TYPES, type TaggedType } from '../../lib/recognition/tagger/labels.ts';
import type { CorpusText, GoldEntity } from './gold.ts';
import { randomFrom } from './random.ts';

/** Names by type that may stand in for those of a text. */
export type NameStock = Readonly<Record<TaggedType, readonly string[]>>;

/** Chance that a name gives way to another. */
const RENAMED = 0.6;

const SEED = 5;

/**
 * The texts once more with other names in them (mention replacement: Dai & Adel 2020), so that what stands around a
 * name is learnt apart from the name. Texts that stay as they are are left out.
 */
export function renamedTexts(texts: readonly CorpusText[], stock: NameStock): readonly CorpusText[] {
  const random = randomFrom(SEED);
  const pick = (type: TaggedType) => stock[type][Math.floor(random() * stock[type].length)];
  return texts.flatMap((text) => {
    const renamed = renameIn(text, (entity) => {
      const type = TAGGED_TYPES.find((known) => known === entity.type);
      return type !== undefined && random() < RENAMED ? pick(type) : undefined;
    });
    return renamed.text === text.text ? [] : [renamed];
  });
}

function renameIn(text: CorpusText, nameFor: (entity: GoldEntity) => string | undefined): CorpusText {
  let written = '';
  let from = 0;
  const entities = [...text.entities].sort((a, b) => a.start - b.start);
  const moved = entities.map((entity): GoldEntity => {
    written += text.text.slice(from, entity.start);
    const start = written.length;
    written += nameFor(entity) ?? text.text.slice(entity.start, entity.end);
    from = entity.end;
    return { start, end: written.length, type: entity.type };
  });
  return { ...text, text: written + text.text.slice(from), entities: moved };
}
