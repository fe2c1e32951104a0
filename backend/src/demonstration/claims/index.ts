import type { DemonstrationClaim } from '../content.js';
import { cyberTerrorism } from './first-cyberTerrorism.js';
import { defunctVersion } from './first-defunctVersion.js';
import { eightyEightPercent } from './first-eightyEightPercent.js';
import { firstTime } from './first-firstTime.js';
import { graveConsequences } from './first-graveConsequences.js';
import { iranAndHungary } from './first-iranAndHungary.js';
import { firstOpen } from './first-open.js';
import { staffCorrespondence } from './first-staffCorrespondence.js';
import { harbourPages } from './harbourPages.js';
import { secondAround } from './second-around.js';
import { gruUkraine } from './second-gruUkraine.js';
import { noSecureInformation } from './second-noSecureInformation.js';
import { notAttributed } from './second-notAttributed.js';
import { officialFaction } from './second-officialFaction.js';
import { secondOpen } from './second-open.js';
import { proRussianHackers } from './second-proRussianHackers.js';
import { responsibility } from './second-responsibility.js';
import { unavailable } from './second-unavailable.js';
import { withinAnHour } from './second-withinAnHour.js';

/** In the order in which they come in; a duplicate comes after the claim that it repeats. */
export const claims = {
  graveConsequences,
  iranAndHungary,
  firstTime,
  defunctVersion,
  eightyEightPercent,
  cyberTerrorism,
  staffCorrespondence,
  ...firstOpen,
  officialFaction,
  noSecureInformation,
  unavailable,
  notAttributed,
  responsibility,
  withinAnHour,
  proRussianHackers,
  gruUkraine,
  ...secondOpen,
  ...secondAround,
  harbourPages,
} satisfies Record<string, DemonstrationClaim>;
