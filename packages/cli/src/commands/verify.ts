import { createReadStream } from 'node:fs';
import { type Finding, isWrong } from '@sluice/log';
import { Command } from 'commander';
import { UsageError } from '../usage-error.ts';
import { verifyConsistencyFile, verifyProofFile } from '../verify-files.ts';
import type { Terminal } from './mark.ts';

interface VerifyFlags {
  readonly key?: string;
  readonly witness: readonly string[];
  readonly checkpoint?: string;
  readonly consistency?: string;
  readonly url?: string;
  readonly json?: true;
}

/** Longest file that is read, in bytes: a proof has a receipt of 60 KiB at most, and signatures. */
const MAX_FILE = 2_000_000;

const PROCESS: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`${line}\n`),
};

/** Creates `sluice verify`, which says what a receipt's proof proves, and what it does not. */
export function createVerifyCommand(terminal: Terminal = PROCESS): Command {
  return new Command('verify')
    .exitOverride()
    .description(
      'Verify a receipt’s proof, offline, or that a log still holds what it held; end with 1 if anything is forged.',
    )
    .argument('[file]', 'the proof, as the collector gives it at /v1/receipts/<id>/proof')
    .option('-k, --key <key>', "the log's public key, as its operator publishes it")
    .option('-w, --witness <key>', 'the public key of a witness that you trust; give it for each', collect, [])
    .option('-c, --checkpoint <file>', 'a checkpoint of the log that somebody kept')
    .option('--consistency <file>', 'instead of a proof: a kept checkpoint, to compare with the log at --url')
    .option('-u, --url <address>', 'where the log is, such as https://collector.example')
    .option('--json', 'print the findings as JSON')
    .action(async (file: string | undefined, flags: VerifyFlags) => {
      process.exitCode = await runVerify(file, flags, terminal);
    });
}

/** Runs the command; answers what it ends with: 0 for well, 1 if something is forged or a log did not prove what it should, 2 for a mistake in the command. */
export async function runVerify(
  file: string | undefined,
  flags: VerifyFlags,
  { print, warn }: Terminal,
): Promise<0 | 1 | 2> {
  try {
    const findings = await find(file, flags);
    // Who asks for consistency alone has nothing if that stays open, as when a log holds its tiles back.
    const unproven = flags.consistency !== undefined && findings.at(-1)?.result !== 'proven';
    const ok = !isWrong(findings) && !unproven;
    if (flags.json) print(JSON.stringify({ ok, findings }, undefined, 2));
    else for (const line of [...findings.map(lineOf), verdictOf(findings, ok)]) print(line);
    return ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    warn(error.message);
    return 2;
  }
}

async function find(file: string | undefined, flags: VerifyFlags): Promise<readonly Finding[]> {
  const { key, witness: witnesses, url, checkpoint, consistency } = flags;
  if ((file === undefined) === (consistency === undefined)) {
    throw new UsageError('Give either the file of a proof, or --consistency with a checkpoint that was kept.');
  }
  const trust = { key, witnesses, url };
  if (consistency !== undefined) return verifyConsistencyFile(await read(consistency), trust);
  return verifyProofFile(await read(file ?? ''), checkpoint === undefined ? undefined : await read(checkpoint), trust);
}

async function read(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(path, { end: MAX_FILE })) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.length > MAX_FILE) throw new Error(`it is larger than ${MAX_FILE} bytes, which no proof is.`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : 'it failed'}`);
  }
}

const WORDS = { proven: 'proven     ', open: 'not proven ', wrong: 'WRONG      ' };

/** What stands in a file that somebody sent must not steer the terminal that shows it. */
function lineOf({ result, message }: Finding): string {
  return `${WORDS[result]}${message.replace(/[^\P{C}]/gu, '?')}`;
}

function verdictOf(findings: readonly Finding[], ok: boolean): string {
  if (isWrong(findings)) return 'Something is forged or damaged: do not rely on this.';
  if (!ok) return 'The log has not proven it.';
  return findings.some(({ result }) => result === 'open')
    ? 'Nothing is forged. See above what is not proven.'
    : 'All of it is proven.';
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
