import axe from 'axe-core';
import type { Surface } from './session.ts';

/** As a function, since a page of the extension runs no string: its policy forbids it, drivers go round it. */
const load = new Function(axe.source) as () => void;

/** What axe-core finds wrong with a document: rule and element, in words. */
export async function faultsIn(surface: Surface): Promise<readonly string[]> {
  await surface.evaluate(load);
  return surface.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
