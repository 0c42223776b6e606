/** The lowest and the strongest questions, and those that could not be answered, each the button to its own answer; those still open are counted. */

import type { ReactNode } from 'react';
import type { QuestionId } from '../../../assessments/questionnaire-model.ts';
import { explainQuestion } from '../../../assessments/report/explanations.ts';
import { listLowest, listStrongest, listUnanswered, type StandOuts } from '../../../assessments/report/questions-tables.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { showCount, startSentence } from '../../../assessments/words/dates.ts';
import { FigureButton } from '../../parts/explain.tsx';
import { useOpen } from '../../state/open-assessment.tsx';

export function StandOutLists({ subject }: { readonly subject: Subject }) {
  const told = subject.words.report.questions;
  const lowest = listLowest(subject);
  const strongest = listStrongest(subject);
  return (
    <div className="stand-outs">
      <div className="sections">
        <StandOutSection subject={subject} title={told.lowest} standOuts={lowest} />
      </div>
      <div className="sections">
        <StandOutSection subject={subject} title={told.strongest} standOuts={strongest} />
        <UnansweredSection subject={subject} />
        <OpenSection subject={subject} />
      </div>
    </div>
  );
}

interface StandOutSectionProps {
  readonly subject: Subject;
  readonly title: string;
  readonly standOuts: StandOuts;
}

function StandOutSection({ subject, title, standOuts: { questions, more } }: StandOutSectionProps) {
  const { words } = subject;
  const last = questions.at(-1);
  if (last === undefined) return null;
  return (
    <QuestionList title={title} note={more > 0 && words.report.questions.more(more, startSentence(showCount(words, more)), last.levelName)}>
      {questions.map(({ id, title: name, descriptor }) => (
        <QuestionLine key={id} subject={subject} id={id} title={name} text={descriptor} />
      ))}
    </QuestionList>
  );
}

/** Those that nobody could tell or that do not apply, each with its reason. */
function UnansweredSection({ subject }: { readonly subject: Subject }) {
  const given = listUnanswered(subject).filter(({ isOpen }) => !isOpen);
  if (given.length === 0) return null;
  return (
    <QuestionList title={subject.words.report.questions.unanswered} note={false}>
      {given.map(({ id, title, reason }) => (
        <QuestionLine key={id} subject={subject} id={id} title={title} text={reason} />
      ))}
    </QuestionList>
  );
}

/** How many have no answer of any kind yet, and the way to them. */
function OpenSection({ subject }: { readonly subject: Subject }) {
  const { words, round } = subject;
  const { address } = useOpen();
  const open = listUnanswered(subject).filter(({ isOpen }) => isOpen).length;
  if (open === 0) return null;
  const note = (
    <>
      {words.results.blanks(open, startSentence(showCount(words, open)))}{' '}
      {round.closing === null && <a href={address('questions')}>{words.results.toQuestions}</a>}
    </>
  );
  return (
    <QuestionList title={words.report.questions.stillOpen} note={note}>
      {[]}
    </QuestionList>
  );
}

interface QuestionListProps {
  readonly title: string;
  readonly note: ReactNode;
  readonly children: readonly ReactNode[];
}

function QuestionList({ title, note, children }: QuestionListProps) {
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      {children.length > 0 && <ul className="question-lines">{children}</ul>}
      {note !== false && <p className="question-note small quiet">{note}</p>}
    </section>
  );
}

interface QuestionLineProps {
  readonly subject: Subject;
  readonly id: QuestionId;
  readonly title: string;
  readonly text: string;
}

function QuestionLine({ subject, id, title, text }: QuestionLineProps) {
  return (
    <li>
      <span className="quiet">{id}</span>
      <div>
        <h3>
          <FigureButton explanation={explainQuestion(subject, id)} name={title}>
            {title}
          </FigureButton>
        </h3>
        <p className="quiet">{text}</p>
      </div>
    </li>
  );
}
