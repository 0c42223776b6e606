/** Earlier copies of an assessment: what each holds, and the way back to it. */

import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { showDay } from '../../assessments/words/dates.ts';
import type { BackupEntry, RestorePreview } from '../../electron/api.ts';
import { host } from '../bridge.ts';
import { Button } from '../forms/button.tsx';
import { Dialog } from '../forms/dialog.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { SampleTag } from '../parts/sample-tag.tsx';
import { useAnnounce } from '../state/announcer.tsx';
import { localMoment, today } from '../state/clock.ts';
import { useSentence, useWords } from '../state/words.tsx';
import { useListed } from '../state/use-listed.ts';
import { DifferenceList } from './copies/difference-list.tsx';

/** Where the minute and the second end in "2026-05-06T14:32:07.000Z". */
const MINUTE_ENDS = 16;
const SECOND_ENDS = 19;

export function CopiesPage({ id }: { readonly id: string | undefined }) {
  const words = useWords();
  const [, navigate] = useLocation();
  const { list: library } = useListed(host.listLibrary);
  const entries = library?.entries ?? [];
  return (
    <Page title={words.library.copiesTitle}>
      <div className="stack">
        <h2 className="finding">{words.library.copiesHeading}</h2>
        <p>
          <a href="#/">{words.library.backToLibrary}</a>
        </p>
        {entries.length > 0 && (
          <div className="fields">
            <SelectField
              label={words.library.copiesOf}
              value={id ?? null}
              emptyLabel={words.library.copiesChoose}
              options={entries.map((entry) => ({ value: entry.id, label: entry.name === '' ? words.library.noName : entry.name }))}
              onCommit={(chosen) => navigate(chosen === null ? '/copies' : `/copies/${chosen}`)}
            />
          </div>
        )}
        {entries.some((entry) => entry.id === id && entry.isSample) && (
          <p>
            <SampleTag />
          </p>
        )}
        {id !== undefined && <Copies key={id} id={id} />}
      </div>
    </Page>
  );
}

function Copies({ id }: { readonly id: string }) {
  const words = useWords();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [copies, setCopies] = useState<readonly BackupEntry[]>();
  const [preview, setPreview] = useState<RestorePreview>();
  const [problem, setProblem] = useSentence();
  useEffect(() => {
    void host.listBackups(id).then((answer) => (answer.ok ? setCopies(answer.value) : setProblem((said) => said.problems.readSentence(answer.problem))));
  }, [id, setProblem]);

  const momentOf = (copy: BackupEntry) => {
    const { day, time } = localMoment(copy.madeAt);
    const isTwin = copies?.some((other) => other.id !== copy.id && other.madeAt.slice(0, MINUTE_ENDS) === copy.madeAt.slice(0, MINUTE_ENDS)) === true;
    const exact = isTwin ? `${time}${copy.madeAt.slice(MINUTE_ENDS, SECOND_ENDS)}` : time;
    return words.common.atTime(day === today() ? words.common.today : showDay(words, day), exact);
  };
  const holdsOf = (copy: BackupEntry) => words.library.copyHolds(copy.rounds, copy.responses, copy.actions);
  const ask = async (copy: BackupEntry) => {
    const answer = await host.previewRestore(id, copy.id);
    if (answer.ok) setPreview(answer.value);
    else setProblem((said) => said.problems.readSentence(answer.problem));
  };
  const goBack = async (copy: BackupEntry) => {
    setPreview(undefined);
    const answer = await host.restoreBackup(id, copy.id);
    if (!answer.ok) return setProblem((said) => said.problems.actSentence(answer.problem));
    announce(words.library.wentBack(momentOf(copy)));
    return navigate(`/a/${id}/now/questions/all`);
  };

  return (
    <>
      {problem !== undefined && (
        <Notice kind="alarm" isAnnounced>
          {problem}
        </Notice>
      )}
      {copies?.length === 0 && <p>{words.library.copiesNone}</p>}
      {copies !== undefined && copies.length > 0 && (
        <table>
          <caption className="only-read">{words.library.copiesTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{words.library.copiesColumns.made}</th>
              <th scope="col">{words.library.copiesColumns.holds}</th>
              <th scope="col">{words.library.copiesColumns.act}</th>
            </tr>
          </thead>
          <tbody>
            {copies.map((copy) => (
              <tr key={copy.id}>
                <th scope="row">
                  {momentOf(copy)}
                  {copy.id === 'previous' && <span className="second-line small quiet">{words.library.copyPrevious}</span>}
                </th>
                <td>{holdsOf(copy)}</td>
                <td>
                  <Button kind="underlined" onPress={() => void ask(copy)}>
                    {words.library.goBackTo(momentOf(copy))}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Dialog
        title={preview === undefined ? '' : words.library.goBackTitle(momentOf(preview.backup))}
        isOpen={preview !== undefined}
        onClose={() => setPreview(undefined)}
        safeLabel={words.library.keepPresent}
        actLabel={preview === undefined ? '' : words.library.goBackTo(momentOf(preview.backup))}
        onAct={() => preview !== undefined && void goBack(preview.backup)}
        isRemoving
      >
        {preview !== undefined && (
          <>
            <p>
              {preview.present === null
                ? words.library.goBackTextDamaged(holdsOf(preview.backup))
                : words.library.goBackText(holdsOf(preview.backup), holdsOf(preview.present))}
            </p>
            {preview.present !== null && <DifferenceList changes={preview.changes} />}
          </>
        )}
      </Dialog>
    </>
  );
}
