/** What the form for absent colleagues keeps and saves. */

import { describe, expect, it } from 'vitest';
import { makeAbsentForm } from '../../../assessments/absent/absent-form.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { beginDraft, isUnsaved, nameResponse, readDraft, responseOf, sayRole, voteInDraft, type FormAsked } from '../../../electron/room/page/form-draft.ts';
import { assessmentOf, roundOf } from '../../assessments/builders.ts';
import { askedOf } from './builders.ts';

const ID = '00112233445566778899aabbccddeeff';
const ASKED: FormAsked = {
  ...askedOf(), assessment: 'a1', round: 'r1', questionnaire: { id: 'q', version: '1.0' }, form: 'full', organisation: 'Aberwen', day: '2026-05-06', isSample: false,
  fileStart: 'soundings-response-Aberwen-2026-05-06',
};

describe('the draft', () => {
  it('is unsaved from the first choice on, saved with its file, and unsaved again with the next change', () => {
    const begun = beginDraft(ID);
    expect(isUnsaved(begun)).toBe(false);
    const voted = voteInDraft(begun, 'P1', 3);
    expect([isUnsaved(voted), isUnsaved({ ...voted, isSaved: true })]).toEqual([true, false]);
    const changed = voteInDraft({ ...voted, isSaved: true }, 'P1', 4);
    expect([changed.isSaved, changed.votes, isUnsaved(changed)]).toEqual([false, { P1: 4 }, true]);
    expect(isUnsaved(sayRole({ ...voted, isSaved: true }, 'ict'))).toBe(true);
  });

  it('loses a vote that is taken back', () => {
    expect(voteInDraft(voteInDraft(beginDraft(ID), 'P1', 3), 'P1', null).votes).toEqual({});
  });

  it('is read back as it was kept', () => {
    const draft = sayRole(voteInDraft(beginDraft(ID), 'P1', 'unknown'), 'unsaid');
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([null, '', 'null', '{}', '{"id":"x","votes":{}}', `{"id":"${ID}"}`, '7'])('is none where %s was kept', (text) => {
    expect(readDraft(text)).toBeUndefined();
  });
});

describe('the response', () => {
  it('holds the votes on what is asked, the round, and a role that was said', () => {
    const draft = sayRole({ ...beginDraft(ID), votes: { P2: 4, Z9: 1 } }, 'managers');
    expect(responseOf({ ...ASKED, rolesFrom: 5 }, draft)).toEqual({
      id: ID, assessment: 'a1', round: 'r1', questionnaire: { id: 'q', version: '1.0' }, form: 'full', rolesFrom: 5, role: 'managers', votes: { P2: 4 },
    });
  });

  it('holds no role where none was asked for or said', () => {
    const draft = voteInDraft(beginDraft(ID), 'P2', 4);
    expect(responseOf(ASKED, sayRole(draft, 'managers'))?.role).toBeNull();
    expect(responseOf({ ...ASKED, rolesFrom: 5 }, sayRole(draft, 'unsaid'))?.role).toBeNull();
    expect(responseOf({ ...ASKED, rolesFrom: 5 }, draft)?.role).toBeNull();
  });

  it('is none without a vote', () => {
    expect(responseOf(ASKED, beginDraft(ID))).toBeUndefined();
  });

  it('is named after the round, and told from others by four letters', () => {
    expect(nameResponse(ASKED, beginDraft(ID))).toBe('soundings-response-Aberwen-2026-05-06-0011.json');
  });

  it('can be given to the data that the app puts into the form', () => {
    const asked: FormAsked = makeAbsentForm(assessmentOf([roundOf({})]), BUILT_IN, roundOf({}), 'cy');
    expect(asked.questions).toHaveLength(30);
  });
});
