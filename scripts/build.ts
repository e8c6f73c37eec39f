/** `npm run build` and `npm run zip`: the extension for Chrome and Firefox, in `.output`. */
import { buildExtension } from './build-extension.ts';

const step = process.argv[2] === 'zip' ? 'zip' : 'build';
process.exitCode = await buildExtension(step);
