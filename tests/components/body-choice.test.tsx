// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPopup, summary, visitOf } from './popup-door.tsx';
import { find, press, words } from './shown.tsx';

const CHOOSE = 'This is an article: choose its body';
const FORGET = 'Forget the chosen body of this site';
const none = { ...summary, article: null, annotation: null, reason: 'unsure' };

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the body of an article', () => {
  it('can be chosen on a page that is none to Sorot', async () => {
    const chooseBody = vi.fn(async () => {});
    await showPopup({ ...visitOf({ kind: 'read', summary: none }), chooseBody });
    expect(words()).not.toContain(FORGET);
    await press(CHOOSE);
    expect(chooseBody).toHaveBeenCalledOnce();
  });

  it('is not offered on an article', async () => {
    await showPopup();
    expect(words()).not.toContain(CHOOSE);
    expect(words()).not.toContain(FORGET);
  });

  it('can be forgotten where the page was read by it, and the page is asked again', async () => {
    let isChosen = true;
    await showPopup({
      visit: async () => ({ kind: 'read', summary: isChosen ? { ...summary, bodyChosen: true } : none }),
      forgetBody: async () => {
        isChosen = false;
      },
    });
    await press(FORGET);
    expect(words()).not.toContain(FORGET);
    expect(words()).toContain(CHOOSE);
  });

  it('that could not be chosen is told as such', async () => {
    const chooseBody = () => Promise.reject(new Error('gone'));
    await showPopup({ ...visitOf({ kind: 'read', summary: none }), chooseBody });
    await press(CHOOSE);
    expect(find('[role=alert]').textContent).toContain('does not answer');
  });
});
