/** The keys that answer, beside the buttons. */

import { useWords } from '../state/words.tsx';

export function KeyHints({ canNotApply }: { readonly canNotApply: boolean }) {
  const words = useWords();
  const [one, to, five, choose] = words.questions.keyChoose;
  const [d, unknown] = words.questions.keyUnknown;
  const [n, notApplicable] = words.questions.keyNotApplicable;
  return (
    <p className="key-hints">
      <span>
        <kbd>{one}</kbd>
        {to}
        <kbd>{five}</kbd>
        {choose}
      </span>
      <span>
        <kbd>{d}</kbd>
        {unknown}
      </span>
      {canNotApply && (
        <span>
          <kbd>{n}</kbd>
          {notApplicable}
        </span>
      )}
    </p>
  );
}
