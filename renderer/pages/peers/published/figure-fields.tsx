/** Four small fields for each measure: how many organisations, the median and the quartiles. */

import type { MeasureId } from '../../../../assessments/model.ts';
import { PUBLISHED_FIELDS, type PublishedField } from '../../../../assessments/peers/published-typed.ts';
import { MEASURES } from '../../../../assessments/report/peers-place.ts';
import { measureName } from '../../../../assessments/report/subject.ts';
import { TextField } from '../../../forms/text-field.tsx';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useSubject } from '../../../state/subject.ts';
import type { Typed } from './typed.ts';

/** More than any figure has. */
const LONGEST_FIGURE = 10;

interface FigureFieldsProps {
  readonly form: string;
  readonly measures: Typed['measures'];
  readonly problemOf: (field: string) => string | undefined;
  readonly onType: (measure: MeasureId, field: PublishedField, value: string) => void;
}

export function FigureFields({ form, measures, problemOf, onType }: FigureFieldsProps) {
  const { published: told } = usePeerWords().packs;
  const subject = useSubject();
  return (
    <div className="figure-fields">
      {MEASURES.map((measure) => {
        const name = measureName(subject, measure);
        return (
          <fieldset key={measure}>
            <legend>{name}</legend>
            <div className="figure-line">
              {PUBLISHED_FIELDS.map((field) => (
                <TextField
                  key={field}
                  id={`${form}${measure}-${field}`}
                  label={told[field]}
                  value={measures[measure][field]}
                  longest={LONGEST_FIGURE}
                  problem={problemOf(`${measure}-${field}`)}
                  onCommit={(value) => onType(measure, field, value)}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
