import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { tidyTags } from '../lib/library/tags.ts';
import { useTranslation } from './translation.ts';

/** Finds tags used before that begin so, the most used first. */
export type FindTags = (prefix: string) => Promise<readonly string[]>;

interface TagFieldProps {
  /** The tags as kept, with the one that is still being typed at their end. */
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly findTags: FindTags;
}

/** A note's tags: typed one by one, ended by comma or Enter, completed from those used before. */
export function TagField({ tags, onChange, findTags }: TagFieldProps): VNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  /** The tag at the end that is still being typed; null: none. */
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const found = useFoundTags(typed, tags, findTags);
  const ended = open !== null && tags.at(-1) === open ? tags.slice(0, -1) : tags;
  const end = () => {
    setTyped('');
    setOpen(null);
  };
  const type = (words: string) => {
    const parts = words.split(',');
    const last = parts.pop() ?? '';
    const before = tidyTags([...ended, ...parts]);
    const [next] = tidyTags([last]).filter((tag) => !before.includes(tag));
    setTyped(last);
    setOpen(next ?? null);
    // What is being typed is a tag already, so that it is kept with the rest.
    onChange(next === undefined ? before : [...before, next]);
  };
  return (
    <div class="tag-field">
      <ul class="tags" aria-label={t('tags')}>
        {ended.map((tag) => (
          <li key={tag} class="tag" dir="auto">
            {tag}
            <button
              type="button"
              class="tag-off"
              aria-label={t('removeTag', tag)}
              title={t('removeTag', tag)}
              onClick={() => onChange(tags.filter((other) => other !== tag))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label class="visually-hidden" for={id}>
        {t('addTag')}
      </label>
      <input
        id={id}
        class="tag-input"
        type="text"
        dir="auto"
        autocomplete="off"
        list={`${id}-found`}
        value={typed}
        placeholder={ended.length === 0 ? t('addTag') : ''}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={end}
        onKeyDown={(event) => {
          if (event.isComposing || event.ctrlKey || event.metaKey) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            end();
          } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
        }}
      />
      <datalist id={`${id}-found`}>
        {found.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </div>
  );
}

/** Tags used before that begin as what is typed, without those that the note has. */
function useFoundTags(typed: string, tags: readonly string[], findTags: FindTags): readonly string[] {
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    findTags(typed.trim()).then((tagsFound) => current && setFound(tagsFound), console.error);
    return () => {
      current = false;
    };
  }, [typed, findTags]);
  return found.filter((tag) => !tags.includes(tag));
}
