import type { VNode } from 'preact';
import type { SitesActions, SitesNow } from '../../site-actions.ts';
import { Welcome } from '../../welcome/welcome.tsx';
import { closedDoor, door, nothing } from '../doors.ts';
import type { SceneGroup } from '../scene.ts';

const watch = () => nothing;

const NOW: SitesNow = { choice: 'blogger', bloggerGranted: true, always: [], never: [] };

function welcome(now: Partial<SitesNow>, sitesOnly = false): VNode {
  const actions = door<SitesActions>({
    watch,
    sites: async () => ({ ...NOW, ...now }),
    choose: async () => false,
  });
  return <Welcome actions={actions} sitesOnly={sitesOnly} />;
}

/** The first page, and the one about sites. */
export const WELCOME: SceneGroup = {
  ...{ name: 'Welcome', sheet: 'welcome', width: null },
  scenes: [
    { name: 'first page', content: welcome({}) },
    {
      name: 'sites, some named',
      content: welcome(
        {
          ...{ choice: 'ask', bloggerGranted: false, never: ['kabar.example'] },
          always: ['koran.example', `${'sangat-panjang.'.repeat(8)}example`],
        },
        true,
      ),
    },
    { name: 'every site', content: welcome({ choice: 'all' }, true) },
    { name: 'loading', content: <Welcome actions={door({ watch })} sitesOnly /> },
    { name: 'failed', content: <Welcome actions={closedDoor({ watch })} sitesOnly /> },
  ],
};
