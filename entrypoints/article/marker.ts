import { h } from 'preact';
import { PageToast } from '../../components/card/page-toast.tsx';
import type { Note, NoteColour, NoteTarget } from '../../lib/library/note.ts';
import type { Failure, OwnSaid, Result, SavedInFrame } from '../../lib/messaging/calls.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import { t } from '../../lib/messaging/translate.ts';
import { copyCited } from './copy-cited.ts';
import type { Overlay } from './overlay.ts';
import { randomId } from './random-id.ts';
import { NOTHING_FOUND, type Reading } from './reading.ts';

type Ask = () => Promise<Result<Note>>;
type Undo = () => Promise<Result<unknown>>;

/** Something done to a note. */
interface Deed {
  readonly ask: Ask;
  /** Said after it was kept, not before. */
  readonly done: string;
  readonly failed: string;
  /** Takes it back. */
  readonly undo: (note: Note) => Promise<Result<Note>>;
  /** Said after it was taken back. */
  readonly undone: string;
}

const failed = () => t('notSaved');

/** Highlights, recolours and deletes; says so when it is kept, and offers to take it back. */
export class Marker {
  private readonly reading: Reading;
  private readonly overlay: Overlay;
  /** Grows with each line said. */
  private turn = 0;

  constructor(reading: Reading, overlay: Overlay) {
    this.reading = reading;
    this.overlay = overlay;
  }

  /** Keeps a highlight without words; null: in the last colour used. */
  highlight(target: NoteTarget, colour: NoteColour | null): void {
    const { extraction, annotation } = this.reading;
    // Made here: a message that is sent again, since its answer was lost, makes no second highlight.
    const id = randomId();
    const place = { article: extraction.article, annotation: annotation ?? NOTHING_FOUND, target };
    this.run({
      ask: () => askBackground.highlight({ id, ...place, colour }),
      done: t('highlightSaved'),
      failed: failed(),
      undo: () => askBackground.trashNote({ id }),
      undone: t('highlightTakenBack'),
    });
  }

  /** Gives a note another colour. */
  recolour({ id, colour: before }: Note, colour: NoteColour): void {
    if (colour === before) return;
    this.run({
      ask: () => askBackground.recolourNote({ id, colour }),
      done: t('colourSaved'),
      failed: failed(),
      undo: () => askBackground.recolourNote({ id, colour: before }),
      undone: t('noteAsBefore'),
    });
  }

  /** Puts a note into the trash. */
  remove({ id }: Note): void {
    this.run({
      ask: () => askBackground.trashNote({ id }),
      done: t('noteDeleted'),
      failed: t('notDeleted'),
      undo: () => askBackground.untrashNote({ id }),
      undone: t('noteRestored'),
    });
  }

  /** Never marks some words again, on any page. */
  neverMark(form: string): void {
    void askBackground.neverMark({ form }).then((answer) => {
      if (answer.ok) this.saidOwn(answer.value);
      else this.sayFailed(answer.error, failed(), () => this.neverMark(form));
    });
  }

  /** Says that no note could be begun, and offers to try again. */
  notBegun(why: Failure, again: () => void): void {
    this.sayFailed(why, t('noteNotBegun'), again);
  }

  /** Says what the reader said of some words, and offers to take it back; null: it could not be kept. */
  saidOwn(said: OwnSaid | null): void {
    if (said === null) {
      this.say(t('ownNotSaid'));
      return;
    }
    const { form, type, undo } = said;
    const words = type === null ? t('ownNeverSaid', form) : t('ownSaid', form, t(`type_${type}`));
    this.say(words, () => this.takeBack(() => askBackground.unsayOwn({ undo }), t('ownUnsaid')));
  }

  /** Says that a note was saved in the frame, and offers to take that back. */
  savedInFrame({ id, isNew }: SavedInFrame): void {
    this.say(t('noteSaved'), () =>
      this.takeBack(
        isNew ? () => askBackground.trashNote({ id }) : () => askBackground.undoEdit({ id }),
        t(isNew ? 'noteDeleted' : 'noteAsBefore'),
      ),
    );
  }

  /** Copies a passage with its citation, and says so; answers whether the browser let it. A press on "again" lets it. */
  async copyCited(document: Document, passage: string): Promise<boolean> {
    const done = await copyCited(document, this.reading.extraction.article, passage);
    if (done) this.say(t('passageCopied'));
    else this.say(t('notCopied'), () => void this.copyCited(document, passage), t('retry'));
    return done;
  }

  /** Offers to go on with a note that was begun on this page and not saved. */
  offerDraft(onContinue: () => void): void {
    const act = () => {
      this.overlay.hide('toast');
      onContinue();
    };
    this.say(t('draftWaits'), act, t('draftContinue'));
  }

  private run({ ask, done, failed: notDone, undo, undone }: Deed): void {
    void ask().then((answer) => {
      if (answer.ok) this.say(done, () => this.takeBack(() => undo(answer.value), undone));
      else
        this.sayFailed(answer.error, notDone, () => this.run({ ask, done, failed: notDone, undo, undone }));
    });
  }

  private takeBack(undo: Undo, undone: string): void {
    void undo().then((answer) => {
      if (answer.ok) this.say(undone);
      else this.sayFailed(answer.error, t('notRestored'), () => this.takeBack(undo, undone));
    });
  }

  /** A browser that keeps nothing is said to be one: to try again there would be in vain. */
  private sayFailed({ code }: Failure, words: string, again: () => void): void {
    if (code === 'keeps-nothing') this.say(t('keepsNothing'));
    else this.say(words, again, t('retry'));
  }

  private say(words: string, onAct: (() => void) | null = null, act = t('undo')): void {
    this.turn += 1;
    const onClose = () => this.overlay.hide('toast');
    this.overlay.show('toast', h(PageToast, { key: this.turn, words, act, onAct, onClose }), null);
  }
}
