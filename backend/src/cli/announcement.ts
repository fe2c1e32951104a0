import { demonstrationPassPhrase, demonstrationPeople } from '../demonstration/people.js';
import type { Settings } from '../platform/settings.js';

/** What a person reads when Ascribe is up: where to look, how to sign in, and the folder in which its data lie. */
export function announcement(
  { publicUrl }: Settings,
  folder: string | undefined,
  demonstration: boolean,
): string {
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
    `${folder ? `The database and its log are in ${folder}. ` : ''}Ctrl-C stops everything.`,
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
