/** What is drawn on a canvas is drawn in these: a canvas knows no custom properties, and no colour scheme. */
export interface Inks {
  /** Words. */
  readonly ink: string;
  /** What the eye is to find. */
  readonly accent: string;
  readonly line: string;
  /** Behind it all. */
  readonly paper: string;
}

/** The inks of an element, as its sheet says for the scheme of now: `color`, `fill`, `stroke` and the background. */
export function inksOf(element: Element): Inks {
  const { color, fill, stroke, backgroundColor } = getComputedStyle(element);
  return { ink: color, accent: fill, line: stroke, paper: backgroundColor };
}

const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;

/** Calls `onChange` when the scheme changes, until the signal. */
export function watchScheme(onChange: () => void, signal: AbortSignal): void {
  for (const scheme of SCHEMES) matchMedia(scheme).addEventListener('change', onChange, { signal });
}
