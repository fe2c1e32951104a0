import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../bin/chromium.mjs';

/** Nothing here may ask for an address outside this machine. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium. `npm test` has made sure that there is one; fails saying what to do where there is not. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run npm test, or set PLAYWRIGHT_CHROMIUM.');
  return chromium.launch({ executablePath, args: QUIET });
}

/** The three ways in which a page is looked at: at a desk, in the dark, on a phone. */
export const LOOKS = {
  'at a desk': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'in the dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'on a phone': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const;
