import type { Candidate, Entity, MentionBasis } from '../../lib/recognition/annotation.ts';
import { aboutOf, siteOf } from '../entity-words.ts';
import { useTranslation } from '../translation.ts';
import { webAddress } from '../web-address.ts';
import { CardAmend } from './card-amend.tsx';

/** One entity of a card, and where the reader stands among its mentions. */
export interface CardSubject {
  /** Index of the mention in the annotation. */
  readonly mention: number;
  readonly entity: Entity;
  /** What the mention rests on; articles saved by earlier versions do not say. */
  readonly basis?: MentionBasis;
  /** 1-based place among the mentions of the entity in this article. */
  readonly place: number;
  /** How often the article names it. */
  readonly total: number;
}

/** What can be done on a card. */
export interface CardActions {
  /** Goes to the next (1) or previous (-1) mention of the same entity. */
  readonly onStep: (subject: CardSubject, by: 1 | -1) => void;
  readonly onNote: (subject: CardSubject) => void;
  readonly onClose: () => void;
  /** Never marks the words of the mention again, on any page. */
  readonly onNever: (subject: CardSubject) => void;
  /** Lets the reader say what they are. */
  readonly onOther: (subject: CardSubject) => void;
}

/** Name, type, what it is, and for an office who held it on the article's day. */
export function CardEntry({ subject, actions }: { subject: CardSubject; actions: CardActions }) {
  const { t } = useTranslation();
  const { entity } = subject;
  return (
    <section class={`entry about-${entity.type}`}>
      <p class="type">
        <span class={`sample type-${entity.type}`}>{t(`type_${entity.type}`)}</span>
        {entity.shortForm !== null && entity.shortForm !== entity.name && (
          <bdi class="short">{entity.shortForm}</bdi>
        )}
      </p>
      <h2 dir="auto">{entity.name}</h2>
      <Description entity={entity} basis={subject.basis} />
      <OneOf candidates={entity.oneOf ?? []} />
      <HolderLine entity={entity} />
      <CardSteps subject={subject} actions={actions} />
      <CardAmend onNever={() => actions.onNever(subject)} onOther={() => actions.onOther(subject)} />
    </section>
  );
}

interface DescriptionProps {
  readonly entity: Entity;
  readonly basis: MentionBasis | undefined;
}

function Description({ entity, basis }: DescriptionProps) {
  const { t, language } = useTranslation();
  const about = aboutOf(entity, language);
  const nameEn = entity.nameEn !== null && entity.nameEn !== entity.name ? entity.nameEn : null;
  return (
    <>
      {nameEn !== null && (
        <p class="english" lang="en">
          {nameEn}
        </p>
      )}
      {about !== null && <p dir="auto">{about}</p>}
      {entity.id.startsWith('text/') && entity.oneOf === undefined && (
        <p class="quiet">{basis === 'tagger' ? t('cardNotInLexicon') : t('cardFoundInText')}</p>
      )}
      {entity.link !== null && webAddress(entity.link) !== null && (
        <p>
          <a href={entity.link} target="_blank" rel="noreferrer">
            {siteOf(entity.link) ?? t('cardOpenLink')}
          </a>
        </p>
      )}
    </>
  );
}

/** What a name may mean, where the text does not tell which. */
function OneOf({ candidates }: { candidates: readonly Candidate[] }) {
  const { t, language } = useTranslation();
  if (candidates.length === 0) return null;
  return (
    <>
      <p class="quiet">{t('cardOneOf')}</p>
      <ul class="one-of">
        {candidates.map((candidate) => (
          <li key={candidate.id} dir="auto">
            <b>{candidate.name}</b>
            {aboutOf(candidate, language) !== null && ` · ${aboutOf(candidate, language)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function HolderLine({ entity }: { entity: Entity }) {
  const { t, language } = useTranslation();
  const { holder } = entity;
  if (holder === null) return null;
  const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const knownOn = holder.asKnownOn;
  return (
    <p class="holder" dir="auto">
      {knownOn === undefined
        ? t('cardHolder', holder.name, written.format(new Date(holder.on)))
        : t('cardHolderAsKnown', holder.name, written.format(new Date(knownOn)))}
    </p>
  );
}

function CardSteps({ subject, actions }: { subject: CardSubject; actions: CardActions }) {
  const { t, language } = useTranslation();
  const number = new Intl.NumberFormat(language);
  return (
    <div class="steps">
      <button
        type="button"
        class="step"
        aria-label={t('cardPrevious')}
        title={t('cardPrevious')}
        onClick={() => actions.onStep(subject, -1)}
      >
        ‹
      </button>
      <span aria-live="polite">
        {t('cardMentionCount', number.format(subject.place), number.format(subject.total))}
      </span>
      <button
        type="button"
        class="step"
        aria-label={t('cardNext')}
        title={t('cardNext')}
        onClick={() => actions.onStep(subject, 1)}
      >
        ›
      </button>
      <button type="button" class="note" onClick={() => actions.onNote(subject)}>
        {t('cardAddNote')}
      </button>
    </div>
  );
}
