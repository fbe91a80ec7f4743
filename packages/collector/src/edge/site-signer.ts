import { fromBase64, makeSecretKey, type NoteSigner, parseSecretKey } from '@sluice/log';
import { StoreError } from '../store/store-error.ts';

/**
 * Makes the signer of a site's log from the one secret key of a worker, as the command `key` of the Node collector prints it: each log needs a name of its own,
 * so that no checkpoint of one can pass for another's. `consent.example/log` and the site `shop` make `consent.example/log/shop`.
 *
 * @throws {StoreError} if the key is none
 * @see https://c2sp.org/tlog-checkpoint#note-text
 */
export function siteSigner(secretKey: string, site: string): NoteSigner {
  const name = parseSecretKey(secretKey)?.name;
  const [, encoded = ''] = /^PRIVATE\+KEY\+[^+]+\+[0-9a-f]{8}\+(\S+)$/.exec(secretKey) ?? [];
  const seed = fromBase64(encoded)?.slice(1);
  const signer = name && seed && parseSecretKey(makeSecretKey(`${name}/${site}`, seed));
  if (!signer) throw new StoreError('SLUICE_LOG_KEY is no key of a log; take one that "sluice-collector key" prints');
  return signer;
}
