import type { Move } from '../../api/codes.js';

/** What each move does, said before it is done. */
export const MOVE_PURPOSE: Record<Move, string> = {
  accept: 'The claim is worth checking: it goes to the queue, for anyone to take.',
  close: 'The claim leaves the queue. An editor can reconsider it later.',
  take: 'You hold the claim until the lease ends; nobody else can take it meanwhile.',
  assign: 'The person you name holds the claim from now on.',
  release: 'The claim goes back to the queue.',
  submit:
    'An editor who did not work on it reads this revision. Until she decides, nothing behind it can change.',
  return: 'The claim goes back to the one who held it, with your note.',
  approve: 'You stand behind this exact revision, together with its authors.',
  publish: 'The approved revision becomes public now, as a new edition.',
  schedule: 'The approved revision becomes public at the time you choose.',
  unschedule: 'The publication is called off; the approval stays.',
  recall: 'The approval is void and the claim goes back to work.',
  reopen: 'A new edition is prepared. The one that is public stays public until the new one is.',
  hold: 'The claim rests until the day you name.',
  resume: 'The claim goes back to where it was.',
  reconsider: 'The claim goes back to the queue.',
};
