import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { BLOGSPOT_PATTERNS } from './lib/sites/blogspot-patterns.ts';
import { textNotMarkup } from './scripts/text-not-markup.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [textNotMarkup()],
    // Every browser that Sorot runs in preloads modules by itself; the stand-in would fetch.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The tagger's weights are kept with the code that reads them: packed from there, not copied by hand.
    'build:publicAssets': (wxt, files) => {
      files.push({
        absoluteSrc: resolve(wxt.config.root, 'assets/models/tagger.bin'),
        relativeDest: 'tagger.bin',
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'id',
    permissions: [
      ...['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'],
      // A file for the downloads has its address from a document, which Chromium's worker is not.
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    optional_permissions: ['downloads'],
    host_permissions: [...BLOGSPOT_PATTERNS],
    optional_host_permissions: ['*://*/*'],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    // An unlisted script, not a WXT content script: WXT's context announces the extension's id to the page.
    // It has the background add article.js where there is an article.
    content_scripts: [{ matches: [...BLOGSPOT_PATTERNS], js: ['detector.js'], run_at: 'document_end' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    web_accessible_resources: [
      {
        resources: ['note-frame.html'],
        matches: ['*://*/*'],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    // Browsers take four suggested keys; the reader gives keys to the rest.
    commands: {
      highlight: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandHighlight__',
      },
      'note-on-selection': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNoteOnSelection__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousMention__',
      },
      'next-note': { description: '__MSG_commandNextNote__' },
      'previous-note': { description: '__MSG_commandPreviousNote__' },
      'open-panel': { description: '__MSG_commandOpenPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sorot@sorot.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '140',
          // No page and no other extension may send a message. Firefox lets none in as long as nobody listens.
          externally_connectable: { ids: [] },
        }),
  }),
});
