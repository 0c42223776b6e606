/** One voter's way through the questions: their role group where it is asked for, one question on each screen, at their own pace, and a look over the blank ones before the end. */

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Question, QuestionId } from '../../../../assessments/questionnaire-model.ts';
import type { RoleSetting } from '../../../../assessments/workshop-model.ts';
import { Button } from '../../../forms/button.tsx';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { BallotRole } from '../roles/ballot-role.tsx';
import { BallotOverview } from './ballot-overview.tsx';
import { BallotQuestion } from './ballot-question.tsx';
import type { SlipKeeper } from './slip-keeper.ts';
import type { VoterLanguage } from './use-voter-language.ts';

/** The screen before the first question. */
const AT_ROLE = -1;

interface BallotPagesProps {
  readonly keeper: SlipKeeper;
  /** The questions that were answered before the vote was left. */
  readonly given: readonly QuestionId[];
  /** Whether the vote was begun before this turn. */
  readonly isBegun: boolean;
  /** Null where nobody is asked for a role group. */
  readonly roles: RoleSetting | null;
  readonly questions: readonly Question[];
  readonly language: VoterLanguage;
  readonly onStop: () => void;
}

export function BallotPages({ keeper, given, isBegun, roles, questions, language, onStop }: BallotPagesProps) {
  const words = useWords();
  const { vote: told, roles: toldRoles } = useWorkshopWords();
  const { choices, role } = useSyncExternalStore(keeper.subscribe, keeper.read);
  const isGiven = ({ id }: Question) => (choices[id] === undefined ? given.includes(id) : choices[id] !== null);
  const start = roles === null ? 0 : AT_ROLE;
  // At the end stands the look over all of it.
  const [at, setAt] = useState(() => {
    if (!isBegun) return start;
    const first = questions.findIndex((question) => !isGiven(question));
    return first < 0 ? questions.length : first;
  });
  const [afterRole, setAfterRole] = useState(0);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    top.current?.closest('dialog')?.scrollTo(0, 0);
  }, [at]);
  const question = questions[at];
  const isOnly = questions.length === 1;
  const turn = (step: 1 | -1) => {
    if (isOnly && question !== undefined && isGiven(question)) keeper.finish();
    else setAt((now) => Math.min(questions.length, Math.max(start, now + step)));
  };
  return (
    <>
      <header ref={top} className="ballot-top">
        <p className="ballot-where">{at === AT_ROLE ? toldRoles.before : question === undefined ? '' : isOnly ? told.oneQuestion : told.questionOf(at + 1, questions.length)}</p>
        <Button kind="underlined" onPress={onStop}>
          {told.stop}
        </Button>
        <button type="button" className="button underlined" lang={language.other} onClick={language.change}>
          {words.settings.languages[language.other]}
        </button>
      </header>
      {at === AT_ROLE && roles !== null ? (
        <BallotRole least={roles.least} role={role} mayBeGiven={isBegun} onward={afterRole === 0 ? toldRoles.toQuestions : told.toOverview} onChoose={keeper.chooseRole} onTurn={() => setAt(afterRole)} />
      ) : question === undefined ? (
        <BallotOverview
          questions={questions}
          isGiven={isGiven}
          role={roles === null ? undefined : role === undefined && isBegun ? toldRoles.asLeft : (role ?? null) === null ? toldRoles.notGiven : toldRoles.given}
          onGoTo={setAt}
          onRole={() => {
            setAfterRole(questions.length);
            setAt(AT_ROLE);
          }}
          onFinish={keeper.finish}
        />
      ) : (
        <BallotQuestion
          key={question.id}
          question={question}
          choice={choices[question.id] ?? null}
          wasGiven={choices[question.id] === undefined && given.includes(question.id)}
          isFirst={at === start}
          onward={isOnly && isGiven(question) ? told.finish : at === questions.length - 1 ? told.toOverview : told.next}
          hasArrows={!isOnly}
          onChoose={(choice) => keeper.choose(question.id, choice)}
          onTurn={turn}
        />
      )}
    </>
  );
}
