import { Command, Option } from 'commander';
import { ROLES, type Role } from '../platform/actor.js';
import { migrateCommand, personAdd, seedCommand } from './commands.js';
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
  ascribe.addCommand(personCommand());
  return ascribe;
}

function personCommand(): Command {
  const person = new Command('person').description('the people of the newsroom');
  person
    .command('add')
    .description('invite a person; prints a link with which she chooses her pass phrase, once')
    .requiredOption('--email <address>', 'where she can be reached; she signs in with it')
    .requiredOption('--name <name>', 'as the newsroom calls her')
    .addOption(new Option('--role <role>', 'what she may do').choices(ROLES).makeOptionMandatory())
    .action((invited: { email: string; name: string; role: Role }) => personAdd(process.env, invited))
    .addHelpText('after', SETTINGS_HELP);
  return person;
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
