import type { Callback } from './install-api.ts';

/** Calls a vendor's listener. What it throws is the vendor's: it is reported as if the vendor had been called by the browser. */
export function callBack(callback: Callback, answer: unknown, success: boolean): void {
  try {
    callback(answer, success);
  } catch (error) {
    reportError(error);
  }
}
