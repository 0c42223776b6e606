/** What was removed and can still be put back. */

import { useState } from 'react';
import type { Problem, RemovedEntry } from '../../../electron/api.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import { host } from '../../bridge.ts';
import { Button } from '../../forms/button.tsx';
import { Dialog } from '../../forms/dialog.tsx';
import { useAnnounce } from '../../state/announcer.tsx';
import { useWords } from '../../state/words.tsx';

interface RemovedProps {
  readonly entries: readonly RemovedEntry[];
  readonly onChanged: () => void;
  readonly onProblem: (problem: Problem) => void;
}

export function Removed({ entries, onChanged, onProblem }: RemovedProps) {
  const words = useWords();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<RemovedEntry>();
  if (entries.length === 0) return null;
  const nameOf = (entry: RemovedEntry) => (entry.name === '' ? words.library.noName : entry.name);
  const putBack = async (entry: RemovedEntry) => {
    const answer = await host.putBackAssessment(entry.id);
    if (!answer.ok) return onProblem(answer.problem);
    announce(words.library.putBackSaid(nameOf(entry)));
    return onChanged();
  };
  const removeForGood = async (entry: RemovedEntry) => {
    setAsked(undefined);
    const answer = await host.removeForGood(entry.id);
    if (!answer.ok) return onProblem(answer.problem);
    announce(words.library.gone(nameOf(entry)));
    return onChanged();
  };
  return (
    <section className="removed">
      <h2 className="section-title">{words.library.removedTitle}</h2>
      <p className="quiet">{words.library.removedText}</p>
      <ul className="library-list">
        {entries.map((entry) => (
          <li key={entry.id} className="removed-row">
            <div>
              <h3>{nameOf(entry)}</h3>
              <p className="small quiet">{words.library.goesOn(showDay(words, entry.goesOn))}</p>
            </div>
            <div className="button-row">
              <Button kind="outlined" name={words.library.openNamed(words.library.putBack, nameOf(entry))} onPress={() => void putBack(entry)}>
                {words.library.putBack}
              </Button>
              <Button kind="remove" name={words.library.openNamed(words.library.removeForGood, nameOf(entry))} onPress={() => setAsked(entry)}>
                {words.library.removeForGood}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Dialog
        title={words.library.removeForGoodTitle(asked === undefined ? '' : nameOf(asked))}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        safeLabel={words.library.keepIt}
        actLabel={words.library.removeForGood}
        onAct={() => asked !== undefined && void removeForGood(asked)}
        isRemoving
      >
        <p>{words.library.removeForGoodText}</p>
      </Dialog>
    </section>
  );
}
