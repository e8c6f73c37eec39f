/** `npm run audit`: whether a known weakness, of high severity or worse, is in a package that is built into the extension. */
import * as v from 'valibot';
import { outputOf } from './run.ts';

const Audit = v.object({
  vulnerabilities: v.record(v.string(), v.object({ severity: v.string(), range: v.string() })),
});

const GRAVE = ['high', 'critical'];

const { text } = await outputOf('npm', ['audit', '--omit=dev', '--json']);
const audit = v.safeParse(Audit, parsed(text));
if (!audit.success) {
  console.log('Skipped: the list of known weaknesses cannot be asked from here.');
} else {
  const all = Object.entries(audit.output.vulnerabilities);
  const grave = all.filter(([, { severity }]) => GRAVE.includes(severity));
  for (const [name, { severity, range }] of grave) console.error(`${name} ${range}: ${severity}`);
  console.log(`${all.length} known weaknesses in what ships, ${grave.length} of them high or worse.`);
  process.exitCode = grave.length === 0 ? 0 : 1;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
