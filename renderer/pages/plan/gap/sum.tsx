/** The sum behind a gap in small letters: it breaks between its parts, so that a number never stands apart from what it counts. */

import { Fragment } from 'react';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import { tellSum } from '../../../../assessments/report/planned/need.ts';
import { useWords } from '../../../state/words.tsx';

export function Sum({ line }: { readonly line: GapLine }) {
  const [first = '', ...others] = (tellSum(useWords(), line) ?? '').split(' + ');
  return (
    <span className="gap-sum">
      <span>{first}</span>
      {others.map((part) => (
        <Fragment key={part}>
          {' '}
          <span>+ {part}</span>
        </Fragment>
      ))}
    </span>
  );
}
