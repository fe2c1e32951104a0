import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SETTINGS_HELP } from '../../src/cli/settings.help.js';
import { ROOT } from './program.js';

/** Settings that Ascribe reads, as its --help lists them. */
const SETTINGS = new Set([...SETTINGS_HELP.matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name));

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** What the Dockerfile names and is not there, or should not be so; one sentence each. */
export function dockerfileComplaints(text: string): string[] {
  const instructions = instructionsOf(text);
  const all = (word: string): string[] =>
    instructions.filter((one) => one.word === word).map(({ rest }) => rest);
  const stages = all('FROM').flatMap((rest) => / AS (\w+)$/.exec(rest)?.[1] ?? []);
  const users = all('USER');
  return [
    ...all('FROM')
      .filter((rest) => !rest.startsWith('node:24-'))
      .map((rest) => `not Node 24: ${rest}`),
    ...all('COPY').flatMap((rest) => copyComplaints(rest, stages)),
    ...all('RUN').flatMap(runComplaints),
    ...environmentOf(all('ENV'))
      .filter(([name]) => !SETTINGS.has(name))
      .map(([name]) => `unknown setting ${name}`),
    ...all('EXPOSE')
      .filter((port) => port !== portOf(text))
      .map((port) => `exposes ${port}, serves ${portOf(text)}`),
    ...all('CMD').flatMap((rest) => commandComplaints(JSON.parse(rest) as string[])),
    ...(users.length === 0 || users.at(-1) === 'root' ? ['runs as root'] : []),
    ...(all('HEALTHCHECK').some((rest) => rest.includes('/readyz')) ? [] : ['has no health check']),
  ];
}

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** What the compose file names and is not there; `example` is the text of .env.example. */
export function composeComplaints(text: string, dockerfile: string, example: string): string[] {
  const { services, volumes } = parse(text) as Compose;
  const offered = new Set([...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
  const asked = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name ?? '');
  return [
    ...asked.filter((name) => !offered.has(name)).map((name) => `.env.example lacks ${name}`),
    ...[...offered].filter((name) => !asked.includes(name ?? '')).map((name) => `nobody reads ${name}`),
    ...Object.entries(services).flatMap(([name, service]) => [
      ...mountComplaints(service, volumes),
      ...neighbourComplaints(service, services),
      ...(service.build ? appComplaints(service, service.build, dockerfile) : []),
      ...(service.image || service.build ? [] : [`${name} is made of nothing`]),
    ]),
    ...(services.database?.image === 'postgres:18' ? [] : ['the database is not Postgres 18']),
  ];
}

function instructionsOf(text: string): Instruction[] {
  const lines = text.replaceAll(/\\\n\s*/g, ' ').split('\n');
  return lines
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => ({ word: line.split(' ', 1)[0] ?? '', rest: line.slice(line.indexOf(' ') + 1).trim() }));
}

/** From a stage, /app/x is what the build leaves at x. */
function copyComplaints(rest: string, stages: readonly string[]): string[] {
  const [, stage, paths = rest] = /^--from=(\S+) (.*)$/.exec(rest) ?? [];
  const sources = paths
    .split(/\s+/)
    .slice(0, -1)
    .map((path) => (stage ? path.replace(/^\/app\//, '') : path));
  return [
    ...(stage && !stages.includes(stage) ? [`no stage ${stage}`] : []),
    ...sources.filter((path) => !existsSync(join(ROOT, path))).map((path) => `nothing to copy at ${path}`),
  ];
}

function runComplaints(rest: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const wanted = [...rest.matchAll(/npm run (\S+)/g)].map(([, name]) => name ?? '');
  const workspaces = [...rest.matchAll(/--workspace (\S+)/g)].map(([, name]) => name ?? '');
  return [
    ...wanted.filter((name) => !(name in scripts)).map((name) => `no script ${name}`),
    ...workspaces
      .filter((name) => !existsSync(join(ROOT, name, 'package.json')))
      .map((name) => `no workspace ${name}`),
  ];
}

function commandComplaints([program, file = '']: string[]): string[] {
  return program === 'node' && existsSync(join(ROOT, file)) ? [] : [`nothing to run at ${file}`];
}

function environmentOf(lines: readonly string[]): [string, string][] {
  return lines.flatMap((line) =>
    line.split(/\s+/).map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''] as [string, string]),
  );
}

function portOf(dockerfile: string): string {
  return /\bPORT=(\d+)/.exec(dockerfile)?.[1] ?? '3000';
}

function mountComplaints({ volumes = [] }: Service, named: Compose['volumes']): string[] {
  return volumes
    .map((mount) => mount.split(':')[0] ?? '')
    .filter((source) =>
      source.startsWith('.') ? !existsSync(join(ROOT, 'docker', source)) : !(source in named),
    )
    .map((source) => `nothing to mount at ${source}`);
}

function neighbourComplaints(
  { depends_on = {}, environment = {} }: Service,
  services: Compose['services'],
): string[] {
  const hosts = Object.values(environment).flatMap((value) => /@(\w+):5432\//.exec(String(value))?.[1] ?? []);
  const awaited = Object.entries(depends_on).filter(([, { condition }]) => condition === 'service_healthy');
  return [
    ...[...Object.keys(depends_on), ...hosts]
      .filter((name) => !services[name])
      .map((name) => `no service ${name}`),
    ...awaited
      .filter(([name]) => !services[name]?.healthcheck)
      .map(([name]) => `${name} never becomes healthy`),
  ];
}

function appComplaints(
  service: Service,
  build: { context: string; dockerfile: string },
  dockerfile: string,
): string[] {
  const context = join(ROOT, 'docker', build.context);
  const inside = (service.ports ?? []).map((port) => port.split(':').at(-1) ?? '');
  return [
    ...(existsSync(join(context, build.dockerfile)) ? [] : [`no ${build.dockerfile} in ${build.context}`]),
    ...Object.keys(service.environment ?? {})
      .filter((name) => !SETTINGS.has(name))
      .map((name) => `unknown setting ${name}`),
    ...inside
      .filter((port) => port !== portOf(dockerfile))
      .map((port) => `publishes ${port}, serves ${portOf(dockerfile)}`),
  ];
}
