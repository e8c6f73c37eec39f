import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type NoteColour, USUAL_COLOUR } from '../library/note.ts';
import { noteColour } from '../library/note-schema.ts';
import { storageError } from './storage-error.ts';

const KEY = 'lastColour';

/** The colour that was last chosen for a note. Rejects with a `StorageError`. */
export async function readLastColour(): Promise<NoteColour> {
  try {
    const stored = await browser.storage.local.get(KEY);
    const read = v.safeParse(noteColour, stored[KEY]);
    return read.success ? read.output : USUAL_COLOUR;
  } catch (error) {
    throw storageError(error);
  }
}

/** Keeps the colour that was last chosen. Rejects with a `StorageError`. */
export async function keepLastColour(colour: NoteColour): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: colour });
  } catch (error) {
    throw storageError(error);
  }
}
