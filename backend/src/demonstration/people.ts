import type { Role } from '../platform/actor.js';

export interface DemonstrationColleague {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** Who works in the demonstration newsroom. These sign-ins are public: production refuses a database that has them. */
export const demonstrationPeople = [
  { email: 'checker@demo.ascribe.test', name: 'Chiara Keller', role: 'checker' },
  { email: 'second@demo.ascribe.test', name: 'Samuel Okoye', role: 'checker' },
  { email: 'editor@demo.ascribe.test', name: 'Edda Lindqvist', role: 'editor' },
  { email: 'admin@demo.ascribe.test', name: 'Amir Haddad', role: 'admin' },
  { email: 'auditor@demo.ascribe.test', name: 'Aurelia Novak', role: 'auditor' },
] as const satisfies readonly DemonstrationColleague[];

export const demonstrationPassPhrase = 'two people stand behind it';
