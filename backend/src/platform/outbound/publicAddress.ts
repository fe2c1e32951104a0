import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Forms of IPv6 that carry an IPv4 address with them: whoever routes them decides where they end. */
const CARRIERS = ['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '2001::/32'].map((range) =>
  ipaddr.IPv6.parseCIDR(range),
);

/** Handed out to nobody on the open internet, though the library calls them unicast. */
const NOT_PUBLIC_V6 = ['100::/64', '2001::/23', '3fff::/20', '5f00::/16', 'fec0::/10'].map((range) =>
  ipaddr.IPv6.parseCIDR(range),
);
/** All that is handed out at all (RFC 4291, IANA). */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

const NOT_PUBLIC_V4 = ['192.0.0.0/24', '192.88.99.0/24', '198.18.0.0/15'].map((range) =>
  ipaddr.IPv4.parseCIDR(range),
);

/** True for an address that anybody on the internet can reach: no loopback, home, office, link, cloud metadata, test. */
export function isPublicAddress(address: string): boolean {
  const plain = spelledOut(address);
  if (plain === undefined || !ipaddr.isValid(plain)) return false;
  const parsed = ipaddr.process(plain);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast' && !isWithin(parsed, NOT_PUBLIC_V4);
  return (
    parsed.range() === 'unicast' &&
    parsed.match(GLOBAL_V6) &&
    !CARRIERS.some((range) => parsed.match(range)) &&
    !NOT_PUBLIC_V6.some((range) => parsed.match(range))
  );
}

function isWithin(address: ipaddr.IPv4, ranges: readonly [ipaddr.IPv4, number][]): boolean {
  return ranges.some((range) => address.match(range));
}

/** As the URL standard spells it, undefined for what is none: two readers of one spelling must not disagree. */
function spelledOut(address: string): string | undefined {
  const host = address.includes(':') ? `[${address}]` : address;
  if (isIP(address) === 0 || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '');
}
