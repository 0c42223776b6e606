/** What stands in the place of the library while its files are read, where there are many of them. */

import { useLateWait } from '../../forms/use-late-wait.ts';
import { Page } from '../../parts/page.tsx';
import { useWords } from '../../state/words.tsx';

export function LibraryWait() {
  const words = useWords();
  if (!useLateWait()) return null;
  return (
    <Page title={words.library.title}>
      <p className="lead" role="status">
        {words.library.reading}
      </p>
    </Page>
  );
}
