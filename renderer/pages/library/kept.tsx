/** Where the data is, when it was last backed up, and the way to an earlier copy. */

import type { Library } from '../../../electron/api.ts';
import { showMoment } from '../../../assessments/words/dates.ts';
import { localMoment, today } from '../../state/clock.ts';
import { useWords } from '../../state/words.tsx';

export function Kept({ library, isEmpty }: { readonly library: Library; readonly isEmpty: boolean }) {
  const words = useWords();
  return (
    <div className="library-facts kept">
      <section>
        <h3>{words.library.keptTitle}</h3>
        <p className="quiet kept-folder">{words.library.keptText(library.dataFolder)}</p>
      </section>
      <section>
        <h3>{library.backedUpAt === null ? words.library.notBackedUp : words.library.backedUp(showMoment(words, localMoment(library.backedUpAt), today()))}</h3>
        <p className="quiet">{words.library.backedUpText}</p>
      </section>
      {!isEmpty && (
        <section>
          <h3>
            <a href="#/copies">{words.library.restore}</a>
          </h3>
          <p className="quiet">{words.library.restoreText}</p>
        </section>
      )}
    </div>
  );
}
