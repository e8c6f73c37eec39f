import type { VNode } from 'preact';
import type { Health } from '../../../lib/library/health.ts';
import { DEFAULT_READING_SETTINGS, type ReadingSettings } from '../../../lib/library/reading-settings.ts';
import { HealthNotice } from '../../health-notice.tsx';
import type { SafetyActions } from '../../safety-actions.ts';
import { BackupsSection } from '../../settings/backups-section.tsx';
import type { SettingsActions } from '../../settings/settings-actions.ts';
import { SettingsPane } from '../../settings/settings-pane.tsx';
import { ToastLine } from '../../toast-line.tsx';
import { closedDoor, door, NO_TOAST, nothing } from '../doors.ts';
import { idOf, LONG_TITLE, momentOf } from '../sample-articles.ts';
import type { SceneGroup } from '../scene.ts';

const STANDING = { changes: 40, articles: 12, notes: 30, ownNames: 2, lastArticle: null, lastNote: null };

const BACKUP = { id: idOf(1), madeAt: momentOf(3), standing: STANDING, rewrites: 0, noteParts: 1 };

const watch = () => nothing;

function settings(reading: Partial<ReadingSettings>): VNode {
  const actions = door<SettingsActions>({
    ...{ watch, reading: async () => ({ ...DEFAULT_READING_SETTINGS, ...reading }) },
    change: async () => {},
    sites: door({
      ...{
        watch,
        sites: async () => ({ choice: 'all', bloggerGranted: true, always: [], never: ['kabar.example'] }),
      },
    }),
    chosenBodies: async () => ['warta.example'],
    commands: async () => [{ words: 'Next name', keys: 'Alt+Shift+.' }],
  });
  return <SettingsPane actions={actions} toast={NO_TOAST} backups={null} />;
}

const backups = (actions: Partial<SafetyActions>): VNode => (
  <BackupsSection
    actions={door<SafetyActions>({
      files: async () => ({ schedule: 'weekly', lastAt: momentOf(2) }),
      ...actions,
    })}
    toast={NO_TOAST}
    version={0}
    onWritten={nothing}
  />
);

const alarm = { loss: 'empty', before: STANDING, since: momentOf(4), said: null } as const;

const notice = (health: Health): VNode => (
  <HealthNotice health={health} restore={() => null} anew={() => null} onGoOn={nothing} onRetry={nothing} />
);

const loss = (backup: typeof BACKUP | null): VNode => notice({ kind: 'loss', alarm, backup });

/** Settings, and what is said about the library's safety. */
export const SETTINGS: SceneGroup = {
  ...{ name: 'Settings', sheet: 'library', width: null },
  scenes: [
    { name: 'as they come', content: settings({}) },
    {
      name: 'all otherwise',
      content: settings({
        hiddenTypes: ['place', 'law'],
        sureness: 'more',
        markStyle: 'background',
        colours: { person: 'red' },
      }),
    },
    {
      name: 'loading',
      content: (
        <SettingsPane actions={door({ watch, sites: door({ watch }) })} toast={NO_TOAST} backups={null} />
      ),
    },
    {
      name: 'failed',
      content: (
        <SettingsPane
          actions={closedDoor({ watch, sites: closedDoor({ watch }) })}
          toast={NO_TOAST}
          backups={null}
        />
      ),
    },
    { name: 'backups', content: backups({ ring: async () => [BACKUP, { ...BACKUP, id: idOf(2) }] }) },
    { name: 'no backup yet', content: backups({ ring: async () => [] }) },
    {
      name: 'backups, failed',
      content: <BackupsSection actions={closedDoor()} toast={NO_TOAST} version={0} onWritten={nothing} />,
    },
    { name: 'library lost', content: loss(BACKUP) },
    { name: 'library lost, no backup', content: loss(null) },
    { name: 'library of a browser that forgets', content: notice({ kind: 'fleeting' }) },
    { name: 'records damaged', content: notice({ kind: 'damaged', records: 2, backup: BACKUP }) },
    { name: 'library unreadable', content: notice({ kind: 'unreadable', backup: BACKUP }) },
    { name: 'library unreadable, no backup', content: notice({ kind: 'unreadable', backup: null }) },
    {
      name: 'toast',
      content: (
        <div class="gallery-toast">
          <ToastLine toast={{ ...NO_TOAST, line: { turn: 1, words: LONG_TITLE, undo: nothing } }} />
        </div>
      ),
    },
  ],
};
