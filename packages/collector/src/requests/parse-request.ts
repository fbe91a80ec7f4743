import * as v from 'valibot';
import { type Fault, Problem } from '../problem.ts';
import type { FiledRequest } from './privacy-request.ts';
import { filedSchema, TRAP } from './request-schema.ts';

/**
 * Parses what a visitor has filed.
 *
 * @throws {Problem} 422 with what is wrong and where; nothing that was given is repeated.
 */
export function parseRequest(input: unknown): FiledRequest {
  const { success, output, issues } = v.safeParse(filedSchema, input);
  if (!success) {
    const faults = issues.slice(0, 10).map(faultOf);
    throw new Problem(422, 'invalid_request', 'This is no request that can be filed; see what is wrong.', { faults });
  }
  const { [TRAP]: _, ...filed } = output;
  return filed;
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  // A name that is none of ours may be anything that was sent.
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path: '', message: 'there is a member that is none of a request' };
  }
  return { path: v.getDotPath(issue) ?? '', message: `give ${issue.message}` };
}
