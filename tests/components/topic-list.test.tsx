// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { TopicList } from '../../components/topic-list.tsx';
import { show } from './shown.tsx';

const TEXT = 'Terorisme\nSoal terorisme dan aksi teror di ZEE.';
const topic = { id: 'topic/terorisme', label: 'Terorisme', labelEn: 'Terrorism', iptc: null, score: 1 };

it('says by which words a topic was told', async () => {
  const because = ['Terorisme', 'terorisme', 'aksi teror', 'ZEE'].map((word) => {
    const start = TEXT.indexOf(word);
    return { start, end: start + word.length };
  });
  await show(<TopicList topics={[{ ...topic, because }]} text={TEXT} />);
  expect(document.querySelector('summary')?.textContent).toBe('Terrorism');
  expect(document.querySelector('.topic-words')?.textContent).toBe(
    'because of: terorisme ×2, aksi teror, ZEE',
  );
});

it('shows a topic of an older article without them', async () => {
  await show(<TopicList topics={[topic]} text={TEXT} />);
  expect([document.querySelector('.topic')?.textContent, document.querySelector('summary')]).toEqual([
    'Terrorism',
    null,
  ]);
});
