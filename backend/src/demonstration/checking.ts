import { Injectable } from '@nestjs/common';
import { ClaimChecksService } from '../analysis/checklists/claimChecks.service.js';
import { SearchesService } from '../analysis/checklists/searches.service.js';
import type { Actor } from '../platform/actor.js';
import type { DemonstrationAnswer, DemonstrationChecks } from './content.js';
import { today } from './days.js';

/** Faces the questions of a claim's kind, through the services behind the desk. */
@Injectable()
export class Checking {
  constructor(
    private readonly checks: ClaimChecksService,
    private readonly searches: SearchesService,
  ) {}

  async check(actor: Actor, claimId: string, { searches = [], answers }: DemonstrationChecks): Promise<void> {
    const made: string[] = [];
    for (const search of searches) {
      made.push((await this.searches.add(actor, claimId, { ...search, on: today() })).id);
    }
    const { version } = await this.checks.get(claimId);
    for (const [key, answer] of Object.entries(answers)) {
      await this.checks.answer(actor, claimId, { version, key, after: null, ...given(answer, made) });
    }
  }
}

function given(answer: DemonstrationAnswer, made: readonly string[]) {
  if ('waived' in answer) return { outcome: 'waived' as const, reason: answer.waived };
  const { words, evidence = [], searches = [] } = answer;
  return {
    outcome: 'answered' as const,
    words,
    evidence: [...evidence],
    searches: searches.map((place) => made[place - 1] ?? ''),
  };
}
