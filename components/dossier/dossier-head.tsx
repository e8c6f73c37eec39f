import type { VNode } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Dossier } from '../../lib/library/dossier/dossier.ts';
import type { Naming } from '../../lib/library/dossier/time-line.ts';
import type { WrittenForm } from '../../lib/library/dossier/written-forms.ts';
import type { Entity } from '../../lib/recognition/annotation.ts';
import { fold } from '../../lib/text/fold.ts';
import { aboutOf, siteOf } from '../entity-words.ts';
import { articleHash } from '../library/place.ts';
import { nameOf } from '../mention-groups.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { webAddress } from '../web-address.ts';
import { writtenCount, writtenDay } from '../written.ts';
import type { DossierActions } from './dossier-actions.ts';
import { Offices } from './offices.tsx';

interface DossierHeadProps {
  readonly dossier: Dossier;
  readonly actions: Pick<DossierActions, 'tenures' | 'forms'>;
  /** Whether the keyboard goes to the name when it changes: not where the reader walks along a graph. */
  readonly takesFocus: () => boolean;
}

/** Who or what it is: name, type, description, offices, and how much of it the library has. */
export function DossierHead({ dossier, actions, takesFocus }: DossierHeadProps): VNode {
  const { t, language } = useTranslation();
  const { entity } = dossier;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus()) return;
    scrollTo?.(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [entity.id]);
  const name = nameOf(entity, language);
  const about = aboutOf(entity, language);
  return (
    <header class="dossier-head">
      <p class="dossier-type">
        <span class={`type-${entity.type}`}>{t(`type_${entity.type}`)}</span>
        {entity.shortForm !== null && entity.shortForm !== name && (
          <bdi class="dossier-short">{entity.shortForm}</bdi>
        )}
      </p>
      <h1 ref={heading} class="reading-title" dir="auto" tabIndex={-1}>
        {name}
      </h1>
      <OtherName entity={entity} shown={name} />
      {about !== null && (
        <p class="dossier-about" dir="auto">
          {about}
        </p>
      )}
      <Counts dossier={dossier} />
      <Forms key={entity.id} entity={entity} forms={actions.forms} />
      {entity.link !== null && webAddress(entity.link) !== null && (
        <p class="quiet">
          <a href={entity.link} target="_blank" rel="noreferrer">
            {siteOf(entity.link) ?? t('cardOpenLink')}
          </a>
        </p>
      )}
      {(entity.type === 'person' || entity.type === 'role') && (
        <Offices key={entity.id} entity={entity} tenures={actions.tenures} />
      )}
    </header>
  );
}

/** The name in the other language, where it has one. */
function OtherName({ entity, shown }: { entity: Entity; shown: string }): VNode | null {
  const other = entity.nameEn === shown ? entity.name : entity.nameEn;
  if (other === null || other === shown) return null;
  return (
    <p class="quiet" lang={other === entity.name ? 'id' : 'en'}>
      {other}
    </p>
  );
}

function Counts({ dossier }: { dossier: Dossier }): VNode {
  const translation = useTranslation();
  const { t } = translation;
  const { articles, mentions, first, last } = dossier;
  return (
    <p class="facts">
      <span>{writtenCount(articles, 'article', translation)}</span>
      <span>{writtenCount(mentions, 'mention', translation)}</span>
      {first.articleId === last.articleId ? (
        <Seen words={t('seenOnce')} naming={first} />
      ) : (
        <>
          <Seen words={t('firstSeen')} naming={first} />
          <Seen words={t('lastSeen')} naming={last} />
        </>
      )}
    </p>
  );
}

function Seen({ words, naming: { articleId, day } }: { words: string; naming: Naming }): VNode {
  const { language } = useTranslation();
  return (
    <span>
      {words}{' '}
      <a href={articleHash(articleId)}>
        <time dateTime={day}>{writtenDay(day, language)}</time>
      </a>
    </span>
  );
}

/** So many ways of writing a name are told. */
const MOST_FORMS = 6;

interface FormsProps {
  readonly entity: Entity;
  readonly forms: DossierActions['forms'];
}

/** By what other names the articles call it. It comes later than the rest, and nobody waits for it: no word of failing. */
function Forms({ entity, forms }: FormsProps): VNode | null {
  const { t, language } = useTranslation();
  const [loaded] = useLoaded(useCallback(() => forms(entity.id), [forms, entity.id]));
  if (loaded.state !== 'ready') return null;
  const shown = new Set([fold(entity.name), fold(nameOf(entity, language)), fold(entity.shortForm ?? '')]);
  const others = loaded.value.map(({ text }: WrittenForm) => text).filter((text) => !shown.has(fold(text)));
  if (others.length === 0) return null;
  return (
    <p class="quiet">
      {t('alsoWritten')}{' '}
      {others.slice(0, MOST_FORMS).map((text, i) => (
        <>
          {i > 0 && ', '}
          <bdi key={text}>{text}</bdi>
        </>
      ))}
    </p>
  );
}
