/** What is looked at, in this order. */
export type Check =
  /** The file: is it a proof at all? */
  | 'file'
  /** The log's signature below the checkpoint. */
  | 'signature'
  /** The receipt's place under the checkpoint: its text, byte for byte. */
  | 'inclusion'
  /** Whose key it is. */
  | 'key'
  /** Whether anybody but the operator saw this state of the log, and when. */
  | 'witness'
  /** Another checkpoint, which somebody kept. */
  | 'checkpoint';

/** `wrong`: it was forged or damaged. `open`: this file proves nothing of that; the message says what would. */
export type Result = 'proven' | 'open' | 'wrong';

/** One thing that verifying came to, as plain data, for people and programs. */
export interface Finding {
  readonly check: Check;
  readonly result: Result;
  /** In plain words: what was proven and what was not. */
  readonly message: string;
}

/** Whether anything is forged or damaged. */
export function isWrong(findings: readonly Finding[]): boolean {
  return findings.some(({ result }) => result === 'wrong');
}
