// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { articleHash, entityHash, TRASH_HASH } from '../../components/library/place.ts';
import { NoteFrame } from '../../components/note-frame/note-frame.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { passagesOf } from '../../lib/library/dossier/dossier.ts';
import { readMarkdown } from '../../lib/library/markdown.ts';
import type { PageSummary } from '../../lib/messaging/calls.ts';
import { foreignIn } from '../browser/foreign-elements.ts';
import { PAYLOADS, recordsWith } from '../library/payloads.ts';
import { dossierActions, SAMPLE_GRAPH, sampleDossier } from './dossier-sample.ts';
import { noteActions, openedDraft } from './opened-draft.ts';
import { ownNamesDoor } from './own-names-door.ts';
import { summary as popupSummary, showPopup, visitOf } from './popup-door.tsx';
import { safetyDoor } from './safety-door.ts';
import { hitOf, searchOf } from './searched.ts';
import { settingsDoor } from './settings-door.ts';
import { show } from './shown.tsx';

type Records = ReturnType<typeof recordsWith>;

/** In each round every field holds another payload; 200 of them (npm run soak -- payloads) put all through every field. */
const ROUND_COUNT = Number(process.env['SOROT_PAYLOAD_ROUNDS'] ?? 40);

const ROUNDS = PAYLOADS.slice(0, ROUND_COUNT).map((_, round) => recordsWith(round + 1));

const summaryOf = ({ saved, notes }: Records): PageSummary => ({
  ...popupSummary,
  article: saved.article,
  annotation: saved.annotation,
  shown: saved.annotation.mentions.map((_, at) => at),
  notes: notes.map(({ id }) => ({ id, standing: 'absent', at: null })),
});

async function showLibrary({ saved, notes }: Records, hash: string): Promise<void> {
  location.hash = hash;
  const [entity] = saved.annotation.entities;
  const dossier = sampleDossier(entity === undefined ? {} : { entity });
  const passages = { article: saved, passages: passagesOf(saved, entity?.id ?? '') };
  const words = [...notes.map(({ text }) => text), ...saved.annotation.entities.map(({ name }) => name)];
  const dossiers = dossierActions({
    dossier: async () => dossier,
    passages: async () => ({ list: [passages], next: null }),
    notes: async () => notes.map((note) => ({ note, articleTitle: saved.article.title })),
    graph: async () => ({
      ...SAMPLE_GRAPH,
      nodes: SAMPLE_GRAPH.nodes.map((node, at) => ({ ...node, name: words[at] ?? '' })),
    }),
    forms: async () => words.map((text) => ({ text, count: 1 })),
  });
  await show(
    <LibraryPage
      search={searchOf([hitOf(saved)])}
      reading={{
        ...noteActions,
        read: async () => ({ saved, notes }),
        cite: async () => 'article',
        storySoFar: async () => ({ earlier: [], newEntities: [], newTopics: [] }),
        tagArticle: () => Promise.reject(new Error()),
        restoreWording: async () => async () => {},
        settleNote: async () => async () => {},
        beginNote: async () => openedDraft(),
        beginEdit: async () => openedDraft(),
      }}
      dossiers={dossiers}
      exchange={{
        articles: async () => [saved],
        exportAs: async () => {},
        planImport: () => Promise.reject(new Error()),
        backups: async () => [],
        bringBack: async () => async () => {},
      }}
      trash={{
        trash: async () => notes.map((note) => ({ note, articleTitle: saved.article.title })),
        putBack: async () => async () => {},
        deleteForGood: async () => async () => {},
      }}
      settings={settingsDoor().actions}
      safety={safetyDoor()}
      names={ownNamesDoor().actions}
    />,
  );
}

/** Every place where words of pages, files and readers are shown. */
const PLACES: Readonly<Record<string, (records: Records) => Promise<void>>> = {
  'the list of the library': (records) => showLibrary(records, ''),
  'a kept article': (records) => showLibrary(records, articleHash(records.saved.id)),
  'a dossier': (records) => showLibrary(records, entityHash('event/imct')),
  'the trash': (records) => showLibrary(records, TRASH_HASH),
  'the popup': (records) =>
    showPopup({
      ...visitOf({ kind: 'read', summary: summaryOf(records) }),
      record: async () => ({ articleId: records.saved.id, notes: records.notes }),
    }),
  'the panel': ({ saved, notes }) =>
    show(
      <Panel
        actions={{
          visit: async () => ({ kind: 'read', summary: summaryOf({ saved, notes }) }),
          record: async () => ({ articleId: saved.id, notes }),
          ...{ readNow: async () => {}, save: async () => {}, paint: async () => {} },
          ...{ showMention: async () => true, showNote: async () => true, cite: async () => 'article' },
          ...{ sameText: async () => null, carryNotes: async () => async () => {} },
          ...noteActions,
          storySoFar: async () => ({ earlier: [], newEntities: [], newTopics: [] }),
          beginNote: async () => openedDraft(),
        }}
        follow={(events) => {
          events.onPage('1');
          return () => {};
        }}
        libraryHref="/library.html"
      />,
    ),
  'the card': ({ saved, notes }) =>
    show(
      <Card
        subjects={saved.annotation.entities.map((entity, mention) => ({
          mention,
          entity,
          basis: 'lexicon',
          place: 1,
          total: 1,
        }))}
        notes={notes.map((note) => ({ note, words: readMarkdown(note.text), standing: null }))}
        actions={{
          onStep() {},
          onNote() {},
          onClose() {},
          onEdit() {},
          onRecolour() {},
          onNever() {},
          onOther() {},
          onDelete() {},
        }}
      />,
    ),
  'the note frame': ({ saved, notes }) =>
    show(
      <NoteFrame
        actions={{
          open: async () => ({
            target: notes[1]?.target ?? { kind: 'article' },
            articleTitle: saved.article.title,
            words: { text: notes[0]?.text ?? '', tags: notes[0]?.tags ?? [], colour: 'yellow' },
            saved: null,
          }),
          ...{
            keeping: async () => 'lasting',
            keep: async () => {},
            save: async () => {},
            leave: async () => {},
          },
          findTags: async () => notes[1]?.tags ?? [],
        }}
      />,
    ),
};

// The drawings ask it, also after they were taken away; jsdom has none.
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => void vi.restoreAllMocks());

describe('scripts and pieces of markup, in every field', () => {
  it.each(Object.entries(PLACES))('are words in %s', async (_, place) => {
    const found: string[] = [];
    let most = 0;
    for (const records of ROUNDS) {
      await place(records);
      found.push(...foreignIn(document.body));
      most = Math.max(most, document.body.textContent.split('pwned').length);
    }
    expect(found).toEqual([]);
    // They were there to be seen.
    expect(most).toBeGreaterThan(1);
  });

  it('would be found where they became elements', () => {
    document.body.replaceChildren();
    for (const name of ['script', 'iframe', 'svg', 'x-sorot'])
      document.body.append(document.createElement(name));
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:1');
    link.setAttribute('onclick', '1');
    document.body.append(link);
    expect(foreignIn(document.body)).toHaveLength(6);
  });
});
