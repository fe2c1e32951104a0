import { demonstrationPassPhrase, demonstrationPeople } from '../demonstration/people.js';
import type { Settings } from '../platform/settings.js';

/** What a person reads when Ascribe is up: where to look, how to sign in, where the data lies. */
export function announcement(settings: Settings, demonstration: boolean): string {
  const { publicUrl, dataDir } = settings;
  return [
    '',
    'Ascribe is running.',
    '',
    `  Public pages   ${publicUrl}/`,
    `  Desk           ${publicUrl}/desk`,
    `  API docs       ${publicUrl}/api/docs (when signed in)`,
    '',
    ...(demonstration ? demonstrationSignIn() : ownSignIn()),
    '',
    `Files and logs are in ${dataDir}. Ctrl-C stops everything.`,
    '',
  ].join('\n');
}

function demonstrationSignIn(): string[] {
  return [
    'Sign in at the desk as one of the demonstration people:',
    ...demonstrationPeople.map(({ email, role }) => `  ${email.padEnd(28)} ${role}`),
    `Pass phrase of them all: ${demonstrationPassPhrase}`,
  ];
}

function ownSignIn(): string[] {
  return [
    'To invite the first person: npx ascribe person add --email you@example.org --name "Your Name" --role admin',
  ];
}
