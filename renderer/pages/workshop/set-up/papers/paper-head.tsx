/** The head of a paper: what it is, whose workshop it is for, and that it is made up where it is. */

import { SampleTag } from '../../../../parts/sample-tag.tsx';
import { useOpen } from '../../../../state/open-assessment.tsx';

export function PaperHead({ title, about }: { readonly title: string; readonly about: string }) {
  const { assessment } = useOpen();
  return (
    <header className="paper-head">
      <h3>{title}</h3>
      <p>
        {about} {assessment.isSample && <SampleTag />}
      </p>
    </header>
  );
}
