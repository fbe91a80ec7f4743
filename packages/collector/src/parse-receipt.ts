import { RECEIPT_SCHEMAS, type Receipt, timeOfUuidv7 } from '@sluice/core';
import { findContradictions, receiptSchema } from '@sluice/receipt';
import * as v from 'valibot';
import { type Fault, Problem } from './problem.ts';

/** How far the time in a receipt's id may lie from the collector's clock, in milliseconds: 48 hours. */
export const ID_TIME_TOLERANCE: number = 48 * 3_600_000;

const MAX_FAULTS = 5;

/**
 * Parses the body of a request into a receipt that may be stored as it is.
 *
 * @param now the collector's clock, in milliseconds since 1970
 * @throws {Problem} 400 for what is no JSON, 422 for what is no true receipt, with the first faults and their paths.
 */
export function parseReceipt(body: string, now: number): Receipt {
  const { success, output, issues } = v.safeParse(receiptSchema, parseJson(body));
  if (!success) throw invalid(issues.slice(0, MAX_FAULTS).map(faultOf));
  // The text itself is kept, so nothing may hide in it behind a second member of the same name.
  if (namesInText(body) !== namesIn(output)) {
    throw new Problem(400, 'repeated_member', 'An object in the body names a member twice; name each once.');
  }
  const faults = contradictionsOf(output, now);
  if (faults.length > 0) throw invalid(faults);
  return output;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // The parser's own message quotes the body, which belongs into no answer and no log.
    throw new Problem(400, 'bad_json', 'The body is no JSON; send one receipt as a JSON object.');
  }
}

function contradictionsOf(receipt: Receipt, now: number): Fault[] {
  const faults: Fault[] = findContradictions(receipt).map(({ path, message }) => ({
    path,
    message: `expected ${message}`,
  }));
  if (Math.abs((timeOfUuidv7(receipt.id) ?? 0) - now) > ID_TIME_TOLERANCE) {
    faults.push({ path: 'id', message: 'expected an id made within 48 hours of the collector’s clock' });
  }
  return faults;
}

function invalid(faults: readonly Fault[]): Problem {
  const [first] = faults;
  const where = first?.path ? ` at "${first.path}"` : '';
  return new Problem(422, 'invalid_receipt', `The receipt is not valid${where}: ${first?.message ?? ''}.`, { faults });
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (v.getDotPath(issue) ?? '').slice(0, 100);
  if (issue.type === 'variant' && issue.received !== 'undefined')
    return { path, message: `expected ${RECEIPT_SCHEMAS.join(' or ')}` };
  if (issue.type === 'strict_object' || issue.type === 'variant') {
    const missing = issue.expected !== 'never';
    return { path, message: missing ? 'expected this member, it is missing' : 'expected no such member' };
  }
  const worded = issue.kind === 'validation' || issue.type === 'custom' || issue.type === 'boolean';
  return { path, message: `expected ${worded ? issue.message : issue.expected}` };
}

/** Counts the names of members in JSON text that parses: a string is one exactly where a colon follows. */
function namesInText(json: string): number {
  let count = 0;
  for (let at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
    at = behindString(json, at);
    while (/\s/.test(json.charAt(at))) at++;
    if (json.charAt(at) === ':') count++;
  }
  return count;
}

/** Where the string that begins at a quote has ended. Searching for quotes takes a third of what a regular expression over all characters does. */
function behindString(json: string, start: number): number {
  let end = start;
  let isEscaped = true;
  while (isEscaped) {
    end = json.indexOf('"', end + 1);
    let slashes = end;
    while (json.charAt(slashes - 1) === '\\') slashes--;
    isEscaped = (end - slashes) % 2 === 1;
  }
  return end + 1;
}

/** Counts the members of a value and of all objects in it. Only for values of bounded depth. */
function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : 1;
  return Object.values(value).reduce((sum: number, member) => sum + own + namesIn(member), 0);
}
