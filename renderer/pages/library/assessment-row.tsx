/** One assessment in the library: what it is, how far it has got, and what can be done with it. */

import { lazy, Suspense, useState } from 'react';
import type { LibraryEntry, Problem } from '../../../electron/api.ts';
import { showCount, showDay, showList, showMoment, startSentence, yearOf } from '../../../assessments/words/dates.ts';
import { DUE_WORDS } from '../../../assessments/words/due.ts';
import { host } from '../../bridge.ts';
import { LinkButton } from '../../forms/button.tsx';
import { MoreMenu } from '../../parts/more-menu.tsx';
import { useOneAtATime } from '../../parts/use-one-at-a-time.ts';
import { SampleTag } from '../../parts/sample-tag.tsx';
import { useSaveCopy } from '../../parts/use-save-copy.ts';
import { useAnnounce } from '../../state/announcer.tsx';
import { localMoment, today } from '../../state/clock.ts';
import { useLanguage, useWords } from '../../state/words.tsx';
import { Sketch } from './sketch.tsx';

const ScrubDialog = lazy(() => import('../../parts/scrub-dialog.tsx').then((part) => ({ default: part.ScrubDialog })));

interface AssessmentRowProps {
  readonly entry: LibraryEntry;
  readonly onChanged: () => void;
  readonly onProblem: (problem: Problem) => void;
}

export function AssessmentRow({ entry, onChanged, onProblem }: AssessmentRowProps) {
  const words = useWords();
  const told = DUE_WORDS[useLanguage()];
  const announce = useAnnounce();
  const once = useOneAtATime();
  const name = entry.name === '' ? words.library.noName : entry.name;
  const { due } = entry;
  const latest = entry.rounds.at(-1);
  const given = entry.latest.given.reduce((sum, count) => sum + count, 0);
  const asked = entry.latest.asked.reduce((sum, count) => sum + count, 0);
  const isUnderWay = latest?.isOpen === true && given < asked;
  const isInWorkshop = latest?.isOpen === true && latest.isWorkshop;
  const act = isUnderWay && given > 0 && !isInWorkshop ? words.library.goOn : words.library.open;
  const page = isInWorkshop ? 'workshop' : given === 0 ? 'organisation' : isUnderWay ? 'questions' : 'results';

  const remove = async () => {
    const answer = await host.removeAssessment(entry.id);
    if (!answer.ok) return onProblem(answer.problem);
    const putBack = () =>
      void host.putBackAssessment(entry.id).then((back) => {
        if (back.ok) announce(words.library.putBackSaid(name));
        else onProblem(back.problem);
        onChanged();
      });
    announce(words.library.removedSaid(name), { label: words.common.undo, onPress: putBack });
    return onChanged();
  };
  const duplicate = async () => {
    const answer = await host.duplicateAssessment(entry.id);
    if (!answer.ok) return onProblem(answer.problem);
    announce(words.library.duplicated(answer.value.assessment.organisation.name));
    return onChanged();
  };
  const saveCopy = useSaveCopy(onProblem);
  const [isScrubbing, setScrubbing] = useState<boolean>();

  return (
    <li className="assessment-row">
      <div>
        <h3>{name}</h3>
        <p className="quiet">{useRoundsLine(entry)}</p>
        {(due.overdue > 0 || due.soon > 0) && <p className="small">{told.line(due.overdue, due.soon, showDay(words, due.until))}</p>}
        {due.isReviewLate && <p className="small">{told.review}</p>}
        <p className="small quiet">{words.library.changed(showMoment(words, localMoment(entry.changedAt), today()))}</p>
        {entry.isSample && <SampleTag />}
      </div>
      <Sketch entry={entry} given={given} asked={asked} />
      <div className="row-acts">
        <LinkButton kind="outlined" href={`#/a/${entry.id}/now/${page}`} name={words.library.openNamed(act, name)}>
          {act}
        </LinkButton>
        <MoreMenu
          label={words.library.more(name)}
          items={[
            { label: words.library.saveCopy, onPress: () => void saveCopy(entry.id) },
            { label: words.library.saveScrubbed, onPress: () => setScrubbing(true) },
            { label: words.library.duplicate, onPress: () => once(duplicate) },
            { label: words.library.restore, href: `#/copies/${entry.id}` },
            { label: words.library.remove, onPress: () => void remove(), isRemoving: true },
          ]}
        />
        {isScrubbing !== undefined && (
          <Suspense>
            <ScrubDialog id={entry.id} name={name} isOpen={isScrubbing} onClose={() => setScrubbing(false)} onProblem={onProblem} />
          </Suspense>
        )}
      </div>
    </li>
  );
}

function useRoundsLine(entry: LibraryEntry): string {
  const words = useWords();
  const years = entry.rounds.map((round) => yearOf(round.date));
  if (years.length > 1) return words.library.rounds(startSentence(showCount(words, years.length)), showList(words, [...new Set(years)]));
  const [first] = entry.rounds;
  if (first === undefined) return '';
  return first.isOpen ? words.library.roundOpen(yearOf(first.date)) : words.library.roundClosed(yearOf(first.date));
}
