/** The form for absent colleagues: what it carries, what it is called, and how it stands in its page. */

import { describe, expect, it } from 'vitest';
import { makeAbsentForm, nameForm, putFormIn } from '../../../assessments/absent/absent-form.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { assessmentOf, roundOf } from '../builders.ts';

const WORKSHOP = { stage: 'set-up', voters: 8, isRevealed: false, pulled: [], roles: { least: 5, reason: '' } } as const;
const ROUND = roundOf({}, { form: 'quick', workshop: WORKSHOP });
const ASSESSMENT = assessmentOf([ROUND]);
const PAGE = '<!doctype html><body><script type="application/json" id="asked">null</script></body>';

describe('the form for absent colleagues', () => {
  it('carries the questions of the form in order, in both languages, and what a voter must know', () => {
    const form = makeAbsentForm(ASSESSMENT, BUILT_IN, ROUND, 'cy');
    expect(form.questions.map(({ id }) => id).join(' ')).toBe('P1 P2 P4 A1 A3 A5 T1 T2 T5 L1 L3 L4 C1 C2 C6');
    expect(form.questions[3]).toMatchObject({ dimension: { en: 'Access', cy: 'Mynediad' }, canNotApply: false });
    expect(form).toMatchObject({
      assessment: 'aberwen', round: 'r2026', questionnaire: { id: 'dcm', version: '1.0' }, form: 'quick', organisation: 'Aberwen Borough Council', day: '2026-05-06', isSample: false,
      language: 'cy', rolesFrom: 5, fileStart: 'soundings-response-Aberwen-Borough-Council-2026-05-06',
    });
    expect(Object.keys(form.questions[0] ?? {})).toEqual(['id', 'dimension', 'question', 'levels', 'canNotApply']);
  });

  it('asks for no role group where the workshop asks nobody, or has not begun', () => {
    expect(makeAbsentForm(ASSESSMENT, BUILT_IN, roundOf({}, { workshop: { ...WORKSHOP, roles: null } }), 'en').rolesFrom).toBeNull();
    expect(makeAbsentForm(ASSESSMENT, BUILT_IN, roundOf({}), 'en').rolesFrom).toBeNull();
  });

  it('is named after the organisation and the day of the round, and says where it is made up', () => {
    expect(nameForm(ASSESSMENT, ROUND)).toBe('soundings-form-Aberwen-Borough-Council-2026-05-06.html');
    expect(nameForm(ASSESSMENT, ROUND, 'Sample, made up')).toBe('soundings-form-Sample,-made-up-Aberwen-Borough-Council-2026-05-06.html');
  });

  it('stands in its page whatever the organisation is called, and breaks out of nothing', () => {
    const named = assessmentOf([ROUND], { organisation: { ...ASSESSMENT.organisation, name: 'A</script><script>alert(1)</script> $& $1' } });
    const page = putFormIn(PAGE, makeAbsentForm(named, BUILT_IN, ROUND, 'en')) ?? '';
    expect(page.match(/<\/?script/g)).toHaveLength(2);
    const [, data = ''] = /id="asked">(.*)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ organisation: 'A</script><script>alert(1)</script> $& $1' });
  });

  it('goes into no page that has no place for it, or two', () => {
    const form = makeAbsentForm(ASSESSMENT, BUILT_IN, ROUND, 'en');
    expect(putFormIn('<!doctype html>', form)).toBeUndefined();
    expect(putFormIn(PAGE + PAGE, form)).toBeUndefined();
  });
});
