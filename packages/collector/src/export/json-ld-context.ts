import { DPV_CONTEXT } from '@sluice/receipt';

/** What the members of an export in JSON-LD mean. It stands once in a file, so that nobody has to fetch anything to read it. */
export const JSON_LD_CONTEXT: Readonly<Record<string, unknown>> = { ...DPV_CONTEXT, sluice: 'urn:sluice:' };
