/** The library: every assessment on this computer, new ones, files, the sample, and what was removed. */

import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import { SAMPLE_IDS } from '../../assessments/sample-ids.ts';
import type { Opened, Problem } from '../../electron/api.ts';
import type { Result } from '../../assessments/result.ts';
import { host } from '../bridge.ts';
import { Button, LinkButton } from '../forms/button.tsx';
import { Dialog } from '../forms/dialog.tsx';
import { FilePick } from '../parts/file-pick.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { readPicked } from '../parts/read-picked.ts';
import { useFileDrop } from '../parts/use-file-drop.ts';
import { useOneAtATime } from '../parts/use-one-at-a-time.ts';
import { useRehearsal } from '../parts/use-rehearsal.ts';
import { useLanguage, useWords } from '../state/words.tsx';
import { AssessmentList } from './library/assessment-list.tsx';
import { EmptyLibrary } from './library/empty-library.tsx';
import { Kept } from './library/kept.tsx';
import { LibraryWait } from './library/library-wait.tsx';
import { Removed } from './library/removed.tsx';
import { Unreadable } from './library/unreadable.tsx';
import { useListFocus } from './library/use-list-focus.ts';
import { useAnnounce } from '../state/announcer.tsx';
import { useGivenFiles } from '../state/commands.ts';
import { useListed } from '../state/use-listed.ts';
import '../styles/library.css';

const JoinFile = lazy(() => import('../parts/join-file.tsx').then((part) => ({ default: part.JoinFile })));

export function LibraryPage() {
  const words = useWords();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { list: library, reload } = useListed(host.listLibrary);
  const once = useOneAtATime();
  const announce = useAnnounce();
  const { heading, focusHeading } = useListFocus(library);
  const [problem, setProblem] = useState<Problem>();
  const [already, setAlready] = useState<{ readonly text: string; readonly id: string; readonly name: string; readonly isSame: boolean }>();
  const [joining, setJoining] = useState<{ readonly text: string; readonly id: string }>();

  const go = (answer: Result<Opened, Problem>, page: string) => {
    if (answer.ok) navigate(`/a/${answer.value.assessment.id}/now/${page}`);
    else setProblem(answer.problem);
  };
  const importText = async (text: string, isCopy: boolean) => {
    const answer = await host.importSavedFile(text, isCopy);
    if (!answer.ok && answer.problem.kind === 'already-here') setAlready({ ...answer.problem, text });
    else go(answer, 'results');
  };
  const openFile = async (file: File) => {
    setProblem(undefined);
    setJoining(undefined);
    const read = await readPicked(file);
    if (read.ok) await importText(read.value, false);
    else setProblem(read.problem);
  };
  useGivenFiles(async (file) => {
    setProblem(undefined);
    if (file.ok) await importText(file.value.text, false);
    else setProblem(file.problem);
  });
  const isOver = useFileDrop((files) => {
    const [file] = files;
    if (files.length > 1) announce(words.library.dropOne);
    else if (file !== undefined) once(() => openFile(file));
  });
  const changed = () => {
    focusHeading();
    reload();
  };
  const lookAtSample = () => once(() => host.addSample(language).then((answer) => go(answer, 'results')));

  const rehearse = useRehearsal(setProblem);

  if (library === undefined) return <LibraryWait />;
  const isEmpty = library.entries.length === 0;
  const begin = (
    <LinkButton kind="filled" href="#/new">
      {words.library.newAssessment}
    </LinkButton>
  );
  const sample = !library.entries.some(({ id }) => id === SAMPLE_IDS[language]) && (
    <Button kind="outlined" onPress={lookAtSample}>
      {words.library.lookAtSample}
    </Button>
  );
  const practise = (
    <Button kind="underlined" onPress={rehearse}>
      {words.library.rehearse}
    </Button>
  );
  const pick = <FilePick kind={isEmpty ? 'underlined' : 'outlined'} label={words.library.openFile} ending={FILE_ENDING} onPick={(file) => once(() => openFile(file))} />;
  return (
    <Page title={words.library.title}>
      <div className="library">
        {isOver && (
          <p className="drop-here">
            <span>{words.library.dropHere}</span>
          </p>
        )}
        {problem !== undefined && (
          <Notice kind="alarm" isAnnounced>
            {words.problems.actSentence(problem)}
          </Notice>
        )}
        {joining !== undefined && (
          <Suspense>
            <JoinFile id={joining.id} text={joining.text} onJoined={reload} />
          </Suspense>
        )}
        {isEmpty ? (
          <EmptyLibrary
            heading={heading}
            place={library.dataFolderPlace}
            acts={
              <>
                {begin}
                {sample}
                {pick}
                {practise}
              </>
            }
          />
        ) : (
          <>
            <div className="library-top">
              <h2 ref={heading} tabIndex={-1} className="finding">
                {words.library.heading}
              </h2>
              <div className="button-row">
                {pick}
                {sample}
                {begin}
              </div>
            </div>
            <AssessmentList entries={library.entries} onChanged={changed} onProblem={setProblem} />
            <p className="library-more">{practise}</p>
          </>
        )}
        <Unreadable entries={library.unreadable} />
        <Removed entries={library.removed} onChanged={changed} onProblem={setProblem} />
        <Kept library={library} isEmpty={isEmpty} />
      </div>
      <Dialog
        title={words.library.alreadyTitle(already?.name ?? '')}
        isOpen={already !== undefined}
        onClose={() => setAlready(undefined)}
        safeLabel={words.common.close}
        actLabel={already?.isSame === true ? words.library.openHere : words.library.addBeside}
        onAct={() => {
          if (already === undefined) return;
          setAlready(undefined);
          if (already.isSame) navigate(`/a/${already.id}/now/results`);
          else once(() => importText(already.text, true));
        }}
      >
        <p>{already?.isSame === true ? words.library.alreadySame : words.library.alreadyOther}</p>
        {already?.isSame === false && (
          <p className="button-row">
            <Button
              kind="underlined"
              onPress={() => {
                setAlready(undefined);
                setJoining(already);
              }}
            >
              {words.library.seeJoin}
            </Button>
            <a href={`#/a/${already.id}/now/results`}>{words.library.openHere}</a>
          </p>
        )}
      </Dialog>
    </Page>
  );
}
