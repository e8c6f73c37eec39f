import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openModel, type TaggerModel } from '../lib/recognition/tagger/open-model.ts';

const modelUrl = new URL('../assets/models/tagger.bin', import.meta.url);

/** Writes the tagger's model to where the project keeps it, and tells its path. */
export function writeProjectModel(bytes: Uint8Array): string {
  mkdirSync(new URL('.', modelUrl), { recursive: true });
  const unfinished = new URL(`${modelUrl.href}.${process.pid}`);
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, modelUrl);
  return fileURLToPath(modelUrl);
}

/** Whether bytes are those of the project's model. */
export function isProjectModel(bytes: Uint8Array): boolean {
  return readFileSync(modelUrl).equals(bytes);
}

/**
 * Opens the project's tagger model.
 * @throws ModelError where the file is damaged
 */
export function openProjectModel(): TaggerModel {
  const { buffer, byteOffset, byteLength } = readFileSync(modelUrl);
  return openModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
