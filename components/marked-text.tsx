import type { ComponentChildren, VNode } from 'preact';
import type { Annotation, Entity, Mention } from '../lib/recognition/annotation.ts';
import { nameOf } from './mention-groups.ts';
import { useTranslation } from './translation.ts';

interface MarkedTextProps {
  readonly text: string;
  /** First UTF-16 code unit of the stretch to show. */
  readonly start: number;
  /** One past its last. */
  readonly end: number;
  readonly annotation: Annotation;
}

/** A stretch of the text with its mentions marked, names within roles. */
export function MarkedText({ text, start, end, annotation }: MarkedTextProps): VNode {
  const { language } = useTranslation();
  const entities = new Map(annotation.entities.map((entity) => [entity.id, entity]));
  const within = annotation.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const titleOf = (mention: Mention) => titleOfEntity(entities.get(mention.entity), language);
  return <>{marked(text, start, end, within, titleOf)}</>;
}

function titleOfEntity(entity: Entity | undefined, language: string): string {
  if (entity === undefined) return '';
  const about = language.startsWith('en') ? (entity.aboutEn ?? entity.about) : entity.about;
  const name = nameOf(entity, language);
  return about === null ? name : `${name}: ${about}`;
}

/**
 * The text from `start` to `end`, a `<mark>` a mention. `mentions` come by start, then longer first, so those that begin
 * inside a mention follow it and are marked within it; one that would end outside is cut there, as elements must nest.
 */
function marked(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  titleOf: (mention: Mention) => string,
): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = start;
  for (let i = 0; i < mentions.length; ) {
    const mention = mentions[i];
    if (mention === undefined) break;
    const close = Math.min(mention.end, end);
    let next = i + 1;
    while ((mentions[next]?.start ?? close) < close) next += 1;
    parts.push(text.slice(at, mention.start));
    parts.push(
      <mark key={i} class={`type-${mention.type}`} title={titleOf(mention)}>
        {marked(text, mention.start, close, mentions.slice(i + 1, next), titleOf)}
      </mark>,
    );
    at = close;
    i = next;
  }
  parts.push(text.slice(at, end));
  return parts;
}
