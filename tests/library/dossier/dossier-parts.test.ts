import { describe, expect, it } from 'vitest';
import { tellingEdges } from '../../../lib/library/dossier/co-mentions.ts';
import { dossierOf } from '../../../lib/library/dossier/dossier.ts';
import { articlesToTell, topicLabels } from '../../../lib/library/dossier/topic-labels.ts';
import { writtenForms } from '../../../lib/library/dossier/written-forms.ts';
import { sampleArticle } from '../samples.ts';

const naming = (articleId: string, day: string, ...topics: readonly string[]) => ({
  ...{ articleId, day, mentions: 1, topics },
});

describe('a dossier', () => {
  const entity = sampleArticle(1).annotation.entities[0]!;

  it('has stretches of time that fit what it spans', () => {
    const rest = { notes: 0, with: [] };
    const ofDays = dossierOf(entity, [naming('b', '2020-01-20'), naming('a', '2020-01-02')], rest);
    expect([ofDays?.step, ofDays?.first.articleId, ofDays?.timeLine.length]).toEqual(['week', 'a', 2]);
    expect(dossierOf(entity, [naming('a', '1998-01-02'), naming('b', '2020-01-02')], rest)?.step).toBe(
      'year',
    );
    expect(dossierOf(entity, [naming('a', '1998-01-02')], { ...rest, step: 'month' })?.step).toBe('month');
  });
});

describe('the articles that tell the names of topics', () => {
  it('are as few as have them all', () => {
    const namings = [
      naming('one', '2020-01-01', 'a'),
      naming('two', '2020-01-02', 'a', 'b', 'c'),
      naming('three', '2020-01-03', 'c', 'd'),
    ];
    expect(articlesToTell(['a', 'b', 'c', 'd'], namings)).toEqual(['two', 'three']);
    expect(articlesToTell(['a', 'unknown'], namings)).toEqual(['one']);
  });

  it('tell them in both languages', () => {
    expect(topicLabels([sampleArticle(1)]).get('topic/terorisme')).toEqual({
      ...{ label: 'Terorisme', labelEn: 'Terrorism' },
    });
  });
});

describe('the ways in which an entity is written', () => {
  it('are counted, those that differ in capitals or spaces as one', () => {
    const passage = (text: string, ...names: readonly string[]) => ({
      text,
      start: 0,
      mentions: names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
    });
    const passages = [
      passage('SBY dan Susilo  Bambang', 'SBY', 'Susilo  Bambang'),
      passage('Susilo Bambang', 'Susilo Bambang'),
      passage('SUSILO BAMBANG', 'SUSILO BAMBANG'),
    ];
    expect(writtenForms([{ article: sampleArticle(1), passages }])).toEqual([
      { text: 'Susilo Bambang', count: 3 },
      { text: 'SBY', count: 1 },
    ]);
  });
});

describe('the edges that tell most', () => {
  it('are the strongest of each name, and all of the middle', () => {
    const edge = (a: number, b: number, articles: number) => ({ a, b, articles });
    const edges = [edge(1, 2, 9), edge(1, 3, 8), edge(2, 3, 7), edge(0, 1, 3), edge(0, 2, 2), edge(0, 3, 1)];
    expect(tellingEdges(edges, 1)).toEqual([edges[0], edges[1], edges[3], edges[4], edges[5]]);
  });
});
