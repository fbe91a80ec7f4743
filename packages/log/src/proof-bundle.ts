import { fromBase64 } from './base64.ts';
import { SALT_BYTES } from './commit.ts';
import { HASH_BYTES } from './hash-tree.ts';

/** Names the form of a {@link ProofBundle}. */
export const BUNDLE_FORMAT = 'sluice-proof/1';

/** What a receipt's holder needs to prove it offline, as JSON. Of an erased receipt `entry` stands in place of `body` and `salt`. */
export interface ProofBundle {
  readonly format: typeof BUNDLE_FORMAT;
  /** The receipt's text exactly as it arrived. */
  readonly body?: string;
  /** The receipt's salt, base64. */
  readonly salt?: string;
  /** The entry of a receipt that was erased, base64. */
  readonly entry?: string;
  /** A C2SP tlog-proof with the checkpoint in it. */
  readonly proof: string;
  /** The log that the proof is of. The key is what the log says of itself: compare it with one from elsewhere. */
  readonly log: { readonly name: string; readonly key: string };
}

/** A bundle that was read: with the receipt, or with what stays of it. */
export interface ParsedBundle {
  readonly receipt: { readonly body: string; readonly salt: Uint8Array } | { readonly entry: Uint8Array };
  readonly proof: string;
  readonly log: ProofBundle['log'];
}

/** Reads a bundle, or says in words what is wrong with it. Takes any text. */
export function parseBundle(json: string): ParsedBundle | string {
  const bundle = objectOf(json);
  if (bundle === undefined) return 'it is no JSON object';
  const { format, proof } = bundle;
  if (format !== BUNDLE_FORMAT) return `its "format" is not "${BUNDLE_FORMAT}"`;
  const { name, key } = isRecord(bundle.log) ? bundle.log : {};
  if (typeof name !== 'string' || typeof key !== 'string') return '"log" does not have the texts "name" and "key"';
  if (typeof proof !== 'string') return '"proof" is no text';
  const receipt = receiptOf(bundle);
  return typeof receipt === 'string' ? receipt : { receipt, proof, log: { name, key } };
}

function receiptOf({ body, salt, entry }: Readonly<Record<string, unknown>>): ParsedBundle['receipt'] | string {
  if (entry !== undefined) {
    const bytes = typeof entry === 'string' ? fromBase64(entry) : undefined;
    if (body !== undefined || salt !== undefined) return 'it has "entry" and a receipt beside it';
    return bytes?.length === HASH_BYTES ? { entry: bytes } : `"entry" is not ${HASH_BYTES} bytes in base64`;
  }
  const bytes = typeof salt === 'string' ? fromBase64(salt) : undefined;
  if (typeof body !== 'string') return '"body" is no text';
  return bytes?.length === SALT_BYTES ? { body, salt: bytes } : `"salt" is not ${SALT_BYTES} bytes in base64`;
}

function objectOf(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Only what an object has itself counts: JSON can name `__proto__`, but that stays a member like any other. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
