import { afterAll, beforeAll, expect, it } from 'vitest';
import type { changeReadingSettings, readReadingSettings } from '../../lib/storage/settings.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';

interface Settings {
  readonly readReadingSettings: typeof readReadingSettings;
  readonly changeReadingSettings: typeof changeReadingSettings;
}

let extension: ExtensionPage;
let settings: Settings;

beforeAll(async () => {
  extension = await openExtensionPage();
  settings = extension.remote('settings', 'settings');
});

afterAll(() => extension.close());

const defaults = { hiddenTypes: [], sureness: 'usual', colours: {}, markStyle: 'underline' };

it('are the defaults until the reader chooses, and then what was chosen', async () => {
  expect(await settings.readReadingSettings()).toEqual(defaults);
  await settings.changeReadingSettings({ hiddenTypes: ['place', 'topic'], sureness: 'more' });
  const chosen = { ...defaults, hiddenTypes: ['place', 'topic'], sureness: 'more' };
  expect(await settings.readReadingSettings()).toEqual(chosen);
});

it('lose neither of two changes that are made at one time', async () => {
  await Promise.all([
    settings.changeReadingSettings({ hiddenTypes: [], sureness: 'fewer' }),
    settings.changeReadingSettings({ colours: { place: 'red' } }),
    settings.changeReadingSettings({ markStyle: 'background' }),
  ]);
  expect(await settings.readReadingSettings()).toEqual({
    ...{ hiddenTypes: [], sureness: 'fewer' },
    ...{ colours: { place: 'red' }, markStyle: 'background' },
  });
});
