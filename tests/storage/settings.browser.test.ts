import { afterAll, beforeAll, expect, it } from 'vitest';
import type { keepReadingSettings, readReadingSettings } from '../../lib/storage/settings.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';

interface Settings {
  readonly readReadingSettings: typeof readReadingSettings;
  readonly keepReadingSettings: typeof keepReadingSettings;
}

let extension: ExtensionPage;
let settings: Settings;

beforeAll(async () => {
  extension = await openExtensionPage();
  settings = extension.remote('settings', 'settings');
});

afterAll(() => extension.close());

it('are the defaults until the reader chooses, and then what was chosen', async () => {
  expect(await settings.readReadingSettings()).toEqual({ hiddenTypes: [], sureness: 'usual' });
  await settings.keepReadingSettings({ hiddenTypes: ['place', 'topic'], sureness: 'more' });
  expect(await settings.readReadingSettings()).toEqual({ hiddenTypes: ['place', 'topic'], sureness: 'more' });
});
