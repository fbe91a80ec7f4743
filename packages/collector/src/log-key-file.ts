import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSecretKey, type NoteSigner, parseSecretKey } from '@sluice/log';
import type { CollectorConfig } from './collector-config.ts';
import { StoreError } from './store/store-error.ts';

/**
 * Opens the log's key: the configured one, or that in the data folder, which is made at the first start. A key that lies beside the data goes to whoever
 * gets the data, so that a configured one is better: docs/proofs.md.
 *
 * @throws {StoreError} if the file holds no key
 */
export function openLogKey({ logKey, logName, data, sites }: CollectorConfig): NoteSigner {
  const file = join(data, 'log.key');
  const text = logKey ?? readKey(file) ?? writeKey(file, makeLogKey(logName ?? defaultName(sites[0]?.origins[0])));
  const signer = parseSecretKey(text.trim());
  if (!signer) throw new StoreError(`${file} holds no key of a log; put the right one in its place from a backup`);
  if (logName !== undefined && logName !== signer.name) {
    throw new StoreError(`the log's key is for "${signer.name}", not for "${logName}"; change logName, or the key`);
  }
  return signer;
}

/** Makes a new secret key for the log of this name. */
export function makeLogKey(name: string): string {
  return makeSecretKey(name, randomBytes(32));
}

/** An address without a scheme, as C2SP has it: that of the first site. */
function defaultName(origin: string | undefined): string {
  return origin === undefined ? 'sluice.local/receipts' : `${origin.replace(/^[a-z]+:\/\//, '')}/receipts`;
}

function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole or not at all, and for nobody else to read. The database's lock keeps a second process from doing the same. */
function writeKey(file: string, key: string): string {
  const draft = `${file}.new`;
  writeFileSync(draft, `${key}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
  return key;
}
