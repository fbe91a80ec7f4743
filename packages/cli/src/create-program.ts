import { Command } from 'commander';
import { createBuildCommand } from './commands/build.ts';
import { createCspCommand } from './commands/csp.ts';
import { createMarkCommand } from './commands/mark.ts';
import { createVerifyCommand } from './commands/verify.ts';

/** Creates the command `sluice`; each subcommand is a file of `commands/`. */
export function createProgram(): Command {
  const program = new Command('sluice').description('A consent gate for websites.');
  const commands = [createMarkCommand(), createCspCommand(), createBuildCommand(), createVerifyCommand()];
  for (const command of commands) program.addCommand(command);
  return program;
}
