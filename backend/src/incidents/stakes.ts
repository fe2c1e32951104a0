export const STAKES = [
  'victim',
  'victim_state',
  'accused',
  'self_proclaimed_attacker',
  'vendor',
  'rival_state',
  'none_known',
] as const;
export type Stake = (typeof STAKES)[number];
