import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseCollectorConfig } from './collector-config.ts';
import { SITES_EXAMPLE } from './collector-config-schema.ts';
import { describeError } from './log.ts';
import { backupDatabase } from './store/backup-database.ts';
import { restoreDatabase } from './store/restore-database.ts';
import { StoreError } from './store/store-error.ts';

const USAGE = `sluice-collector                            serves, with the settings of the environment
sluice-collector backup <file>              copies the database of a stopped collector into a new file
sluice-collector restore <file> [--replace] puts a backup in its place; --replace gives up receipts that are there

The database is receipts.db in the folder that SLUICE_DATA names (sluice-data).`;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs a command of the program beside serving, and resolves to its exit code.
 *
 * @param args what stands behind the program's name
 * @param tell takes lines for the operator
 */
export async function runCommand(
  args: readonly string[],
  env: Environment,
  tell: (line: string) => void,
): Promise<number> {
  const [command, file = '', ...options] = args;
  const isReplacing = options.join() === '--replace';
  try {
    if (command === 'backup' && file && options.length === 0) {
      const path = databaseOf(env);
      const { receipts } = await backupDatabase(path, file);
      tell(`${file} has the ${receipts} receipts of ${path}, and was read from end to end.`);
      return 0;
    }
    if (command === 'restore' && file && (isReplacing || options.length === 0)) {
      const path = databaseOf(env);
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const { receipts } = await restoreDatabase(file, path, isReplacing);
      tell(`${path} has the ${receipts} receipts of ${file}.`);
      return 0;
    }
    tell(USAGE);
    return command === '--help' ? 0 : 1;
  } catch (error) {
    tell(error instanceof Error && 'syscall' in error ? error.message : describeError(error));
    return 1;
  }
}

/** Restoring needs no site yet, so that a configuration without one is none that is wrong. */
function databaseOf(env: Environment): string {
  const parsed = parseCollectorConfig({ SLUICE_SITES: SITES_EXAMPLE, ...env }, (path) => readFileSync(path, 'utf8'));
  if (parsed.ok) return join(parsed.config.data, 'receipts.db');
  throw new StoreError(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('; '));
}
