import type { Import } from './imports.ts';

/** What the files of a folder may import. */
interface Allowance {
  /** Folders of the repository; an import of the folder's own files is always allowed. */
  readonly folders: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types: readonly string[];
  /** Packages, with what lies below them. */
  readonly packages: readonly string[];
}

/** The list of the types that a mention can have. It is what types and colours are named after, and no lexicon. */
const TYPE_LIST = 'lib/lexicon/types.ts';

/** What addresses of one article have in common: text and addresses only, for the background, which must tell whose page asks. */
const PAGE_KEY = 'lib/page/page-key.ts';

/** Where the body chosen for a site is kept: the detector looks there before it wakes anybody. */
const CHOSEN_BODY_KEY = 'lib/sites/chosen-body-key.ts';

const PURE = ['lib/text', 'lib/lexicon', 'lib/recognition', 'lib/anchoring', 'lib/library', 'lib/sites'];

/** Doors that may share what wires them; the content script is not one, it must stay without storage. */
const OTHER_DOORS = ['background', 'popup', 'sidepanel', 'library', 'note-frame', 'welcome'].map(
  (door) => `entrypoints/${door}`,
);

/** The import table of docs/architecture.md. The longest folder that a path begins with counts. */
const TABLE: Readonly<Record<string, Allowance>> = {
  'lib/text': { folders: [], types: [], packages: [] },
  'lib/lexicon': { folders: ['lib/text'], types: [], packages: [] },
  'lib/anchoring': { folders: ['lib/text'], types: [], packages: ['approx-string-match'] },
  'lib/recognition': { folders: ['lib/lexicon', 'lib/text'], types: [], packages: [] },
  'lib/library': {
    folders: ['lib/text'],
    types: ['lib/anchoring', 'lib/recognition', 'lib/lexicon'],
    packages: ['marked', 'papaparse', 'valibot'],
  },
  'lib/citing': { folders: ['lib/library'], types: [], packages: ['@citation-js'] },
  'lib/page': {
    folders: ['lib/text', 'lib/anchoring', TYPE_LIST],
    types: ['lib/library', 'lib/recognition', 'lib/lexicon'],
    packages: [],
  },
  'lib/sites': { folders: [], types: [], packages: ['valibot'] },
  'lib/storage': {
    folders: ['lib/library', 'lib/sites'],
    types: PURE,
    packages: ['idb', 'valibot', 'wxt/browser'],
  },
  'lib/messaging': { folders: [], types: [...PURE, 'assets'], packages: ['wxt/browser'] },
  components: { folders: PURE, types: ['lib/messaging', 'lib/page'], packages: ['preact'] },
  'components/dossier': {
    folders: [...PURE, 'components'],
    types: ['lib/messaging'],
    packages: ['preact', 'uplot', 'd3-force'],
  },
  'entrypoints/detector': {
    folders: ['lib/page', 'lib/messaging', CHOSEN_BODY_KEY],
    types: PURE,
    packages: ['wxt/utils'],
  },
  'entrypoints/citer': {
    folders: ['lib/citing', 'lib/library', 'lib/messaging'],
    types: PURE,
    packages: ['wxt/utils'],
  },
  'entrypoints/article': {
    folders: ['lib/page', 'lib/anchoring', 'lib/messaging', 'components', TYPE_LIST],
    types: PURE,
    packages: ['preact', 'valibot', 'wxt/browser', 'wxt/utils'],
  },
  'entrypoints/library': {
    folders: [...PURE, 'lib/citing', 'lib/storage', 'lib/messaging', 'components', ...OTHER_DOORS],
    types: ['lib/page'],
    packages: ['preact', 'valibot', 'wxt/browser', 'wxt/utils', 'fflate', 'papaparse'],
  },
  entrypoints: {
    folders: [...PURE, PAGE_KEY, 'lib/citing', 'lib/storage', 'lib/messaging', 'components', ...OTHER_DOORS],
    types: ['lib/page'],
    packages: ['preact', 'valibot', 'wxt/browser', 'wxt/utils'],
  },
};

/** The row of the table for a path, or null where the table says nothing (scripts, tests). */
function rowFor(path: string): string | null {
  const rows = Object.keys(TABLE).filter((folder) => path.startsWith(`${folder}/`));
  return rows.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether the table allows a file to import something. */
export function mayImport(path: string, wanted: Import): boolean {
  const row = rowFor(path);
  const allowance = row === null ? undefined : TABLE[row];
  if (row === null || allowance === undefined) {
    return true;
  }
  const within = (folders: readonly string[]) =>
    folders.some((folder) => wanted.target === folder || wanted.target.startsWith(`${folder}/`));
  if (!wanted.local) {
    return within(allowance.packages);
  }
  return (
    within([...(row === 'entrypoints' ? [] : [row]), ...allowance.folders]) ||
    (wanted.typeOnly && within(allowance.types))
  );
}
