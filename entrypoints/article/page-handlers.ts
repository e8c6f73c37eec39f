import * as v from 'valibot';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';
import type { Handlers } from '../../lib/messaging/answer.ts';
import type { PageCalls, PageSummary } from '../../lib/messaging/calls.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { tellPanel } from '../../lib/messaging/to-panel.ts';
import { PAINTED_COLOURS } from './note-rule.ts';
import { refresh } from './refresh.ts';
import type { Visit, Visits } from './visits.ts';

const onOff = v.object({ on: v.boolean() });
const mentionIndex = v.object({ index: v.pipe(v.number(), v.integer(), v.minValue(0)), card: v.boolean() });
const noteId = v.object({ id: v.string() });
const direction = v.object({ by: v.picklist([1, -1]) });

const colourOrLast = v.object({ colour: v.nullable(v.picklist(PAINTED_COLOURS)) });
const draftToken = v.object({ token: v.string() });
const ownSaid = v.object({
  ...{ form: v.string(), undo: v.string() },
  type: v.nullable(v.picklist(ENTITY_TYPES)),
});
const savedInFrame = v.object({ saved: v.nullable(v.object({ id: v.string(), isNew: v.boolean() })) });

const done = { ok: true, value: null } as const;

/** Answers to the popup and the background, about the page as it stands when asked. */
export function pageHandlers(visits: Visits): Handlers<PageCalls> {
  const session = () => visits.current.session;
  return {
    async summary() {
      await visits.begun();
      return { ok: true, value: summaryOf(visits.current, visits.isBodyChosen) };
    },
    async chooseBody() {
      await visits.begun();
      return { ok: true, value: visits.chooseBody() };
    },
    async forgetBody() {
      const forgotten = await askBackground.forgetBody(null);
      if (forgotten.ok) visits.forgetBody();
      return forgotten;
    },
    paint(of) {
      session()?.paint(v.parse(onOff, of).on);
      void tellPanel.readingChanged(null);
      return done;
    },
    showMention(of) {
      const { index, card } = v.parse(mentionIndex, of);
      const here = session();
      if (!here || here.reading.rangeOf(index) === null) return { ok: true, value: false };
      if (card) here.guide.lead(index);
      return { ok: true, value: card || here.guide.leadQuietly(index) };
    },
    showNote: (of) => ({ ok: true, value: session()?.guide.leadToNote(v.parse(noteId, of).id) ?? false }),
    stepNote: (of) => ({ ok: true, value: session()?.guide.stepNote(v.parse(direction, of).by) ?? null }),
    step(of) {
      session()?.guide.step(v.parse(direction, of).by);
      return done;
    },
    selectedWords: () => ({ ok: true, value: session()?.selectedWords() ?? null }),
    copyCited: async () => ({ ok: true, value: (await session()?.copyCited()) ?? false }),
    saidOwn(of) {
      session()?.marker.saidOwn(v.parse(v.nullable(ownSaid), of));
      return done;
    },
    noteOnSelection() {
      session()?.noteOnSelection();
      return done;
    },
    async refresh() {
      await refresh(visits);
      return done;
    },
    highlightSelection(of) {
      session()?.highlightSelection(v.parse(colourOrLast, of).colour);
      return done;
    },
    async continueDraft(of) {
      await session()?.continueDraft(v.parse(draftToken, of).token);
      return done;
    },
    closeNoteFrame(of) {
      const { saved } = v.parse(savedInFrame, of);
      session()?.writer.close();
      if (saved) session()?.marker.savedInFrame(saved);
      return done;
    },
  };
}

function summaryOf({ detection, session }: Visit, bodyChosen: boolean): PageSummary {
  return {
    article: session?.reading.extraction.article ?? null,
    reason: detection.reason,
    bodyChosen,
    annotation: session?.reading.annotation ?? null,
    byTagger: session?.reading.byTagger ?? true,
    underWay: session?.reading.isUnderWay ?? false,
    isWhole: session?.reading.extraction.isWhole ?? true,
    shown: session?.reading.shownMentions() ?? [],
    notes: session?.reading.standingNotes() ?? [],
    orphans: session?.reading.orphans() ?? [],
    painted: session?.reading.isPainted ?? false,
  };
}
