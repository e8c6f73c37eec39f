import * as v from 'valibot';

/** What came of reading a value from outside: a failure is a value, with a sentence that names the place. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: string };

/** A fault may quote what it found, which may be a whole article. */
const LONGEST_FAULT = 240;

/** Reads a value by a schema. Its keys come back in the schema's order, so equal records have equal JSON. */
export function parseBy<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Parsed<T> {
  const result = v.safeParse(schema, input, { abortEarly: true, abortPipeEarly: true });
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, fault: sentence(result.issues[0]) };
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const fault = path === null ? issue.message : `${path}: ${issue.message}`;
  return fault.length > LONGEST_FAULT ? `${fault.slice(0, LONGEST_FAULT)}…` : fault;
}
