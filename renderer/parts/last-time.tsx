/** What was said of a question in the latest earlier round that asked it, folded. There is nothing of it before the question is answered in this round. */

import { findLastTime, type LastTime as Found } from '../../assessments/last-time.ts';
import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import { isLevel } from '../../assessments/scoring.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useText, useWords } from '../state/words.tsx';
import { useYearsWords } from '../state/years-words.ts';
import { useRoundName } from './round-name.ts';

interface LastTimeProps {
  readonly question: QuestionId;
  /** Whether other questions stand on the same page, so that this is named after its own. */
  readonly isOneOfMany?: boolean;
}

export function LastTime({ question, isOneOfMany = false }: LastTimeProps) {
  const { assessment, round } = useOpen();
  const told = useYearsWords().rounds.lastTime;
  const text = useText();
  const nameRound = useRoundName();
  const found = findLastTime(assessment, round, question);
  if (found === null) return null;
  const name = nameRound(assessment, found.round);
  return (
    <details className="background last-time">
      <summary aria-label={isOneOfMany ? told.titleOf(name, text(found.question.title)) : undefined}>{told.title(name)}</summary>
      <Answered found={found} />
      {found.isReworded && <p className="small quiet">{told.reworded}</p>}
      <Noted found={found} />
    </details>
  );
}

function Answered({ found: { questionnaire, question, item, response } }: { readonly found: Found }) {
  const words = useWords();
  const told = useYearsWords().rounds.lastTime;
  const text = useText();
  if (isLevel(item)) {
    return (
      <>
        <p>
          <b>{told.level(item, text(questionnaire.levelNames[item - 1] ?? questionnaire.levelNames[0]))}</b>
        </p>
        <p>{text(question.levels[item - 1] ?? question.levels[0])}</p>
      </>
    );
  }
  const isBlank = item === 'unknown' && (response?.answer ?? null) === null;
  return (
    <p>
      <b>{item === 'not-applicable' ? words.common.notApplicable : isBlank ? words.common.notAnswered : words.common.unknown}</b>
    </p>
  );
}

function Noted({ found: { response } }: { readonly found: Found }) {
  const told = useYearsWords().rounds.lastTime;
  const reason = response?.answer?.kind === 'not-applicable' ? response.answer.reason.trim() : '';
  const note = response?.note.trim() ?? '';
  if (reason === '' && note === '') return null;
  return (
    <dl>
      {reason !== '' && (
        <div>
          <dt>{told.reason}</dt>
          <dd>{reason}</dd>
        </div>
      )}
      {note !== '' && (
        <div>
          <dt>{told.note}</dt>
          <dd>{note}</dd>
        </div>
      )}
    </dl>
  );
}
