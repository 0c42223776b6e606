/** A new pool: what it is called, who makes its packs, and which questionnaire and form it is for. */

import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { LONGEST_NAME } from '../../../assessments/limits.ts';
import type { Form } from '../../../assessments/questionnaire-model.ts';
import type { QuestionnaireEntry } from '../../../electron/api.ts';
import type { PoolProblem } from '../../../electron/peers.ts';
import { host } from '../../bridge.ts';
import { Button } from '../../forms/button.tsx';
import { flushDrafts } from '../../forms/drafts.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { FormChoice } from '../../parts/form-choice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { keyOf, QuestionnaireChoice } from '../../parts/questionnaire-choice.tsx';
import { useOneAtATime } from '../../parts/use-one-at-a-time.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { useWords } from '../../state/words.tsx';
import { usePoolSentence } from './use-pool-sentence.ts';
import '../../styles/pools.css';

export function NewPoolPage() {
  const { pools } = usePeerWords();
  const { begin } = pools;
  const words = useWords();
  const sayProblem = usePoolSentence();
  const once = useOneAtATime();
  const [, navigate] = useLocation();
  const [entries, setEntries] = useState<readonly QuestionnaireEntry[]>();
  const [chosen, setChosen] = useState<string>();
  const [name, setName] = useState('');
  const [madeBy, setMadeBy] = useState('');
  const [licence, setLicence] = useState('');
  const [form, setForm] = useState<Form>('full');
  const [isNameMissing, setNameMissing] = useState(false);
  const [problem, setProblem] = useState<PoolProblem>();
  useEffect(() => {
    void host.listQuestionnaires().then((list) => setEntries(list.entries));
  }, []);
  const questionnaire = entries?.find((entry) => (chosen === undefined ? entry.isBuiltIn : keyOf(entry) === chosen));

  const start = async (typed: Typed) => {
    setNameMissing(typed.name === '');
    if (typed.name === '' || questionnaire === undefined) return undefined;
    const { id, version } = questionnaire;
    const answer = await host.createPool({ name: typed.name, madeBy: typed.madeBy, questionnaire: { id, version }, form });
    if (!answer.ok) return setProblem(answer.problem);
    if (typed.licence !== '') await host.changePool(answer.value.id, 1, { licence: typed.licence });
    return navigate(`/pools/${answer.value.id}`);
  };
  return (
    <Page title={begin.title}>
      {problem !== undefined && (
        <Notice kind="alarm" isAnnounced>
          {sayProblem(problem)}
        </Notice>
      )}
      {isNameMissing && <ProblemSummary title={words.problems.title(1)} problems={[{ id: 'pool-name', text: begin.needsName }]} />}
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          flushDrafts();
          const typed = new FormData(event.currentTarget);
          once(() => start({ name: read(typed, 'pool-name'), madeBy: read(typed, 'pool-maker'), licence: read(typed, 'pool-licence') }));
        }}
      >
        <TextField
          id="pool-name"
          label={begin.name}
          hint={begin.nameHint}
          value={name}
          longest={LONGEST_NAME}
          problem={isNameMissing ? begin.needsName : undefined}
          onCommit={setName}
        />
        <TextField id="pool-maker" label={begin.madeBy} hint={begin.madeByHint} value={madeBy} longest={LONGEST_NAME} onCommit={setMadeBy} />
        <TextField id="pool-licence" label={begin.licence} hint={begin.licenceHint} value={licence} longest={LONGEST_NAME} onCommit={setLicence} />
        {entries !== undefined && entries.length > 1 && <QuestionnaireChoice entries={entries} value={questionnaire} onChoose={setChosen} />}
        <FormChoice value={form} counts={questionnaire?.counts} hint={begin.formHint} onChoose={setForm} />
        <div className="button-row">
          <Button kind="filled" type="submit">
            {begin.start}
          </Button>
          <a href="#/pools">{begin.back}</a>
        </div>
      </form>
    </Page>
  );
}

interface Typed {
  readonly name: string;
  readonly madeBy: string;
  readonly licence: string;
}

/** What stands in a field at this moment, as far as it can be kept. */
function read(form: FormData, field: string): string {
  const typed = form.get(field);
  return typeof typed === 'string' ? typed.trim().slice(0, LONGEST_NAME) : '';
}
