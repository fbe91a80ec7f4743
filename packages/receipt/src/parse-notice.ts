import { canonicalJson, type NoticeDocument } from '@sluice/core';
import * as v from 'valibot';
import { noticeSchema } from './notice-schema.ts';

/** A notice document, or what is wrong with its text. */
export type ParsedNotice = { readonly notice: NoticeDocument } | { readonly path: string; readonly message: string };

/**
 * Parses the text of a notice document. Only canonical text passes: equal documents have one hash then, and nothing hides in white space or behind a member that
 * is named twice. Never throws, and quotes nothing of the text.
 */
export function parseNotice(text: string): ParsedNotice {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { path: '', message: 'expected JSON' };
  }
  const { success, output, issues } = v.safeParse(noticeSchema, given);
  if (!success) {
    const [issue] = issues;
    const path = (v.getDotPath(issue) ?? '').slice(0, 100);
    return { path, message: issue.expected === 'never' ? 'expected no such member' : 'expected another value here' };
  }
  if (canonicalJson(given) !== text) return { path: '', message: 'expected canonical JSON (RFC 8785)' };
  return { notice: output };
}
