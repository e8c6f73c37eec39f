// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EmptyLibrary } from '../../components/library/empty-library.tsx';
import type { ImportPlan, ImportReading } from '../../components/library/exchange-actions.ts';
import { LibraryHealth } from '../../components/library/library-health.tsx';
import type { SafetyActions } from '../../components/safety-actions.ts';
import { BackupsSection } from '../../components/settings/backups-section.tsx';
import { ToastLine } from '../../components/toast-line.tsx';
import { useToast } from '../../components/use-toast.ts';
import type { Health } from '../../lib/library/health.ts';
import type { RingBackup } from '../../lib/library/ring.ts';
import { sampleId } from '../library/samples.ts';
import { safetyDoor } from './safety-door.ts';
import { during, find, press, show, words } from './shown.tsx';

const STANDING = {
  ...{ changes: 57, articles: 12, notes: 1, ownNames: 0 },
  ...{ lastArticle: sampleId(1), lastNote: sampleId(2) },
};
const BACKUP: RingBackup = {
  id: sampleId(7),
  madeAt: '2026-03-02T10:00:00.000Z',
  standing: STANDING,
  rewrites: 0,
  noteParts: 1,
};
const LOSS: Health = {
  kind: 'loss',
  alarm: { loss: 'empty', before: STANDING, since: BACKUP.madeAt, said: null },
  backup: BACKUP,
};

const undone = vi.fn(async () => {});
const apply = vi.fn(async () => undone);
const planRestore: SafetyActions['planRestore'] = async () => ({
  ok: true,
  value: { counts: { added: 13, same: 0, differing: 0 }, leftOut: 0, damaged: 2, apply },
});

const UNREADABLE: Health = { kind: 'unreadable', backup: null };

const anewOf = (anew: NonNullable<ImportPlan['anew']>, added: number): ImportReading => ({
  ok: true,
  value: {
    ...{ counts: { added, same: 0, differing: 0 }, leftOut: 0, damaged: 0, anew },
    apply: async () => {
      await apply();
      return null;
    },
  },
});

/** Gives a file to the field behind a button. */
async function choose(label: string, file: File): Promise<void> {
  const field = find<HTMLInputElement>(`input[aria-label="${label}"]`);
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await during(() => field.dispatchEvent(new Event('change', { bubbles: true })));
}

function Page({ actions }: { readonly actions: SafetyActions }) {
  const toast = useToast();
  const [writes, setWrites] = useState(0);
  const written = () => setWrites((times) => times + 1);
  return (
    <>
      <LibraryHealth actions={actions} toast={toast} version={writes} onWritten={written}>
        <EmptyLibrary />
      </LibraryHealth>
      <BackupsSection actions={actions} toast={toast} version={0} onWritten={() => {}} />
      <ToastLine toast={toast} />
    </>
  );
}

const showPage = (changes: Partial<SafetyActions>) => show(<Page actions={safetyDoor(changes)} />);

beforeEach(() => vi.clearAllMocks());

