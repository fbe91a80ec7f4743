import { RECEIPT_EVENTS, UUIDV7 } from '@sluice/core';
import type { OwnReceipt, ShownReceipt } from '@sluice/ui';

/**
 * Parses one entry of a collector's answer; `undefined` if it is none, or is another visitor's. What is not looked at here is handed on as it came: it is the
 * visitor's to have.
 *
 * @param addressOf makes the address of a path at the collector
 */
export function parseOwnReceipt(
  entry: unknown,
  subject: string,
  addressOf: (path: string) => string,
): OwnReceipt | undefined {
  if (!isObject(entry) || !isReceipt(entry.receipt) || entry.receipt.subject !== subject) return undefined;
  const { receipt, receivedAt, sequence, verify } = entry;
  return {
    receipt,
    ...(typeof sequence === 'number' && { sequence }),
    ...(typeof receivedAt === 'string' && { receivedAt }),
    // Behind the collector's own address, so that it leads nowhere else.
    ...(typeof verify === 'string' && verify.startsWith('/') && { verify: addressOf(verify) }),
  };
}

/** Whether the members that are shown are what they should be. */
function isReceipt(value: unknown): value is ShownReceipt {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    UUIDV7.test(value.id) &&
    typeof value.at === 'string' &&
    !Number.isNaN(Date.parse(value.at)) &&
    RECEIPT_EVENTS.some((event) => event === value.event) &&
    typeof value.subject === 'string' &&
    areAnswers(value.categories) &&
    areAnswers(value.vendors) &&
    (value.permission === undefined || isPermission(value.permission))
  );
}

function isPermission(value: unknown): boolean {
  return isObject(value) && [value.id, value.text ?? '', value.of ?? ''].every((text) => typeof text === 'string');
}

function areAnswers(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((answer) => typeof answer === 'boolean');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
