/** Asks why a question moved so far, or did not although an action was done: a text of its own for each, kept as it is typed. */

import { useRef, useState } from 'react';
import { LONGEST_WHY } from '../../../assessments/limits.ts';
import type { QuestionId } from '../../../assessments/questionnaire-model.ts';
import { questionName } from '../../../assessments/report/subject.ts';
import { itemOrNotAsked, listServing, type TwoRounds } from '../../../assessments/report/two-rounds.ts';
import { listWhysAsked, whyAsked } from '../../../assessments/report/years-moved.ts';
import { fraction, showSigned } from '../../../assessments/statistics/fraction.ts';
import { statusOf } from '../../../assessments/status.ts';
import { showList } from '../../../assessments/words/dates.ts';
import { Button } from '../../forms/button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useYearsWords } from '../../state/years-words.ts';

/** With more questions than this, those that are answered already wait behind a button. */
const MOST_AT_ONCE = 6;

export function SayWhy({ two }: { readonly two: TwoRounds }) {
  const { why: told } = useYearsWords().page;
  const { whys } = two.subject.round;
  const asked = listWhysAsked(two);
  // What stands here when the page is come to stays in its place while it is answered, or taken back.
  const said = useRef(Object.keys(whys).filter((question) => isSaid(whys[question]))).current;
  const open = useRef(asked.filter((question) => !isSaid(whys[question]))).current;
  const questions = two.figures.questions.map(({ question }) => question).filter((question) => asked.includes(question) || said.includes(question) || isSaid(whys[question]));
  const [isAll, setAll] = useState(false);
  if (questions.length === 0) return null;
  const some = questions.filter((question) => open.includes(question));
  const isLong = questions.length > MOST_AT_ONCE && some.length < questions.length;
  return (
    <section className="stack say-why">
      <h2 className="section-title">{told.title}</h2>
      {asked.length > 0 && <p className="prose">{told.text}</p>}
      <p role="status">
        <b>{told.answered(questions.filter((question) => isSaid(whys[question])).length, questions.length)}</b>
      </p>
      <ul className="whys">
        {(isLong && !isAll ? some : questions).map((question) => (
          <OneWhy key={question} two={two} question={question} />
        ))}
      </ul>
      {isLong && (
        <p>
          <Button kind="underlined" onPress={() => setAll(!isAll)}>
            {isAll ? told.showSome : told.showAll(questions.length)}
          </Button>
        </p>
      )}
    </section>
  );
}

function OneWhy({ two, question }: { readonly two: TwoRounds; readonly question: QuestionId }) {
  const { why: told } = useYearsWords().page;
  const { change } = useOpen();
  const { round } = two.subject;
  const name = questionName(two.subject, question);
  return (
    <li>
      <h3 className="card-title">{name}</h3>
      <p className="small quiet">{tellMove(two, question, told)}</p>
      <TextField
        label={told[labelOf(two, question)]}
        about={name}
        hint={told.hint}
        value={round.whys[question] ?? ''}
        longest={LONGEST_WHY}
        isLong
        rows={3}
        onCommit={(text) => change({ kind: 'set-why', round: round.id, question, why: text === '' ? null : text })}
      />
    </li>
  );
}

function isSaid(why: string | undefined): boolean {
  return why !== undefined && why.trim() !== '';
}

function labelOf(two: TwoRounds, question: QuestionId): 'up' | 'down' | 'unmoved' | 'other' {
  const reason = whyAsked(two, question);
  if (reason === null) return 'other';
  if (reason === 'unmoved') return 'unmoved';
  return (stepsOf(two, question) ?? 0) > 0 ? 'up' : 'down';
}

function stepsOf(two: TwoRounds, question: QuestionId): number | null {
  return two.figures.questions.find((move) => move.question === question)?.steps ?? null;
}

/** "2 Early to 4 Embedded, +2 steps. Done: Write the guide." */
function tellMove(two: TwoRounds, question: QuestionId, told: ReturnType<typeof useYearsWords>['page']['why']): string {
  const { subject, before, figures } = two;
  const { words, assessment, round } = subject;
  const move = figures.questions.find((each) => each.question === question);
  if (move === undefined) return '';
  const [from, to] = [itemOrNotAsked(before, move.before, question), itemOrNotAsked(subject, move.after, question)];
  const steps = move.steps ?? 0;
  const moved = steps === 0 ? told.stayed(to) : told.fromTo(from, to, Math.abs(steps), showSigned(fraction(steps), 0));
  const done = listServing(assessment, question, before.round, round).filter((action) => {
    const { state, on } = statusOf(action);
    return state === 'done' && on <= round.date;
  });
  const titles = done.map(({ title }) => title.trim() || words.report.plan.untitled);
  return titles.length === 0 ? moved : `${moved} ${told.done(showList(words, titles))}`;
}
