import { cleanUrl, fingerprint, RECEIPT_SCHEMA, type Receipt, uuidv4, uuidv7 } from '@sluice/core';
import type { ChooserOptions } from '../chooser.ts';
import { randomBytes } from '../random-bytes.ts';
import { VERSION } from '../version.ts';
import type { Act } from './read-acts.ts';

const LANGUAGE = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,4}$/;

/**
 * Creates the receipt of a permission that is given or withdrawn. Its subject is the visitor's where they have one; where they have none it is one that nobody
 * keeps: a form is no reason to give anybody an id.
 *
 * @param now milliseconds since 1970
 */
export function createPermissionReceipt(
  { event, permission, element }: Act,
  { config, location, language, store }: Pick<ChooserOptions, 'config' | 'location' | 'language' | 'store'>,
  now: number,
): Receipt {
  const { consent, region, regime, signals } = store.state();
  const said = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return {
    schema: RECEIPT_SCHEMA,
    id: uuidv7(now, randomBytes()),
    site: config.site,
    subject: consent.subject || uuidv4(randomBytes()),
    at: new Date(now).toISOString(),
    event,
    source: 'form',
    regime,
    ...(region && { region }),
    language: LANGUAGE.test(said) ? said : language(),
    categories: {},
    vendors: {},
    signals,
    fingerprint: fingerprint(store.asked()),
    layer: 'none',
    permission,
    policy: { url: cleanUrl(config.policy.url), revision: config.policy.revision },
    page: cleanUrl(location.href),
    sdk: VERSION,
  };
}
