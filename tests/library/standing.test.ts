import { describe, expect, it } from 'vitest';
import { decided, NEW_CANARY, parseCanary } from '../../lib/library/canary.ts';
import { isBackupDue, keptOfRing, parseRing, type RingBackup } from '../../lib/library/ring.ts';
import { type Loss, lossOf, type Standing } from '../../lib/library/standing.ts';
import { sampleId, sampleMoment } from './samples.ts';

function standing(changes: number, notes: number, more: Partial<Standing> = {}): Standing {
  const last = { lastArticle: sampleId(1), lastNote: notes === 0 ? null : sampleId(100 + notes) };
  return { changes, articles: notes === 0 ? 0 : 1, notes, ownNames: 0, ...last, ...more };
}

const EMPTY = standing(0, 0, { lastArticle: null });

describe('what was lost', () => {
  it.each<[string, Standing, Standing | null, Standing | null, Loss | null]>([
    ['nothing, at the very first look', EMPTY, null, null, null],
    ['nothing, of a library that was never looked at', standing(0, 5), null, null, null],
    ['nothing, where it is as it was', standing(7, 5), standing(7, 5), null, null],
    ['nothing, where it has gone on', standing(9, 2), standing(7, 5), null, null],
    ['everything', EMPTY, standing(7, 5), null, 'empty'],
    ['everything but the count', standing(7, 0), standing(7, 5), null, 'empty'],
    ['a note', standing(7, 4), standing(7, 5), null, 'shrunk'],
    ['the last note, for another', standing(7, 5, { lastNote: sampleId(3) }), standing(7, 5), null, 'shrunk'],
    ['an own name', standing(7, 5), standing(7, 5, { ownNames: 1 }), null, 'shrunk'],
    ['a change', standing(6, 5), standing(7, 5), null, 'behind'],
    ['the count of a library that was emptied', EMPTY, standing(7, 0), null, 'behind'],
    ['what the backup has', standing(6, 5), null, standing(7, 5), 'below-backup'],
    ['all that the backup has', EMPTY, null, standing(7, 5), 'empty'],
    ['nothing, where the backup is older', standing(8, 5), null, standing(7, 5), null],
    [
      'nothing, after a decision, whatever the backup has',
      standing(2, 1),
      standing(2, 1),
      standing(7, 5),
      null,
    ],
  ])('%s', (_, now, seen, backup, loss) => {
    expect(lossOf(now, seen, backup)).toBe(loss);
  });
});

describe('the canary', () => {
  const alarm = { loss: 'empty', before: standing(7, 5), since: sampleMoment(1), said: null } as const;

  it('keeps what the reader decided, and begins with what there is', () => {
    const after = decided({ seen: standing(7, 5), alarm, decisions: [] }, EMPTY, sampleMoment(2));
    expect(after).toEqual({
      seen: EMPTY,
      alarm: null,
      decisions: [{ ...alarm, decidedAt: sampleMoment(2) }],
    });
    expect(parseCanary(JSON.parse(JSON.stringify(after)))).toEqual(after);
  });

  it('that cannot be read has seen nothing', () => {
    expect(parseCanary('x')).toEqual(NEW_CANARY);
    expect(parseCanary({ seen: { changes: -1 }, alarm })).toEqual({ ...NEW_CANARY, alarm });
  });
});

function backup(day: number, notes: number, changes = day * 100): RingBackup {
  const madeAt = new Date(Date.UTC(2026, 0, day)).toISOString();
  return { id: sampleId(day), madeAt, standing: standing(changes, notes), rewrites: 0, noteParts: 1 };
}

describe('the ring', () => {
  it('keeps the three newest, and the fullest beside them', () => {
    const ring = [backup(9, 2), backup(8, 2), backup(7, 1), backup(6, 500), backup(5, 400)];
    expect(keptOfRing(ring).map(({ id }) => id)).toEqual([9, 8, 7, 6].map(sampleId));
    expect(keptOfRing([backup(9, 600), ...ring]).map(({ id }) => id)).toEqual([9, 9, 8].map(sampleId));
  });

  it('is read newest first, without what cannot be read', () => {
    expect(parseRing([backup(1, 1), { id: 3 }, backup(2, 1)])).toEqual([backup(2, 1), backup(1, 1)]);
    expect(parseRing(undefined)).toEqual([]);
  });

  const made = Date.parse(backup(1, 5).madeAt);
  const HOUR_MS = 3_600_000;
  it.each<[string, Standing, RingBackup | null, number, boolean]>([
    ['none of an empty library', EMPTY, null, 0, false],
    ['the first, at once', standing(1, 1), null, 0, true],
    ['none after 19 changes', standing(119, 5), backup(1, 5), 23 * HOUR_MS, false],
    ['one after 20 changes', standing(120, 5), backup(1, 5), 0, true],
    ['one after a day with one change', standing(101, 5), backup(1, 5), 24 * HOUR_MS, true],
    ['none after a day without any', standing(100, 5), backup(1, 5), 99 * HOUR_MS, false],
    ['one of a library that began anew', standing(3, 1), backup(1, 5), 0, true],
  ])('wants %s', (_, now, newest, afterMs, due) => {
    expect(isBackupDue(now, newest, made + afterMs)).toBe(due);
  });
});
