import { Foundations1764000000000 } from './1764000000000-Foundations.js';
import { People1764000001000 } from './1764000001000-People.js';
import { PartiesAndIncidents1764000002000 } from './1764000002000-PartiesAndIncidents.js';
import { Claims1764000003000 } from './1764000003000-Claims.js';
import { Sources1764000004000 } from './1764000004000-Sources.js';
import { Findings1764000005000 } from './1764000005000-Findings.js';
import { Review1764000006000 } from './1764000006000-Review.js';
import { Publication1764000007000 } from './1764000007000-Publication.js';
import { Capturing1764000010000 } from './1764000010000-Capturing.js';
import { Suggestions1764000011000 } from './1764000011000-Suggestions.js';
import { CodedStatements1764000012000 } from './1764000012000-CodedStatements.js';
import { Cautions1764000014000 } from './1764000014000-Cautions.js';
import { Checklists1764000015000 } from './1764000015000-Checklists.js';
import { Hypotheses1764000016000 } from './1764000016000-Hypotheses.js';
import { Assessments1764000017000 } from './1764000017000-Assessments.js';
import { PublicParties1764000018000 } from './1764000018000-PublicParties.js';

/** In the order in which they run; only ever added to. */
export const migrations = [
  Foundations1764000000000,
  People1764000001000,
  PartiesAndIncidents1764000002000,
  Claims1764000003000,
  Sources1764000004000,
  Findings1764000005000,
  Review1764000006000,
  Publication1764000007000,
  Capturing1764000010000,
  Suggestions1764000011000,
  CodedStatements1764000012000,
  Cautions1764000014000,
  Checklists1764000015000,
  Hypotheses1764000016000,
  Assessments1764000017000,
  PublicParties1764000018000,
];
