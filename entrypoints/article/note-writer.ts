import { h } from 'preact';
import type { Note, NoteTarget } from '../../lib/library/note.ts';
import type { Failure, Result } from '../../lib/messaging/calls.ts';
import { noteFrameAddress } from '../../lib/messaging/own-address.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import type { Overlay } from './overlay.ts';
import { NOTHING_FOUND, type Reading } from './reading.ts';

/** Told why no note could be begun, and what tries it once more. */
type OnFailure = (why: Failure, again: () => void) => void;

/** Opens the note frame: the words are typed in a page of the extension, never in this one. */
export class NoteWriter {
  private readonly reading: Reading;
  private readonly overlay: Overlay;
  private readonly onFailure: OnFailure;

  constructor(reading: Reading, overlay: Overlay, onFailure: OnFailure) {
    this.reading = reading;
    this.overlay = overlay;
    this.onFailure = onFailure;
  }

  /** Begins a note, and frames its editor beside a place of the viewport. */
  write(target: NoteTarget, near: DOMRect): void {
    const { extraction, annotation } = this.reading;
    const place = { article: extraction.article, annotation: annotation ?? NOTHING_FOUND, target };
    this.open(() => askBackground.beginNote(place), near);
  }

  /** Frames the editor of a kept note's words. */
  edit({ id }: Note, near: DOMRect): void {
    this.open(() => askBackground.beginEdit({ id }), near);
  }

  /** Frames the editor of a note that was begun before. */
  goOn(token: string, near: DOMRect): void {
    this.frame(token, near);
  }

  /** Takes the frame away; answers whether there was one. Its words are kept as a draft. */
  close(): boolean {
    const was = this.overlay.isShown('frame');
    this.overlay.hide('frame');
    return was;
  }

  private open(begin: () => Promise<Result<{ readonly token: string }>>, near: DOMRect): void {
    void begin().then((answer) => {
      if (answer.ok) this.frame(answer.value.token, near);
      else this.onFailure(answer.error, () => this.open(begin, near));
    });
  }

  private frame(token: string, near: DOMRect): void {
    this.overlay.hide('card');
    this.overlay.hide('bar');
    const iframe = h('iframe', { src: noteFrameAddress(token), title: 'Sorot' });
    this.overlay.show('frame', h('div', { class: 'frame', key: token }, iframe), near);
  }
}
