import { describe, expect, it } from 'vitest';
import {
  type Asked,
  askedHash,
  askedOf,
  besideHash,
  NOTHING_ASKED,
  requestOf,
} from '../../components/library/asked.ts';
import { chosenFilters, conditionsOf, toggled } from '../../components/library/chosen.ts';
import { articleHash, parametersIn, placeOf } from '../../components/library/place.ts';

const ID = '0b9c1b52-8f0e-4a38-9d7e-0c4f5b9a1e77';

const ALL: Asked = {
  query: '"kapal selam" & rapat=1 #x',
  kind: 'all',
  from: '2019-01-01',
  to: '2019-12-31',
  sites: ['Kompas.com', 'A & B'],
  labels: ['Laut Cina Selatan'],
  topics: ['topic/laut-cina-selatan'],
  entities: ['person/wiranto', 'text/person/ma’ruf'],
  types: ['person', 'law'],
  tags: ['uang saku'],
  hasNotes: false,
  order: 'day',
};

describe('what the list is asked for', () => {
  it.each<[string, Partial<Asked>]>([
    ['nothing', {}],
    ['everything', ALL],
    ['words alone', { query: ' kapal ' }],
    ['with notes', { hasNotes: true }],
  ])('comes back from its address: %s', (_, changes) => {
    const asked = { ...NOTHING_ASKED, ...changes };
    const hash = askedHash(asked);
    expect(placeOf(hash)).toEqual({ kind: 'list' });
    expect(askedOf(parametersIn(hash)) ?? NOTHING_ASKED).toEqual(asked);
  });

  it('comes back from beside an article, also where it is nothing', () => {
    for (const asked of [ALL, NOTHING_ASKED]) {
      const hash = besideHash(`${articleHash(ID)}?q=alt`, asked);
      expect(placeOf(hash)).toEqual({ kind: 'article', id: ID });
      expect(askedOf(parametersIn(hash))).toEqual(asked);
    }
  });

  it.each(['', 'note=1', 'utm=2'])('is not told by other parameters: %j', (parameters) => {
    expect(askedOf(new URLSearchParams(parameters))).toBe(null);
  });

  it.each(['from=2019-13-45', 'to=yesterday', 'type=dragon', 'kind=x', 'notes=perhaps', 'sort=up', 'site='])(
    'is nothing where it makes no sense: %s',
    (parameters) => {
      expect(askedOf(new URLSearchParams(parameters))).toEqual(NOTHING_ASKED);
    },
  );

  it.each<[string, Partial<Asked>, string | undefined, string]>([
    ['articles, saved last first, where nothing is asked', {}, 'article', 'saved'],
    ['articles and notes, best first, by words', { query: 'kapal' }, undefined, 'relevance'],
    ['articles of a tag', { tags: ['uang'] }, 'article', 'saved'],
    ['what is chosen', { query: 'kapal', kind: 'note', order: 'day' }, 'note', 'day'],
    ['no best without words', { order: 'relevance' }, 'article', 'saved'],
  ])('is put as %s', (_, changes, kind, order) => {
    const request = requestOf({ ...NOTHING_ASKED, ...changes });
    expect([request.filters?.kind, request.order]).toEqual([kind, order]);
  });
});

describe('a filter', () => {
  it('is taken off by itself', () => {
    const asked = { ...NOTHING_ASKED, sites: ['A', 'B'], from: '2019-01-01', to: '2019-02-01' };
    expect(chosenFilters(asked).map(({ kind, value, without }) => [kind, value, askedHash(without)])).toEqual(
      [
        ['days', '', '#/search?site=A&site=B'],
        ['sites', 'A', '#/search?from=2019-01-01&to=2019-02-01&site=B'],
        ['sites', 'B', '#/search?from=2019-01-01&to=2019-02-01&site=A'],
      ],
    );
  });

  it('is set and taken off by the same press', () => {
    const once = toggled(NOTHING_ASKED, 'labels', 'TNI');
    expect(once.labels).toEqual(['TNI']);
    expect(toggled(once, 'labels', 'TNI')).toEqual(NOTHING_ASKED);
  });

  it('may be why nothing is found, and so may the words', () => {
    const asked = { ...NOTHING_ASKED, query: 'kapal', kind: 'note', hasNotes: true } as const;
    expect(conditionsOf(asked).map(({ kind }) => kind)).toEqual(['hasNotes', 'hitKind', 'query']);
  });
});
