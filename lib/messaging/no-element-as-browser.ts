/**
 * A page's element with the id `browser` answers to that name in content scripts too, where the browser itself has
 * nothing by it, and would be taken for the extension API. An own property comes before it; the page sees neither.
 */
if (!Object.hasOwn(globalThis, 'browser'))
  Object.defineProperty(globalThis, 'browser', {
    value: undefined,
    configurable: true,
    writable: true,
  });
