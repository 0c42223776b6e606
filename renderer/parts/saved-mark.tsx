/** "Saved 14:32", "Saving", "Not saved": changes in place and is read out. */

import { useSaving } from '../state/open-assessment.tsx';
import { localMoment } from '../state/clock.ts';
import { useWords } from '../state/words.tsx';

export function SavedMark() {
  const save = useSaving()?.save;
  const words = useWords();
  if (save === undefined) return null;
  return (
    <p className="saved-mark" data-state={save.kind} role="status">
      {save.kind === 'saved' && (
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="m2 8.500 4 4 8-9" fill="none" stroke="var(--blue)" strokeWidth="2.400" />
        </svg>
      )}
      {save.kind === 'saved' ? words.shell.saved(localMoment(save.at).time) : words.shell[save.kind === 'saving' ? 'saving' : 'notSaved']}
    </p>
  );
}

/** Says why something is not saved and what to do, above the page. */
export function NotSavedNotice() {
  const saving = useSaving();
  const words = useWords();
  if (saving?.save.kind !== 'not-saved') return null;
  return (
    <div className="notice alarm not-saved" role="alert">
      <p>{words.problems.sentence(saving.save.problem)}</p>
      <button type="button" className="button outlined" onClick={saving.saveAgain}>
        {words.shell.saveAgain}
      </button>
    </div>
  );
}
