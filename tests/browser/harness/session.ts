/** The browsers that Sorot is tested in. */
export type BrowserName = 'chromium' | 'firefox';

/** What a browser is started with. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extensionDir: string;
  /** Port on 127.0.0.1 of the fixture server: the browser's only way out. */
  readonly proxyPort: number;
  /** The one host that the fixture server answers for, where the rest of the web is wanted too; absent: every host. */
  readonly proxyHost?: string;
  /** Folder of the profile; absent: a new one, removed by {@link BrowserSession.close}. */
  readonly profileDir?: string;
  /** Language of the browser and of `Accept-Language`, BCP 47; absent: `en-US`. */
  readonly locale?: string;
  /** What `prefers-color-scheme` says; absent: `light`. */
  readonly colorScheme?: 'light' | 'dark';
  /** Whether the welcome page, which opens in a new profile, stays; absent: it is closed before the session begins. */
  readonly keepsWelcome?: boolean;
  /** Preferences of Firefox beside the harness's own. */
  readonly firefoxPreferences?: Readonly<Record<string, boolean | number | string>>;
  /** Whether the browser puts pages aside as they are when the reader goes on, as it does outside tests; absent: false in Chromium. */
  readonly keepsPages?: boolean;
  /** Whether the browser lets the extension into private windows, as the reader may; absent: false. */
  readonly inPrivate?: boolean;
  /** Whether a window is shown; absent: false. */
  readonly visible?: boolean;
}

/** A rectangle of a page, in CSS pixels of its viewport. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point of a page's viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A document that can be looked into and worked with: a page, or a frame in it. Selectors are CSS. */
export interface Surface {
  /** Calls a function in the document; it sees no variables but its argument, and argument and answer are JSON. */
  evaluate<T, A>(read: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** Waits until a function in the document answers with something truthy, and gives it; throws after 15 seconds. */
  waitFor<T, A>(read: (arg: A) => T, arg?: A): Promise<NonNullable<T>>;
  /** Waits for an element and clicks it. */
  click(selector: string): Promise<void>;
  /** Waits for a button or link with this text or label, and clicks it, as a reader would who looks for the word. */
  clickButton(name: string): Promise<void>;
  /** Waits for a field, focuses it and types, key by key, after what it holds. */
  type(selector: string, text: string): Promise<void>;
}

/** A tab. */
export interface BrowserPage extends Surface {
  /** Calls a function with an element's shadow root, also a closed one; throws where there is none. */
  insideShadow<T, A>(host: string, read: (root: ShadowRoot, arg: A) => T, arg?: A): Promise<T>;
  /** Waits for a frame whose address contains a string, in closed shadow roots too. */
  frame(urlPart: string): Promise<Surface>;
  /** Presses keys together: `Escape`, `Shift+Tab`. */
  press(keys: string): Promise<void>;
  /** Moves the mouse, in CSS pixels of the viewport. */
  moveMouse(x: number, y: number): Promise<void>;
  /** Clicks at a point, in CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses the mouse at one point and releases it at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Sets the size of the viewport, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Writes a PNG of the viewport, or of a part of it. */
  screenshot(path: string, clip?: Clip): Promise<void>;
  /** Gives files to an `<input type=file>`. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** Does what starts a download, and answers with the file's text. */
  download(start: () => Promise<void>): Promise<string>;
  /** What was thrown and not caught, or written as an error, in the tab since it was opened: by pages and content scripts. */
  faults(): readonly string[];
  /** Processor time of the main thread of the tab, which is in front, in seconds since some moment; null where the browser does not tell. */
  mainThreadSeconds(): Promise<number | null>;
  /** Has the page printed, onto no paper. */
  print(): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  /** Goes to another address in the same tab. */
  goto(url: string): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with the extension. */
export interface BrowserSession {
  readonly name: BrowserName;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<BrowserPage>;
  /** Opens an address in a tab of its own while another tab stays the active one. */
  openBehind(page: BrowserPage, url: string): Promise<BrowserPage>;
  /** Opens a page of the extension in a tab of its own while another tab stays the active one, as for a popup. */
  openOver(page: BrowserPage, path: string): Promise<BrowserPage>;
  /** Opens an address in a private window; `place` absent: in front. Chromium shows no page of an extension there. */
  openPrivate(url: string, place?: 'in front' | 'behind'): Promise<BrowserPage>;
  /** Address of a file of the extension. */
  extensionUrl(path: string): string;
  /** Bytes that the background uses after a collection of garbage: of its scripts (Chromium), or of its process (Firefox). Null where none runs. */
  backgroundBytes(): Promise<number | null>;
  /** Stops the extension's background, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Waits for the welcome page of a new profile, and closes it. */
  closeWelcome(): Promise<void>;
  /** Gives the extension a host permission, a match pattern, as the reader does in the browser's own page. */
  grant(origin: string): Promise<void>;
  /** Does what has the browser ask the reader for a host permission, and gives it or refuses it; Chromium leaves a refusal open. */
  answering(give: boolean, origin: string, press: () => Promise<void>): Promise<void>;
  /** Takes a host permission back in the browser's own page. */
  withdraw(origin: string): Promise<void>;
  /** Loads the extension anew, as an update does: its pages close, its background ends, what it stored stays. */
  reloadExtension(): Promise<void>;
  /** Adds another extension, from a folder with its manifest. */
  addStranger(extensionDir: string): Promise<void>;
  /** Quits the browser and starts it again with the same profile; pages of before are gone. */
  restart(): Promise<void>;
  /** Settles when the browser is gone, also when a person closed it. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}

/** How long a page may take for what a test waits for. */
export const WAIT_MS = 15_000;
