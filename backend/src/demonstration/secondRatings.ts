import type { AddAssessment } from '../verdicts/assessments/assessment.dto.js';

/** What the other checker finds before she sees the verdict; `asked` waits for her. */
export type DemonstrationSecondRating = AddAssessment | 'asked';

/** By the key of the claim. Two people who judge well do not always judge alike. */
export const secondRatings: Readonly<Record<string, DemonstrationSecondRating>> = {
  graveConsequences: {
    rating: 'unproven',
    utterance: 'unconfirmed',
    confidence: 'moderate',
    rationale:
      'Nothing on file says what was lost or for how long [2]. The words come from the target alone.',
    dissents: false,
  },
  iranAndHungary: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'high',
    rationale: 'No address and no log is shown [2], and an origin of data is not an author of an attack.',
    dissents: false,
  },
  firstTime: {
    rating: 'misleading',
    utterance: 'said',
    confidence: 'low',
    rationale:
      'The same article tells of hacks that the ministry itself spoke of months before [2]. A reader is led to think that nothing of the kind had ever been said.',
    dissents: false,
  },
  defunctVersion: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'low',
    rationale: 'One word against another [2], and neither is more than a word. I see no proof to contest.',
    dissents: false,
  },
  eightyEightPercent: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'moderate',
    rationale: 'A share without a whole, a period or a definition of a visit cannot be confirmed.',
    dissents: false,
  },
  noSecureInformation: {
    rating: 'unproven',
    utterance: 'unconfirmed',
    confidence: 'moderate',
    rationale:
      'I would not say that nobody can ever verify this. A statement by MI5, or by whoever examined it, could; it has not been made. Until then the claim is unproven, which is something else than unverifiable [4].',
    dissents: true,
  },
  unavailable: {
    rating: 'supported',
    utterance: 'said',
    confidence: 'moderate',
    rationale: 'Those who play it down and those who boast of it agree that the site was gone [2], [3].',
    dissents: false,
  },
  notAttributed: {
    rating: 'supported',
    utterance: 'said',
    confidence: 'moderate',
    rationale: 'The article says so, and a formal attribution would have been public by its nature [1].',
    dissents: false,
  },
  responsibility: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'moderate',
    rationale: 'All proof comes from the account itself [2]; the page spoke of maintenance [3].',
    dissents: false,
  },
  withinAnHour: {
    rating: 'mixed',
    utterance: 'said',
    confidence: 'low',
    rationale: 'That it came back, yes [2]. That it took an hour, nobody timed [3].',
    dissents: false,
  },
  gruUkraine: 'asked',
};
