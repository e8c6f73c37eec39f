import type { Translation } from './translation.ts';
import { writtenCount, writtenNumber } from './written.ts';

/** What the button on the toolbar says of the page in front. */
export interface Badge {
  /** At most three characters: more are cut off. Empty: no badge. */
  readonly text: string;
  /** The same in words, for who points at the button or hears it. */
  readonly title: string;
}

/** A larger number stands in no badge. */
const MOST = 99;

/** The badge of a page by what the library has of it; `notes` counts without the article's tags. Null: it is not saved. */
export function badgeOf(saved: { readonly notes: number } | null, translation: Translation): Badge {
  const { t, language } = translation;
  if (saved === null) return { text: '', title: 'Sorot' };
  if (saved.notes === 0) return { text: '✓', title: t('badgeSaved') };
  return {
    text: saved.notes > MOST ? `${writtenNumber(MOST, language)}+` : writtenNumber(saved.notes, language),
    title: t('badgeNotes', writtenCount(saved.notes, 'note', translation)),
  };
}
