/** What has to be put right, in one place with a link to each field. It takes focus where somebody asked for something that could not be done. */

import { useEffect, useRef } from 'react';

interface ProblemSummaryProps {
  readonly title: string;
  /** `id` is that of the field. */
  readonly problems: readonly { readonly id: string; readonly text: string }[];
  /** False where the problems come up while a form is being filled in. */
  readonly takesFocus?: boolean;
}

export function ProblemSummary({ title, problems, takesFocus = true }: ProblemSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const told = problems.map(({ text }) => text).join(' ');
  useEffect(() => {
    if (takesFocus && told !== '') box.current?.focus();
  }, [takesFocus, told]);
  if (problems.length === 0) return null;
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
