// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import type { Entity, MentionBasis } from '../../lib/recognition/annotation.ts';
import { show, words } from './shown.tsx';

const entity: Entity = {
  id: 'text/person/rahmat-sidik',
  type: 'person',
  name: 'Rahmat Sidik',
  nameEn: null,
  about: null,
  aboutEn: null,
  shortForm: null,
  link: null,
  holder: null,
  iptc: null,
};

const actions = { onStep: () => {}, onNote: () => {}, onClose: () => {} };

async function showCard(shown: Entity, basis: MentionBasis = 'lexicon'): Promise<string> {
  const subject = { mention: 0, entity: shown, basis, place: 1, total: 1 };
  await show(<Card subjects={[subject]} notes={[]} actions={actions} />);
  return words();
}

describe('a card', () => {
  it('says of a name that only the tagger found, that it is not in the lexicon', async () => {
    expect(await showCard(entity, 'tagger')).toContain('not in the lexicon');
  });

  it('says of a name that the text itself gives, that it is of this article', async () => {
    expect(await showCard(entity, 'rule')).toContain('named in this article only');
  });

  it('lists what a name may mean, and what each is', async () => {
    const oneOf = [
      { id: 'person/a', name: 'Rahmat Sidik', about: 'Pelukis', aboutEn: 'Painter' },
      { id: 'person/b', name: 'Rahmat Sidik', about: 'Penyair', aboutEn: null },
    ];
    const said = await showCard({ ...entity, oneOf }, 'rule');
    expect([...document.querySelectorAll('.one-of li')].map((item) => item.textContent)).toEqual([
      'Rahmat Sidik · Painter',
      'Rahmat Sidik · Penyair',
    ]);
    expect(said).toContain('One of these');
    expect(said).not.toContain('named in this article only');
  });

  it.each([
    ['that is known', {}, 'Wiranto, on September 20, 2016'],
    ['later than the lexicon', { asKnownOn: '2015-12-31' }, 'Wiranto, as known on December 31, 2015'],
  ])('names the holder of an office on a day %s', async (_name, known, sentence) => {
    const holder = {
      name: 'Wiranto',
      person: 'person/wiranto',
      from: null,
      to: null,
      on: '2016-09-20',
      ...known,
    };
    expect(await showCard({ ...entity, id: 'role/menko', type: 'role', holder })).toContain(sentence);
  });
});
