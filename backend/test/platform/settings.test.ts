import { readPlace, settingsOfOwnServer } from '../../src/platform/settings.js';

describe('settings', () => {
  it('needs nothing to be set', () => {
    expect(readPlace({}, '/srv/ascribe')).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataDir: '/srv/ascribe/data',
      production: false,
      trustProxy: false,
      fetching: true,
      fetchProxy: undefined,
      secureCookies: false,
      database: { owner: undefined },
    });
  });

  it('sends cookies only over https when readers come that way', () => {
    expect(readPlace({ PUBLIC_URL: 'https://checks.example.org/' })).toMatchObject({
      publicUrl: 'https://checks.example.org',
      secureCookies: true,
    });
  });

  it.each([
    ['PORT', '70000', 'PORT is "70000"; it must be a whole number from 1 to 65535.'],
    ['PORT', '3e3', 'PORT is "3e3"; it must be a whole number from 1 to 65535.'],
    [
      'PUBLIC_URL',
      'checks',
      'PUBLIC_URL is "checks"; it must be an address such as https://checks.example.org.',
    ],
    ['SECURE_COOKIES', 'yes', 'SECURE_COOKIES is "yes"; it must be one of true, false.'],
    ['FETCH', 'perhaps', 'FETCH is "perhaps"; it must be one of true, false.'],
    [
      'FETCH_PROXY',
      'socks5://ann:secret@proxy:1080',
      /^FETCH_PROXY is not the address of a proxy(?!.*secret)/,
    ],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL is "loud"; it must be one of fatal, error,/],
    ['APP_DATABASE_URL', 'postgres://a:b@c/d', /need DATABASE_URL beside them/],
  ])('refuses %s=%s with a sentence', (name, value, sentence) => {
    expect(() => readPlace({ [name]: value })).toThrow(sentence);
  });

  it.each(['mysql://u:secret@h/db', 'postgres://u:secret@h', 'secret'])(
    'names the variable but not the password when %s is no Postgres address',
    (value) => {
      expect(() => readPlace({ DATABASE_URL: value })).toThrow(/^DATABASE_URL is not an address(?!.*secret)/);
    },
  );

  it('takes on the narrow roles over an own server, unless they have logins of their own', () => {
    const owner = 'postgres://owner:p%20w@db:5433/news';
    expect(settingsOfOwnServer(readPlace({ DATABASE_URL: owner })).database).toMatchObject({
      owner,
      app: `${owner}?options=-c%20role%3Dascribe_app`,
      public: `${owner}?options=-c%20role%3Dascribe_public`,
    });
    const app = 'postgres://app:x@db:5433/news';
    const own = settingsOfOwnServer(readPlace({ DATABASE_URL: owner, APP_DATABASE_URL: app }));
    expect(own.database.app).toBe(app);
  });
});
