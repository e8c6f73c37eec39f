import { expect, it } from 'vitest';
import { table } from '../../scripts/demo/table.ts';

it('makes columns as wide as their widest cell, and cuts what is too long for a line', () => {
  const long = 'x'.repeat(60);
  expect(
    table(
      ['TYPE', 'NAME'],
      [
        ['person', 'Wiranto'],
        ['law', long],
      ],
    ).split('\n'),
  ).toEqual(['TYPE    NAME', 'person  Wiranto', `law     ${'x'.repeat(47)}…`]);
});
