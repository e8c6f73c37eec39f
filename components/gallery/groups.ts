import type { SceneGroup } from './scene.ts';
import { CARD } from './scenes/card-scenes.tsx';
import { DOSSIERS } from './scenes/dossier-scenes.tsx';
import { LIBRARY } from './scenes/library-scenes.tsx';
import { NOTE_FRAME } from './scenes/note-scenes.tsx';
import { OWN_NAMES } from './scenes/own-names-scenes.tsx';
import { PANEL } from './scenes/panel-scenes.tsx';
import { POPUP } from './scenes/popup-scenes.tsx';
import { SEARCH } from './scenes/search-scenes.tsx';
import { SETTINGS } from './scenes/settings-scenes.tsx';
import { WELCOME } from './scenes/welcome-scenes.tsx';

/** Everything there is to be looked at, door by door. */
export const GROUPS: readonly SceneGroup[] = [
  ...[WELCOME, POPUP, CARD, NOTE_FRAME, PANEL],
  ...[SEARCH, LIBRARY, DOSSIERS, SETTINGS, OWN_NAMES],
];
