/** The way to a rehearsal, or in one the way back to its beginning. */

import { REHEARSAL_IDS } from '../../../../assessments/sample-ids.ts';
import { Button } from '../../../forms/button.tsx';
import { useRehearsal } from '../../../parts/use-rehearsal.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

export function Practise() {
  const told = useWorkshopWords().setUp;
  const words = useWords();
  const announce = useAnnounce();
  const { assessment } = useOpen();
  const { refresh } = useVoting();
  const rehearse = useRehearsal((problem) => announce(words.problems.actSentence(problem)), refresh);
  const isRehearsal = Object.values(REHEARSAL_IDS).some((id) => id === assessment.id);
  const said = isRehearsal ? told.rehearsal : told.practise;
  return (
    <div className="practise">
      <h2 className="card-title">{said.title}</h2>
      <p className="small quiet">{said.text}</p>
      <Button kind="underlined" onPress={rehearse}>
        {said.act}
      </Button>
    </div>
  );
}
