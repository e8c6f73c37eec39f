import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { besideBody, findPost } from '../../lib/page/post.ts';

const pageWith = (more: string): Document =>
  new JSDOM(`<div class="widget Blog"><b id="of-widget"></b><div class="post">
    <header><b id="before"></b><i><b id="nested"></b></i></header>
    <section><b id="near"></b><div class="post-body"><b id="of-body"></b>prose</div><b id="after"></b></section>
    <div class="comments"><b id="of-comment"></b></div>${more}</div></div>`).window.document;

const found = (document: Document, selector: string): readonly string[] =>
  besideBody(findPost(document, null, '/'), selector).map(({ id }) => id);

describe('what stands beside the body of a post', () => {
  it.each([
    { among: 'few siblings', more: '' },
    { among: 'more siblings than are looked through one by one', more: '<p></p>'.repeat(1001) },
  ])(
    'is found in the order of the page among $among, and neither in the body nor in comments',
    ({ more }) => {
      expect(found(pageWith(more), 'b')).toEqual(['before', 'nested', 'near', 'after']);
    },
  );

  it('is looked for in the whole widget where the post has none', () => {
    expect(found(pageWith(''), '#of-widget')).toEqual(['of-widget']);
  });

  it('is not the body itself', () => {
    expect(found(pageWith(''), '.post-body')).toEqual([]);
  });

  it('is found by what is around the post as well', () => {
    expect(found(pageWith(''), '.widget section > b')).toEqual(['near', 'after']);
  });
});
