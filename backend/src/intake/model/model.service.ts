import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import type { ModelSettings, Settings } from '../../platform/settings.js';
import { SETTINGS } from '../../platform/settings.token.js';
import type { ExtractedClaim } from '../extract.js';
import { Points } from '../points.js';
import { givenIn, verified } from './answer.js';
import { ModelCallsRepository } from './calls.repository.js';
import { Completions, type Permit } from './completions.js';
import { ModelFailure } from './failure.js';
import { piecesOf, type Piece } from './pieces.js';
import { PROMPT_VERSION } from './prompt.js';

/** What the language model made of a text. It may be nothing; the notes then say why. */
export interface ModelReading {
  readonly madeBy: { readonly model: string; readonly prompt: string };
  readonly claims: readonly ExtractedClaim[];
  readonly notes: readonly string[];
}

/** What a reading knows when it has gone through some of the parts. */
interface Tally {
  readonly claims: ExtractedClaim[];
  strange: number;
  malformed: number;
}

/** Asks a language model for suggestions, where the settings name one. Nothing that it does stops a reading. */
@Injectable()
export class ModelService {
  private readonly model: ModelSettings | undefined;
  private readonly completions: Completions | undefined;

  constructor(
    @Inject(SETTINGS) { model }: Settings,
    private readonly database: Database,
    private readonly calls: ModelCallsRepository,
  ) {
    this.model = model;
    this.completions = model && new Completions(model);
  }

  /** True when a model will be asked. */
  get isAsked(): boolean {
    return this.model !== undefined;
  }

  /**
   * What the model proposes, each passage found again in `text`; undefined when none is to be asked. `tell` hears which
   * share of the parts is done. After the first part that fails, no further one is sent.
   */
  async read(runId: string, text: string, tell: (share: number) => void): Promise<ModelReading | undefined> {
    const { model, completions } = this;
    if (!model || !completions) return undefined;
    const pieces = piecesOf(text, model.maxCharacters);
    const points = new Points(text);
    const tally: Tally = { claims: [], strange: 0, malformed: 0 };
    const permit: Permit = (characters) => this.permit(model, runId, characters);
    let done = 0;
    let failure: string | undefined;
    for (const piece of pieces) {
      failure = await failureOf(async () =>
        count(tally, await completions.about(piece.text, permit), piece, text, points),
      );
      if (failure !== undefined) break;
      tell((done += 1) / pieces.length);
    }
    const notes = notesOf({
      failure,
      done,
      of: pieces.length,
      tally,
      cut: text.length > model.maxCharacters,
      model,
    });
    return {
      madeBy: { model: model.name.slice(0, 200), prompt: PROMPT_VERSION },
      claims: tally.claims,
      notes,
    };
  }

  private async permit(
    { name, callsPerDay }: ModelSettings,
    runId: string,
    characters: number,
  ): Promise<void> {
    const call = { runId, model: name.slice(0, 200), characters };
    const isLeft = await this.database.write('system', (tx) =>
      this.calls.add(tx, newId(), call, callsPerDay),
    );
    if (!isLeft)
      throw new ModelFailure(
        `was asked ${callsPerDay} times today, which is all that it may be asked in a day`,
      );
  }
}

async function failureOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof ModelFailure) return error.message;
    throw error;
  }
}

function count(tally: Tally, content: string, piece: Piece, text: string, points: Points): void {
  const { claims, malformed } = givenIn(content);
  const standing = claims
    .map((claim) => verified(claim, piece, text, points))
    .filter((claim) => claim !== undefined);
  tally.claims.push(...standing);
  tally.strange += claims.length - standing.length;
  tally.malformed += malformed;
}

interface Outcome {
  readonly failure: string | undefined;
  readonly done: number;
  readonly of: number;
  readonly tally: Tally;
  readonly cut: boolean;
  readonly model: ModelSettings;
}

function notesOf({ failure, done, of, tally: { strange, malformed }, cut, model }: Outcome): string[] {
  const alone =
    done === 0
      ? 'the built-in extractor went on alone'
      : `it has read ${done} of ${of} parts, the built-in extractor all of them`;
  return [
    ...(failure === undefined ? [] : [`The language model ${failure}; ${alone}.`]),
    ...(cut
      ? [`The language model was given the first ${model.maxCharacters} characters of this text only.`]
      : []),
    ...(strange === 0
      ? []
      : [
          `${passages(strange)} that the language model quoted ${strange === 1 ? 'does' : 'do'} not stand in the text and ${strange === 1 ? 'was' : 'were'} left out.`,
        ]),
    ...(malformed === 0
      ? []
      : [
          `${malformed} of the language model’s suggestions ${malformed === 1 ? 'was' : 'were'} not of the form that was asked for and left out.`,
        ]),
  ];
}

function passages(count: number): string {
  return count === 1 ? '1 passage' : `${count} passages`;
}
