import type { Article } from '../../lib/library/article.ts';
import { citationOf } from '../../lib/library/citation.ts';
import type { CitationForm } from '../../lib/library/citation-form.ts';
import { ownDay } from '../../lib/library/own-day.ts';
import { uiLanguage } from '../../lib/messaging/translate.ts';

/**
 * Puts the citation of an article, or of a passage of it, into the clipboard. The processor comes when it is first
 * asked for: it is half of what a page of Sorot weighs.
 */
export async function copyCitation(
  article: Article,
  form: CitationForm,
  passage: string | null = null,
): Promise<void> {
  const { citationText } = await import('../../lib/citing/citation-text.ts');
  const citation = citationOf(article, ownDay(new Date()), passage);
  await navigator.clipboard.writeText(citationText(citation, form, uiLanguage()));
}
