import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { Token } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import type { Quantity } from '../suggestion.js';
import type { Blamed } from './accused.js';
import { featuresOf, signsIn } from './kindFeatures.js';
import { KindModel, type Chances } from './kindModel.js';
import * as learned from './kindWeights.js';

/** What is known of a passage when its kind is asked for. */
export interface Reading {
  readonly words: readonly Token[];
  readonly blamed: readonly Blamed[];
  readonly numbers: readonly Quantity[];
  readonly voice: Voice;
  readonly attribution?: Attribution;
}

/** A pattern of this strength needs no other sign. */
const DECISIVE = 9;

let model: KindModel | undefined;

/** How likely each kind is: by a pattern that decides alone, else by what all signs of the passage together say. */
export function chancesOf(reading: Reading, by = ours()): Chances {
  const signs = signsIn(reading.words);
  const decisive = signs.find(({ strength }) => strength >= DECISIVE);
  if (decisive) return new Map([[decisive.group as ClaimKind, 1]]);
  return by.chancesOf(featuresOf(reading, signs));
}

function ours(): KindModel {
  return (model ??= new KindModel(learned));
}
