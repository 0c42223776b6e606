/** The rounds of a file, each to be added or not: new ones are ticked, those that would take the place of another are not. */

import { useState } from 'react';
import type { Answered } from '../../assessments/differences.ts';
import type { JoinRound, RoundDifference } from '../../assessments/joining.ts';
import { showDay, showList } from '../../assessments/words/dates.ts';
import { textIn, type Words } from '../../assessments/words/words.ts';
import type { JoinPreview } from '../../electron/api.ts';
import { Dialog } from '../forms/dialog.tsx';
import { TickBox } from '../forms/tick-box.tsx';
import { useLanguage, useWords } from '../state/words.tsx';
import { useYearsWords } from '../state/years-words.ts';
import { Notice } from './notice.tsx';
import '../styles/joining.css';

/** How many changes of a round are told one by one. */
const MOST_TOLD = 12;

interface JoinDialogProps {
  readonly preview: JoinPreview;
  readonly chosen: readonly string[];
  readonly isOpen: boolean;
  /** What stood in the way before. */
  readonly problem: string | undefined;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onClose: () => void;
  readonly onJoin: () => void;
}

export function JoinDialog({ preview, chosen, isOpen, problem, onChoose, onClose, onJoin }: JoinDialogProps) {
  const words = useWords();
  const told = useYearsWords().joining;
  const { rounds, voted, templates } = preview;
  const [isNothingChosen, setNothingChosen] = useState(false);
  const isChosen = ({ id }: JoinRound) => chosen.includes(id);
  const count = (state: JoinRound['state']) => rounds.filter((round) => round.state === state && isChosen(round)).length;
  const [added, replaced] = [count('new'), count('different')];
  const tick = ({ id }: JoinRound, isTicked: boolean) => {
    setNothingChosen(false);
    onChoose(isTicked ? [...chosen, id] : chosen.filter((each) => each !== id));
  };
  return (
    <Dialog
      title={told.title(preview.name === '' ? words.library.noName : preview.name)}
      isOpen={isOpen}
      onClose={onClose}
      safeLabel={told.keep}
      actLabel={chosen.length === 0 ? told.actNone : told.act(added, replaced)}
      onAct={() => (chosen.length === 0 ? setNothingChosen(true) : onJoin())}
      isRemoving={replaced > 0}
    >
      {problem !== undefined && <Notice kind="caution">{problem}</Notice>}
      <p>{told.lead}</p>
      <ul className="join-list" aria-label={told.rounds}>
        {rounds.toReversed().map((round) => (
          <li key={round.id}>
            <OneRound round={round} isVoted={voted.includes(round.id)} isTicked={isChosen(round)} onTick={(isTicked) => tick(round, isTicked)} />
          </li>
        ))}
      </ul>
      {templates > 0 && <p>{told.wordings(templates)}</p>}
      <div role="status">{isNothingChosen && <Notice kind="alarm">{told.problems['nothing-chosen']}</Notice>}</div>
    </Dialog>
  );
}

interface OneRoundProps {
  readonly round: JoinRound;
  readonly isVoted: boolean;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function OneRound({ round, isVoted, isTicked, onTick }: OneRoundProps) {
  const words = useWords();
  const told = useYearsWords().joining;
  const { rounds } = words.years;
  const day = showDay(words, round.date);
  const forms = round.origin === 'paper' ? rounds.formFromPaper : rounds.forms;
  const facts = told.facts(forms[round.form], round.given, round.asked, round.actions) + (round.isOpen ? `, ${told.open}` : '');
  const replaces = round.state === 'different' ? ` ${told.replaces(showList(words, round.replaces.map((each) => showDay(words, each))))}` : '';
  if (round.state === 'same' || isVoted) {
    return (
      <>
        <p>{isVoted ? told.voted(day) : told.same(day)}</p>
        <p className="hint">{facts}</p>
      </>
    );
  }
  return (
    <>
      <TickBox label={round.state === 'new' ? told.tickNew(day) : told.tickDifferent(day)} hint={`${facts}.${replaces}`} isTicked={isTicked} onChange={onTick} />
      {round.state === 'different' && <Changes changes={round.changes} />}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly RoundDifference[] }) {
  const tell = useTell();
  const told = useYearsWords().joining.differences;
  return (
    <details className="join-changes">
      <summary>{told.title(changes.length)}</summary>
      {changes.length === 0 ? (
        <p>{told.details}</p>
      ) : (
        <ul>
          {changes.slice(0, MOST_TOLD).map((change, at) => (
            <li key={at}>{tell(change)}</li>
          ))}
        </ul>
      )}
      {changes.length > MOST_TOLD && <p>{told.more(changes.length - MOST_TOLD)}</p>}
    </details>
  );
}

/** What is different, in words. The round goes without its day: it stands under it. */
function useTell(): (change: RoundDifference) => string {
  const words = useWords();
  const language = useLanguage();
  const told = useYearsWords().joining.differences;
  return (change) => {
    switch (change.kind) {
      case 'answer':
        return told.answer(nameOf(change), showAnswered(words, told.level, change.from), showAnswered(words, told.level, change.to));
      case 'remarks':
      case 'settled':
      case 'goal':
      case 'why':
        return told[change.kind](nameOf(change));
      case 'action-added':
      case 'action-removed':
      case 'action-changed':
        return told[change.kind](change.title.trim() || words.report.plan.untitled);
      case 'round-added':
      case 'round-removed':
        return told[change.kind](showDay(words, change.date));
      default:
        return told[change.kind];
    }
  };
  function nameOf({ question, title }: Extract<RoundDifference, { readonly question: string }>): string {
    return `${question} ${textIn(language, title)}`.trim();
  }
}

function showAnswered(words: Words, level: (level: number) => string, answered: Answered): string {
  const { unknown, notApplicable, notAnswered } = words.common;
  if (answered === 'unknown') return unknown;
  if (answered === 'not-applicable') return notApplicable;
  return answered === 'blank' ? notAnswered : level(answered);
}
