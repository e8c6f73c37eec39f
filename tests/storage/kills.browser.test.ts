import { describe, expect, it } from 'vitest';
import { damageOnce } from '../../scripts/soak/storage/damage-soak.ts';
import { DAMAGES } from '../../scripts/soak/storage/damages.ts';
import { killOften } from '../../scripts/soak/storage/kill-soak.ts';
import { killUpgrades } from '../../scripts/soak/storage/upgrade-soak.ts';
import { BROWSERS } from '../browser/harness/browsers.ts';

/** The whole of it: npm run soak -- kills upgrades damage */
describe.each(BROWSERS)('the library in $name', (browser) => {
  it('loses nothing that was acknowledged when the browser is killed', async () => {
    const { acknowledged, ...faults } = await killOften(browser, 2, 1);
    expect(acknowledged).toBeGreaterThan(5);
    expect(faults).toEqual({ lost: 0, torn: 0, failedOpens: 0, falseAlarms: 0 });
  });

  it('is the old or the new one, whole, when the browser is killed while it upgrades', async () => {
    expect(await killUpgrades(browser, 1, 1)).toMatchObject({ mixed: 0, failedOpens: 0 });
  });

  it.each(DAMAGES.filter(({ name }) => /folder is gone|older ones/.test(name)))(
    'is missed and comes back where $name',
    async (damage) => {
      expect(await damageOnce(browser, damage, 1)).toBe('restored');
    },
  );
});
