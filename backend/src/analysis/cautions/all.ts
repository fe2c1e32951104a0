import type { Caution } from './caution.js';
import { geolocation } from './p01.geolocation.js';
import { territory } from './p02.territory.js';
import { selfClaim } from './p03.selfClaim.js';
import { targetDenies } from './p04.targetDenies.js';
import { uncounted } from './p05.uncounted.js';
import { interested } from './p06.interested.js';
import { openBrand } from './p07.openBrand.js';
import { absence } from './p08.absence.js';
import { anonymous } from './p09.anonymous.js';
import { political } from './p10.political.js';
import { manyStates } from './p11.manyStates.js';
import { circular } from './p12.circular.js';
import { hedgeLost } from './p13.hedgeLost.js';
import { headline } from './p14.headline.js';
import { falseFlag } from './p15.falseFlag.js';
import { outage } from './p16.outage.js';
import { ownProof } from './p17.ownProof.js';
import { names } from './p18.names.js';
import { superlative } from './p19.superlative.js';
import { vague } from './p20.vague.js';
import { borrowed } from './p21.borrowed.js';
import { early } from './p22.early.js';
import { imprecise } from './p23.imprecise.js';
import { translated } from './p24.translated.js';
import { vendor } from './p25.vendor.js';
import { denial } from './p26.denial.js';
import { contested } from './p27.contested.js';
import { twoSources } from './p28.twoSources.js';
import { stale } from './p29.stale.js';

/** Every rule, by number. A rule that is given up leaves its number behind. */
export const CAUTIONS: readonly Caution[] = [
  geolocation,
  territory,
  selfClaim,
  targetDenies,
  uncounted,
  interested,
  openBrand,
  absence,
  anonymous,
  political,
  manyStates,
  circular,
  hedgeLost,
  headline,
  falseFlag,
  outage,
  ownProof,
  names,
  superlative,
  vague,
  borrowed,
  early,
  imprecise,
  translated,
  vendor,
  denial,
  contested,
  twoSources,
  stale,
];
