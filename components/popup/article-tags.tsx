import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NoteTags } from '../note-tags.tsx';
import { type FindTags, TagField } from '../tag-field.tsx';
import { useTranslation } from '../translation.ts';

interface ArticleTagsProps {
  /** As they are kept. */
  readonly tags: readonly string[];
  readonly findTags: FindTags;
  /** Keeps other tags; settles when they are kept. */
  readonly onKeep: (tags: readonly string[]) => Promise<void>;
}

/**
 * The tags of a saved article, and a field to change them. They are kept when a tag is ended or taken off, and when the
 * field is left, be it that the popup closes: not at every letter, since each is a wording of its own.
 */
export function ArticleTags({ tags, findTags, onKeep }: ArticleTagsProps): VNode {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<readonly string[] | null>(null);
  const [failed, setFailed] = useState(false);
  const kept = useRef(tags);
  kept.current = edited === null ? tags : kept.current;
  const keep = (next: readonly string[]) => {
    if (JSON.stringify(next) === JSON.stringify(kept.current)) return;
    const before = kept.current;
    kept.current = next;
    onKeep(next).then(
      () => setFailed(false),
      (error: unknown) => {
        console.error(error);
        kept.current = before;
        setFailed(true);
      },
    );
  };
  const keepEdited = () => edited !== null && keep(edited);
  const atEnd = useRef(keepEdited);
  atEnd.current = keepEdited;
  useEffect(() => {
    const closing = () => atEnd.current();
    addEventListener('pagehide', closing);
    return () => removeEventListener('pagehide', closing);
  }, []);
  const change = (next: readonly string[]) => {
    setEdited(next);
    if (next.length < (edited ?? tags).length) keep(next);
  };
  if (edited === null) {
    return (
      <div class="article-tags">
        <NoteTags tags={tags} />
        <button type="button" class="link" onClick={() => setEdited(tags)}>
          {tags.length === 0 ? t('tagArticle') : t('changeTags')}
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what happens in the field in it
    <div
      class="article-tags"
      onFocusOut={keepEdited}
      onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && keepEdited()}
    >
      <TagField tags={edited} onChange={change} findTags={findTags} />
      {failed && (
        <p class="fault" role="alert">
          {t('notSaved')}
        </p>
      )}
    </div>
  );
}
