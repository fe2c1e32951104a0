/** The part of every --help that says what the environment decides. */
export const SETTINGS_HELP = `
Settings (environment variables):
  PORT                 port to serve on (3000)
  HOST                 address to listen on (localhost; 0.0.0.0 for every network)
  DATA_DIR             folder of the embedded Postgres and its logs (./data)
  DATABASE_URL         an own Postgres 15 or newer instead of the embedded one:
                       postgres://owner:password@host:5432/name
  APP_DATABASE_URL     login of the application there, a member of ascribe_app
  PUBLIC_DATABASE_URL  login of the public pages there, a member of ascribe_public
                       (without these two, the owner's sessions take on those roles)
  DATABASE_POOL        connections that one process holds at most (10)
  DATABASE_TIMEOUT_MS  how long a request waits for a connection (5000)
  PUBLIC_URL           address under which readers reach it (http://localhost:PORT)
  TRUST_PROXY          addresses of proxies whose X-Forwarded-For is believed (none)
  SECURE_COOKIES       true: cookies over https only (true when PUBLIC_URL is https)
  LOG_LEVEL            fatal, error, warn, info, debug, trace or silent (info in production, else warn)
  JOBS                 false where only requests are answered; one process at least works the jobs (true)
  FETCH                false: no page is fetched from the web; pasting and uploading go on (true)
  FETCH_PROXY          proxy through which pages are fetched, such as http://proxy.internal:3128 (none)
  MODEL_URL            endpoint of a language model that is asked for suggestions as well, such as
                       http://localhost:11434/v1 (none: nothing leaves the house)
  MODEL_NAME           name of the model there
  MODEL_KEY            key of that endpoint, if it needs one
  MODEL_TIMEOUT_S      seconds that one answer may take (60)
  MODEL_CHARACTERS     how much of one text is sent at most (60000)
  MODEL_TOKENS         length of one answer at most (4000)
  MODEL_CALLS_PER_DAY  requests to it in one day at most, of all processes together (200)
  NODE_ENV             production: no demonstration newsroom, strict checks at start
`;
