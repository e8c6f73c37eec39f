// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MarkedText } from '../../components/marked-text.tsx';
import type { EntityType } from '../../lib/lexicon/types.ts';
import type { Mention } from '../../lib/recognition/annotation.ts';
import { show } from './shown.tsx';

const TEXT = 'Presiden RI Joko Widodo di Bogor';

function mention(surface: string, type: EntityType): Mention {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, type, entity: surface };
}

/** The document as a line: `[type words]` for a mark. */
function line(node: Node = document.body): string {
  return [...node.childNodes]
    .map((child) => {
      if (!(child instanceof HTMLElement)) return child.textContent;
      return `[${child.className.replace('type-', '')} ${line(child)}]`;
    })
    .join('');
}

describe('a stretch of text', () => {
  it.each<[string, readonly Mention[], string]>([
    ['has no mark where nothing is mentioned', [], TEXT],
    [
      'has its mentions marked',
      [mention('Joko Widodo', 'person'), mention('Bogor', 'place')],
      'Presiden RI [person Joko Widodo] di [place Bogor]',
    ],
    [
      'has a name marked within its role',
      [mention('Presiden RI', 'role'), mention('RI', 'place'), mention('Bogor', 'place')],
      '[role Presiden [place RI]] Joko Widodo di [place Bogor]',
    ],
    [
      'has a crossing mention cut, and loses no letter',
      [mention('Presiden RI', 'role'), mention('RI Joko', 'person')],
      '[role Presiden [person RI]] Joko Widodo di Bogor',
    ],
  ])('%s', async (_, mentions, marked) => {
    const annotation = { mentions, entities: [], topics: [] };
    await show(<MarkedText text={TEXT} start={0} end={TEXT.length} annotation={annotation} />);
    expect(line()).toBe(marked);
  });

  it('shows its own letters and mentions only', async () => {
    const annotation = {
      mentions: [mention('Joko Widodo', 'person'), mention('Bogor', 'place')],
      entities: [],
      topics: [],
    };
    await show(<MarkedText text={TEXT} start={24} end={TEXT.length} annotation={annotation} />);
    expect(line()).toBe('di [place Bogor]'.replace(/^/, TEXT.slice(24, TEXT.indexOf('di '))));
  });

  it('shows markup in a text as the text it is', async () => {
    const text = '<img src=x onerror=alert(1)>';
    await show(
      <MarkedText
        text={text}
        start={0}
        end={text.length}
        annotation={{ mentions: [], entities: [], topics: [] }}
      />,
    );
    expect(document.body.textContent).toBe(text);
    expect(document.querySelector('img')).toBeNull();
  });
});
