/** One question of a past round: what the paper says, and why it does not apply where that is what it says. */

import { LONGEST_NOTE } from '../../assessments/limits.ts';
import type { Answer, Round } from '../../assessments/model.ts';
import type { Level, Question, QuestionId, Questionnaire } from '../../assessments/questionnaire-model.ts';
import { answerQuestion, clearAnswer } from '../../assessments/responses.ts';
import { SelectField, type Option } from '../forms/select-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useText, useWords } from '../state/words.tsx';

type Choice = `${Level}` | 'unknown' | 'not-applicable';

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[];

interface PaperAnswerProps {
  readonly round: Round;
  readonly question: Question;
  readonly levelNames: Questionnaire['levelNames'];
}

export function PaperAnswer({ round, question, levelNames }: PaperAnswerProps) {
  const { change } = useOpen();
  const words = useWords();
  const text = useText();
  const response = round.responses[question.id];
  const answer = response?.answer ?? null;
  const label = `${question.id} ${text(question.title)}`;
  const record = (next: Answer | null) =>
    change({ kind: 'record-response', round: round.id, question: question.id, response: next === null ? clearAnswer(response) : answerQuestion(response, next) });
  const options: readonly Option<Choice>[] = [
    ...LEVELS.map((level): Option<Choice> => ({ value: `${level}`, label: words.rounds.levelOption(level, text(levelNames[level - 1] ?? levelNames[0])) })),
    { value: 'unknown', label: words.common.unknown },
    ...(question.canNotApply ? [{ value: 'not-applicable', label: words.common.notApplicable } as const] : []),
  ];
  return (
    <div className="stack">
      <SelectField
        id={paperAnswerId(question.id)}
        label={label}
        value={choiceOf(answer)}
        options={options}
        emptyLabel={words.rounds.pastBlank}
        onCommit={(choice) => record(readChoice(choice))}
      />
      {answer?.kind === 'not-applicable' && (
        <TextField
          label={words.rounds.pastReason}
          about={label}
          value={answer.reason}
          longest={LONGEST_NOTE}
          onCommit={(reason) => record({ kind: 'not-applicable', reason })}
        />
      )}
    </div>
  );
}

/** The id of the list of a question. */
export function paperAnswerId(question: QuestionId): string {
  return `past-${question}`;
}

function choiceOf(answer: Answer | null): Choice | null {
  if (answer === null) return null;
  return answer.kind === 'level' ? `${answer.level}` : answer.kind;
}

function readChoice(choice: Choice | null): Answer | null {
  if (choice === null) return null;
  if (choice === 'unknown') return { kind: 'unknown' };
  if (choice === 'not-applicable') return { kind: 'not-applicable', reason: '' };
  const level = LEVELS.find((each) => String(each) === choice);
  return level === undefined ? null : { kind: 'level', level };
}
