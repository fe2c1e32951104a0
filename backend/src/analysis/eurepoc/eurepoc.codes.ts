import type { ATTRIBUTION_BASES, ATTRIBUTION_TYPES } from '../../claims/claim.kinds.js';

export type AttributionBasis = (typeof ATTRIBUTION_BASES)[number];
export type AttributionType = (typeof ATTRIBUTION_TYPES)[number];

/** How EuRepoC writes each basis, and what we call it. */
const BASES: ReadonlyMap<string, AttributionBasis> = new Map([
  ['attacker confirms', 'attacker_confirms'],
  ['it-security community attributes attacker', 'security_community'],
  ['attribution by receiver government / state entity', 'receiver_government'],
  ['media-based attribution', 'media'],
  ['attribution by third-party', 'third_party'],
  ['receiver attributes attacker', 'receiver'],
  ['contested attribution', 'contested'],
  ['attribution by eu institution/agency', 'eu_institution'],
  ['attribution by international organization', 'international_organisation'],
  ['not available', 'not_available'],
]);

/** Its types begin so; examples in brackets follow, and differ between releases. */
const TYPES: readonly (readonly [string, AttributionType])[] = [
  ['technical report', 'technical_report'],
  ['self-attribution in the course of the attack', 'self_attribution'],
  ['direct statement in media report', 'direct_statement'],
  ['anonymous statement in media report', 'anonymous_statement'],
  ['attribution given, type unclear', 'type_unclear'],
  ['statement in media report and political statement/technical report', 'media_and_report'],
  ['statement in media report and indictment / sanctions', 'media_and_legal'],
  ['political statement/report and indictment / sanctions', 'political_and_legal'],
  ['political statement / report', 'political_statement'],
  ['domestic legal action', 'legal_action'],
  ['media report', 'media_report'],
  ['not available', 'not_available'],
];

/** The basis that EuRepoC writes so, or undefined when its list has none. */
export function basisOf(written: string): AttributionBasis | undefined {
  return BASES.get(plain(written));
}

/** The type that EuRepoC writes so, or undefined when its list has none. */
export function typeOf(written: string): AttributionType | undefined {
  const value = plain(written);
  const known = TYPES.find(([start]) => value === start || value.startsWith(`${start} (`));
  return known?.[1];
}

/** What a coder writes where there is no name: not known to the coders, known to be unknown, or left empty. */
export type Given = 'named' | 'unknown' | 'not_available' | 'not_coded';

export function givenAs(written: string): Given {
  const value = plain(written);
  if (value === '') return 'not_coded';
  if (value === 'not available') return 'not_available';
  return value === 'unknown' ? 'unknown' : 'named';
}

/** Initial access and impact by ATT&CK technique; exfiltration is a tactic there and names no technique. */
const TECHNIQUES: ReadonlyMap<string, string | null> = new Map([
  ['content injection', 'T1659'],
  ['drive-by compromise', 'T1189'],
  ['exploit public-facing application', 'T1190'],
  ['external remote services', 'T1133'],
  ['hardware additions', 'T1200'],
  ['phishing', 'T1566'],
  ['replication through removable media', 'T1091'],
  ['supply chain compromise', 'T1195'],
  ['trusted relationship', 'T1199'],
  ['valid accounts', 'T1078'],
  ['account access removal', 'T1531'],
  ['data destruction', 'T1485'],
  ['data encrypted for impact', 'T1486'],
  ['data manipulation', 'T1565'],
  ['defacement', 'T1491'],
  ['disk wipe', 'T1561'],
  ['endpoint denial of service', 'T1499'],
  ['firmware corruption', 'T1495'],
  ['inhibit system recovery', 'T1490'],
  ['network denial of service', 'T1498'],
  ['resource hijacking', 'T1496'],
  ['service stop', 'T1489'],
  ['system shutdown/reboot', 'T1529'],
  ['data exfiltration', null],
]);

/** The technique of that name, null for a name that stands for none, undefined for one that is not on the list. */
export function techniqueOf(written: string): string | null | undefined {
  return givenAs(written) === 'named' ? TECHNIQUES.get(plain(written)) : null;
}

function plain(written: string): string {
  return written.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
