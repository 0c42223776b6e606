/** What changed since the version before, question by question, with the reason for each. */

import type { MapLine, Questionnaire } from '../../../assessments/questionnaire-model.ts';
import { findQuestion } from '../../../assessments/questionnaire/questionnaire.ts';
import { useQuestionnaireWords } from '../../state/questionnaire-words.ts';
import { useText } from '../../state/words.tsx';

export function Changes({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { inside } = useQuestionnaireWords();
  const text = useText();
  const map = questionnaire.maps.find(({ to }) => to === questionnaire.version);
  if (map === undefined) return null;
  const changed = map.lines.filter(({ kind }) => kind !== 'same');
  const same = map.lines.length - changed.length;
  const nameOf = ({ from, to }: MapLine) => {
    const ids = from !== null && to !== null && from !== to ? inside.renamed(from, to) : (to ?? from ?? '');
    const question = to === null ? undefined : findQuestion(questionnaire, to);
    return question === undefined ? ids : inside.questionNamed(ids, text(question.title));
  };
  return (
    <section className="stack prose">
      <h2 className="section-title">{inside.changes(map.from)}</h2>
      <ul className="change-list">
        {changed.map((line) => (
          <li key={`${line.from} ${line.to}`}>
            <b>{nameOf(line)}</b>
            <span className="quiet"> · {inside.kinds[line.kind]}</span>
            {line.reason !== null && <p>{text(line.reason)}</p>}
          </li>
        ))}
      </ul>
      <p>{changed.length === 0 ? inside.allSame : same > 0 && inside.sameCount(same)}</p>
    </section>
  );
}
