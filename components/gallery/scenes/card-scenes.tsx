import { readMarkdown } from '../../../lib/library/markdown.ts';
import type { Entity } from '../../../lib/recognition/annotation.ts';
import { BlockOutline } from '../../card/block-outline.tsx';
import { Card } from '../../card/card.tsx';
import type { CardActions, CardSubject } from '../../card/card-entry.tsx';
import type { CardNoteActions } from '../../card/card-notes.tsx';
import { ChoosingBar } from '../../card/choosing-bar.tsx';
import { PageToast } from '../../card/page-toast.tsx';
import { SelectionBar } from '../../card/selection-bar.tsx';
import { nothing } from '../doors.ts';
import { EACH_TYPE, OFFICE, ONE_OF, WIRANTO } from '../sample-annotation.ts';
import { NOTES } from '../sample-articles.ts';
import type { Scene, SceneGroup } from '../scene.ts';

const actions: CardActions & CardNoteActions = {
  ...{ onStep: nothing, onNote: nothing, onClose: nothing, onNever: nothing, onOther: nothing },
  ...{ onEdit: nothing, onRecolour: nothing, onDelete: nothing },
};

const subject = (entity: Entity): CardSubject => ({
  mention: 0,
  entity,
  basis: 'lexicon',
  place: 1,
  total: 3,
});

const notes = NOTES.map((note, i) => ({
  ...{ note, words: readMarkdown(note.text) },
  standing: ([null, 'placed', 'moved', null, 'absent'] as const)[i] ?? null,
}));

const card = (name: string, subjects: readonly CardSubject[], shown = notes.slice(0, 0)): Scene => ({
  name: `card: ${name}`,
  content: <Card subjects={subjects} notes={shown} actions={actions} />,
});

const choosing = { onLarger: nothing, onSmaller: nothing, onRead: nothing, onCancel: nothing };

/** What is drawn on pages: cards, the bar at a selection, the choice of a body. */
export const CARD: SceneGroup = {
  ...{ name: 'On the page', sheet: 'card', width: 440 },
  scenes: [
    card('a person', [subject(WIRANTO)]),
    card('a name in a title', [subject(OFFICE), subject(WIRANTO)]),
    card('one of two', [{ ...subject(ONE_OF), basis: 'tagger' }]),
    card('notes', [subject(WIRANTO)], notes),
    card('notes alone', [], notes),
    ...EACH_TYPE.map((entity) => card(entity.type, [subject(entity)])),
    {
      name: 'selection',
      content: <SelectionBar onHighlight={nothing} onNote={nothing} onCopyCited={nothing} />,
    },
    { name: 'choosing a body', content: <ChoosingBar isEmpty={false} {...choosing} /> },
    { name: 'nothing to read there', content: <ChoosingBar isEmpty {...choosing} /> },
    { name: 'outline', content: <BlockOutline box={new DOMRect(20, 20, 200, 30)} width={440} height={80} /> },
    {
      name: 'toast',
      content: <PageToast words="Tersimpan." act="Urungkan" onAct={nothing} onClose={nothing} />,
    },
  ],
};
