import type { VNode } from 'preact';
import type { OwnName } from '../../../lib/library/own/own-name.ts';
import { emptyFields } from '../../own-names/draft-form.ts';
import { OwnEditor } from '../../own-names/own-editor.tsx';
import { OwnImportSummary } from '../../own-names/own-import-summary.tsx';
import type { OwnNamesActions } from '../../own-names/own-names-actions.ts';
import { OwnNamesPane } from '../../own-names/own-names-pane.tsx';
import { closedDoor, door, NO_TOAST, nothing } from '../doors.ts';
import { idOf, LONG_TITLE, momentOf, RTL_TITLE } from '../sample-articles.ts';
import type { SceneGroup } from '../scene.ts';

const name = (number: number, forms: OwnName['forms'], meaning: OwnName['meaning']): OwnName => ({
  ...{ id: idOf(number), forms, meaning, createdAt: momentOf(number), updatedAt: momentOf(number) },
});

const OWN: readonly OwnName[] = [
  name(1, ['Bakamla', 'Badan Keamanan Laut'], { use: 'name', type: 'organisation', about: 'Penjaga laut' }),
  name(2, [LONG_TITLE.slice(0, 190)], { use: 'name', type: 'event', about: LONG_TITLE }),
  name(3, [RTL_TITLE], { use: 'same', type: 'person', entity: 'person/wiranto', name: 'Wiranto' }),
  name(4, ['Merdeka'], { use: 'never' }),
];

const pane = (actions: OwnNamesActions, form: string | null = null): VNode => (
  <OwnNamesPane actions={actions} toast={NO_TOAST} form={form} />
);

const kept = (names: readonly OwnName[]) =>
  door<OwnNamesActions>({ names: async () => names, findEntities: async () => [] });

const plan = { added: 3, changed: 1, same: 9, apply: async () => async () => {} };

const wrong = ([2, 5, 6, 7, 8, 9, 12] as const).map((row) => ({ row, fault: 'type' }) as const);

/** The reader's own names. */
export const OWN_NAMES: SceneGroup = {
  ...{ name: 'Own names', sheet: 'library', width: null },
  scenes: [
    { name: 'a few', content: pane(kept(OWN)) },
    { name: 'none yet', content: pane(kept([])) },
    { name: 'from a selection', content: pane(kept(OWN), 'Bakamla') },
    { name: 'loading', content: pane(door()) },
    { name: 'failed', content: pane(closedDoor()) },
    {
      name: 'a name that cannot be',
      content: (
        <OwnEditor
          begin={{ ...emptyFields('|||'), use: 'name' }}
          of={null}
          find={async () => []}
          onSave={async () => {}}
          onClose={nothing}
        />
      ),
    },
    {
      name: 'import',
      content: (
        <OwnImportSummary
          reading={{ ok: true, value: { ...plan, wrong } }}
          onApply={nothing}
          onClose={nothing}
        />
      ),
    },
    {
      name: 'import, damaged',
      content: (
        <OwnImportSummary
          reading={{ ok: false, fault: 'no column "names"' }}
          onApply={nothing}
          onClose={nothing}
        />
      ),
    },
  ],
};
