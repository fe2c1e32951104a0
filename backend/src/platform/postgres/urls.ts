/** The three ways into one database: who owns the tables, who works in them, who reads what is published. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
  readonly public: string;
}

export const APP_ROLE = 'ascribe_app';
export const PUBLIC_ROLE = 'ascribe_public';

/** The app's and the public pages' way in, over the owner's login: each session takes on its narrow role. */
export function databaseUrls(owner: string): DatabaseUrls {
  return { owner, app: inRole(owner, APP_ROLE), public: inRole(owner, PUBLIC_ROLE) };
}

/** The same server and database, signed in as a role of its own. */
export function signedInAs(owner: string, role: string, password: string): string {
  const url = new URL(owner);
  // URL leaves a percent sign as it is, and every reader would take it for an escape.
  url.username = encodeURIComponent(role);
  url.password = encodeURIComponent(password);
  return url.href;
}

/** The same server and login, another database. */
export function ofDatabase(owner: string, name: string): string {
  const url = new URL(owner);
  url.pathname = `/${name}`;
  return url.href;
}

/** The address with one more server setting for every session that is opened through it. */
export function withServerSetting(address: string, name: string, value: string): string {
  const url = new URL(address);
  const before = url.searchParams.get('options');
  url.searchParams.set(
    'options',
    [before, `-c ${name}=${value.replaceAll(' ', '\\ ')}`].filter(Boolean).join(' '),
  );
  // A plus is a space to Node, but a plus to every client built on libpq.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}

function inRole(owner: string, role: string): string {
  return withServerSetting(owner, 'role', role);
}
