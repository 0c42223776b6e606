/** What the facilitator reads aloud and asks: the two descriptors either side of the gap, and who speaks first. Nobody is named. */

import type { Level, Question } from '../../../../assessments/questionnaire-model.ts';
import type { VoteOutcome } from '../../../../assessments/workshop-model.ts';
import { levelName } from '../../../../assessments/report/subject.ts';
import { useSubject } from '../../../state/subject.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { findPrompt, listSides } from './sides.ts';

export function Prompts({ question, outcome }: { readonly question: Question; readonly outcome: VoteOutcome }) {
  const told = useWorkshopWords().room;
  const sides = listSides(outcome);
  const prompt = findPrompt(outcome);
  return (
    <div className="room-prompts">
      {sides.length > 0 && (
        <div className="room-sides">
          {sides.map((level) => (
            <Side key={level} question={question} level={level} />
          ))}
        </div>
      )}
      <div className="room-ask">
        <p>
          <strong>{prompt === 'unknown' ? told.askUnknown : told.ask}</strong>
        </p>
        <p className="quiet">{prompt === 'unknown' ? told.askUnknownText : prompt === 'distant' ? told.askDistant : told.askNear}</p>
      </div>
    </div>
  );
}

function Side({ question, level }: { readonly question: Question; readonly level: Level }) {
  const words = useWords();
  const text = useText();
  const subject = useSubject();
  const descriptor = question.levels[level - 1];
  return (
    <div className="room-side">
      <h3>{words.charts.levelNamed(level, levelName(subject, level))}</h3>
      {descriptor !== undefined && <p>{text(descriptor)}</p>}
    </div>
  );
}
