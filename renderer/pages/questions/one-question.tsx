/** One question at a time, with its evidence and note beside it. */

import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Question } from '../../../assessments/questionnaire-model.ts';
import { findDimensionOf, questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { isGiven, listOpenQuestions } from '../../../assessments/responses.ts';
import { Button, LinkButton } from '../../forms/button.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { KeyHints } from '../../parts/key-hints.tsx';
import { LevelGroup } from '../../parts/level-group.tsx';
import { useAnswering } from '../../parts/use-answering.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useText, useWords } from '../../state/words.tsx';
import { Earlier, Sources, Terms } from './background.tsx';

export function OneQuestion({ question }: { readonly question: Question }) {
  const { questionnaire, round, address } = useOpen();
  const { changeSetting } = useSettings();
  const words = useWords();
  const text = useText();
  const [, navigate] = useLocation();
  const place = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const answering = useAnswering(question.id);
  const all = questionsOf(questionnaire, round.form);
  const index = all.findIndex((each) => each.id === question.id);
  const next = all[index + 1];
  const dimension = findDimensionOf(questionnaire, question.id);
  const asked = all.filter((each) => dimension?.questions.some((one) => one.id === each.id));
  const open = listOpenQuestions(questionnaire, round);
  const canClear = !answering.isLocked && isGiven(answering.response);

  const turn = (step: 1 | -1) => {
    const other = all[index + step];
    if (other === undefined) return;
    wantsFocus.current = true;
    navigate(address('questions', other.id).slice(1));
  };
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const levels = place.current;
    (levels?.querySelector<HTMLElement>('input:checked') ?? levels?.querySelector<HTMLElement>('input'))?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [question.id]);

  return (
    <div className="one-question">
      <div ref={place} className="question-main" data-clear-beside={canClear && !question.canNotApply}>
        <p className="question-where">{words.questions.where(dimension === undefined ? '' : text(dimension.name), asked.findIndex((each) => each.id === question.id) + 1, asked.length)}</p>
        <LevelGroup
          // The line is filled by a choice, not by turning to another question.
          key={question.id}
          question={question}
          questionnaire={questionnaire}
          answer={answering.response?.answer ?? null}
          isReadOnly={answering.isLocked}
          legend={
            <>
              <h2 className="question-title">{text(question.question)}</h2>
              <span className="question-rule">{text(questionnaire.instruction)}</span>
            </>
          }
          onAnswer={answering.answer}
          onClear={answering.clear}
          onTurn={turn}
        />
        {canClear && (
          <p className="question-clear">
            <Button kind="underlined" onPress={answering.clear}>
              {words.questions.clear}
            </Button>
          </p>
        )}
        <div className="question-ways">
          <Button kind="outlined" isDisabled={index === 0} onPress={() => turn(-1)}>
            {words.questions.back}
          </Button>
          {next === undefined ? (
            <LinkButton kind="filled" href={address('results')}>
              {words.questions.toResults}
            </LinkButton>
          ) : (
            <Button kind="filled" onPress={() => turn(1)}>
              {words.questions.next}
            </Button>
          )}
          {!answering.isLocked && <KeyHints canNotApply={question.canNotApply} />}
        </div>
      </div>
      <div className="question-side">
        <Evidence question={question} response={answering.response} isReadOnly={answering.isReadOnly} onMark={answering.mark} onNote={answering.note} />
        <div className="question-background">
          <Earlier question={question} />
          <Terms />
          <Sources question={question} questionnaire={questionnaire} />
        </div>
        <ul className="question-links">
          <li>
            <a href={address('questions', 'all')}>{words.questions.allQuestions(all.length)}</a>
          </li>
          {open.length > 0 && (
            <li>
              <a href={address('questions', 'open')}>{words.questions.stillOpen(open.length)}</a>
            </li>
          )}
          {dimension !== undefined && (
            <li>
              <a href={address('questions', dimension.id)} onClick={() => changeSetting('questionsView', 'list')}>
                {words.questions.showAsList(text(dimension.name))}
              </a>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
