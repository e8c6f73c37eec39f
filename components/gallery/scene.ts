import type { VNode } from 'preact';
import type { SheetName } from './sheets.ts';

/** One state of one component. */
export interface Scene {
  /** In a word or two, for whoever looks through the gallery. */
  readonly name: string;
  readonly content: VNode;
}

/** The states of the components of one door, or one part of it. */
export interface SceneGroup {
  readonly name: string;
  /** The stylesheets of the door. */
  readonly sheet: SheetName;
  /** Width of the door, in CSS pixels; null: as wide as there is room. */
  readonly width: number | null;
  readonly scenes: readonly Scene[];
}
