import { parsePidFile } from '../../src/platform/postgres/pidFile.js';
import { ageComplaint, complaintAbout, dangers } from '../../src/platform/postgres/safety.js';
import { signedInAs, withServerSetting } from '../../src/platform/postgres/urls.js';

const URL_WITH_SECRET = 'postgres://ann:s3cret@db.example.org:6432/news';

describe('postmaster.pid', () => {
  const lines = ['4711', '/data', '1764000000', '45001', '', '127.0.0.1', '  123456  5', 'ready   '];

  it('tells process, port and readiness', () => {
    expect(parsePidFile(lines.join('\n'))).toEqual({ pid: 4711, port: 45001, ready: true });
  });

  it('tells what it can while the server starts', () => {
    expect(parsePidFile(lines.slice(0, 2).join('\n'))).toEqual({ pid: 4711, port: 0, ready: false });
    expect(parsePidFile('')).toBeUndefined();
  });
});

describe('a database that cannot be used', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, /does not answer; start that Postgres/],
    [{ code: 'ENOTFOUND' }, /no such host/],
    [{ code: '28P01' }, /refuses the sign-in of "ann"/],
    [{ code: '3D000' }, /does not exist; create that database/],
    [{ message: 'timeout expired' }, /did not answer within ten seconds/],
    [{ message: 'it is a teapot' }, /cannot be used: it is a teapot/],
  ])('is named with the remedy, without the password (%j)', (error, sentence) => {
    const complaint = complaintAbout(URL_WITH_SECRET, Object.assign(new Error(), error));
    expect(complaint).toMatch(sentence);
    expect(complaint).toMatch(/^The database news at db\.example\.org:6432 /);
    expect(complaint).not.toContain('s3cret');
  });

  it('may be too old', () => {
    expect(ageComplaint(URL_WITH_SECRET, 140011)).toBe(
      'The database news at db.example.org:6432 is Postgres 14; Ascribe needs 15 or newer.',
    );
    expect(ageComplaint(URL_WITH_SECRET, 150000)).toBeUndefined();
  });
});

describe('production', () => {
  const safe = {
    version: 180004,
    superuser: false,
    fsync: 'on',
    fullPageWrites: 'on',
    synchronousCommit: 'on',
  };

  it('starts on a server that keeps what it acknowledges', () => {
    expect(dangers(safe)).toEqual([]);
    expect(dangers({ ...safe, synchronousCommit: 'remote_apply' })).toEqual([]);
  });

  it.each([
    [{ superuser: true }, /superuser/],
    [{ fsync: 'off' }, /^fsync is off/],
    [{ fullPageWrites: 'off' }, /^full_page_writes is off/],
    [{ synchronousCommit: 'off' }, /^synchronous_commit is off/],
    [{ synchronousCommit: 'local' }, /^synchronous_commit is local/],
  ])('does not start on %j', (change, sentence) => {
    expect(dangers({ ...safe, ...change })).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('addresses', () => {
  it('add up server settings', () => {
    const one = withServerSetting('postgres://a@h/d', 'role', 'reader');
    expect(withServerSetting(one, 'lock_timeout', '2s')).toBe(
      'postgres://a@h/d?options=-c%20role%3Dreader%20-c%20lock_timeout%3D2s',
    );
  });

  it('carry any password', () => {
    const password = 'p@ss/w:rd?#+ %';
    expect(decodeURIComponent(new URL(signedInAs('postgres://h/d', 'ann', password)).password)).toBe(
      password,
    );
  });
});
