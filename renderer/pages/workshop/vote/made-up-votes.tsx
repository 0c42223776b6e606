/** In a rehearsal, made-up people vote, so that a facilitator can practise the evening before. */

import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

export function MadeUpVotes({ box, hasPlace }: { readonly box: BoxId; readonly hasPlace: boolean }) {
  const { assessment, round } = useOpen();
  const { ask } = useVoting();
  const announce = useAnnounce();
  const told = useWorkshopWords().vote;
  if (!assessment.isSample || !hasPlace) return null;
  const fill = async () => {
    if ((await ask(() => host.addMadeUpVotes(assessment.id, round.id, box))) !== undefined) announce(told.madeUpDone);
  };
  return (
    <div className="notice caution made-up-votes">
      <p>{told.madeUpText}</p>
      <Button kind="outlined" onPress={() => void fill()}>
        {told.madeUp}
      </Button>
    </div>
  );
}
