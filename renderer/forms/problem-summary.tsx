/** What has to be put right, in one place that takes focus, with a link to each field. */

import { useEffect, useRef } from 'react';

interface ProblemSummaryProps {
  readonly title: string;
  /** `id` is that of the field. */
  readonly problems: readonly { readonly id: string; readonly text: string }[];
}

export function ProblemSummary({ title, problems }: ProblemSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={box} className="problem-summary" role="alert" tabIndex={-1}>
      <h2 className="card-title">{title}</h2>
      <ul>
        {problems.map((each) => (
          <li key={each.id}>
            <button type="button" className="button underlined" onClick={() => document.getElementById(each.id)?.focus()}>
              {each.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
