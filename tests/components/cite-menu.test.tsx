// @vitest-environment jsdom
import type { VNode } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CiteMenu, type Copied } from '../../components/cite-menu.tsx';
import { ToastLine } from '../../components/toast-line.tsx';
import { useToast } from '../../components/use-toast.ts';
import type { CitationForm } from '../../lib/library/citation-form.ts';
import { find, key, press, show } from './shown.tsx';

function Door({ onCite }: { onCite: (form: CitationForm) => Promise<Copied> }): VNode {
  const toast = useToast();
  return (
    <>
      <CiteMenu onCite={onCite} toast={toast} />
      <ToastLine toast={toast} />
    </>
  );
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('offers four forms, says what was copied, and what was not', async () => {
  const forms: string[] = [];
  const onCite = async (form: CitationForm) => {
    forms.push(form);
    if (form === 'bibtex') throw new Error('no clipboard');
    return 'passage' as const;
  };
  await show(<Door onCite={onCite} />);
  expect(find('.menu-list').hidden).toBe(true);
  await press('Cite');
  await press('Markdown');
  expect(find('.toast-place').textContent).toContain('Selected passage copied');
  expect(document.activeElement?.textContent).toBe('Cite');
  await press('Cite');
  await press('BibTeX');
  expect(find('.toast-place').textContent).toContain('Not copied');
  await press('Cite');
  await key(find('.menu-list button'), 'Escape');
  expect(find('.menu-list').hidden).toBe(true);
  expect(forms).toEqual(['markdown', 'bibtex']);
});
