/** Tests of where a workshop may go from where it is. */

import { describe, expect, it } from 'vitest';
import { canMoveTo, moveTo, pullQuestion, putBackQuestion, revealVotes, STAGES, startWorkshop } from '../../../assessments/workshop/moves.ts';

const begun = startWorkshop(8);
const revealed = revealVotes({ ...begun, stage: 'vote' });

describe('a workshop', () => {
  it('begins at setting up, with nothing revealed', () => {
    expect(begun).toEqual({ stage: 'set-up', voters: 8, isRevealed: false, pulled: [], roles: null });
  });

  it('goes to the vote and back, and no further before the votes are revealed', () => {
    expect(STAGES.filter((stage) => canMoveTo(begun, stage))).toEqual(['set-up', 'vote']);
    expect(moveTo(begun, 'vote')).toEqual({ ...begun, stage: 'vote' });
    expect(moveTo(begun, 'discuss')).toBeUndefined();
  });

  it('goes anywhere once they are, and they stay revealed', () => {
    expect(revealed).toEqual({ stage: 'reveal', voters: 8, isRevealed: true, pulled: [], roles: null });
    expect(STAGES.map((stage) => moveTo(revealed, stage))).toEqual(STAGES.map((stage) => ({ ...revealed, stage })));
  });

  it('keeps questions that were pulled out, each once, in the order of pulling, until they are put back', () => {
    const pulled = pullQuestion(pullQuestion(pullQuestion(revealed, 'P2'), 'A1'), 'P2');
    expect(pulled.pulled).toEqual(['P2', 'A1']);
    expect(putBackQuestion(pulled, 'P2').pulled).toEqual(['A1']);
    expect(putBackQuestion(revealed, 'P2')).toEqual(revealed);
  });
});
