/** Begins an assessment: the name and the form; the rest is asked on the organisation's own page. */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { LONGEST_NAME } from '../../assessments/limits.ts';
import type { Form } from '../../assessments/model.ts';
import type { Problem } from '../../electron/api.ts';
import { host } from '../bridge.ts';
import { Button } from '../forms/button.tsx';
import { flushDrafts } from '../forms/drafts.ts';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { FormChoice } from '../parts/form-choice.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useOneAtATime } from '../parts/use-one-at-a-time.ts';
import { useWords } from '../state/words.tsx';

export function NewAssessmentPage() {
  const words = useWords();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [form, setForm] = useState<Form>('full');
  const [isNameMissing, setNameMissing] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();

  const start = async (typed: string) => {
    const wanted = typed.trim();
    setNameMissing(wanted === '');
    if (wanted === '') return undefined;
    // The field says so, and keeps what was typed.
    if (wanted.length > LONGEST_NAME) return document.getElementById('new-name')?.focus();
    const answer = await host.createAssessment({ name: wanted, form });
    if (answer.ok) navigate(`/a/${answer.value.assessment.id}/now/organisation`);
    else setProblem(answer.problem);
    return undefined;
  };
  return (
    <Page title={words.library.newTitle}>
      {problem !== undefined && (
        <Notice kind="alarm" isAnnounced>
          {words.problems.actSentence(problem)}
        </Notice>
      )}
      {isNameMissing && <ProblemSummary title={words.problems.title(1)} problems={[{ id: 'new-name', text: words.library.needsName }]} />}
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          flushDrafts();
          const typed = new FormData(event.currentTarget).get('new-name');
          once(() => start(typeof typed === 'string' ? typed : name));
        }}
      >
        <TextField
          id="new-name"
          label={words.library.name}
          hint={words.library.nameHint}
          value={name}
          longest={LONGEST_NAME}
          problem={isNameMissing ? words.library.needsName : undefined}
          onCommit={setName}
        />
        <FormChoice value={form} hint={words.library.formHint} onChoose={setForm} />
        <div className="button-row">
          <Button kind="filled" type="submit">
            {words.library.start}
          </Button>
          <a href="#/">{words.library.backToLibrary}</a>
        </div>
      </form>
    </Page>
  );
}
