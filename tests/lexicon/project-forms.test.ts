import { expect, it } from 'vitest';
import { entitiesOf } from '../../lib/lexicon/candidates.ts';
import { lookUp } from '../../lib/lexicon/look-up.ts';
import type { SourceEntity, SourceForm } from '../../lib/lexicon/source.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import { projectEntities } from './project-tables.ts';
import { smallLexicon } from './small-lexicon.ts';

const entities = projectEntities();
const lexicon = smallLexicon(...entities);

/** Whether a form, alone in a text, is found from end to end as a form of its entity. */
function findsItself(row: number, { text }: SourceForm): boolean {
  const tokens = tokenise(text);
  return lookUp(lexicon, tokens).some(
    (hit) =>
      tokens.start[hit.first] === 0 &&
      hit.end === text.length &&
      entitiesOf(lexicon, tokens, hit).some(({ entity }) => entity === row),
  );
}

const lost = (write: (form: SourceForm, entity: SourceEntity) => string) =>
  entities.flatMap((entity, row) =>
    entity.forms
      .map((form) => ({ ...form, text: write(form, entity) }))
      .filter((form) => !findsItself(row, form))
      .map(({ text }) => `${entity.id}: ${text}`),
  );

it('every surface form of every entity finds its entry when it stands alone', () => {
  expect(lost(({ text }) => text)).toEqual([]);
});

it('and decomposed, and in capitals', () => {
  expect(lost(({ text }) => text.normalize('NFD'))).toEqual([]);
  expect(lost(({ text }) => text.toUpperCase())).toEqual([]);
});
