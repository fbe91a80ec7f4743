#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from './create-program.ts';

try {
  await createProgram().exitOverride().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Commander has said what is wrong with the command; 1 is kept for what a check found.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
