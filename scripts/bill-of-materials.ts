import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { outputOf, ROOT } from './run.ts';

const Package = v.object({ name: v.string(), version: v.string() });

/** As much of CycloneDX as is changed here. */
const Bill = v.looseObject({
  metadata: v.looseObject({ component: v.looseObject({ name: v.string() }) }),
});

/**
 * Writes which packages, in which versions, are built into the extension, in CycloneDX's JSON beside the packed files.
 * Answers with the file's path. What differs from run to run (its moment, its number, this folder's name) is left out.
 */
export async function writeBillOfMaterials(): Promise<string> {
  const { name, version } = v.parse(Package, JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')));
  const { text, code } = await outputOf('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx']);
  if (code !== 0) throw new Error('npm could not list the packages');
  const bill = v.parse(Bill, JSON.parse(text));
  const { metadata } = bill;
  const same = {
    ...bill,
    serialNumber: undefined,
    metadata: { ...metadata, timestamp: undefined, component: { ...metadata.component, name } },
  };
  const path = `.output/${name}-${version}.cdx.json`;
  await writeFile(ROOT + path, `${JSON.stringify(same, null, 2)}\n`);
  return path;
}
