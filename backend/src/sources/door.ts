import { comparedAddresses } from './address.js';
import type { Boilerplate } from './capture.kinds.js';
import type { ReadDocument } from './reading/task.js';

/** By what a document at the door may be known already. */
export interface AtTheDoor {
  /** As they are compared. */
  readonly addresses: readonly string[];
  /** As they are spelled. */
  readonly spelled: readonly string[];
  readonly document?: {
    readonly sha256: string;
    readonly text: string;
    readonly boilerplate: readonly Boilerplate[];
    readonly wordsSha256: string;
    readonly bands: readonly number[];
  };
}

type Addresses = readonly (string | null | undefined)[];

/** An address of which no document came. */
export function doorWithout(addresses: Addresses): AtTheDoor {
  const spelled = addresses.filter((one) => one != null);
  return { addresses: comparedAddresses(spelled), spelled };
}

/** A document that was brought from these addresses, and from those that it names itself. */
export function doorOf(
  {
    told,
    text,
    boilerplate,
    fingerprint,
  }: Pick<ReadDocument, 'told' | 'text' | 'boilerplate' | 'fingerprint'>,
  addresses: Addresses,
  sha256: string,
): AtTheDoor {
  const door = doorWithout([...addresses, told.ampUrl, believable(told.canonicalUrl)]);
  return { ...door, document: { sha256, text, boilerplate, ...fingerprint } };
}

/** Sites that call their front page the right address of every page are not believed. */
function believable(canonicalUrl: string | null): string | null {
  return canonicalUrl === null || new URL(canonicalUrl).pathname === '/' ? null : canonicalUrl;
}
