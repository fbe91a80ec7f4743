import { Command } from 'commander';
import { createBuildCommand } from './commands/build.ts';
import { createCspCommand } from './commands/csp.ts';
import { createMarkCommand } from './commands/mark.ts';

/** Creates the command `sluice`; each subcommand is a file of `commands/`. */
export function createProgram(): Command {
  const program = new Command('sluice').description('A consent gate for websites.');
  for (const command of [createMarkCommand(), createCspCommand(), createBuildCommand()]) program.addCommand(command);
  return program;
}
