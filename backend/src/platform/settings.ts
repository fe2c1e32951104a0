import { resolve } from 'node:path';
import { databaseUrls, type DatabaseUrls } from './postgres/urls.js';

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything that the place where Ascribe runs may decide. Read once, at the start. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where readers reach us, without a closing slash; the permanent addresses of verdicts begin with it. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly database: DatabaseSettings;
  readonly production: boolean;
  /** Addresses of the proxies whose X-Forwarded-For we believe, or false for none. */
  readonly trustProxy: false | string;
  readonly secureCookies: boolean;
  readonly logLevel: LogLevel;
  /** Whether this process works the jobs: scheduled publications, leases that run out. One process at least must. */
  readonly jobs: boolean;
  /** Whether pages may be fetched from the web at all. */
  readonly fetching: boolean;
  /** The proxy through which they are fetched; undefined for the direct way. */
  readonly fetchProxy: string | undefined;
  /** A language model that is asked for suggestions as well; undefined when none is to be asked. */
  readonly model: ModelSettings | undefined;
}

/** Any endpoint that speaks as OpenAI's chat completions do. */
export interface ModelSettings {
  /** Without a closing slash; `/chat/completions` is added to it. */
  readonly url: string;
  readonly name: string;
  /** Never logged, shown or stored. */
  readonly key: string | undefined;
  /** How long one answer may take. */
  readonly timeoutMs: number;
  /** Of a longer text, only so much is sent. */
  readonly maxCharacters: number;
  /** Of one answer. */
  readonly maxTokens: number;
  /** Of all processes together, counted in the database. */
  readonly callsPerDay: number;
}

export interface DatabaseSettings extends DatabaseUrls {
  /** Connections that one process holds at most. */
  readonly poolSize: number;
  /** How long a request waits for a free connection before it is refused. */
  readonly connectionTimeoutMs: number;
}

/** What the environment says about the database before any server of ours runs. */
export interface DatabaseChoice {
  /** An own Postgres; undefined means that Ascribe runs the embedded one. */
  readonly owner: string | undefined;
  readonly app: string | undefined;
  readonly public: string | undefined;
  readonly poolSize: number;
  readonly connectionTimeoutMs: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of a place, as far as they are known before the database runs. */
export type Place = Omit<Settings, 'database'> & { readonly database: DatabaseChoice };

/** A setting that cannot be used; its message names the variable and the remedy. */
export class SettingRefused extends Error {}

/** Reads the environment. Throws `SettingRefused` with a sentence for the person who started us. */
export function readPlace(env: Environment, folder = process.cwd()): Place {
  const port = whole(env, 'PORT', 3000, 1, 65535);
  const production = env.NODE_ENV === 'production';
  const publicUrl = webAddress(env, 'PUBLIC_URL', `http://localhost:${port}`);
  return {
    host: text(env, 'HOST') ?? 'localhost',
    port,
    publicUrl,
    dataDir: resolve(folder, text(env, 'DATA_DIR') ?? 'data'),
    database: readDatabase(env),
    production,
    trustProxy: text(env, 'TRUST_PROXY') ?? false,
    secureCookies: yesOrNo(env, 'SECURE_COOKIES', publicUrl.startsWith('https:')),
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, production ? 'info' : 'warn'),
    jobs: yesOrNo(env, 'JOBS', true),
    fetching: yesOrNo(env, 'FETCH', true),
    fetchProxy: proxyAddress(env, 'FETCH_PROXY'),
    model: readModel(env),
  };
}

/** Settings over a server whose three addresses are known. */
export function settingsOf(place: Place, urls: DatabaseUrls): Settings {
  const { poolSize, connectionTimeoutMs } = place.database;
  return { ...place, database: { ...urls, poolSize, connectionTimeoutMs } };
}

