import { toExport } from '../../lib/library/export.ts';
import { answerCalls } from '../../lib/messaging/answer.ts';
import { openLibrary } from '../../lib/storage/open-library.ts';

/** Chromium's worker can give no text an address; this document, which has no window, can. */
answerCalls('offscreen', {
  async exportAddress() {
    const library = await openLibrary();
    const text = toExport((await library.readable()).contents);
    return { ok: true, value: URL.createObjectURL(new Blob([text], { type: 'application/json' })) };
  },
});
