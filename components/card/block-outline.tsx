import type { VNode } from 'preact';

interface BlockOutlineProps {
  /** The block, in CSS pixels of the viewport. */
  readonly box: DOMRect;
  /** Width of the viewport, in CSS pixels. */
  readonly width: number;
  /** Height of the viewport, in CSS pixels. */
  readonly height: number;
}

/** Outlines a block of the page from above it; edges that lie outside the window are shown at its border. */
export function BlockOutline({ box, width, height }: BlockOutlineProps): VNode {
  const left = Math.min(Math.max(0, box.left), width);
  const top = Math.min(Math.max(0, box.top), height);
  const style = {
    left: `${left}px`,
    top: `${top}px`,
    width: `${Math.max(0, Math.min(width, box.right) - left)}px`,
    height: `${Math.max(0, Math.min(height, box.bottom) - top)}px`,
  };
  return <div class="block-outline" aria-hidden="true" style={style} />;
}
