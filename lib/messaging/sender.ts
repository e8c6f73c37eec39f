/**
 * Who may send a message, as far as rights go:
 * - `own-page`: the background, or one of Sorot's pages that stands by itself (popup, panel, library, …);
 * - `note-frame`: the note editor, by the token in its address; framed by a page of the web, or in a tab;
 * - `page`: Sorot's script in a page of the web, in the top frame of a tab;
 * - `sub-frame`: the same in any other frame;
 * - `framed`: one of Sorot's pages in a frame where it has no business, or the note editor without a token;
 * - `foreign`: everybody else, and who cannot be told.
 */
export const SENDER_KINDS = ['own-page', 'note-frame', 'page', 'sub-frame', 'framed', 'foreign'] as const;

/** One of {@link SENDER_KINDS}. */
export type SenderKind = (typeof SENDER_KINDS)[number];

/** Who sent a message, as the browser tells it. */
export interface Sender {
  readonly kind: SenderKind;
  /** Address of the page or frame; null where the browser does not say. */
  readonly url: string | null;
  readonly tabId: number | null;
  /** The frame in that tab; 0 is the page itself. */
  readonly frameId: number;
  /** Of the note frame: the draft that it may speak of, by its own address; null for all others. */
  readonly token: string | null;
}

/** What tells Sorot from all others: its id, and the address of its files, `chrome-extension://…/`. */
export interface OwnIdentity {
  readonly id: string;
  readonly address: string;
}

/** The one page of Sorot's that a page of the web may frame. */
const NOTE_FRAME = '/note-frame.html';

/** Reads what the browser says of a sender. Nothing of it comes from the message; what is missing gives no right. */
export function readSender(from: unknown, own: OwnIdentity): Sender {
  const { id, url, origin, tab, frameId } = (from ?? {}) as Readonly<Record<string, unknown>>;
  const address = typeof url === 'string' ? URL.parse(url) : null;
  const tabId = idOf(tab);
  const frame = typeof frameId === 'number' ? frameId : null;
  const sender = { url: address === null ? null : String(url), tabId, frameId: frame ?? 0, token: null };
  if (id !== own.id || address === null || !isOf(origin, address)) return { ...sender, kind: 'foreign' };
  if (originOf(address) === originOf(new URL(own.address)))
    return { ...sender, ...ownKind(address, tabId !== null, frame) };
  // Sorot's scripts stand in pages of the web; another extension's page is none.
  if (address.protocol.endsWith('-extension:')) return { ...sender, kind: 'foreign' };
  return { ...sender, kind: tabId !== null && frame === 0 ? 'page' : 'sub-frame' };
}

function idOf(tab: unknown): number | null {
  const { id } = (tab ?? {}) as { readonly id?: unknown };
  return typeof id === 'number' ? id : null;
}

/** Sorot's page by its place. Popup and panel are in no tab and say no frame; only a page of a tab can be framed by a site. */
function ownKind(
  { pathname, hash }: URL,
  isInTab: boolean,
  frame: number | null,
): Pick<Sender, 'kind' | 'token'> {
  if (pathname !== NOTE_FRAME) return { kind: (frame ?? 0) === 0 ? 'own-page' : 'framed', token: null };
  const token = tokenIn(hash);
  return token === null || !isInTab ? { kind: 'framed', token: null } : { kind: 'note-frame', token };
}

/** The token in a note frame's address, by its hash; null where there is none. */
export function tokenIn(hash: string): string | null {
  return /^#([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(hash)?.[1] ?? null;
}

/** Whether a document is of the origin that its address says; a sandboxed one is of none. A browser may keep quiet about it. */
function isOf(origin: unknown, address: URL): boolean {
  return origin === undefined || !/^https?:$/.test(address.protocol) || origin === address.origin;
}

/** Not `URL.origin`, which not every browser, and not Node, gives for addresses of extensions. */
function originOf({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}
