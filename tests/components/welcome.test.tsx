// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SitesActions, SitesNow } from '../../components/site-actions.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { Choice } from '../../lib/sites/choice.ts';
import { during, find, press, show, words } from './shown.tsx';

const installed: SitesNow = { choice: 'blogger', bloggerGranted: true, always: [], never: [] };

/** A door whose permissions are as the test says. */
function door(now: SitesNow, changes: Partial<SitesActions> = {}): SitesActions {
  return {
    sites: async () => now,
    choose: async () => true,
    takeOff: async () => {},
    watch: () => () => {},
    ...changes,
  };
}

const radio = (choice: Choice) => find<HTMLInputElement>(`input[value=${choice}]`);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the welcome page', () => {
  it('says in three pictures what Sorot does, and asks on which sites', async () => {
    await show(<Welcome actions={door(installed)} sitesOnly={false} />);
    expect(document.querySelectorAll('.pictures svg')).toHaveLength(3);
    expect(find('legend').textContent).toBe('On which sites?');
    expect(radio('blogger').checked).toBe(true);
    expect(words()).toContain('In force now: Blogger blogs only');
  });

  it('has no pictures for who comes for the sites', async () => {
    await show(<Welcome actions={door(installed)} sitesOnly />);
    expect(document.querySelector('.pictures')).toBeNull();
    expect(find('h1').textContent).toBe('Sites');
  });

  it('asks for no permission when a choice is picked, only when it is used', async () => {
    const asked: Choice[] = [];
    let now = installed;
    const choose = async (choice: Choice) => {
      asked.push(choice);
      now = { ...installed, choice };
      return true;
    };
    await show(<Welcome actions={door(installed, { choose, sites: async () => now })} sitesOnly />);
    await during(() => radio('all').click());
    expect(asked).toEqual([]);
    await press('Use this choice');
    expect(asked).toEqual(['all']);
    expect(words()).toContain('Done. In force now: All news sites');
  });

  it('asks in the press itself: a browser asks the reader at no other time', async () => {
    let isPressed = false;
    let wasPressed = false;
    const choose = async () => {
      wasPressed = isPressed;
      return true;
    };
    await show(<Welcome actions={door(installed, { choose })} sitesOnly />);
    await during(() => {
      isPressed = true;
      find<HTMLButtonElement>('button', 'Use this choice').click();
      isPressed = false;
    });
    expect(wasPressed).toBe(true);
  });

  it('says calmly that it was refused, and goes back to what is in force', async () => {
    await show(<Welcome actions={door(installed, { choose: async () => false })} sitesOnly />);
    await during(() => radio('all').click());
    await press('Use this choice');
    expect(find('[role=status]').textContent).toContain('nothing has changed');
    expect(radio('blogger').checked).toBe(true);
  });

  it('says that a choice could not be kept', async () => {
    const choose = () => Promise.reject(new Error('no room'));
    await show(<Welcome actions={door(installed, { choose })} sitesOnly />);
    await press('Use this choice');
    expect(words()).toContain('could not be kept');
  });

  it('says that the browser took Blogger back', async () => {
    await show(<Welcome actions={door({ ...installed, choice: 'ask', bloggerGranted: false })} sitesOnly />);
    expect(words()).toContain('no longer lets Sorot read');
    expect(radio('ask').checked).toBe(true);
  });

  it('follows what changes in the browser’s own page', async () => {
    let now = installed;
    let changed = () => {};
    const watch = (tell: () => void) => {
      changed = tell;
      return () => {};
    };
    await show(<Welcome actions={door(installed, { sites: async () => now, watch })} sitesOnly />);
    now = { ...installed, choice: 'all' };
    await during(changed);
    expect(radio('all').checked).toBe(true);
  });

  it('takes a site off its list, says so, and leaves the keyboard at the list', async () => {
    const taken: string[] = [];
    let now = { ...installed, always: ['kabar.test'], never: ['iklan.test'] };
    const takeOff = async (site: string, list: 'always' | 'never') => {
      taken.push(`${list} ${site}`);
      now = { ...now, never: [] };
    };
    await show(<Welcome actions={door(installed, { sites: async () => now, takeOff })} sitesOnly />);
    await press('Take iklan.test off the list');
    expect(taken).toEqual(['never iklan.test']);
    expect(words()).toContain('iklan.test is off the list');
    expect(words()).toContain('No site is switched off');
    expect(document.activeElement?.textContent).toBe('Never read');
  });
});
