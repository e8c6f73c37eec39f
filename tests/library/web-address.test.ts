import { describe, expect, it } from 'vitest';
import { webAddress } from '../../components/web-address.ts';
import { type Markdown, readMarkdown } from '../../lib/library/markdown.ts';
import { parseSavedArticle } from '../../lib/library/parse.ts';
import { isWebAddress } from '../../lib/library/web-address.ts';
import { DISGUISED } from './disguised-addresses.ts';
import { PAYLOADS, recordsWith } from './payloads.ts';
import { sampleArticle } from './samples.ts';

describe('an address that is not what it seems', () => {
  it('is one of forty', () => {
    expect(new Set(DISGUISED).size).toBe(40);
  });

  it.each(DISGUISED)('%j is neither saved, nor imported, nor shown as a link', (address) => {
    expect(isWebAddress(address)).toBe(false);
    expect(parseSavedArticle(sampleArticle(1, { url: address })).ok).toBe(false);
    expect(webAddress(address)).toBeNull();
    const written = readMarkdown(
      `[tekan](<${address}>) [t](${address}) <${address}>\n\n[a]: ${address}\n[a]`,
    );
    expect(addressesIn(written).filter((href) => href === address || !isWebAddress(href))).toEqual([]);
  });
});

describe('an address of the web', () => {
  it.each([
    'http://contoh.example',
    'HTTPS://contoh.example/a?b=c#d',
    'https://contoh.example:8080/',
    'http://[::1]:80/',
    'https://xn--contoh-9za.example/',
    'https://berita.contoh.example/2019/08/a-b_c~d.html?m=1&u=https://lain.example/',
    'https://contoh.example/é/%E2%80%AE/<a>',
    'http://localhost/a@b',
  ])('%j is one', (address) => {
    expect(isWebAddress(address)).toBe(true);
    expect(webAddress(address)).not.toBeNull();
  });
});

describe('the payloads', () => {
  it('are two hundred, and each round is a record that can be kept', () => {
    expect(new Set(PAYLOADS).size).toBe(200);
    const rounds = PAYLOADS.map((_, round) => parseSavedArticle(recordsWith(round + 1).saved));
    expect(rounds.filter(({ ok }) => !ok)).toEqual([]);
  });
});

function addressesIn(pieces: readonly Markdown[]): readonly string[] {
  return pieces.flatMap((piece) => [
    ...('href' in piece ? [piece.href] : []),
    ...('children' in piece ? addressesIn(piece.children) : []),
  ]);
}
