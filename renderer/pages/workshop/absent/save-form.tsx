/** Saves the form for colleagues who cannot come: one page that they open on any computer. */

import { useState } from 'react';
import { startWorkshop } from '../../../../assessments/workshop/moves.ts';
import { ok } from '../../../../assessments/result.ts';
import { host } from '../../../bridge.ts';
import { offerFile } from '../../../files.ts';
import { Button } from '../../../forms/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useUsualRoles } from '../roles/use-usual-roles.ts';
import { useResponseSentence } from './use-response-sentence.ts';

/** `voters` is how many people the workshop is for, should it begin here: what the form asks must stand before it goes out. */
export function SaveForm({ voters }: { readonly voters: number }) {
  const told = useWorkshopWords().absent;
  const { assessment, round, change } = useOpen();
  const { ask } = useVoting();
  const announce = useAnnounce();
  const once = useOneAtATime();
  const roles = useUsualRoles();
  const sentenceOf = useResponseSentence();
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    setProblem(undefined);
    if (round.workshop === null) change({ kind: 'set-workshop', round: round.id, workshop: { ...startWorkshop(voters), roles } });
    const answer = await ask(async () => ok(await host.readResponseForm(assessment.id, round.id)));
    if (answer === undefined) return;
    if (!answer.ok) return setProblem(sentenceOf(answer.problem));
    offerFile(answer.value.fileName, answer.value.text, 'text/html');
    announce(told.saved(answer.value.fileName));
  };
  return (
    <>
      <Button kind="outlined" onPress={() => once(save)}>
        {told.save}
      </Button>
      <div role="status">{problem !== undefined && <Notice kind="alarm">{problem}</Notice>}</div>
    </>
  );
}
