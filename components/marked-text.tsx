import type { ComponentChildren, VNode } from 'preact';
import type { Annotation, Entity, Mention } from '../lib/recognition/annotation.ts';
import { nameOf } from './mention-groups.ts';
import { type Passage, paintedPieces } from './painted-pieces.tsx';
import { useTranslation } from './translation.ts';

interface MarkedTextProps {
  readonly text: string;
  /** First UTF-16 code unit of the stretch to show. */
  readonly start: number;
  /** One past its last. */
  readonly end: number;
  readonly annotation: Annotation;
  /** Passages that notes are on, in order of their starts. */
  readonly passages?: readonly Passage[];
  /** Where a name leads, by the id of its entity; absent: nowhere. */
  readonly hrefOf?: (entity: string) => string;
}

/** How pieces of the text are shown: painted, and outside of that led from. */
type Show = (start: number, end: number, mention: Mention | null) => ComponentChildren;

/** A stretch of the text with its mentions marked, names within roles, and passages painted. */
export function MarkedText(props: MarkedTextProps): VNode {
  const { text, start, end, annotation, passages = [], hrefOf } = props;
  const { language } = useTranslation();
  const entities = new Map(annotation.entities.map((entity) => [entity.id, entity]));
  const within = annotation.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const titleOf = (mention: Mention) => titleOfEntity(entities.get(mention.entity), language);
  const show: Show = (from, to, mention) =>
    paintedPieces(text, from, to, passages, (piece) =>
      mention === null || hrefOf === undefined ? (
        piece
      ) : (
        <Leading href={hrefOf(mention.entity)}>{piece}</Leading>
      ),
    );
  return <>{marked(start, end, within, titleOf, show)}</>;
}

/** The names are listed below the text too: by Tab one would come through every one of these. */
function Leading({ href, children }: { href: string; children: ComponentChildren }): VNode {
  return (
    <a class="name-link" href={href} tabIndex={-1}>
      {children}
    </a>
  );
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
  start: number,
  end: number,
  mentions: readonly Mention[],
  titleOf: (mention: Mention) => string,
  show: Show,
  around: Mention | null = null,
): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = start;
  for (let i = 0; i < mentions.length; ) {
    const mention = mentions[i];
    if (mention === undefined) break;
    const close = Math.min(mention.end, end);
    let next = i + 1;
    while ((mentions[next]?.start ?? close) < close) next += 1;
    parts.push(show(at, mention.start, around));
    parts.push(
      <mark key={i} class={`type-${mention.type}`} title={titleOf(mention)}>
        {marked(mention.start, close, mentions.slice(i + 1, next), titleOf, show, mention)}
      </mark>,
    );
    at = close;
    i = next;
  }
  parts.push(show(at, end, around));
  return parts;
}
