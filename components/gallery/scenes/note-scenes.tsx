import type { Keeping } from '../../../lib/library/health.ts';
import type { NoteDraft } from '../../../lib/messaging/calls.ts';
import { NoteComposer } from '../../note-composer.tsx';
import { NoteFrame, type NoteFrameActions } from '../../note-frame/note-frame.tsx';
import type { NoteWritingCalls } from '../../use-note-writing.ts';
import { closedDoor, door, nothing } from '../doors.ts';
import { LONG_TITLE, NOTES, ON_QUOTE } from '../sample-articles.ts';
import type { SceneGroup } from '../scene.ts';

const EMPTY = { text: '', colour: 'yellow', tags: [] } as const;

const calls: NoteWritingCalls = {
  onKeep: async () => {},
  onSave: () => Promise.reject(new Error('The gallery has no storage')),
  onLeave: nothing,
};

function frame(changes: Partial<NoteDraft>, keeping: Keeping = 'lasting') {
  const draft: NoteDraft = {
    target: ON_QUOTE.target,
    articleTitle: LONG_TITLE,
    words: EMPTY,
    saved: null,
    ...changes,
  };
  return (
    <NoteFrame
      actions={door<NoteFrameActions>({
        open: async () => draft,
        keeping: async () => keeping,
        findTags: async () => [],
      })}
    />
  );
}

/** The note frame, and the editor in it. */
export const NOTE_FRAME: SceneGroup = {
  ...{ name: 'Note frame', sheet: 'note-frame', width: 420 },
  scenes: [
    { name: 'on a passage', content: frame({}) },
    { name: 'on a very long passage', content: frame({ target: { ...ON_QUOTE.target, quote: LONG_TITLE } }) },
    { name: 'in a private window', content: frame({}, 'private') },
    { name: 'in a browser that forgets', content: frame({}, 'fleeting') },
    { name: 'on the article', content: frame({ target: { kind: 'article' } }) },
    {
      name: 'on a name, words of an earlier time',
      content: frame({
        target: { kind: 'entity', entity: 'person/wiranto', name: 'Wiranto', type: 'person' },
        words: { text: 'ملاحظة لم تكتمل', colour: 'blue', tags: ['شخص'] },
      }),
    },
    {
      name: 'token not known',
      content: <NoteFrame actions={door({ open: async () => null, keeping: async () => 'lasting' })} />,
    },
    { name: 'loading', content: <NoteFrame actions={door()} /> },
    { name: 'unreachable', content: <NoteFrame actions={closedDoor()} /> },
    {
      name: 'long words, many tags',
      content: (
        <NoteComposer
          label="Wiranto"
          labelled
          initial={NOTES[4] ?? EMPTY}
          findTags={async () => ['laut', 'pertahanan']}
          {...calls}
        />
      ),
    },
  ],
};
