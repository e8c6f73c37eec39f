import { type ComponentChild, h, render } from 'preact';
import { cardSheetText } from '../../components/card/card-sheet.ts';
import { TranslationContext } from '../../components/translation.ts';
import type { MarkLook } from '../../lib/library/reading-settings.ts';
import { t, uiLanguage } from '../../lib/messaging/translate.ts';
import { newElement, rootOf } from '../../lib/page/safe-dom.ts';

/** The things that Sorot lays over a page, each at most once. */
export type Layer = 'card' | 'bar' | 'frame' | 'toast' | 'outline';

/** What lies over the page, in a closed shadow root of an element that is there only while something is shown. */
export interface Overlay {
  /** Shows a layer beside a place, in CSS pixels of the viewport; null: where its own style puts it. */
  show(layer: Layer, content: ComponentChild, near: DOMRect | null): void;
  hide(layer: Layer): void;
  isShown(layer: Layer): boolean;
  /** Moves the keyboard into the card. */
  focusCard(): void;
  /** Moves the keyboard to the first button of the bar, unless it is in it; answers whether it did. */
  focusBar(): boolean;
  /** Whether somebody works in the overlay by keyboard. */
  hasFocus(): boolean;
  /** Whether an event happened on the overlay: a closed shadow root shows its host as the target. */
  isTarget(event: Event): boolean;
  /** Takes everything away. */
  clear(): void;
}

/** By this attribute the element is known to a later script of Sorot's, after an update. */
export const OVERLAY_MARK = 'data-sorot';

/** Distance of a layer from its place and from the edges of the window, in CSS pixels. */
const GAP_PX = 8;

/** A page's rules must not reach the host; its own shadow root cannot overrule a page's `!important` but this can. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 !important; inline-size: auto !important; ' +
  'block-size: auto !important; background: none !important; border: 0 !important; pointer-events: none !important; ' +
  'overflow: visible !important; z-index: 2147483647 !important; display: block !important;';

/** An overlay for a document. `look`: how marks look when it is shown. */
export function createOverlay(document: Document, look: () => MarkLook): Overlay {
  const slots = new Map<Layer, HTMLElement>();
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  // Now, since it can be shown when the extension is gone, and can be asked no more.
  const translation = { t, language: uiLanguage() };

  const open = (): ShadowRoot => {
    if (host !== null && root !== null) return root;
    host = newElement(document, 'div');
    host.setAttribute('style', HOST_STYLE);
    host.toggleAttribute(OVERLAY_MARK, true);
    root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardSheetText(look()));
    root.adoptedStyleSheets = [sheet];
    // A closed root is hard to reach for a page's scripts; what they should make there all the same is no reader's deed.
    for (const type of ACTS) root.addEventListener(type, stopMade, { capture: true });
    rootOf(document).append(host);
    raise(host);
    return root;
  };
  const slotOf = (layer: Layer): HTMLElement => {
    const known = slots.get(layer);
    if (known) return known;
    const slot = newElement(document, 'div');
    open().append(slot);
    slots.set(layer, slot);
    return slot;
  };
  const hide = (layer: Layer) => {
    const slot = slots.get(layer);
    if (!slot) return;
    render(null, slot);
    slot.remove();
    slots.delete(layer);
    if (slots.size > 0) return;
    host?.remove();
    host = null;
    root = null;
  };

  return {
    show(layer, content, near) {
      const slot = slotOf(layer);
      render(h(TranslationContext.Provider, { value: translation }, content), slot);
      const box = slot.firstElementChild;
      if (box instanceof HTMLElement && near !== null) place(document, box, near);
    },
    hide,
    isShown: (layer) => slots.has(layer),
    focusCard: () => slots.get('card')?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    focusBar() {
      const bar = slots.get('bar');
      if (!bar || bar.querySelector(':focus') !== null) return false;
      bar.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
      return true;
    },
    hasFocus: () => (root?.querySelector(':focus-visible') ?? null) !== null,
    isTarget: (event) => host !== null && event.target === host,
    clear: () => {
      for (const layer of [...slots.keys()]) hide(layer);
    },
  };
}

/** Events by which a reader does something. */
const ACTS = ['click', 'keydown', 'input', 'change', 'pointerenter', 'focusin', 'focusout'] as const;

function stopMade(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/** The top layer: above everything that a page can stack. */
function raise(host: HTMLElement): void {
  host.popover = 'manual';
  host.showPopover();
}

function place(document: Document, box: HTMLElement, near: DOMRect): void {
  const view = rootOf(document);
  const fitsBelow = near.bottom + GAP_PX + box.offsetHeight <= view.clientHeight;
  const top = fitsBelow ? near.bottom + GAP_PX : near.top - GAP_PX - box.offsetHeight;
  const left = Math.min(near.left, view.clientWidth - box.offsetWidth - GAP_PX);
  box.style.top = `${Math.max(GAP_PX, Math.min(top, view.clientHeight - box.offsetHeight - GAP_PX))}px`;
  box.style.left = `${Math.max(GAP_PX, left)}px`;
}
