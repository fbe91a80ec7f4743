/** The SDK's version, as it stands in receipts. */
export const VERSION = '0.1.0';
