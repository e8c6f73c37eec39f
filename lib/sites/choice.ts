import { BLOGSPOT_PATTERNS } from './blogspot-patterns.ts';
import {
  EVERYWHERE,
  isBlogspot,
  isEverywhere,
  patternOf,
  siteOf,
  siteOfPattern,
  takesIn,
} from './patterns.ts';
import type { SiteSettings } from './site-settings.ts';

/** On which sites articles are read by themselves: Blogger's alone, all, or none but those that the reader named. */
export const CHOICES = ['blogger', 'all', 'ask'] as const;

/** One of {@link CHOICES}. */
export type Choice = (typeof CHOICES)[number];

/** Match patterns that the browser grants now, as `permissions.getAll` lists them. */
export type Granted = readonly string[];

/** The choice that is in force: what the reader chose, as far as the browser still grants it. */
export function choiceOf(granted: Granted, { asksFirst }: SiteSettings): Choice {
  if (asksFirst) return 'ask';
  if (granted.some(isEverywhere)) return 'all';
  return granted.some(isBlogspot) ? 'blogger' : 'ask';
}

/** The permission that a choice needs, to be asked for in the reader's press. */
export function neededFor(choice: Choice): readonly string[] {
  if (choice === 'all') return [EVERYWHERE];
  return choice === 'blogger' ? BLOGSPOT_PATTERNS : [];
}

/** The granted permission that a choice does without, to be given back. */
export const needlessFor = (choice: Choice, granted: Granted): readonly string[] =>
  choice === 'all' ? [] : granted.filter(isEverywhere);

/** Granted patterns of sites that were named one by one, here or in the browser's own page. */
const namedPatterns = (granted: Granted): readonly string[] =>
  granted.filter((pattern) => !isEverywhere(pattern) && !isBlogspot(pattern));

/** Whether every blog of Blogger may be read; browsers let the reader take that back. */
export const isBloggerGranted = (granted: Granted): boolean =>
  granted.some(isEverywhere) || BLOGSPOT_PATTERNS.every((pattern) => granted.includes(pattern));

/** Where the detector is registered at run time: the manifest has it on Blogger's own domains. */
export interface DetectorSites {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** The sites, beyond Blogger's, on which the detector is to stand; null: on none. */
export function detectorSites(granted: Granted, settings: SiteSettings): DetectorSites | null {
  const named = new Set([...namedPatterns(granted), ...settings.always.map(patternOf)]);
  const matches = choiceOf(granted, settings) === 'all' ? [EVERYWHERE] : [...named].sort();
  if (matches.length === 0) return null;
  return { matches, excludeMatches: [...BLOGSPOT_PATTERNS, ...settings.never.map(patternOf)] };
}

/** How a site stands: read by itself, only when the reader asks, or switched off by the reader. */
export type Standing = 'reads' | 'asks' | 'never';

/** How the site of an address stands. */
export function standingOf(url: string, granted: Granted, settings: SiteSettings): Standing {
  if (sitesOver(url, settings.never).length > 0) return 'never';
  if (!granted.some((pattern) => takesIn(pattern, url))) return 'asks';
  const isNamed =
    sitesOver(url, settings.always).length > 0 ||
    namedPatterns(granted).some((pattern) => takesIn(pattern, url));
  return isNamed || !settings.asksFirst ? 'reads' : 'asks';
}

/** Of some sites, those that an address belongs to: its own, or one above it. */
const sitesOver = (url: string, sites: readonly string[]): readonly string[] =>
  sites.filter((site) => takesIn(patternOf(site), url));

/** The settings after the reader said that the site of an address is always read, never, or neither. */
export function withSite(settings: SiteSettings, url: string, word: 'always' | 'never' | null): SiteSettings {
  const site = siteOf(url);
  const without = (sites: readonly string[]) =>
    sites.filter((one) => one !== site && !sitesOver(url, sites).includes(one));
  const named = site === null ? [] : [site];
  return {
    ...settings,
    always: [...without(settings.always), ...(word === 'always' ? named : [])],
    never: [...without(settings.never), ...(word === 'never' ? named : [])],
  };
}

/** The sites that are always read, as they are listed: what the reader named, as far as the browser grants it. */
export function alwaysRead(granted: Granted, { always }: SiteSettings): readonly string[] {
  const isGranted = (site: string) => granted.some((pattern) => takesIn(pattern, `https://${site}/`));
  const sites = new Set([...always.filter(isGranted), ...namedPatterns(granted).map(siteOfPattern)]);
  return [...sites].sort((a, b) => a.localeCompare(b));
}

/** The granted patterns by which a site of {@link alwaysRead} is read, to be given back. */
export const patternsOf = (site: string, granted: Granted): readonly string[] =>
  namedPatterns(granted).filter((pattern) => siteOfPattern(pattern) === site);
