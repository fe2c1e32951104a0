/** The browser for the browser walk: the one that PLAYWRIGHT_CHROMIUM names, else an installed one, else undefined. */
export function findChromium(env?: NodeJS.ProcessEnv): string | undefined;

/** As `findChromium`, and installs Debian's when there is none and we may. Throws a sentence that says what to do. */
export function ensureChromium(): string;
