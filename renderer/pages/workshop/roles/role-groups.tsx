/** Role groups once the votes are shown: worked out when the facilitator says that no more first votes can come, and then seen among the results. */

import { useState } from 'react';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { EMPTY_BOX, hasUnsealed } from '../vote/counting.ts';

interface RoleGroupsProps {
  /** As large as the headings beside it. */
  readonly heading: 'card-title' | 'section-title';
}

export function RoleGroups({ heading: size }: RoleGroupsProps) {
  const told = useWorkshopWords().roles;
  const once = useOneAtATime();
  const { assessment, round, address } = useOpen();
  const { voting, ask } = useVoting();
  const [isAsking, setAsking] = useState(false);
  const isDone = (round.votes?.roles ?? null) !== null;
  const heading = useKeptFocus<HTMLHeadingElement>(isDone);
  const roles = round.workshop?.roles ?? null;
  // Votes that are on another computer can be worked out there only.
  if (roles === null || (!isDone && (voting?.votes ?? null) === null)) return null;
  const isLate = hasUnsealed(voting?.boxes.find(({ box }) => box === 'first') ?? EMPTY_BOX);
  const workOut = () =>
    once(async () => {
      setAsking(false);
      await ask(() => host.completeVotes(assessment.id, round.id));
    });
  return (
    <section className="stack role-groups">
      <h2 ref={heading} tabIndex={-1} className={size}>
        {told.title}
      </h2>
      <p role="status">{isDone ? told.done : told.text(roles.least)}</p>
      {isDone && (
        <p>
          <a href={address('results', 'roles')}>{told.see}</a>
        </p>
      )}
      {!isDone && isLate && <p>{told.late}</p>}
      {!isDone && !isLate && (
        <p>
          <Button kind="outlined" onPress={() => setAsking(true)}>
            {told.act}
          </Button>
        </p>
      )}
      <Dialog title={told.askTitle} isOpen={isAsking} onClose={() => setAsking(false)} safeLabel={told.wait} actLabel={told.act} onAct={workOut}>
        <div className="stack">
          <p>{told.askText}</p>
          <p>{told.askAgain}</p>
        </div>
      </Dialog>
    </section>
  );
}
