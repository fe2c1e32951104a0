/** Postgres cannot be used; the message is one sentence for the person who started Ascribe, with the remedy. */
export class PostgresUnavailable extends Error {}
