import type { Browser, Frame } from 'puppeteer-core';
import * as v from 'valibot';

/** What WebDriver BiDi can do in Firefox and Puppeteer has no method for. */
export interface Bidi {
  /** Runs a statement with the browser's own rights and waits for its promise. */
  inBrowser(statement: string): Promise<void>;
  /** Runs an expression with the browser's own rights and gives what its promise comes to, as JSON would carry it. */
  askBrowser(expression: string): Promise<unknown>;
  /** Calls a function with the shadow root, open or closed, of the element that a selector finds in a frame. */
  inShadow(frame: Frame, host: string, read: string, arg: unknown): Promise<unknown>;
}

const Context = v.object({ result: v.object({ contexts: v.array(v.object({ context: v.string() })) }) });
const Host = v.object({
  result: v.object({
    result: v.object({ value: v.object({ shadowRoot: v.object({ sharedId: v.string() }) }) }),
  }),
});
const Answer = v.object({
  result: v.object({
    result: v.optional(v.object({ value: v.optional(v.string()) })),
    exceptionDetails: v.optional(v.object({ text: v.string() })),
  }),
});

/** The BiDi connection of a browser that Puppeteer runs. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<unknown> };
  };
  const call = async (method: string, params: unknown): Promise<string | undefined> => {
    const { result } = v.parse(Answer, await connection.send(method, params));
    if (result.exceptionDetails !== undefined) {
      throw new Error(result.exceptionDetails.text);
    }
    return result.result?.value;
  };
  const inBrowser = async (expression: string): Promise<string | undefined> => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = v.parse(Context, tree).result.contexts[0]?.context;
    return call('script.evaluate', { expression, target: { context }, awaitPromise: true });
  };
  return {
    async inBrowser(statement) {
      await inBrowser(`(async () => { await ${statement}; })()`);
    },
    async askBrowser(expression) {
      const answer = await inBrowser(`(async () => JSON.stringify(await ${expression}))()`);
      return answer === undefined ? undefined : JSON.parse(answer);
    },
    async inShadow(frame, host, read, arg) {
      const target = { context: (frame as unknown as { _id: string })._id };
      const found = await connection.send('script.callFunction', {
        functionDeclaration: '(selector) => document.querySelector(selector)',
        arguments: [{ type: 'string', value: host }],
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
        target,
        awaitPromise: false,
      });
      const { sharedId } = v.parse(Host, found).result.result.value.shadowRoot;
      const answer = await call('script.callFunction', {
        functionDeclaration: `async (root, arg) => JSON.stringify(await (${read})(root, JSON.parse(arg)))`,
        arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(arg ?? null) }],
        target,
        awaitPromise: true,
      });
      return answer === undefined ? undefined : JSON.parse(answer);
    },
  };
}
