import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslation } from '../translation.ts';
import type { PageActions } from './page-actions.ts';

interface BodyChoiceProps {
  readonly actions: Pick<PageActions, 'chooseBody' | 'forgetBody'>;
  /** Whether the page is no article to Sorot, so that the reader may say otherwise. */
  readonly isOffered: boolean;
  /** Whether a body was chosen for such pages of the site. */
  readonly isChosen: boolean;
  readonly onForgotten: () => void;
}

/** Has the reader choose the body of an article that Sorot takes for none, or forget the one chosen for the site. */
export function BodyChoice({ actions, isOffered, isChosen, onForgotten }: BodyChoiceProps): VNode | null {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const attempt = (act: () => Promise<void>, done: () => void) => () => {
    setFailed(false);
    act().then(done, (error: unknown) => {
      console.error(error);
      setFailed(true);
    });
  };
  if (!isOffered && !isChosen) return null;
  return (
    <div class="body-choice">
      {isOffered && (
        <button type="button" class="button" onClick={attempt(actions.chooseBody, () => {})}>
          {t('chooseBody')}
        </button>
      )}
      {isChosen && (
        <button type="button" class="button" onClick={attempt(actions.forgetBody, onForgotten)}>
          {t('forgetBody')}
        </button>
      )}
      {failed && (
        <p class="fault" role="alert">
          {t('pageUnanswered')}
        </p>
      )}
    </div>
  );
}
