#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseCollectorConfig } from './collector-config.ts';
import { describeError } from './log.ts';
import { printLogKey } from './print-log-key.ts';
import { runCommand } from './run-command.ts';
import { serveCollector } from './serve.ts';

/** Longest time to end in, in milliseconds: those who stop a service kill it soon after 10 seconds. */
const DEADLINE = 9000;

const tell = (line: string) => process.stderr.write(`${line}\n`);

if (process.argv[2] === 'key') printKey(process.argv[3] ?? 'sluice.local/receipts');
else if (process.argv[2]) process.exitCode = await runCommand(process.argv.slice(2), process.env, tell);
else await main();

function printKey(name: string): void {
  try {
    process.stdout.write(printLogKey(name));
  } catch (error) {
    tell(error instanceof RangeError ? error.message : describeError(error));
    process.exitCode = 2;
  }
}

async function main(): Promise<void> {
  const parsed = parseCollectorConfig(process.env, (path) => readFileSync(path, 'utf8'));
  if (!parsed.ok) {
    for (const { path, message } of parsed.issues) tell(path ? `${path} ${message}` : message);
    process.exitCode = 1;
    return;
  }
  try {
    const { url, close } = await serveCollector(parsed.config, tell);
    process.stdout.write(`Sluice collector listens on ${url}\n`);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(close));
  } catch (error) {
    tell(isSystemError(error) ? error.message : describeError(error));
    process.exitCode = 1;
  }
}

/** Ends within the deadline, with 0 if everything was stored. A second signal of the same kind ends it at once. */
async function end(close: () => Promise<void>): Promise<void> {
  setTimeout(() => {
    tell('Not everything was stored in time; who got no answer will send it again.');
    process.exit(1);
  }, DEADLINE).unref();
  try {
    await close();
    process.exit(0);
  } catch (error) {
    tell(describeError(error));
    process.exit(1);
  }
}

/** An address that is in use or a folder that cannot be made: the system's own words say it best. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