/** Settings over an own Postgres; the embedded one has no address before it runs. */
export function settingsOfOwnServer(place: Place): Settings {
  const { owner, app, public: reader } = place.database;
  if (!owner) throw new SettingRefused('DATABASE_URL is not set.');
  const derived = databaseUrls(owner);
  return settingsOf(place, { owner, app: app ?? derived.app, public: reader ?? derived.public });
}

function readDatabase(env: Environment): DatabaseChoice {
  const owner = databaseAddress(env, 'DATABASE_URL');
  const app = databaseAddress(env, 'APP_DATABASE_URL');
  const reader = databaseAddress(env, 'PUBLIC_DATABASE_URL');
  if (!owner && (app ?? reader)) {
    throw new SettingRefused(
      'APP_DATABASE_URL and PUBLIC_DATABASE_URL need DATABASE_URL beside them: set it, or drop them.',
    );
  }
  return {
    owner,
    app,
    public: reader,
    poolSize: whole(env, 'DATABASE_POOL', 10, 1, 200),
    connectionTimeoutMs: whole(env, 'DATABASE_TIMEOUT_MS', 5000, 100, 60000),
  };
}

/** Off unless an address is given: what the newsroom reads leaves the house only when somebody says so. */
function readModel(env: Environment): ModelSettings | undefined {
  const url = modelAddress(text(env, 'MODEL_URL'));
  const name = text(env, 'MODEL_NAME');
  const key = text(env, 'MODEL_KEY');
  const limits = {
    timeoutMs: whole(env, 'MODEL_TIMEOUT_S', 60, 1, 600) * 1000,
    maxCharacters: whole(env, 'MODEL_CHARACTERS', 60_000, 1000, 1_000_000),
    maxTokens: whole(env, 'MODEL_TOKENS', 4000, 100, 100_000),
    callsPerDay: whole(env, 'MODEL_CALLS_PER_DAY', 200, 1, 1_000_000),
  };
  if (url && name) return { url, name, key, ...limits };
  if (url ?? name ?? key) {
    throw new SettingRefused(
      'MODEL_URL and MODEL_NAME belong together: set both, and MODEL_KEY if it needs one, or none.',
    );
  }
  return undefined;
}

/** Never repeats the value: some people write a key into it. */
function modelAddress(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const bare = url && !url.search && !url.hash && !url.username && !url.password;
  if (bare && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '');
  throw new SettingRefused(
    'MODEL_URL must be an address such as http://localhost:11434/v1, without a key in it: that is for MODEL_KEY.',
  );
}

function text(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function whole(env: Environment, name: string, otherwise: number, least: number, most: number): number {
  const value = text(env, name);
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new SettingRefused(`${name} is "${value}"; it must be a whole number from ${least} to ${most}.`);
}

function yesOrNo(env: Environment, name: string, otherwise: boolean): boolean {
  const value = text(env, name);
  return value === undefined ? otherwise : oneOf(env, name, ['true', 'false'] as const, 'false') === 'true';
}

function oneOf<T extends string>(env: Environment, name: string, known: readonly T[], otherwise: T): T {
  const value = text(env, name);
  if (value === undefined) return otherwise;
  const found = known.find((word) => word === value);
  if (found) return found;
  throw new SettingRefused(`${name} is "${value}"; it must be one of ${known.join(', ')}.`);
}

function webAddress(env: Environment, name: string, otherwise: string): string {
  const value = text(env, name) ?? otherwise;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const bare = url && !url.search && !url.hash && !url.username;
  if (bare && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '');
  throw new SettingRefused(
    `${name} is "${value}"; it must be an address such as https://checks.example.org.`,
  );
}

/** Never repeats the value: it may hold a password. */
function proxyAddress(env: Environment, name: string): string | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new SettingRefused(
    `${name} is not the address of a proxy; it must look like http://proxy.internal:3128.`,
  );
}

/** Never repeats the value: it may hold a password. */
function databaseAddress(env: Environment, name: string): string | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return value;
  throw new SettingRefused(
    `${name} is not an address of a Postgres database; it must look like postgres://user:password@host:5432/name.`,
  );
}
