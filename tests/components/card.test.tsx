// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import type { CardSubject } from '../../components/card/card-entry.tsx';
import type { CardNote } from '../../components/card/card-notes.tsx';
import { SelectionBar } from '../../components/card/selection-bar.tsx';
import { readMarkdown } from '../../lib/library/markdown.ts';
import type { Note, NoteColour } from '../../lib/library/note.ts';
import type { Entity, MentionBasis } from '../../lib/recognition/annotation.ts';
import { sampleNote } from '../library/samples.ts';
import { find, key, press, show, words } from './shown.tsx';

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

const done: unknown[] = [];
const actions = {
  onStep: () => {},
  onNote: () => {},
  onClose: () => {},
  onEdit: (note: Note) => void done.push(['edit', note.id]),
  onRecolour: (note: Note, colour: NoteColour) => void done.push([colour, note.id]),
  onDelete: (note: Note) => void done.push(['delete', note.id]),
  onNever: ({ mention }: CardSubject) => void done.push(['never', mention]),
  onOther: ({ mention }: CardSubject) => void done.push(['other', mention]),
};

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

  it('has a way out where Sorot is wrong', async () => {
    await showCard(entity);
    await press('Never mark this');
    await press('It is something else…');
    expect(done.splice(0)).toEqual([
      ['never', 0],
      ['other', 0],
    ]);
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

describe('a note on a card', () => {
  const note = sampleNote(1, 1, { text: '**Siapa?**', tags: ['laut'], colour: 'pink' });
  const shown = (changes: Partial<CardNote> = {}): CardNote => ({
    note,
    words: readMarkdown(note.text),
    standing: 'placed',
    ...changes,
  });

  it('has its words, tags and colour', async () => {
    await show(<Card subjects={[]} notes={[shown()]} actions={actions} />);
    expect(find('.card-note strong').textContent).toBe('Siapa?');
    expect([find('.tag').textContent, find('.card-note').className]).toEqual([
      'laut',
      'card-note colour-pink',
    ]);
    expect(find('.swatch', 'Pink').ariaPressed).toBe('true');
    expect(document.querySelector('.standing')).toBeNull();
  });

  it('says that it was moved, and that it is a highlight without words', async () => {
    await show(<Card subjects={[]} notes={[shown({ standing: 'moved', words: [] })]} actions={actions} />);
    expect(find('.standing').textContent).toContain('moved');
    expect(words()).toContain('A highlight without words');
  });

  it('is edited, recoloured and deleted', async () => {
    done.length = 0;
    await show(<Card subjects={[]} notes={[shown()]} actions={actions} />);
    await press('Edit note');
    await press('Green');
    await press('Delete note');
    expect(done).toEqual([
      ['edit', note.id],
      ['green', note.id],
      ['delete', note.id],
    ]);
  });
});

describe('the bar at a selection', () => {
  it('offers five colours by name, a note, and a copy with citation', async () => {
    const chosen: string[] = [];
    const onHighlight = (colour: NoteColour) => void chosen.push(colour);
    await show(
      <SelectionBar
        onHighlight={onHighlight}
        onNote={() => chosen.push('note')}
        onCopyCited={() => chosen.push('cite')}
      />,
    );
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map(({ title }) => title)).toEqual([
      'Yellow',
      'Green',
      'Blue',
      'Pink',
      'Purple',
      '',
      'Copy with citation',
    ]);
    await press('Highlight: Purple');
    await press('Note');
    await press('Cite');
    expect(chosen).toEqual(['purple', 'note', 'cite']);
  });

  it('is gone along by arrow keys, round at the ends', async () => {
    await show(<SelectionBar onHighlight={() => {}} onNote={() => {}} onCopyCited={() => {}} />);
    find('button', 'Highlight: Yellow').focus();
    await key(find('[role=toolbar]'), 'ArrowLeft');
    expect(document.activeElement).toBe(find('button', 'Cite'));
    await key(find('[role=toolbar]'), 'ArrowRight');
    expect(document.activeElement).toBe(find('button', 'Highlight: Yellow'));
  });
});
