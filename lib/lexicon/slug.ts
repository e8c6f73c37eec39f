import { fold } from '../text/fold.ts';

/** An id from a name: `Komisi I DPR` → `komisi-i-dpr`. */
export function slug(name: string): string {
  return fold(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
