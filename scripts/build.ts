/** `npm run build` and `npm run zip`: the extension for Chrome and Firefox, in `.output`. */
import { writeBillOfMaterials } from './bill-of-materials.ts';
import { buildExtension } from './build-extension.ts';

const step = process.argv[2] === 'zip' ? 'zip' : 'build';
const code = await buildExtension(step);
if (code === 0 && step === 'zip') console.log(`Listed what is in them: ${await writeBillOfMaterials()}`);
process.exitCode = code;
