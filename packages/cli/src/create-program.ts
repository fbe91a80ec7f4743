import { Command } from 'commander';
import { createCspCommand } from './commands/csp.ts';

/** Creates the command `sluice`; each subcommand is a file of `commands/`. */
export function createProgram(): Command {
  return new Command('sluice').description('A consent gate for websites.').addCommand(createCspCommand());
}
