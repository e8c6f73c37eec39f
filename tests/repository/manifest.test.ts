import { describe, expect, it } from 'vitest';
import { BLOGSPOT_PATTERNS } from '../../lib/sites/blogspot-patterns.ts';
import config from '../../wxt.config.ts';

/** What the reader grants by installing, and what only when asked. More than this needs a reason in docs/architecture.md. */
describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const make = config.manifest as (of: { browser: string }) => Record<string, unknown>;
  const manifest = make({ browser });

  it('asks for these permissions and no others', () => {
    expect(manifest['permissions']).toEqual([
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ]);
    expect(manifest['optional_permissions']).toEqual(['downloads']);
  });

  it('reads Blogger by itself, and other sites only where the reader granted them', () => {
    expect(manifest['host_permissions']).toEqual(BLOGSPOT_PATTERNS);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['content_scripts']).toEqual([
      { matches: BLOGSPOT_PATTERNS, js: ['detector.js'], run_at: 'document_end' },
    ]);
  });
});
