import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { type LexiconViews, openLexicon } from '../../lib/lexicon/open.ts';
import type { SourceEntity, SourceFlags, SourceForm, SourceTenure } from '../../lib/lexicon/source.ts';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';

/** What a test says of an entity; all else is empty. */
export interface Sketch extends Partial<Omit<SourceEntity, 'forms' | 'flags' | 'tenures'>> {
  /** Further names; the preferred name is a form by itself. */
  readonly forms?: readonly string[];
  readonly acronyms?: readonly string[];
  /** Acronyms that are rather another's. */
  readonly cautious?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly flags?: Partial<SourceFlags>;
  /** `[person, from, to]` */
  readonly tenures?: readonly (readonly [person: string, from: string, to: string])[];
}

const formsOf = (texts: readonly string[], kind: SourceForm['kind']): readonly SourceForm[] =>
  texts.map((text) => ({ text, kind }));

/** An entity as the tables would give it. */
export function entity(id: string, name: string, sketch: Sketch = {}): SourceEntity {
  const {
    forms = [],
    acronyms = [],
    cautious = [],
    demonyms = [],
    flags = {},
    tenures = [],
    ...rest
  } = sketch;
  return {
    type: ENTITY_TYPES.find((type) => id.startsWith(`${type}/`)) ?? 'topic',
    nameEn: '',
    about: '',
    aboutEn: '',
    link: '',
    iptc: '',
    parent: '',
    kind: id.startsWith('role/') ? 'office' : '',
    ...rest,
    id,
    name,
    forms: [
      ...formsOf([name, ...forms], 'name'),
      ...formsOf(demonyms, 'demonym'),
      ...formsOf(acronyms, 'acronym'),
      ...formsOf(cautious, 'cautious'),
    ],
    flags: { needsContext: false, commonWord: false, caseSensitive: false, ...flags },
    tenures: tenures.map(([person, from, to]): SourceTenure => ({ person, from, to })),
    source: rest.source ?? 'hand',
  };
}

/** The compiled bytes as a buffer of their own, as a fetch gives them. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

/** A lexicon of a few entities. */
export function smallLexicon(...entities: readonly SourceEntity[]): LexiconViews {
  return openLexicon(bufferOf(compileLexicon(entities)));
}
