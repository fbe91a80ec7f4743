import { Problem } from './problem.ts';
import { readBody } from './read-body.ts';

/** The fields of a form. Those that are missing are empty, as those that were left empty are. */
export interface Form {
  /** The first value of that name. */
  text(name: string): string;
  /** All values of that name. */
  all(name: string): readonly string[];
}

/** Longest form in bytes. */
const MAX_FORM = 64 * 1024;

/**
 * Reads the form that a page sends.
 *
 * @throws {Problem} 415 for what is not `application/x-www-form-urlencoded`, 413 and 400 as `readBody`.
 */
export async function readForm(request: Request): Promise<Form> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    throw new Problem(415, 'media_type', 'Send the form as application/x-www-form-urlencoded.');
  }
  const fields = new URLSearchParams(await readBody(request, MAX_FORM));
  return { text: (name) => fields.get(name) ?? '', all: (name) => fields.getAll(name) };
}
