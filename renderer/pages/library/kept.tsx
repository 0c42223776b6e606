/** Where the data is, when it was last backed up, and the way to an earlier copy. */

import type { FolderPlace, Library } from '../../../electron/api.ts';
import type { Words } from '../../../assessments/words/words.ts';
import { showMoment } from '../../../assessments/words/dates.ts';
import { FolderCaution } from '../../parts/folder-caution.tsx';
import { localMoment, today } from '../../state/clock.ts';
import { useWords } from '../../state/words.tsx';

export function Kept({ library, isEmpty }: { readonly library: Library; readonly isEmpty: boolean }) {
  const words = useWords();
  const { dataFolder, dataFolderPlace } = library;
  return (
    <div className="kept-part">
      <FolderCaution place={dataFolderPlace}>
        <a href="#/settings">{words.settings.elsewhere.howTo}</a>
      </FolderCaution>
      <div className="library-facts kept">
        <section>
          <h3>{keptTitle(words, dataFolderPlace)}</h3>
          <p className="quiet kept-folder">{dataFolderPlace.kind === 'local' ? words.library.keptText(dataFolder) : words.library.keptElsewhere(dataFolder)}</p>
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
    </div>
  );
}

function keptTitle(words: Words, place: FolderPlace): string {
  if (place.kind === 'synced') return words.library.keptSynced(place.by);
  return place.kind === 'network' ? words.library.keptOnNetwork : words.library.keptTitle;
}
