// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteHere } from '../../components/site-actions.ts';
import type { Standing } from '../../lib/sites/choice.ts';
import { showPopup, visitOf } from './popup-door.tsx';
import { find, press, words } from './shown.tsx';

const here = (standing: Standing): SiteHere => ({
  url: 'https://kabar.test/a',
  site: 'kabar.test',
  standing,
});
const unread = visitOf({ kind: 'unread', readable: true });

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the site of the page', () => {
  it('that Sorot may not read can be read now, or always', async () => {
    let standing: Standing = 'asks';
    const always = async () => {
      standing = 'reads';
      return true;
    };
    await showPopup({ ...unread, siteHere: async () => here(standing), always });
    expect(words()).toContain('Sorot reads kabar.test only when you ask.');
    expect(find('button', 'Read this page now')).toBeDefined();
    await press('Always on this site');
    expect(words()).toContain('Sorot reads articles on kabar.test by itself.');
  });

  it('stays as it is when the permission was refused, which is said', async () => {
    await showPopup({ ...unread, siteHere: async () => here('asks'), always: async () => false });
    await press('Always on this site');
    expect(find('[role=alert]').textContent).toContain('did not give the permission');
    expect(words()).toContain('only when you ask');
  });

  it('whose permission was taken back is said to be marked until the page is loaded again', async () => {
    await showPopup({ siteHere: async () => here('asks') });
    expect(words()).toContain('This page stays marked until it is loaded again.');
  });

  it('is switched off, and on again', async () => {
    let standing: Standing = 'reads';
    const turns: boolean[] = [];
    const never = async (_: SiteHere, off: boolean) => {
      turns.push(off);
      standing = off ? 'never' : 'reads';
    };
    await showPopup({ siteHere: async () => here(standing), never });
    const checked = () => find('[role=switch]', 'Never on this site').getAttribute('aria-checked');
    expect(checked()).toBe('false');
    await press('Never on this site');
    expect(words()).toContain('Sorot is switched off on kabar.test.');
    expect(checked()).toBe('true');
    await press('Never on this site');
    expect(turns).toEqual([true, false]);
  });

  it('says that a switch could not be kept', async () => {
    const never = () => Promise.reject(new Error('no room'));
    await showPopup({ siteHere: async () => here('reads'), never });
    await press('Never on this site');
    expect(find('[role=alert]').textContent).toContain('could not be kept');
    expect(find('[role=switch]', 'Never on this site').getAttribute('aria-checked')).toBe('false');
  });

  it('is not spoken of where the page has none', async () => {
    await showPopup();
    expect(document.querySelector('.this-site')).toBeNull();
  });
});
