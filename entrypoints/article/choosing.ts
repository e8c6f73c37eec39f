import { h } from 'preact';
import { BlockOutline } from '../../components/card/block-outline.tsx';
import { ChoosingBar } from '../../components/card/choosing-bar.tsx';
import { SOROTS_LOOK } from '../../components/type-styles.ts';
import { blockAt, firstBlock, larger, smaller } from '../../lib/page/block-steps.ts';
import { rootOf } from '../../lib/page/safe-dom.ts';
import { createOverlay, type Overlay } from './overlay.ts';

/** What a press of a pointer makes; a page that hears of it would follow a link, or close what was chosen. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
] as const;

/**
 * Lets the reader choose a block of the page, until it is read, called off, or `signal` aborts. All that is shown lies in
 * the overlay; the page is not touched, and hears nothing of what is pressed.
 */
export function chooseBlock(
  window: Window,
  /** Reads the chosen block; false: there is nothing to read in it, and choosing goes on. */
  onRead: (block: Element) => boolean,
  signal: AbortSignal,
): void {
  const choosing = new Choosing(window, onRead);
  signal.addEventListener('abort', choosing.end, { signal: choosing.signal });
  if (signal.aborted) choosing.end();
}

class Choosing {
  private readonly window: Window;
  private readonly onRead: (block: Element) => boolean;
  private readonly overlay: Overlay;
  private readonly ending = new AbortController();
  private block: Element;
  /** Where the reader pointed: the way back from a larger block. */
  private pointed: Element;
  /** Whether a block was chosen; from then on the pointer alone changes nothing. */
  private isChosen = false;
  private isEmpty = false;
  private frame: number | null = null;

  constructor(window: Window, onRead: (block: Element) => boolean) {
    this.window = window;
    this.onRead = onRead;
    this.overlay = createOverlay(window.document, () => SOROTS_LOOK);
    this.block = firstBlock(window.document);
    this.pointed = this.block;
    this.watch();
    this.draw();
  }

  get signal(): AbortSignal {
    return this.ending.signal;
  }

  readonly end = (): void => {
    this.ending.abort();
    if (this.frame !== null) this.window.cancelAnimationFrame(this.frame);
    this.overlay.clear();
  };

  private watch(): void {
    const { signal } = this.ending;
    const early = { capture: true, signal };
    this.window.addEventListener('pointermove', (event) => this.point(event), early);
    for (const type of PRESSES) this.window.addEventListener(type, (event) => this.press(event), early);
    this.window.addEventListener('keydown', (event) => this.key(event), early);
    this.window.addEventListener('scroll', this.drawSoon, { ...early, passive: true });
    this.window.addEventListener('resize', this.drawSoon, { signal });
  }

  private isOfPage(event: Event): event is Event & { readonly target: Element } {
    return event.isTrusted && !this.overlay.isTarget(event) && event.target instanceof Element;
  }

  private point(event: Event): void {
    if (!this.isChosen && this.isOfPage(event)) this.choose(blockAt(event.target));
  }

  private press(event: MouseEvent): void {
    if (!this.isOfPage(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click' || event.button !== 0) return;
    this.isChosen = true;
    this.choose(blockAt(event.target));
  }

  private key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (!this.isObeyed(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private isObeyed(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'Escape':
        this.end();
        return true;
      case 'ArrowUp':
        this.step(larger(this.block));
        return true;
      case 'ArrowDown':
        this.step(smaller(this.block, this.pointed));
        return true;
      case 'Enter':
        // On a button it presses that button.
        if (this.overlay.isTarget(event)) return false;
        this.read();
        return true;
      case 'Tab':
        return !event.shiftKey && this.overlay.focusBar();
      default:
        return false;
    }
  }

  private choose(block: Element): void {
    if (block === this.block && block === this.pointed && !this.isEmpty) return;
    this.pointed = block;
    this.outline(block);
  }

  private step(block: Element): void {
    this.isChosen = true;
    this.outline(block);
  }

  private outline(block: Element): void {
    this.block = block;
    this.isEmpty = false;
    this.draw();
  }

  private read(): void {
    if (!this.block.isConnected || !this.onRead(this.block)) {
      this.isEmpty = true;
      this.draw();
    } else this.end();
  }

  private readonly drawSoon = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    this.frame ??= this.window.requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
  };

  private draw(): void {
    const { clientWidth, clientHeight } = rootOf(this.window.document);
    const box = this.block.getBoundingClientRect();
    this.overlay.show('outline', h(BlockOutline, { box, width: clientWidth, height: clientHeight }), null);
    const bar = {
      isEmpty: this.isEmpty,
      onLarger: () => this.step(larger(this.block)),
      onSmaller: () => this.step(smaller(this.block, this.pointed)),
      onRead: () => this.read(),
      onCancel: this.end,
    };
    this.overlay.show('bar', h(ChoosingBar, bar), null);
  }
}
