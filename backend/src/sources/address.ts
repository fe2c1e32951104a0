import normalizeUrl from 'normalize-url';

/** What sites add to an address to see who came from where; it never changes the article. */
const TRACKING = [
  /^utm_/i,
  /^(fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|ttclid|li_fat_id)$/i,
  /^(mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hstc|__hssc|hsctatracking|vero_id|oly_enc_id|oly_anon_id)$/i,
  /^(at_|wt_|pk_|mtm_|ns_|itm_|ito$|xtor$|cmp(id)?$|cid$|cmpid$|ref$|ref_src$|ref_url$|referrer$|source$|src$|smid$|smtyp$)/i,
  /^(s_cid|sc_cmpid|spm|share|shared|sharetype|feature|recirc|rss|partner|campaign_id|guccounter|guce_referrer(_sig)?|taid)$/i,
];
const AMP = [/^amp$/i, /^_?amp_(js_v|gsa)$/i, /^outputtype$/i, /^usqp$/i];

/**
 * An address in the form in which addresses are compared: without what tracks, anchors or shows the same article to a
 * telephone, under AMP or over http. It is never fetched or shown. Null for what is no address of the web.
 */
export function comparedAddress(address: string): string | null {
  if (!URL.canParse(address) || !/^https?:/i.test(address)) return null;
  try {
    const plain = normalizeUrl(withoutAmp(new URL(address)), {
      forceHttps: true,
      stripHash: true,
      stripWWW: true,
      removeDirectoryIndex: [/^(index|default)\.[a-z]{2,5}$/i],
      removeQueryParameters: [...TRACKING, ...AMP],
    });
    const { host, pathname, search } = new URL(plain);
    return `${withoutDevice(host)}${pathname === '/' ? '' : pathname}${search}`.slice(0, 2048);
  } catch {
    return null;
  }
}

/** Those addresses in that form, each once. */
export function comparedAddresses(addresses: readonly (string | null | undefined)[]): string[] {
  const compared = addresses.map((address) => (address ? comparedAddress(address) : null));
  return [...new Set(compared.filter((address) => address !== null))];
}

/** google.com/amp/s/host/path, host.cdn.ampproject.org/c/s/host/path, amp.host, /amp, .amp.html */
function withoutAmp(url: URL): string {
  const [, cached] = /^\/(?:amp|c|v|wp)\/(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname) ?? [];
  const isCache = url.hostname.endsWith('.cdn.ampproject.org') || /(^|\.)google\.[a-z.]+$/.test(url.hostname);
  const inner = cached !== undefined && isCache ? `https://${cached}${url.search}` : '';
  const plain = URL.canParse(inner) ? new URL(inner) : new URL(url);
  plain.hostname = plain.hostname.replace(/^amp\./, '');
  plain.pathname = plain.pathname
    .replace(/^\/amp\/(?=.)/, '/')
    .replace(/\/amp\/?$/, '')
    .replace(/\.amp(\.html?)?$/, '$1');
  return plain.href;
}

/** m.host, mobile.host, touch.host; a host of two parts keeps both. */
function withoutDevice(host: string): string {
  return host.replace(/^(?:m|mobile|touch|edition)\.(?=[^.]+\.[^.])/, '');
}
