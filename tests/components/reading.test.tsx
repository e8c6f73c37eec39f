// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MarkedText } from '../../components/marked-text.tsx';
import type { Passage } from '../../components/painted-pieces.tsx';
import type { ToldStory } from '../../components/story-actions.ts';
import { StorySection } from '../../components/story-section.tsx';
import { sampleArticle, sampleId } from '../library/samples.ts';
import { find, show, words } from './shown.tsx';

const { article, annotation } = sampleArticle(1);
const { text } = article;

function passage(quote: string, colour: Passage['colour']): Passage {
  const start = text.indexOf(quote);
  return {
    id: quote,
    colour,
    start,
    end: start + quote.length,
    sign: <button type="button">{colour}</button>,
  };
}

async function showText(...passages: readonly Passage[]): Promise<void> {
  const leads = { hrefOf: (id: string) => `#/entity/${id}`, passages };
  await show(<MarkedText text={text} start={0} end={text.length} annotation={annotation} {...leads} />);
}

describe('the text of a saved article', () => {
  it('loses no letter where passages cross names and one another', async () => {
    await showText(passage('Polhukam Wiranto bertemu', 'pink'), passage('bertemu di Bali', 'blue'));
    for (const button of document.querySelectorAll('button')) button.remove();
    expect(words()).toBe(text);
  });

  it('has the passage of a note painted, within a name and beyond it, and its sign once at its end', async () => {
    await showText(passage('Polhukam Wiranto bertemu', 'pink'));
    const painted = [...document.querySelectorAll('.noted.colour-pink')].map((one) => one.textContent);
    expect(painted.join('')).toBe('Polhukam Wiranto bertemu');
    expect(document.querySelectorAll('button')).toHaveLength(1);
    expect(find('button').nextSibling?.textContent).toBe(' di Bali.\nTNI siap.');
  });

  it('leads from a name to its dossier, and never from a sign of a note', async () => {
    await showText(passage('Wiranto', 'green'));
    expect(find('a', 'Wiranto').getAttribute('href')).toBe('#/entity/person/wiranto');
    expect(document.querySelector('a button')).toBe(null);
  });
});

describe('the story so far', () => {
  const [first, ...others] = annotation.entities;
  const topic = { id: 'topic/laut', label: 'Laut', labelEn: 'Sea', iptc: null, score: 1 };
  const earlier = { id: sampleId(7), title: 'Dulu', publishedOn: '2016-09-01', siteName: 'Kabar' };
  const tell = (story: ToldStory, libraryHref: string | null = null) =>
    show(
      <StorySection
        article={article}
        annotation={annotation}
        actions={{ storySoFar: async () => story }}
        version={0}
        libraryHref={libraryHref}
        most={{ earlier: 3, names: 1 }}
      />,
    );

  it('names earlier articles with what is shared, and what is new', async () => {
    const shared = { ...earlier, entities: others, topics: [topic] };
    await tell({ earlier: [shared], newEntities: first === undefined ? [] : [first], newTopics: [topic] });
    expect(find('.earlier a').getAttribute('href')).toBe(`#/article/${sampleId(7)}`);
    expect(find('.earlier').textContent).toContain(`and ${others.length - 1} more`);
    expect(find('.earlier').textContent).toContain('about: Sea');
    expect(find('.story-new').textContent).toContain('New topics: Sea');
  });

  it('leads into the library in a tab of its own from beside a page', async () => {
    await tell({ earlier: [{ ...earlier, entities: [], topics: [] }], newEntities: [], newTopics: [] }, '/l');
    expect(find('.earlier a').getAttribute('href')).toBe(`/l#/article/${sampleId(7)}`);
    expect(find('.earlier a').getAttribute('target')).toBe('_blank');
  });

  it('says in one sentence that nothing is known, where everything would be new', async () => {
    await tell({ earlier: [], newEntities: annotation.entities, newTopics: [topic] });
    expect(words()).toContain('Nothing you saved before');
    expect(document.querySelector('.story-new')).toBe(null);
  });
});
