/** What stands in place of a page that cannot be shown: what happened, what is safe, the way back. */

import type { Problem } from '../../electron/api.ts';
import { LinkButton } from '../forms/button.tsx';
import { useWords } from '../state/words.tsx';
import { Page } from './page.tsx';

export function NotThere({ problem }: { readonly problem: Problem }) {
  const words = useWords();
  return (
    <Page title={words.shell.cannotOpen}>
      <div className="stack prose">
        <p className="lead">{words.problems.readSentence(problem)}</p>
        <p>{words.shell.nothingChanged}</p>
        <p>
          <LinkButton kind="filled" href="#/">
            {words.shell.allAssessments}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}