describe('the notice about the library', () => {
  it('is silent where all is well', async () => {
    await showPage({});
    expect(document.querySelector('.notice')).toBeNull();
  });

  it.each<[Health, string]>([
    [{ kind: 'newer' }, 'This version shows it and changes nothing.'],
    [{ kind: 'private' }, 'Your library is not shown here.'],
    [{ kind: 'fleeting' }, 'no article and no note is kept'],
    [{ kind: 'damaged', records: 3, backup: null }, 'Damaged articles and notes: 3.'],
    [{ ...LOSS, backup: null }, 'There is no backup in this browser.'],
    [{ kind: 'unreadable', backup: null }, 'There is no backup in this browser. Nothing is deleted.'],
    [{ ...LOSS, alarm: { ...LOSS.alarm, loss: 'shrunk' } }, 'Part of your library is missing'],
  ])('says what is the matter: %o', async (health, said) => {
    await showPage({ health: async () => health });
    expect(find('.notice[role=alert]').textContent).toContain(said);
    expect(document.querySelector('.empty-library') === null).toBe(health.kind === 'loss');
  });

  it('restores the newest backup by a summary, and keeps that the loss was decided on', async () => {
    const goOn = vi.fn(async () => {});
    await showPage({ health: async () => LOSS, planRestore, goOn });
    expect(words()).toContain('12 articles and 1 note');
    await press('Restore the backup…');
    expect(words()).toContain('13 new');
    expect(words()).toContain('left out: 2');
    expect(apply).not.toHaveBeenCalled();
    await press('Import');
    expect(apply).toHaveBeenCalledOnce();
    expect(goOn).toHaveBeenCalledOnce();
  });

  it('restores what is damaged from the newest whole backup, by a summary', async () => {
    const damaged: Health = { kind: 'damaged', records: 2, backup: BACKUP };
    await showPage({ health: async () => damaged, planRestore, goOn: async () => {} });
    expect(words()).toContain('The newest backup that can be read whole is of Mar 2, 2026');
    await press('Restore the backup…');
    expect(words()).toContain('13 new');
    await press('Import');
    expect(apply).toHaveBeenCalledOnce();
  });

  it('begins anew with the newest whole backup, after a summary that says what is deleted', async () => {
    const health = vi.fn(async (): Promise<Health> => ({ kind: 'unreadable', backup: BACKUP }));
    const planAnew = vi.fn(async () => anewOf('backup', 13));
    await showPage({ health, planAnew, goOn: async () => {} });
    expect(words()).toContain('12 articles and 1 note');
    expect(document.body.textContent).not.toContain('Go on without');
    await press('Begin anew with the backup…');
    expect(planAnew).toHaveBeenCalledWith(BACKUP);
    expect(words()).toContain('13 new');
    expect(words()).toContain('The damaged database is deleted first');
    expect(apply).not.toHaveBeenCalled();
    await press('Delete and begin anew');
    expect(apply).toHaveBeenCalledOnce();
    expect(words()).toContain('Imported');
    expect(words()).not.toContain('Undo');
  });

  it('begins anew with a file the reader chooses, after a summary', async () => {
    const planAnewOf = vi.fn(async () => anewOf('file', 4));
    await showPage({ health: async () => UNREADABLE, planAnewOf, goOn: async () => {} });
    const file = new File(['{}'], 'sorot.json');
    await choose('Begin anew with a file…', file);
    expect(planAnewOf).toHaveBeenCalledWith(file);
    expect(words()).toContain('4 new');
    expect(words()).toContain('The damaged database is deleted first');
    expect(words()).not.toContain('Your library is empty then');
    expect(apply).not.toHaveBeenCalled();
    await press('Delete and begin anew');
    expect(apply).toHaveBeenCalledOnce();
  });

  it('says what is wrong with a file, and begins nothing', async () => {
    const planAnewOf = async () => ({ ok: false, fault: 'is not an export of Sorot' }) as const;
    await showPage({ health: async () => UNREADABLE, planAnewOf });
    await choose('Begin anew with a file…', new File(['?'], 'notes.txt'));
    expect(words()).toContain('is not an export of Sorot');
    expect(document.body.textContent).not.toContain('Delete and begin anew');
  });

  it('begins anew with nothing only where there is no backup, and once the reader agreed', async () => {
    const planAnewOf = vi.fn(async () => anewOf('nothing', 0));
    await showPage({ health: async () => UNREADABLE, planAnewOf, goOn: async () => {} });
    await press('Begin anew with nothing…');
    expect(planAnewOf).toHaveBeenCalledWith(null);
    expect(words()).toContain('Your library is empty then');
    expect(apply).not.toHaveBeenCalled();
    await press('Delete and begin anew');
    expect(apply).toHaveBeenCalledOnce();
  });

  it('does not offer to begin with nothing where there is a backup', async () => {
    await showPage({ health: async () => ({ kind: 'unreadable', backup: BACKUP }) });
    expect(words()).toContain('Begin anew with a file…');
    expect(words()).not.toContain('Begin anew with nothing…');
  });

  it.each<[string, SafetyActions['saveBackup'], string]>([
    ['as a file', async () => {}, 'Exported'],
    ['and says where it was not', () => Promise.reject(new Error()), 'Not exported'],
  ])('hands the backup of a library that cannot be read %s', async (_, saveBackup, said) => {
    await showPage({ health: async () => ({ kind: 'unreadable', backup: BACKUP }), saveBackup });
    await press('Save the backup as a file');
    expect(words()).toContain(said);
  });

  it('looks once more at a library that could not be read', async () => {
    const health = vi.fn(async (): Promise<Health> => ({ kind: 'unreadable', backup: null }));
    await showPage({ health });
    await press('Try again');
    expect(health).toHaveBeenCalledTimes(2);
  });

  it('goes on without, where the reader says so; a failure is said', async () => {
    const goOn = vi.fn(() => Promise.reject(new Error('no room')));
    await showPage({ health: async () => LOSS, goOn });
    await press('Go on without');
    expect(goOn).toHaveBeenCalledOnce();
    expect(words()).toContain('Not done');
  });
});

describe('backups in the settings', () => {
  it('say when the last was, and how much is in each', async () => {
    await showPage({ ring: async () => [BACKUP] });
    expect(words()).toContain('Last backup: Mar 2, 2026');
    expect(words()).toContain('12 articles');
  });

  it('are restored by a summary too', async () => {
    await showPage({ ring: async () => [BACKUP], planRestore });
    await press('Restore…');
    await press('Import');
    expect(apply).toHaveBeenCalledOnce();
  });

  it.each<[string, SafetyActions['backUp'], string]>([
    ['one more at once', async () => BACKUP, 'Backed up'],
    ['none while something is missing', async () => null, 'Not while something is missing'],
    ['the older ones where it fails', () => Promise.reject(new Error()), 'the older backups are kept'],
  ])('have %s', async (_, backUp, said) => {
    await showPage({ backUp });
    await press('Back up now');
    expect(words()).toContain(said);
  });

  it('go into files as the reader chooses, where the browser lets them', async () => {
    const schedule = vi.fn(async () => false);
    await showPage({ schedule });
    expect(find<HTMLInputElement>('.backup-files label:first-of-type input').checked).toBe(true);
    find<HTMLInputElement>('.backup-files label:nth-of-type(2) input').click();
    await vi.waitFor(() => expect(words()).toContain('The browser did not allow downloads'));
    expect(schedule).toHaveBeenCalledWith('weekly');
  });
});
