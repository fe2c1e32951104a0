import { ApiProperty } from '@nestjs/swagger';
import { CLAIM_KINDS, type ClaimKind } from '../../claims/claim.kinds.js';

const NUMBER_OR_NONE = { type: 'number', nullable: true } as const;

/** Krippendorff's alpha with a 95 % interval; see docs/analysis.md for what it says and how little few claims do. */
export class CoefficientView {
  /** With at least two ratings on this scale. */
  @ApiProperty({ type: 'integer' })
  readonly claims!: number;

  /** 1 is agreement throughout, 0 what chance would give. */
  @ApiProperty(NUMBER_OR_NONE)
  readonly alpha!: number | null;

  /** Null, with an alpha, where the claims are too few or too much alike for an interval. */
  @ApiProperty(NUMBER_OR_NONE)
  readonly low!: number | null;

  @ApiProperty(NUMBER_OR_NONE)
  readonly high!: number | null;

  /** Why there is no alpha: too few ratings, or all of them the same. */
  @ApiProperty({ enum: ['few', 'same'], nullable: true })
  readonly why!: 'few' | 'same' | null;
}

export class AgreementView {
  /** Null for all kinds together. */
  @ApiProperty({ enum: CLAIM_KINDS, nullable: true })
  readonly kind!: ClaimKind | null;

  /** Rated by at least two people who had not seen each other's rating. */
  @ApiProperty({ type: 'integer' })
  readonly claims!: number;

  @ApiProperty({ type: 'integer' })
  readonly raters!: number;

  /** Over all eight ratings: the same or not. */
  @ApiProperty({ type: CoefficientView })
  readonly nominal!: CoefficientView;

  /** Over the five ratings with a number, by their order. */
  @ApiProperty({ type: CoefficientView })
  readonly ordinal!: CoefficientView;

  /** Share of pairs of ratings that are the same, 0 to 100. */
  @ApiProperty(NUMBER_OR_NONE)
  readonly percent!: number | null;
}
