import { describe, expect, it } from 'vitest';
import { readDocument, surface } from '../../lib/recognition/document.ts';
import { createRegistry } from '../../lib/recognition/registry.ts';
import { settled } from '../../lib/recognition/settle.ts';
import type { Span } from '../../lib/recognition/span.ts';
import { WORLD } from './small-world.ts';

/** The names of a text, as `type surface`, from those given as `type surface` and titles given as surfaces. */
function settle(text: string, known: readonly string[], heads: readonly string[] = []) {
  const document = readDocument(text);
  const registry = createRegistry(WORLD);
  const spanOf = (type: Span['type'], words: string): Span => {
    const start = text.indexOf(words);
    const first = document.tokens.start.indexOf(start);
    const last = document.tokens.end.indexOf(start + words.length) + 1;
    const entity = registry.fromText(type, words);
    return { first, last, start, end: start + words.length, type, entity, strength: 0 };
  };
  const names = known.map((one) => {
    const [type = '', ...words] = one.split(' ');
    return spanOf(type as Span['type'], words.join(' '));
  });
  const titles = heads.map((head) => spanOf('role', head));
  const isOrdinary = (index: number) => document.word(index) === 'biasa';
  return settled({ document, registry, names, titles, isOrdinary }).map(
    ({ type, first, last }) => `${type} ${surface(document, first, last)}`,
  );
}

describe('decided names tell', () => {
  it.each([
    [
      'that a body’s name goes on after its bracket',
      'Di Pengadilan Alam (PA) Bogor itu',
      ['organisation Pengadilan Alam', 'place Bogor'],
      [],
      ['organisation Pengadilan Alam (PA) Bogor'],
    ],
    [
      'what an acronym of theirs is',
      'Kata Sokabumi Indonesia (SI). Kata SI.',
      ['organisation Sokabumi Indonesia'],
      [],
      ['organisation Sokabumi Indonesia', 'organisation SI', 'organisation SI'],
    ],
    [
      'of what a title is held',
      'Kata Ketua Gakoindo Jono itu',
      ['person Jono'],
      ['Ketua'],
      ['organisation Gakoindo', 'person Jono'],
    ],
    [
      'that even before "periode"',
      'Kata Ketua Gakoindo periode 2016',
      [],
      ['Ketua'],
      ['organisation Gakoindo'],
    ],
    [
      'nothing of a title’s ordinary word',
      'Kata Ketua Biasa Jono itu',
      ['person Jono'],
      ['Ketua'],
      ['person Jono'],
    ],
    ['nothing of whoever holds a title', 'Kata Ketua Gakoindo pergi', [], ['Ketua'], []],
    ['who is quoted', 'Dikutip KompasAlam kemarin', [], [], ['organisation KompasAlam']],
    ['not everything with capitals inside', 'Memakai iTelepon kemarin', [], [], []],
    ['where a text was written', 'Judul\nBANTUL - Kata itu', [], [], ['place BANTUL']],
    [
      'where, after the outlet',
      'Judul\nALAM.CO, BANTUL -- Kata itu',
      ['organisation ALAM.CO'],
      [],
      ['organisation ALAM.CO', 'place BANTUL'],
    ],
    [
      'where, before a paper',
      'Semarang, Sinar Maju - Kata itu ada',
      ['place Semarang'],
      [],
      ['place Semarang', 'organisation Sinar Maju'],
    ],
    [
      'who publishes, in brackets',
      'Bantul (Sinar): Kata itu ada',
      [],
      [],
      ['place Bantul', 'organisation Sinar'],
    ],
    ['nobody where no place stands by', 'Kata, Sinar Maju - Kata itu ada', [], [], []],
    [
      'that a body’s name goes on with its place',
      'Di KPA Bogor itu, KPA Cabang Bali itu, KPA, Bogor',
      ['organisation KPA', 'place Bogor', 'place Bali'],
      [],
      ['organisation KPA Bogor', 'place Bali'],
    ],
    ['not where a dash stands inside', 'Judul BANTUL - Kata itu', [], [], []],
  ])('%s', (_what, text, names, titles, expected) => {
    expect(settle(text, names, titles)).toEqual(expected);
  });
});
