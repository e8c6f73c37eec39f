import 'wxt/browser';

declare module 'wxt/browser' {
  /** WXT generates this for its own projects' paths; here every path of the package may be asked for. */
  interface WxtRuntime {
    getURL(path: `/${string}`): string;
  }
}

declare global {
  /** What the build tells the program. */
  interface ImportMeta {
    readonly env: { readonly MODE: 'production' | 'development' };
  }

  /** CSS Custom Highlight API, hit test: in Chromium 140 and Firefox 150, not yet in TypeScript's DOM library. */
  interface HighlightHitResult {
    readonly highlight: Highlight;
    readonly ranges: readonly AbstractRange[];
  }
  interface HighlightRegistry {
    highlightsFromPoint(x: number, y: number): readonly HighlightHitResult[];
  }
}
