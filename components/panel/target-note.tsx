import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { NoteTarget } from '../../lib/library/note.ts';
import { ArticleNote } from '../article-note.tsx';
import type { OpenedDraft } from '../kept-actions.ts';
import type { FindTags } from '../tag-field.tsx';
import type { Toast } from '../use-toast.ts';

/** What is needed to write notes on an article and what it names. */
export interface Writing {
  /** The same function for the same article. */
  readonly writeOn: (target: NoteTarget) => Promise<OpenedDraft>;
  readonly findTags: FindTags;
  readonly toast: Toast;
  readonly onWritten: () => void;
}

interface TargetNoteProps {
  /** The same object for the same target: another one begins anew. */
  readonly target: NoteTarget;
  readonly writing: Writing;
  readonly label?: string;
  readonly onClose?: () => void;
}

/** A place to write a note on one target of the article in front. */
export function TargetNote({ target, writing, ...place }: TargetNoteProps): VNode {
  const { writeOn, ...rest } = writing;
  const begin = useCallback(() => writeOn(target), [writeOn, target]);
  return <ArticleNote begin={begin} {...rest} {...place} />;
}
