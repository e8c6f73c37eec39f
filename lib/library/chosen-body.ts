import * as v from 'valibot';

/** A path of a few tags with their classes. */
const LONGEST_SELECTOR = 1000;
const LONGEST_REASON = 40;

/** What is asked before a host's chosen body is given: why the page is no article, a `DetectionReason`. */
export const reasonSchema = v.pipe(v.string(), v.maxLength(LONGEST_REASON));

/** {@link ChosenBody}, as messages and storage have it. */
export const chosenBodySchema = v.object({
  selector: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SELECTOR)),
  reason: reasonSchema,
});

/** What the reader chose as the body of an article, remembered for the pages of its host. */
export interface ChosenBody {
  /** CSS selector that found the element, and no other, on its page. */
  readonly selector: string;
  /** Why that page was no article to Sorot: a `DetectionReason`. */
  readonly reason: string;
}

/** Reasons by which a page may be an article all the same. */
const OPEN_REASONS: readonly string[] = ['unsure', 'no-prose', 'blogger-no-post'];

/**
 * Whether a choice holds for a page that is no article for this reason: one that Sorot is not sure of, and one that is
 * taken for the same as the page of the choice. A front page is no article because a page about the site was one.
 */
export function holdsFor(chosen: ChosenBody, reason: string): boolean {
  return chosen.reason === reason || OPEN_REASONS.includes(reason);
}

/** Reads a choice from storage; null where there is none, or none that this version can read. */
export function parseChosenBody(input: unknown): ChosenBody | null {
  const parsed = v.safeParse(chosenBodySchema, input);
  return parsed.success ? parsed.output : null;
}
