#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { printPasswordHash, printToken } from './access/print-secret.ts';
import { type CollectorConfig, parseCollectorConfig } from './collector-config.ts';
import { describeError } from './log.ts';
import { createPinoLog, type PinoLog } from './pino-log.ts';
import { printLogKey } from './print-log-key.ts';
import { runCommand } from './run-command.ts';
import { type RunningCollector, serveCollector } from './serve.ts';

/** Longest time to end in, in milliseconds: those who stop a service kill it soon after 10 seconds. */
const DEADLINE = 9000;

const tell = (line: string) => process.stderr.write(`${line}\n`);

const [command] = process.argv.slice(2);
if (command === 'password') await printPasswordHash();
else if (command === 'token') printToken();
else if (command === 'key') printKey(process.argv[3] ?? 'sluice.local/receipts');
else if (command) process.exitCode = await runCommand(process.argv.slice(2), process.env, tell);
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
  if (parsed.ok) return run(parsed.config);
  for (const { path, message } of parsed.issues) tell(path ? `${path} ${message}` : message);
  process.exitCode = 1;
}

async function run(config: CollectorConfig): Promise<void> {
  const { log, flush } = createPinoLog(config.logLevel ?? 'info');
  process.on('exit', flush);
  try {
    const collector = await serveCollector(config, log);
    log(`Sluice collector listens on ${collector.url} for ${siteCount(config)}`, 'info');
    flush();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(collector, log));
  } catch (error) {
    tell(isSystemError(error) ? error.message : describeError(error));
    process.exitCode = 1;
  }
}

/** Ends within the deadline, with 0 if everything was stored. A second signal of the same kind ends it at once. */
async function end({ drain, close }: RunningCollector, log: PinoLog['log']): Promise<void> {
  setTimeout(() => {
    log('Not everything was stored in time; who got no answer will send it again.');
    process.exit(1);
  }, DEADLINE).unref();
  try {
    await drain();
    await close();
    process.exit(0);
  } catch (error) {
    log(describeError(error));
    process.exit(1);
  }
}

function siteCount({ sites }: CollectorConfig): string {
  return sites.length === 1 ? 'one site' : `${sites.length} sites`;
}

/** An address that is in use or a folder that cannot be made: the system's own words say it best. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
