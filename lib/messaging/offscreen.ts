/** What the background asks of Chromium's document without a window. */
export interface OffscreenCalls {
  /** The address of a file with everything kept; it holds as long as the document. */
  exportAddress(of: null): string;
}
