import { ApiProperty } from '@nestjs/swagger';
import { CITATION_KINDS } from '../sources/source.kinds.js';
import { CHANGE_KINDS, DIRECTIONS, type ChangeKind, type Direction } from './chain/drift/change.js';
import { COMPARISONS, type Comparison } from './chain/drift/drift.js';
import { STATION_ROLES, type Station } from './chain/stations.js';
import { TIE_KINDS, type Tie } from './chain/ties.js';

export class ChainPartyView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly name!: string;
}

export class ChainOriginView {
  @ApiProperty({ type: ChainPartyView })
  readonly party!: ChainPartyView;

  /** Ids of the appearances through which it is known. */
  @ApiProperty({ type: [String] })
  readonly through!: readonly string[];

  /** Whether what is on file lets it stand by itself. */
  @ApiProperty()
  readonly stands!: boolean;

  /** Why it is not shown to stand by itself. */
  @ApiProperty({ type: String, nullable: true })
  readonly why!: string | null;
}

export class TieView {
  @ApiProperty({ enum: TIE_KINDS })
  readonly kind!: Tie['kind'];

  /** Ids of the two origins that count as one. */
  @ApiProperty({ type: [String], minItems: 2, maxItems: 2 })
  readonly parties!: readonly string[];

  @ApiProperty()
  readonly words!: string;
}

export class IndependenceView {
  /** How many origins are shown to be independent of each other. */
  @ApiProperty({ type: 'integer' })
  readonly shown!: number;

  @ApiProperty()
  readonly words!: string;
}

export class NeighboursView {
  /** Id of the appearance that cites. */
  @ApiProperty()
  readonly from!: string;

  /** Id of the appearance that it has it from. */
  @ApiProperty()
  readonly to!: string;
}

export class FirstAppearanceView {
  /** The one that is first, or those among which the dates do not decide. */
  @ApiProperty({ type: [String] })
  readonly ids!: readonly string[];

  @ApiProperty()
  readonly isCertain!: boolean;

  /** Those of them without a date. */
  @ApiProperty({ type: [String] })
  readonly undated!: readonly string[];

  /** Citations in which the one that cites is dated before what it cites. */
  @ApiProperty({ type: [NeighboursView] })
  readonly contradictions!: readonly NeighboursView[];

  @ApiProperty()
  readonly words!: string;
}

export class CircleView {
  /** Ids of outlets and parties, each of which has it from the next. */
  @ApiProperty({ type: [String] })
  readonly ids!: readonly string[];

  @ApiProperty()
  readonly words!: string;
}

export class WordingChange {
  @ApiProperty({ enum: CHANGE_KINDS })
  readonly kind!: ChangeKind;

  /** Whether the later wording claims more than the earlier one, less, or something else. */
  @ApiProperty({ enum: DIRECTIONS })
  readonly direction!: Direction;

  @ApiProperty({ type: String, nullable: true })
  readonly before!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly after!: string | null;

  @ApiProperty()
  readonly words!: string;
}

export class WordingRun {
  @ApiProperty({ enum: ['same', 'removed', 'added'] })
  readonly kind!: 'same' | 'removed' | 'added';

  @ApiProperty()
  readonly text!: string;
}

export class DriftView extends NeighboursView {
  /** Across languages, and in one without a list of words, figures alone can be compared. */
  @ApiProperty({ enum: COMPARISONS })
  readonly compared!: Comparison;

  @ApiProperty()
  readonly isSame!: boolean;

  @ApiProperty({ type: [WordingChange] })
  readonly changes!: readonly WordingChange[];

  /** Word by word, from upstream down; null when the two are the same or better read beside each other. */
  @ApiProperty({ type: [WordingRun], nullable: true })
  readonly diff!: readonly WordingRun[] | null;
}

export class StationView {
  /** Of the appearance or the party; `unknown` for the gap where nobody is known. */
  @ApiProperty()
  readonly id!: string;

  @ApiProperty({ enum: STATION_ROLES })
  readonly role!: Station['role'];

  @ApiProperty()
  readonly title!: string;
}

export class PassingView {
  /** Id of the upstream station. */
  @ApiProperty()
  readonly from!: string;

  @ApiProperty()
  readonly to!: string;

  /** A kind of citation, or `said` where a speaker is told to have said it there. */
  @ApiProperty({ enum: [...CITATION_KINDS, 'said'] })
  readonly kind!: string;

  /** True when no passage shows it. */
  @ApiProperty()
  readonly asserted!: boolean;
}

/** What the chain of a claim shows: where it comes from, how far, and what became of its words on the way. */
export class ChainAnalysisView {
  /** How many put it out; a source without a known publisher is one of its own. */
  @ApiProperty({ type: 'integer' })
  readonly outlets!: number;

  /** “14 outlets, 1 origin”. */
  @ApiProperty()
  readonly phrase!: string;

  @ApiProperty({ type: [ChainOriginView] })
  readonly origins!: readonly ChainOriginView[];

  @ApiProperty({ type: [TieView] })
  readonly ties!: readonly TieView[];

  @ApiProperty({ type: IndependenceView })
  readonly independent!: IndependenceView;

  @ApiProperty({ type: FirstAppearanceView })
  readonly first!: FirstAppearanceView;

  /** Steps of the longest way from an origin to what we captured. */
  @ApiProperty({ type: 'integer' })
  readonly depth!: number;

  /** Outlets and parties that have it from each other. */
  @ApiProperty({ type: [CircleView] })
  readonly circles!: readonly CircleView[];

  /** One for each citation of a captured passage. */
  @ApiProperty({ type: [DriftView] })
  readonly drifts!: readonly DriftView[];

  @ApiProperty({ type: [StationView] })
  readonly stations!: readonly StationView[];

  @ApiProperty({ type: [PassingView] })
  readonly passings!: readonly PassingView[];
}
