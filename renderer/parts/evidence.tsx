/** What shows the level, and a note: beside each question. */

import type { Evidence as EvidenceMark, Response } from '../../assessments/model.ts';
import { LONGEST_NOTE } from '../../assessments/limits.ts';
import type { Question } from '../../assessments/questionnaire-model.ts';
import { Segmented } from '../forms/segmented.tsx';
import { TextField } from '../forms/text-field.tsx';
import { useText, useWords } from '../state/words.tsx';

const MARKS = ['none', 'described', 'seen'] as const satisfies readonly EvidenceMark[];

interface EvidenceProps {
  readonly question: Question;
  readonly response: Response | undefined;
  readonly isReadOnly: boolean;
  /** Whether other questions stand on the same page, so that the fields are named after theirs. */
  readonly isOneOfMany?: boolean;
  readonly onMark: (evidence: EvidenceMark) => void;
  readonly onNote: (note: string) => void;
}

export function Evidence({ question, response, isReadOnly, isOneOfMany = false, onMark, onNote }: EvidenceProps) {
  const words = useWords();
  const text = useText();
  const title = text(question.title);
  const name = isOneOfMany ? words.questions.evidenceOf(title) : words.questions.evidenceTitle;
  // Among many, the question itself has a heading of the third level.
  const Heading = isOneOfMany ? 'h4' : 'h3';
  return (
    <div className="evidence">
      <Heading className="explain-part" aria-label={name}>
        {words.questions.evidenceTitle}
      </Heading>
      <p className="quiet evidence-prompt">{text(question.evidence)}</p>
      <Segmented
        label={name}
        isLabelHidden
        value={response?.evidence ?? 'none'}
        options={MARKS.map((value) => ({ value, label: words.questions.evidence[value] }))}
        isReadOnly={isReadOnly}
        onChoose={onMark}
      />
      <div className="evidence-note">
        <TextField
          key={question.id}
          label={words.questions.note}
          about={isOneOfMany ? words.questions.noteOn(title) : undefined}
          hint={words.questions.noteHint}
          value={response?.note ?? ''}
          longest={LONGEST_NOTE}
          isLong
          isReadOnly={isReadOnly}
          onCommit={onNote}
        />
      </div>
    </div>
  );
}
