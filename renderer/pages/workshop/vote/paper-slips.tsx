/** Paper slips, typed in one at a time in shuffled order; each can be looked at, changed and taken back until the reveal. */

import { useState } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import type { BoxId, RoleGroup } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { failedCall, type SaveProblem } from '../../../state/change-queue.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import type { TypedVotes } from './choices.ts';
import { EMPTY_BOX } from './counting.ts';
import { useHalfTyped } from './half-typed.tsx';
import { SlipForm } from './slip-form.tsx';
import { codeOf, TypedSlips } from './typed-slips.tsx';

interface PaperSlipsProps {
  readonly box: BoxId;
  readonly questions: readonly Question[];
  /** Whether typing in is the main act now. */
  readonly isMain: boolean;
}

/** The slip in the form: a new one, or one that was typed in before, with its votes. `number` makes each a form of its own. */
interface Shown {
  readonly number: number;
  readonly id: string;
  readonly votes: TypedVotes | undefined;
  readonly role: RoleGroup | undefined;
}

export function PaperSlips({ box, questions, isMain }: PaperSlipsProps) {
  const { assessment, round } = useOpen();
  const { voting, ask, refresh } = useVoting();
  const announce = useAnnounce();
  const told = useWorkshopWords().vote;
  const { before } = useHalfTyped();
  const [shown, setShown] = useState<Shown>(() => ({ number: 0, id: crypto.randomUUID(), votes: undefined, role: undefined }));
  const entry = voting?.boxes.find((each) => each.box === box) ?? EMPTY_BOX;
  const typed = entry.slips.filter((slip) => slip.way === 'paper' && !slip.isSealed);
  const show = (slip: Omit<Shown, 'number'>) => setShown(({ number }) => ({ ...slip, number: number + 1 }));
  const showNew = () => show({ id: crypto.randomUUID(), votes: undefined, role: undefined });
  const asksRole = box === 'first' && round.workshop !== null && round.workshop.roles !== null;

  const put = (id: string, isNew: boolean, votes: TypedVotes, role: RoleGroup | undefined, isSecondMeant: boolean) => {
    const all = Object.fromEntries(questions.map((question) => [question.id, votes[question.id] ?? null]));
    return host.putSlip(assessment.id, round.id, box, { id, isNew, way: 'paper', ...(asksRole && { role: role ?? null }), votes: all, isFinished: true, isSecondMeant });
  };
  const takeBack = async (id: string) => {
    const slip = await ask(() => host.readSlip(assessment.id, round.id, box, id));
    if (slip === undefined || (await ask(() => host.dropSlip(assessment.id, round.id, box, id))) === undefined) return;
    if (shown.id === id) showNew();
    const putBack = async () => {
      if ((await ask(() => put(id, true, slip.votes, slip.role, true))) !== undefined) announce(told.slipPutBack);
    };
    announce(told.slipTakenBack, { label: told.putSlipBack, onPress: () => void putBack() });
  };
  const keep = async (votes: TypedVotes, role: RoleGroup | undefined, isSecondMeant: boolean): Promise<SaveProblem | undefined> => {
    // A new one whose answer was lost is there already, and may have been corrected since.
    const isNew = !typed.some(({ id }) => id === shown.id);
    const answer = await put(shown.id, isNew, votes, role, isSecondMeant).catch(failedCall);
    await refresh();
    if (!answer.ok) return answer.problem;
    showNew();
    if (shown.votes !== undefined) announce(told.slipChanged);
    else announce(told.slipKept(typed.length + (isNew ? 1 : 0)), { label: told.takeSlipBack, onPress: () => void takeBack(answer.value.slip) });
    return undefined;
  };
  const look = async (id: string) => {
    const slip = await ask(() => host.readSlip(assessment.id, round.id, box, id));
    if (slip !== undefined) show({ id, votes: slip.votes, role: slip.role });
  };

  return (
    <section className="stack paper-slips">
      <h3 className="section-title">{shown.votes === undefined ? told.slipsTitle : told.lookingAt(codeOf(shown.id))}</h3>
      <div className="prose">
        <p>{told.slipsText}</p>
        <p className="quiet">{told.slipsKeys}</p>
      </div>
      <SlipForm
        key={shown.number}
        questions={questions}
        slip={shown.votes}
        slipRole={shown.role}
        asksRole={asksRole}
        isMain={isMain}
        takesFocus={shown.number > 0}
        onKeep={keep}
        onLeave={showNew}
        onDropped={() => {
          announce(told.sameDropped);
          showNew();
        }}
      />
      <TypedSlips ids={typed.map(({ id }) => id)} onLook={(id) => before(() => void look(id))} onTakeBack={(id) => void takeBack(id)} />
    </section>
  );
}
