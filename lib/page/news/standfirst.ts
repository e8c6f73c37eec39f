import type { BlockDraft } from '../block-draft.ts';
import { holds, nearest } from '../safe-dom.ts';
import type { Story } from './story.ts';

/** What a page marks as its story's description. Many state one in their head alone, or mark the whole body so. */
const MARKED = '[itemprop~="description"]';

/**
 * The words between headline and prose that the page marks as a part of its story by microdata: its standfirst. Null
 * where there are none, or where the prose begins with the same. An unmarked one is told from other lines by nothing.
 */
export function standfirstOf(story: Story): BlockDraft | null {
  const found = story.lead.slice(story.above).find(({ element, kind }) => {
    const marked = kind === 'caption' ? null : nearest(element, MARKED);
    return marked !== null && !holds(marked, story.body) && !holds(story.body, marked);
  });
  if (found === undefined || story.prose.some(({ text }) => text.startsWith(found.text))) return null;
  return { ...found, kind: 'paragraph' };
}
