import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/** The id under which Firefox knows a built extension, from its manifest. */
export function geckoId(extensionDir: string): string {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')));
  return manifest.browser_specific_settings.gecko.id;
}
