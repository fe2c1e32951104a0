import { isIP } from 'node:net';
import type { Internet } from './internet.js';

const LONGEST = 2048;

/** Why an address is none that may be asked, as a sentence; or the address as it will be used. */
export type Target = { readonly url: URL } | { readonly refusal: string };

/** Reads an address once: what is checked here is what will be asked for. */
export function targetOf(address: string | URL, internet: Internet): Target {
  const text = String(address);
  if (text.length > LONGEST) return { refusal: `An address has at most ${LONGEST} characters.` };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    return { refusal: 'Only addresses that begin with https:// or http:// can be fetched.' };
  if (url.username !== '' || url.password !== '')
    return { refusal: 'An address with a name or password in it is not fetched; remove them.' };
  if (!internet.isWebPort(portOf(url)))
    return { refusal: 'Only the usual ports of the web (80 and 443) are fetched from.' };
  url.hash = '';
  return { url };
}

/** The IP address that stands in the place of a name, if one does. No resolver is ever asked about it. */
export function literalOf({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
