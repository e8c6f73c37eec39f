import { attributeOf, hasAttributes } from '../safe-dom.ts';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|;)\s*font-size\s*:\s*0/i;

/** Classes that hide from everybody, or from all but screen readers, by the custom of large style sheets. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|is-hidden|d-none|visually-?hidden|sr-only|screen-reader-text|screenreader|off-screen|offscreen|u-h|u-hidden|invisible|print-only|visible-print|noprint-hidden)(?=\s|$)/i;

/** The same sheets show again what is hidden on small screens only: "hidden md:block", "d-none d-lg-flex". */
const SHOWN_AGAIN =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|inline|inline-block|grid|table|contents)(?=\s|$)/i;

/**
 * Whether an element is hidden by what stands on it: attribute, style, or a class that hides by custom. Computed styles
 * would cost a layout of the page.
 */
export function isHidden(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  const names = attributeOf(element, 'class');
  return names !== null && HIDDEN_CLASS.test(names) && !SHOWN_AGAIN.test(names);
}
