/** Every round, the latest first: when, which form, how much of it is answered, and whether it is open. */

import { useState } from 'react';
import type { Round } from '../../../assessments/model.ts';
import { explainOverall } from '../../../assessments/report/explanations.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { countGiven } from '../../../assessments/responses.ts';
import { showFraction } from '../../../assessments/statistics/fraction.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import { Button, LinkButton } from '../../forms/button.tsx';
import { CloseDialog } from '../../parts/close-dialog.tsx';
import { FigureButton } from '../../parts/explain.tsx';
import { MoreMenu } from '../../parts/more-menu.tsx';
import { isBeingTyped, pastRoundView } from '../../parts/past-round-view.ts';
import { ReopenDialog } from '../../parts/reopen-dialog.tsx';
import { useRoundName } from '../../parts/round-name.ts';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { useYearsWords } from '../../state/years-words.ts';
import '../../styles/rounds.css';
import { RoundButtons } from './one-round.tsx';
import { Reopenings } from './reopenings.tsx';

export function Rounds({ hasButtons }: { readonly hasButtons: boolean }) {
  const told = useWords().years.rounds;
  const { assessment } = useOpen();
  const heading = useKeptFocus<HTMLHeadingElement>(assessment.rounds.length);
  const [closing, setClosing] = useState<string>();
  const [reopening, setReopening] = useState<string>();
  return (
    <section>
      <h2 ref={heading} className="section-title" tabIndex={-1}>
        {told.title}
      </h2>
      <ul className="round-lines">
        {assessment.rounds.toReversed().map((round) => (
          <RoundLine key={round.id} round={round} onClose={() => setClosing(round.id)} onReopen={() => setReopening(round.id)} />
        ))}
      </ul>
      {hasButtons && <RoundButtons />}
      <CloseDialog round={assessment.rounds.find((round) => round.id === closing)} onDone={() => setClosing(undefined)} />
      <ReopenDialog round={assessment.rounds.find((round) => round.id === reopening)} onDone={() => setReopening(undefined)} />
    </section>
  );
}

interface RoundLineProps {
  readonly round: Round;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

function RoundLine({ round, onClose, onReopen }: RoundLineProps) {
  const words = useWords();
  const language = useLanguage();
  const told = words.years.rounds;
  const { reopen } = useYearsWords().rounds;
  const nameRound = useRoundName();
  const { assessment, change, address } = useOpen();
  const link = useKeptFocus<HTMLAnchorElement>(round.closing === null);
  const subject = subjectOf(assessment, round, words, language);
  const { given, asked } = countGiven(subject.questionnaire, round);
  const { overall } = subject.figures;
  const name = nameRound(assessment, round);
  // A round that was ever closed is what later years are compared with; one from paper can be typed in again.
  const wasClosed = round.closing !== null || round.reopenings.length > 0;
  const isRemovable = assessment.rounds.length > 1 && (round.origin === 'paper' || !wasClosed);
  return (
    <li className="round-line">
      <div>
        <h3>{showDay(words, round.date)}</h3>
        <p className="small quiet">{round.origin === 'paper' ? told.formFromPaper[round.form] : told.forms[round.form]}</p>
      </div>
      <p>{told.givenOf(given, asked)}</p>
      <p>
        {overall === null ? (
          told.noOverall
        ) : (
          <FigureButton explanation={explainOverall(subject)} name={told.overallNamed(name, showFraction(overall.score))}>
            {told.overall(showFraction(overall.score))}
          </FigureButton>
        )}
      </p>
      <p>{round.closing === null ? told.open : told.closed(showDay(words, round.closing.closedOn))}</p>
      <div className="round-acts">
        <a ref={link} href={address('results', undefined, round.id)} aria-label={told.resultsOf(name)}>
          {told.results}
        </a>
        {isBeingTyped(round) ? (
          <LinkButton kind="outlined" href={address('years', pastRoundView(round.id))} name={told.goOnTypingOf(name)}>
            {told.goOnTyping}
          </LinkButton>
        ) : round.closing === null ? (
          <Button kind="outlined" onPress={onClose} name={told.closeOf(name)}>
            {told.close}
          </Button>
        ) : (
          <Button kind="underlined" onPress={onReopen} name={reopen.named(name)}>
            {reopen.button}
          </Button>
        )}
        {isRemovable && (
          <MoreMenu label={told.more(name)} items={[{ label: told.remove, isRemoving: true, onPress: () => change({ kind: 'remove-round', round: round.id }, told.removed(name)) }]} />
        )}
      </div>
      <Reopenings round={round} name={name} />
    </li>
  );
}
