import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import type { OwnNames } from '../../lib/storage/own-lexicon.ts';
import { sampleId, sampleMoment } from '../library/samples.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';

let extension: ExtensionPage;
let names: OwnNames;
let count = 0;

beforeAll(async () => {
  extension = await openExtensionPage();
});

afterAll(() => extension.close());

beforeEach(() => {
  count += 1;
  names = extension.remote('ownNames', `own-${count}`);
});

const never = (number: number, ...forms: readonly string[]): OwnName => ({
  ...{ id: sampleId(number), forms, meaning: { use: 'never' } },
  ...{ createdAt: sampleMoment(number), updatedAt: sampleMoment(number) },
});

it('keeps names, and new states of them with their first day', async () => {
  await names.put([never(1, 'Bali'), never(2, 'Jawa')]);
  await names.put([
    { ...never(1, 'Bali', 'Pulau Bali'), createdAt: sampleMoment(7), updatedAt: sampleMoment(7) },
  ]);
  const changed = { ...never(1, 'Bali', 'Pulau Bali'), updatedAt: sampleMoment(7) };
  expect(await names.all()).toEqual([changed, never(2, 'Jawa')]);
});

it('takes names away, and gives back what undoing it needs', async () => {
  await names.put([never(1, 'Bali'), never(2, 'Jawa')]);
  expect(await names.remove([sampleId(1), sampleId(9)])).toEqual([never(1, 'Bali')]);
  expect(await names.all()).toEqual([never(2, 'Jawa')]);
});

it('grows a generation with every change', async () => {
  expect(await names.generation()).toBe(0);
  await names.put([never(1, 'Bali')]);
  await names.remove([sampleId(1)]);
  expect(await names.generation()).toBe(2);
});

it('keeps all or none, and refuses what it could not read again', async () => {
  await expect(names.put([never(1, 'Bali'), never(2)])).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining(`The own name ${sampleId(2)} cannot be kept: forms: must have a name`),
  });
  expect(await names.all()).toEqual([]);
  expect(await names.generation()).toBe(0);
});

it('names a damaged record', async () => {
  await names.put([never(1, 'Bali')]);
  await extension.evaluate((probe, [db, record]) => probe.put(db, 'ownNames', record), [
    `own-${count}`,
    { ...never(1, 'Bali'), forms: 'Bali' },
  ] as const);
  await expect(names.all()).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining(`The own name ${sampleId(1)} is damaged: forms: `),
  });
});

it('asks for strict durability', async () => {
  await extension.evaluate((probe) => void probe.asked.splice(0), null);
  await names.put([never(1, 'Bali')]);
  await names.remove([sampleId(1)]);
  const asked = await extension.evaluate((probe) => probe.asked, null);
  const written = asked.filter(({ mode }) => mode === 'readwrite');
  expect(written.map(({ durability }) => durability)).toEqual(['strict', 'strict']);
});
