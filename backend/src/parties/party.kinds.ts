export const PARTY_KINDS = [
  'person',
  'organisation',
  'state',
  'group',
  'account',
  'outlet',
  'unnamed',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];
