import { mentionGroups, typeCounts } from '../../mention-groups.ts';
import { NoteEntry } from '../../note-entry.tsx';
import { FoundList } from '../../popup/found-list.tsx';
import { MentionList } from '../../popup/mention-list.tsx';
import { SaveButton } from '../../popup/save-button.tsx';
import { SurenessSteps } from '../../popup/sureness-steps.tsx';
import { TypeChips } from '../../popup/type-chips.tsx';
import { door, nothing } from '../doors.ts';
import { SAMPLE_ANNOTATION } from '../sample-annotation.ts';
import { HITS, NOTES } from '../sample-articles.ts';
import { draft } from '../sample-page.ts';
import type { Scene } from '../scene.ts';

const groups = mentionGroups(SAMPLE_ANNOTATION);

const noteActions = {
  ...{ onDelete: nothing, onRecolour: nothing, onEdited: nothing, onEdit: async () => draft('') },
  findTags: async () => [],
};

/** What the popup shows after a press. */
export const POPUP_PARTS: readonly Scene[] = [
  {
    name: 'found',
    content: (
      <FoundList
        found={{ query: 'bali', page: { hits: HITS, total: 12, next: null } }}
        query="bali"
        libraryHref=""
      />
    ),
  },
  {
    name: 'nothing found',
    content: (
      <FoundList
        found={{ query: 'zzz', page: { hits: [], total: 0, next: null } }}
        query="zzz"
        libraryHref=""
      />
    ),
  },
  { name: 'finding', content: <FoundList found={null} query="b" libraryHref="" /> },
  { name: 'cannot find', content: <FoundList found={{ query: 'b', page: null }} query="b" libraryHref="" /> },
  { name: 'all names', content: <MentionList groups={groups} onShow={async () => {}} /> },
  {
    name: 'types',
    content: (
      <TypeChips counts={typeCounts(groups)} actions={door({ hiddenTypes: async () => ['person'] })} />
    ),
  },
  { name: 'how sure', content: <SurenessSteps chosen="usual" onChoose={nothing} /> },
  { name: 'save', content: <SaveButton saved={false} onSave={() => Promise.reject(new Error('No room'))} /> },
  {
    name: 'note, unfolded',
    content: (
      <ul class="notes">
        {NOTES.map((note) => (
          <NoteEntry key={note.id} note={note} standing="absent" {...noteActions} />
        ))}
      </ul>
    ),
  },
];
