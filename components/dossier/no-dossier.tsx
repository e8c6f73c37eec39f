import type { VNode } from 'preact';
import { useTranslation } from '../translation.ts';

interface NoDossierProps {
  /** Id of the entity. */
  readonly entity: string;
  /** Whether all of the library is indexed. */
  readonly isComplete: boolean;
}

/** Said of what no saved article names; what is to be known of it then is its id, whose last part is its name. */
export function NoDossier({ entity, isComplete }: NoDossierProps): VNode {
  const { t } = useTranslation();
  const name = (entity.split('/').at(-1) ?? '').replaceAll('-', ' ');
  return (
    <div class="empty">
      <h1 class="empty-title" dir="auto">
        {t('noDossier', name)}
      </h1>
      <p class="quiet">{t(isComplete ? 'noDossierMore' : 'stillIndexing')}</p>
      <a class="button" href={`#/?q=${encodeURIComponent(name)}`}>
        {t('searchLibrary')}
      </a>
    </div>
  );
}
