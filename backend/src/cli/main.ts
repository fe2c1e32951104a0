import { Command } from 'commander';
import { migrateCommand, seedCommand } from './commands.js';
import { serve } from './serve.js';
import { SETTINGS_HELP } from './settings.help.js';
import { sentenceFor } from './start.refusal.js';

/** Runs one command of `npx ascribe`; leaves the process with exit code 0 or 1. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...args], { from: 'user' });
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${sentenceFor(error) ?? trace(error)}\n`);
    process.exit(1);
  }
}

function program(): Command {
  const ascribe = new Command('ascribe')
    .description(
      'The desk where a newsroom checks who is said to have done it, who says so, and whether it holds.',
    )
    .addHelpText('after', SETTINGS_HELP);
  ascribe
    .command('serve')
    .description('start the database if none is given, bring it up to date, and serve')
    .action(() => serve(process.env))
    .addHelpText('after', SETTINGS_HELP);
  ascribe
    .command('migrate')
    .description('bring the database to the newest schema')
    .action(() => migrateCommand(process.env))
    .addHelpText('after', SETTINGS_HELP);
  ascribe
    .command('seed')
    .description('fill an empty database with the demonstration newsroom')
    .action(() => seedCommand(process.env))
    .addHelpText('after', SETTINGS_HELP);
  return ascribe;
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
