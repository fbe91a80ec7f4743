import type { Vendor } from '../../vendor-entry.ts';

/** LiveRamp IdentityLink (RampID) and Authenticated Traffic Solution. */
export const liveramp: Vendor = {
  id: 'liveramp',
  name: 'LiveRamp Identity',
  company: 'LiveRamp, Inc., USA',
  category: 'ads',
  purpose: 'Turns e-mail addresses and cookies into one advertising id, so that ad services can match them.',
  receives: ['IP address', 'pages visited', 'device and browser', 'an advertising id', 'the e-mail address, if known'],
  hosts: ['rlcdn.com', 'circulate.com'],
  cookies: [
    { name: '_lr_env', purpose: 'Keeps the advertising id of the visitor.', days: 30 },
    { name: '_lr_env_src_ats', purpose: 'Keeps where the advertising id came from.', days: 30 },
    { name: '_lr_retry_request', purpose: 'Keeps that an id was asked for lately.', days: 1 },
    { name: '_lr_geo_location', purpose: 'Keeps the country of the visitor.', days: 1 },
    { name: 'idl_env', purpose: 'Keeps the advertising id of the visitor.', days: 30 },
    { name: 'rlas3', purpose: 'Recognises a browser across websites.', days: 365, thirdParty: true },
    { name: 'pxrc', purpose: 'Matches ids between ad services.', days: 60, thirdParty: true },
  ],
  storage: [],
  optOut: 'https://liveramp.com/opt_out/',
  privacyPolicy: 'https://liveramp.com/privacy/',
};
