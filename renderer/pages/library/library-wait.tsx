/** What stands in the place of the library while its files are read, where there are many of them. */

import { useEffect, useState } from 'react';
import { Page } from '../../parts/page.tsx';
import { useWords } from '../../state/words.tsx';

/** Milliseconds in which nothing is said: most libraries are there by then. */
const WAIT_IS_SEEN_AFTER = 300;

export function LibraryWait() {
  const words = useWords();
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(true), WAIT_IS_SEEN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isSeen) return null;
  return (
    <Page title={words.library.title}>
      <p className="lead" role="status">
        {words.library.reading}
      </p>
    </Page>
  );
}
