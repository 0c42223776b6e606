/** Adds contributions by picking files, by folder or by dropping them, and says what came of it. */

import { useState } from 'react';
import { FilesPick } from '../../parts/files-pick.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFileDrop } from '../../parts/use-file-drop.ts';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { useOneAtATime } from '../../parts/use-one-at-a-time.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { LeftOutList } from './left-out-list.tsx';
import { isContributionName } from './read-added.ts';
import { SlowWork } from './slow-work.tsx';
import { useAdding, type Adding } from './use-adding.ts';
import type { PoolAtWork } from './use-pool.ts';
import { usePoolSentence } from './use-pool-sentence.ts';

const ENDINGS = '.json,.ndjson,.jsonl';

export function AddingPart({ pool }: { readonly pool: PoolAtWork }) {
  const words = usePeerWords().pools.adding;
  const once = useOneAtATime();
  const [isFolderEmpty, setFolderEmpty] = useState(false);
  const { adding, add, stop } = useAdding(pool.id, async () => {
    await pool.reload();
  });
  // The button that stops goes when there is nothing more to stop.
  const part = useKeptFocus<HTMLDivElement>(adding.kind);
  const addThese = (files: readonly File[], passedOver = 0) => {
    setFolderEmpty(files.length === 0);
    if (files.length === 0) return;
    once(async () => {
      pool.say(undefined);
      await pool.settle();
      await add(files, passedOver);
    });
  };
  const addFolder = (all: readonly File[]) => {
    const files = all.filter(({ name }) => isContributionName(name));
    addThese(files, all.length - files.length);
  };
  const isOver = useFileDrop(addThese);
  return (
    <div ref={part} tabIndex={-1} className="stack">
      {isOver && (
        <p className="drop-here">
          <span>{words.dropHere}</span>
        </p>
      )}
      <div className="button-row">
        <FilesPick kind="filled" label={words.files} endings={ENDINGS} onPick={addThese} />
        <FilesPick kind="outlined" label={words.folder} endings={ENDINGS} isFolder onPick={addFolder} />
      </div>
      <div role="status">
        {adding.kind === 'adding' && <SlowWork text={words.progress(adding.percent)} stop={words.stop} onStop={stop} />}
        {isFolderEmpty && <p>{words.nothingInFolder}</p>}
      </div>
      <Outcome adding={adding} />
    </div>
  );
}

function Outcome({ adding }: { readonly adding: Adding }) {
  const words = usePeerWords().pools.adding;
  const sayProblem = usePoolSentence();
  if (adding.kind !== 'done') return null;
  const { came, passedOver } = adding;
  if (came.kind === 'failed') {
    return (
      <Notice kind="alarm" isAnnounced>
        {sayProblem(came.problem)}
      </Notice>
    );
  }
  if (came.kind === 'stopped') {
    return (
      <Notice kind="information" isAnnounced>
        {words.stopped}
      </Notice>
    );
  }
  return (
    <>
      <Notice kind="information" isAnnounced>
        <p>
          <b>{words.added(came.added)}.</b> {came.repeated > 0 && words.repeated(came.repeated)} {passedOver > 0 && words.passedOver(passedOver)}
        </p>
      </Notice>
      {came.leftOut.length > 0 && <LeftOutList leftOut={came.leftOut} />}
    </>
  );
}
