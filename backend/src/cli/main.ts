import { Command, Option } from 'commander';
import { ROLES, type Role } from '../platform/actor.js';
import type { ExtractOptions } from './extract.js';
import type { ImportOptions } from './import.js';
import { SETTINGS_HELP } from './settings.help.js';
import { sentenceFor } from './start.refusal.js';

/**
 * Runs one command of `npx ascribe`; leaves the process with exit code 0, 1 when it could not be done,
 * or 2 when an import refused some rows. Each command loads what it needs and no
 * more: the whole server takes a second to load.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...args], { from: 'user' });
    process.exit(process.exitCode ?? 0);
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
    .action(async () => (await import('./serve.js')).serve(process.env))
    .addHelpText('after', SETTINGS_HELP);
  ascribe
    .command('migrate')
    .description('bring the database to the newest schema')
    .action(async () => (await import('./commands.js')).migrateCommand(process.env))
    .addHelpText('after', SETTINGS_HELP);
  ascribe
    .command('seed')
    .description('fill an empty database with the demonstration newsroom')
    .action(async () => (await import('./commands.js')).seedCommand(process.env))
    .addHelpText('after', SETTINGS_HELP);
  ascribe.addCommand(personCommand());
  ascribe.addCommand(extractCommand());
  ascribe.addCommand(importCommand());
  return ascribe;
}

/** Needs no database and no server, so it loads neither. */
function extractCommand(): Command {
  return new Command('extract')
    .description('find the claims of an article: who says what about whom, and why it is worth checking')
    .argument('<file>', 'a text, a web page (.html) or a PDF; - reads text from the input')
    .addOption(new Option('--json', 'print an array for programs').conflicts('spans'))
    .option('--spans', 'print the bare attributions: source, cue and content as positions')
    .action(async (file: string, options: ExtractOptions) =>
      (await import('./extract.js')).extractCommand(file, options),
    );
}

function importCommand(): Command {
  const command = new Command('import').description('take in what others have published as data');
  const importers = [
    [
      'eurepoc',
      'EuRepoC: Global database, Attribution dataset and Receiver dataset (.csv), in any order',
      'importEurepoc',
    ],
    ['stix', 'STIX 2.1 bundles: intrusion sets, threat actors and campaigns become parties', 'importStix'],
  ] as const;
  for (const [name, description, run] of importers)
    command
      .command(name)
      .description(description)
      .argument('<files...>', 'what was read before is not added again')
      .option('--report <file>', 'write everything refused or noted as CSV')
      .option('--as <address>', 'act in the name of this checker or editor; without it, the system acts')
      .option('--release <name>', 'the release that the files are of, such as 1.1')
      .action(async (files: string[], options: ImportOptions) => {
        const importers = await import('./import.js');
        process.exitCode = await importers[run](process.env, files, options);
      })
      .addHelpText('after', SETTINGS_HELP);
  return command;
}

function personCommand(): Command {
  const person = new Command('person').description('the people of the newsroom');
  person
    .command('add')
    .description('invite a person; prints a link with which she chooses her pass phrase, once')
    .requiredOption('--email <address>', 'where she can be reached; she signs in with it')
    .requiredOption('--name <name>', 'as the newsroom calls her')
    .addOption(new Option('--role <role>', 'what she may do').choices(ROLES).makeOptionMandatory())
    .action(async (invited: { email: string; name: string; role: Role }) =>
      (await import('./commands.js')).personAdd(process.env, invited),
    )
    .addHelpText('after', SETTINGS_HELP);
  return person;
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
