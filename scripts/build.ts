/** `npm run build`, `npm run build -- gallery` and `npm run zip`: the extension for Chrome and Firefox, in `.output`. */
import { writeBillOfMaterials } from './bill-of-materials.ts';
import { buildExtension } from './build-extension.ts';

const STEPS = ['build', 'zip', 'gallery'] as const;
const asked = process.argv.at(-1);
const step = STEPS.find((one) => one === asked) ?? 'build';
const code = await buildExtension(step);
if (code === 0 && step === 'zip') console.log(`Listed what is in them: ${await writeBillOfMaterials()}`);
process.exitCode = code;
