/** What is measured in the page, as one script: it leaves its functions where the bench finds them. */
import { Readability } from '@mozilla/readability';
import { detect } from '../../../lib/page/detect.ts';
import { extract } from '../../../lib/page/extract.ts';

Object.assign(globalThis, { sorotBench: { detect, extract, Readability } });
