import { type Category, isCategory } from './category.ts';
import { ANSWERS, type Answer, type Consent, isYes } from './consent.ts';
import { SIGNAL_NAMES, type SignalName } from './signals.ts';
import { VENDOR_ID, type VendorId } from './vendor.ts';

const VERSION = '1';
const SUBJECT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const QUESTION = /^[0-9a-z]{3}$/;
const MAX_LENGTH = 4096;

/**
 * Writes a consent as a cookie value: `1.<subject>.<at>.<revision>.<signals>.<categories>.<vendors>`, for example
 * `1.0b9c….mkq2xy.1.dnt.analytics~g!ads~r.youtube~g4fz`, with the question behind a yes to a vendor. The alphabet needs no escaping in a cookie, so that the
 * value stays as short as it looks.
 */
export function encodeConsent(consent: Consent): string {
  const { subject, at, revision, signals, categories, vendors, questions } = consent;
  return [
    VERSION,
    subject,
    at.toString(36),
    revision.toString(36),
    signals.join('!'),
    encodeAnswers(categories),
    encodeAnswers(vendors, questions),
  ].join('.');
}

/**
 * Reads what {@link encodeConsent} wrote. Anything else, damaged in any way, is `undefined`: then the visitor is asked
 * again, which is the safe side. Never throws.
 */
export function decodeConsent(value: unknown): Consent | undefined {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return undefined;
  const [version, subject = '', at = '', revision = '', signals = '', categories, vendors, ...rest] = value.split('.');
  if (version !== VERSION || rest.length > 0 || !SUBJECT.test(subject)) return undefined;
  const questions: Record<VendorId, string> = {};
  const consent = {
    subject,
    at: decodeNumber(at),
    revision: decodeNumber(revision),
    signals: decodeSignals(signals),
    categories: decodeAnswers(categories, isCategory) as Partial<Record<Category, Answer>> | undefined,
    vendors: decodeAnswers(vendors, (id) => VENDOR_ID.test(id), questions),
    questions,
  };
  return Object.values(consent).includes(undefined) ? undefined : (consent as Consent);
}

function encodeAnswers(
  answers: Readonly<Partial<Record<string, Answer>>>,
  questions: Readonly<Record<string, string>> = {},
): string {
  return Object.entries(answers)
    .map(([key, answer]) => `${key}~${answer?.charAt(0)}${Object.hasOwn(questions, key) ? questions[key] : ''}`)
    .join('!');
}

/** @param questions gets what stands behind the answers; left out, nothing may stand there */
function decodeAnswers(
  text: string | undefined,
  isKey: (key: string) => boolean,
  questions?: Record<string, string>,
): Record<string, Answer> | undefined {
  if (text === undefined) return undefined;
  const answers: Record<string, Answer> = {};
  for (const item of text ? text.split('!') : []) {
    const [key = '', said = '', ...rest] = item.split('~');
    const answer = ANSWERS.find((name) => name.charAt(0) === said.charAt(0));
    const question = said.slice(1);
    if (!answer || rest.length > 0 || !isKey(key) || Object.hasOwn(answers, key)) return undefined;
    if (question && !(questions && isYes(answer) && QUESTION.test(question))) return undefined;
    answers[key] = answer;
    if (questions && question) questions[key] = question;
  }
  return answers;
}

function decodeNumber(text: string): number | undefined {
  const value = /^[0-9a-z]{1,11}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

function decodeSignals(text: string): SignalName[] | undefined {
  const names = text ? text.split('!') : [];
  return names.every((name) => (SIGNAL_NAMES as string[]).includes(name)) ? (names as SignalName[]) : undefined;
}
