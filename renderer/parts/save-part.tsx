/** The button that saves, how far it has got, and what came of it. */

import { useEffect, useState } from 'react';
import { formatOf } from '../export/formats.ts';
import { offerFile } from '../files.ts';
import { Button } from '../forms/button.tsx';
import { useWords } from '../state/words.tsx';
import { nameCharacters } from './name-characters.ts';
import { Notice } from './notice.tsx';
import { useSaving, type Saving, type SavedFile, type WantedFile } from './use-saving.ts';

/** Milliseconds before progress is shown, so that a quick save does not flash. */
const PROGRESS_AFTER = 1_000;

interface SavePartProps {
  readonly files: readonly WantedFile[];
  /** Where all of them go into one zip: its name, and what the button and the outcome say. */
  readonly zip?: { readonly name: string; readonly label: string; readonly told: (inside: number) => string } | undefined;
}

export function SavePart({ files, zip }: SavePartProps) {
  const words = useWords();
  const told = words.documents;
  const { saving, save, stop } = useSaving();
  const isMaking = saving.kind === 'making';
  const press = () => {
    if (!isMaking) void save(files, zip?.name ?? null);
  };
  return (
    <div className="save-part stack">
      {files.length === 0 ? (
        <p id="no-format">{told.chooseFormat}</p>
      ) : (
        <Button kind="filled" onPress={press}>
          {zip?.label ?? told.save(files.length)}
        </Button>
      )}
      <div role="status">
        {isMaking && <Progress saving={saving} onStop={stop} />}
        {saving.kind === 'saved' && <p className="saved-count">{saving.inside === null ? told.saved(saving.files.length) : zip?.told(saving.inside)}</p>}
      </div>
      <Outcome saving={saving} />
    </div>
  );
}

/** Nothing at first; after a second which document it is at, and Stop. */
function Progress({ saving, onStop }: { readonly saving: Extract<Saving, { kind: 'making' }>; readonly onStop: () => void }) {
  const told = useWords().documents;
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PROGRESS_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className="button-row">
      <p>{told.making(saving.number, saving.count)}</p>
      <Button kind="outlined" onPress={onStop}>
        {told.stop}
      </Button>
    </div>
  );
}

function Outcome({ saving }: { readonly saving: Saving }) {
  const words = useWords();
  const told = words.documents;
  if (saving.kind === 'ready' || saving.kind === 'making') return null;
  const missing = [...new Set(saving.files.flatMap((file) => file.missing))];
  return (
    <>
      {saving.kind === 'failed' && (
        <Notice kind="alarm" isAnnounced>
          <strong>{told.failed(formatOf(saving.format).nameOf(words))}</strong> {told.failedText}
        </Notice>
      )}
      {saving.kind === 'stopped' && (
        <Notice kind="information" isAnnounced>
          {told.stopped(saving.files.length)}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice kind="caution" isAnnounced>
          <strong>{told.replaced(nameCharacters(missing))}</strong> {told.replacedText}
        </Notice>
      )}
      {saving.files.length > 0 && <SavedFiles files={saving.files} />}
    </>
  );
}

/** The files with their names. A browser may hold back a second download; from here each can be had again. */
function SavedFiles({ files }: { readonly files: readonly SavedFile[] }) {
  const told = useWords().documents;
  return (
    <ul className="small saved-files" aria-label={told.savedFiles}>
      {files.map((file) => (
        <li key={file.name}>
          {file.name}{' '}
          <Button kind="underlined" name={told.saveAgainNamed(file.name)} onPress={() => offerFile(file.name, file.bytes, file.type)}>
            {told.saveAgain}
          </Button>
        </li>
      ))}
    </ul>
  );
}
