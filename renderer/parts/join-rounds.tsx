/** The way to add the rounds of another file to the open assessment. */

import { useState } from 'react';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import { flushDrafts } from '../forms/drafts.ts';
import { refreshQueue } from '../state/open-queues.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useSentence } from '../state/words.tsx';
import { useYearsWords } from '../state/years-words.ts';
import { FilePick } from './file-pick.tsx';
import { JoinFile } from './join-file.tsx';
import { Notice } from './notice.tsx';
import { readPicked } from './read-picked.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';

export function JoinRounds() {
  const told = useYearsWords().joining;
  const { assessment, address } = useOpen();
  const { id } = assessment;
  const once = useOneAtATime();
  const [problem, setProblem] = useSentence();
  const [given, setGiven] = useState<{ readonly number: number; readonly text: string }>();
  const open = async (file: File) => {
    setProblem(undefined);
    setGiven(undefined);
    flushDrafts();
    const read = await readPicked(file);
    if (read.ok) setGiven({ number: (given?.number ?? 0) + 1, text: read.value });
    else setProblem((said) => said.problems.actSentence(read.problem));
  };
  const showJoined = async () => {
    await refreshQueue(id);
    location.hash = address('years', 'rounds');
  };
  return (
    <div className="stack">
      <p>
        <FilePick kind="underlined" label={told.add} ending={FILE_ENDING} onPick={(file) => once(() => open(file))} />
      </p>
      {problem !== undefined && (
        <Notice kind="alarm" isAnnounced>
          {problem}
        </Notice>
      )}
      {given !== undefined && <JoinFile key={given.number} id={id} text={given.text} onJoined={() => void showJoined()} />}
    </div>
  );
}
