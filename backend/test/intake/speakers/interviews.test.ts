import { describe, expect, it } from '@jest/globals';
import { whoSays } from './whoSays.js';

const BOLD = (marked: string) => `Petra Quill bargains with gangs for a living.

**Mill & Mortar: You took the case in May. How did it begin?**

Petra Quill: With a call on a Sunday. Thirty shops had lost their tills.

**The company said that nobody was in danger.**

I will not contradict my client. ${marked}

**What did you do then?**

We rang the police. They came at noon.`;

const PLAIN = (marked: string) => `Anton Rask ran the network of the port.

The Quay: When did you know?

Anton Rask: At two. I was awake.

So you rang someone?

I rang everyone. By then they had locked half of the cranes.

The minister has denied that. His office told us no crane was locked.

I have a list. ${marked}

Would you do it again?

I would pull the plug sooner.`;

describe('interviews whose answers bear no name', () => {
  it('bold lines ask, whatever they say', () => {
    expect(whoSays(BOLD('[The paper copies were three weeks old].'))).toBe('Petra Quill');
  });

  it('a label on the first answer tells whose the others are', () => {
    expect(whoSays(PLAIN('[Eleven cranes stood still].'))).toBe('Anton Rask');
  });

  it('a statement between two answers is the interviewer’s', () => {
    expect(whoSays(PLAIN('Fine.').replace('no crane was locked', '[no crane was locked]'))).not.toContain(
      'Anton Rask',
    );
  });
});
