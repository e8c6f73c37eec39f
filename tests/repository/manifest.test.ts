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

  it('lets no page and no other extension send it a message', () => {
    // Firefox has no such key: there nobody is let in as long as nobody listens.
    expect(manifest['externally_connectable']).toEqual(browser === 'chrome' ? { ids: [] } : undefined);
  });

  it('gives pages of the web one file, the note frame', () => {
    const [accessible, ...more] = manifest['web_accessible_resources'] as readonly Record<string, unknown>[];
    expect([accessible?.['resources'], more]).toEqual([['note-frame.html'], []]);
    expect(accessible?.['use_dynamic_url']).toBe(browser === 'chrome' ? true : undefined);
  });

  it('lets its own pages load nothing but its own files, and make nothing of text', () => {
    const policy = manifest['content_security_policy'] as { readonly extension_pages: string };
    expect(policy.extension_pages.split('; ')).toEqual([
      "default-src 'none'",
      ...["script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'"],
      ...["object-src 'none'", "base-uri 'none'", "form-action 'none'"],
      ...["require-trusted-types-for 'script'", "trusted-types 'none'"],
    ]);
  });

  it('reads Blogger by itself, and other sites only where the reader granted them', () => {
    expect(manifest['host_permissions']).toEqual(BLOGSPOT_PATTERNS);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['content_scripts']).toEqual([
      { matches: BLOGSPOT_PATTERNS, js: ['detector.js'], run_at: 'document_end' },
    ]);
  });
});
