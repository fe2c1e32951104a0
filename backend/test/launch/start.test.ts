import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { signIn } from './colleague.js';
import { cleanUp, newFolder, serversOver, start } from './program.js';

afterAll(cleanUp);

describe('npm start', () => {
  it('says where to look and how to sign in, and Ctrl-C stops everything', async () => {
    const folder = newFolder();
    const run = await start(folder);
    expect(run.output).toContain(`${run.url}/\n`);
    expect(run.output).toContain(`${run.url}/desk\n`);
    expect(run.output).toContain(`${run.url}/api/docs`);
    for (const name of ['checker', 'second', 'editor', 'admin', 'auditor']) {
      expect(run.output).toContain(`${name}@demo.ascribe.test`);
    }
    for (const path of ['/', '/desk', '/readyz']) expect((await fetch(run.url + path)).status).toBe(200);
    expect(serversOver(folder)).toHaveLength(1);

    expect(await run.end('SIGINT')).toBe(0);
    expect(serversOver(folder)).toEqual([]);
  });

  it('starts again within ten seconds and has lost nothing', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const party = await (await signIn(first.url, first.output)).addParty('Group of the first start');
    expect(await first.end('SIGTERM')).toBe(0);

    const second = await start(folder);
    expect(second.startedInMs).toBeLessThan(10_000);
    expect(await (await signIn(second.url, second.output)).hasParty(party)).toBe(true);
    expect(await second.end()).toBe(0);
  });

  it('keeps two runs on two ports and folders apart', async () => {
    const [here, there] = [newFolder(), newFolder()];
    const runs = await Promise.all([start(here), start(there)]);
    const [one, other] = await Promise.all(runs.map((run) => signIn(run.url, run.output)));
    const party = (await one?.addParty('Only here')) ?? '';

    expect(await runs[0].end()).toBe(0);
    expect(await other?.hasParty(party)).toBe(false);
    expect((await fetch(`${runs[1].url}/readyz`)).status).toBe(200);
    expect(await runs[1].end()).toBe(0);
  });

  it('works in a folder that only its owner may enter', async () => {
    const folder = newFolder(0o700);
    const run = await start(join(folder, 'deep', 'data'));
    expect((await fetch(`${run.url}/readyz`)).status).toBe(200);
    expect(await run.end()).toBe(0);
  });

  it('works as an ordinary user', async () => {
    const folder = newFolder(0o777);
    const run = await start(join(folder, 'data'), {}, asOrdinaryUser());
    expect((await fetch(`${run.url}/readyz`)).status).toBe(200);
    expect(await run.end()).toBe(0);
  });
});

describe('after kill -9', () => {
  it('has lost nothing that was acknowledged, and no orphan blocks the next start', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const checker = await signIn(first.url, first.output);
    const acknowledged: string[] = [];
    const writing = writeUntilDead(checker.addParty, acknowledged);
    while (acknowledged.length < 30) await new Promise((next) => setTimeout(next, 20));
    await first.kill();
    await writing;

    const second = await start(folder);
    const again = await signIn(second.url, second.output);
    const kept = await Promise.all(acknowledged.map((id) => again.hasParty(id)));
    expect(kept.filter((here) => !here)).toEqual([]);
    expect(await second.end()).toBe(0);
    expect(serversOver(folder)).toEqual([]);
  });

  it('takes over a Postgres that outlived it, where the machine cannot end it, and stops that one too', async () => {
    const folder = newFolder();
    const first = await start(folder, { PATH: withoutSetpriv() });
    const party = await (await signIn(first.url, first.output)).addParty('Before the kill');
    const [orphan] = serversOver(folder);
    await first.kill();
    expect(serversOver(folder)).toEqual([orphan]);

    const second = await start(folder);
    expect(serversOver(folder)).toEqual([orphan]);
    expect(await (await signIn(second.url, second.output)).hasParty(party)).toBe(true);
    expect(await second.end()).toBe(0);
    expect(serversOver(folder)).toEqual([]);
  });

  it('passes over a lock whose number belongs to somebody else by now', async () => {
    const folder = newFolder();
    await (await start(folder)).end();
    const lock = join(folder, 'postgres/cluster/postmaster.pid');
    writeFileSync(
      lock,
      `${process.pid}\n${folder}/postgres/cluster\n1764000000\n5432\n\n127.0.0.1\n\nready\n`,
    );

    const run = await start(folder);
    expect(readFileSync(lock, 'utf8')).not.toMatch(`${process.pid}\n`);
    expect(await run.end()).toBe(0);
    expect(existsSync(lock)).toBe(false);
  });

  it('makes the database anew when it was killed while making it', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'postgres/cluster.new/base'), { recursive: true });
    const run = await start(folder);
    expect(await run.end()).toBe(0);
  });
});

async function writeUntilDead(add: (name: string) => Promise<string>, acknowledged: string[]): Promise<void> {
  try {
    // fetch throws a TypeError when the other side is gone.
    for (let number = 0; ; number += 1) acknowledged.push(await add(`Group ${number}`));
  } catch (error) {
    if ((error as Error).name !== 'TypeError') throw error;
  }
}

/** The words before a command that make root an ordinary user; none for somebody who is one. */
function asOrdinaryUser(): string[] {
  if (process.getuid?.() !== 0) return [];
  const drop = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups', '--'];
  const [program = '', ...args] = drop;
  const mayRead = spawnSync(program, [...args, 'test', '-r', import.meta.filename]).status === 0;
  return mayRead ? drop : ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
}

/** A PATH with what the launcher needs and without the program that ends Postgres together with us. */
function withoutSetpriv(): string {
  const bin = join(newFolder(), 'bin');
  mkdirSync(bin);
  for (const name of ['test', 'unshare', 'sh', 'locale']) {
    const { stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (stdout.trim()) symlinkSync(stdout.trim(), join(bin, name));
  }
  return bin;
}
