import type { Article } from '../../lib/library/article.ts';
import type { Draft } from '../../lib/library/draft.ts';
import { USUAL_COLOUR } from '../../lib/library/note.ts';
import type { Annotation } from '../../lib/recognition/annotation.ts';
import { openDrafts } from '../../lib/storage/drafts.ts';
import { NOTHING_FOUND } from '../library/new-records.ts';

/** The words being typed for a note on a whole article: they outlive the popup, which any click elsewhere closes. */
export interface ArticleDraft {
  /** The words kept, or ''. */
  read(article: Article, annotation: Annotation | null): Promise<string>;
  /** Keeps the words; none at all gives the draft up. */
  keep(article: Article, annotation: Annotation | null, text: string): Promise<void>;
  /** Gives the draft up. */
  drop(): Promise<void>;
}

function freshDraft(article: Article, annotation: Annotation | null): Draft {
  return {
    token: crypto.randomUUID(),
    article,
    annotation: annotation ?? NOTHING_FOUND,
    target: { kind: 'article' },
    text: '',
    colour: USUAL_COLOUR,
    tags: [],
    noteId: null,
    createdAt: new Date().toISOString(),
  };
}

/** The article draft of one popup. */
export function articleDraft(): ArticleDraft {
  const drafts = openDrafts();
  let token: string | null = null;
  const drop = async () => {
    if (token !== null) await drafts.drop(token);
    token = null;
  };
  return {
    async read(article, annotation) {
      const begun = await drafts.begin(freshDraft(article, annotation));
      token = begun.token;
      // A draft of no words would keep which pages the popup was opened on.
      if (begun.text === '') await drop();
      return begun.text;
    },
    async keep(article, annotation, text) {
      if (text === '') return drop();
      token = (await drafts.begin(freshDraft(article, annotation))).token;
      await drafts.keep(token, { text });
    },
    drop,
  };
}
