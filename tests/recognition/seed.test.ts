import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/recognition/recognise.ts';
import { openProjectModel } from '../../scripts/project-model.ts';
import { projectEntities } from '../lexicon/project-tables.ts';
import { smallLexicon } from '../lexicon/small-lexicon.ts';

const GOLD = new URL('../../../shared/eval/recognition/articles-dev.jsonl', import.meta.url);

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

function readSeed(): GoldArticle | null {
  if (!existsSync(GOLD)) return null;
  const lines = readFileSync(GOLD, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle).find(({ id }) => id === 'seed') ?? null;
}

const seed = readSeed();
if (seed === null) console.info('no gold articles beside the project: the seed’s mentions are not compared');

const model = openProjectModel();

describe.runIf(seed !== null).each([
  ['with the tagger', model],
  ['without it', null],
] as const)('in the seed article %s', (_name, tagger) => {
  const { text, publishedAt, entities: gold } = seed ?? { text: '', publishedAt: '', entities: [] };
  const lexicon = smallLexicon(...projectEntities());
  const found = recognise(lexicon, { text, language: 'id', publishedOn: publishedAt }, tagger);
  const entityAt = (surface: string) => {
    const mention = found.mentions.find(({ start, end }) => text.slice(start, end) === surface);
    return found.entities.find(({ id }) => id === mention?.entity);
  };

  it.each(['person', 'organisation', 'unit', 'place', 'role', 'event'])(
    'every %s is found, and none else',
    (type) => {
      const rows = (mentions: GoldArticle['entities']) =>
        mentions
          .filter((mention) => mention.type === type)
          .map(({ start, end }) => `${start} ${text.slice(start, end)}`)
          .sort();
      expect(rows(gold).length).toBeGreaterThan(0);
      expect(rows(found.mentions)).toEqual(rows(gold));
    },
  );

  it('the subjects are terrorism and the cooperation against it', () => {
    const best = found.topics.slice(0, 3).map(({ id }) => id);
    expect(best).toContain('topic/terorisme');
    expect(
      ['topic/pertahanan', 'topic/keamanan', 'topic/kerja-sama-pertahanan'].filter((id) => best.includes(id)),
    ).not.toEqual([]);
  });

  it('the office has the holder of that day', () => {
    expect(entityAt('Menko Polhukam')?.holder).toMatchObject({ name: 'Wiranto', on: '2016-09-20' });
  });

  it('the meeting has its long form', () => {
    expect(entityAt('IMCT')?.name).toBe('International Meeting of Counter Terorism');
  });

  it('short forms name the persons named in full', () => {
    expect(entityAt('Dubes Rusia')?.name).toBe('Duta Besar Rusia untuk Indonesia');
    expect(entityAt('Luhut Binsar Pandjaitan')?.id).toMatch(/^person\//);
  });
});
