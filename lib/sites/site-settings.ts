import * as v from 'valibot';

/** What the reader said about sites, beyond the permissions, which the browser keeps. */
export interface SiteSettings {
  /** Whether nothing is read by itself but the sites that the reader named. */
  readonly asksFirst: boolean;
  /** Sites, as `siteOf` names them, that are always read by themselves, where the browser grants it; hosts below too. */
  readonly always: readonly string[];
  /** Sites that are never read by themselves; hosts below neither. */
  readonly never: readonly string[];
}

/** What holds until the reader chooses. */
export const DEFAULT_SITE_SETTINGS: SiteSettings = { asksFirst: false, always: [], never: [] };

/** A host of which a match pattern can be made: one that cannot would undo the patterns of all others. */
const HOST = /^[^\s/*@:?#]+$|^\[[\da-f:.]+\]$/i;

const sites = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => [
      ...new Set(all.filter((site) => typeof site === 'string').filter((site) => HOST.test(site))),
    ]),
  ),
  [],
);

const settings = v.object({
  asksFirst: v.fallback(v.boolean(), DEFAULT_SITE_SETTINGS.asksFirst),
  always: sites,
  never: sites,
});

/** Reads the settings from storage; what is missing or damaged takes its default. */
export function parseSiteSettings(input: unknown): SiteSettings {
  const parsed = v.safeParse(settings, input);
  return parsed.success ? parsed.output : DEFAULT_SITE_SETTINGS;
}
