import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Article } from '../lib/library/article.ts';
import type { Annotation } from '../lib/recognition/annotation.ts';
import { ArticleFacts } from './article-facts.tsx';
import { articleHash } from './library/place.ts';
import type { SameText, SameTextActions } from './same-text.ts';
import { useTranslation } from './translation.ts';
import { useLoaded } from './use-loaded.ts';
import type { Toast } from './use-toast.ts';
import { writtenCount } from './written.ts';

interface SameTextOfferProps {
  readonly article: Article;
  readonly annotation: Annotation | null;
  readonly actions: SameTextActions;
  readonly toast: Toast;
  /** Address of the library page. */
  readonly libraryHref: string;
  /** Grows with each write. */
  readonly version: number;
  readonly onWritten: () => void;
}

/** Says that the reader has notes on the same text elsewhere, and brings them here on a yes; nothing where there are none. */
export function SameTextOffer(props: SameTextOfferProps): VNode | null {
  const { article, annotation, actions, toast, libraryHref, version, onWritten } = props;
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  // A failure is silent: nothing was asked for, and the notes of the page say what is wrong with the storage.
  const [found] = useLoaded(
    useCallback(() => actions.sameText(article), [actions, article]),
    version,
  );
  if (refused || found.state !== 'ready' || found.value === null) return null;
  const carry = async (from: SameText) => {
    try {
      const undo = await actions.carryNotes(article, annotation, from);
      onWritten();
      toast.offerUndo(t('notesCarried'), () => undo().then(onWritten), t('notesTakenBack'));
    } catch (error) {
      console.error(error);
      toast.say(t('notSaved'));
    }
  };
  return (
    <SameTextCard
      from={found.value}
      libraryHref={libraryHref}
      onCarry={carry}
      onRefuse={() => setRefused(true)}
    />
  );
}

interface SameTextCardProps {
  readonly from: SameText;
  readonly libraryHref: string;
  readonly onCarry: (from: SameText) => Promise<void>;
  readonly onRefuse: () => void;
}

function SameTextCard({ from, libraryHref, onCarry, onRefuse }: SameTextCardProps): VNode {
  const translation = useTranslation();
  const { t } = translation;
  const { saved, notes } = from;
  const { title } = saved.article;
  return (
    <section class="offer" aria-labelledby="offer-heading">
      <h2 id="offer-heading">{t('sameText', writtenCount(notes.length, 'note', translation))}</h2>
      <a
        class="row-title"
        dir="auto"
        href={`${libraryHref}${articleHash(saved.id)}`}
        target="_blank"
        rel="noreferrer"
      >
        {title === '' ? t('untitled') : title}
      </a>
      <ArticleFacts article={saved.article} />
      <div class="offer-foot">
        <button type="button" class="button primary" onClick={() => void onCarry(from)}>
          {t('carryNotes')}
        </button>
        <button type="button" class="button" onClick={onRefuse}>
          {t('notNow')}
        </button>
      </div>
    </section>
  );
}
