import { h } from 'preact';
import type { NoteTarget } from '../../lib/library/note.ts';
import { noteFrameAddress } from '../../lib/messaging/own-address.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import type { Annotation } from '../../lib/recognition/annotation.ts';
import type { Overlay } from './overlay.ts';
import type { Reading } from './reading.ts';

const NOTHING_FOUND: Annotation = { mentions: [], entities: [], topics: [] };

/** Opens the note frame: the words are typed in a page of the extension, never in this one. */
export class NoteWriter {
  private readonly reading: Reading;
  private readonly overlay: Overlay;

  constructor(reading: Reading, overlay: Overlay) {
    this.reading = reading;
    this.overlay = overlay;
  }

  /** Begins a note, and frames its editor beside a place of the viewport. */
  write(target: NoteTarget, near: DOMRect): void {
    this.open(target, near).catch((error: unknown) =>
      console.error('Sorot: the note frame did not open', error),
    );
  }

  /** Takes the frame away; answers whether there was one. Its words are kept as a draft. */
  close(): boolean {
    const was = this.overlay.isShown('frame');
    this.overlay.hide('frame');
    return was;
  }

  private async open(target: NoteTarget, near: DOMRect): Promise<void> {
    const { extraction, annotation } = this.reading;
    const begun = await askBackground.beginNote({
      article: extraction.article,
      annotation: annotation ?? NOTHING_FOUND,
      target,
    });
    if (!begun.ok) throw new Error(begun.error.message);
    this.overlay.hide('card');
    this.overlay.hide('bar');
    const iframe = h('iframe', { src: noteFrameAddress(begun.value.token), title: 'Sorot' });
    this.overlay.show('frame', h('div', { class: 'frame', key: begun.value.token }, iframe), near);
  }
}
