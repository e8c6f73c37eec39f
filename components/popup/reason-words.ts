import type { MessageKey } from '../../lib/messaging/translate.ts';
import type { DetectionReason } from '../../lib/page/detection.ts';
import { useTranslation } from '../translation.ts';

const WORDS: Readonly<Record<Exclude<DetectionReason, 'blogger-item' | 'news-article'>, MessageKey>> = {
  'blogger-home': 'reasonHome',
  'blogger-label': 'reasonList',
  'blogger-search': 'reasonList',
  'blogger-archive': 'reasonList',
  'blogger-static-page': 'reasonStaticPage',
  'blogger-error-page': 'reasonErrorPage',
  'blogger-no-post': 'reasonNoPost',
  'news-home': 'reasonHome',
  'news-list': 'reasonList',
  'news-gallery': 'reasonGallery',
  'news-standing-page': 'reasonSitePage',
  'no-prose': 'reasonNoProse',
  unsure: 'reasonUnsure',
};

/** Says why a page is no article. A reason of another version's content script is told as "no article found". */
export function useReasonWords(): (reason: string) => string {
  const { t } = useTranslation();
  const words = new Map<string, MessageKey>(Object.entries(WORDS));
  return (reason) => t(words.get(reason) ?? 'reasonUnknown');
}
