/** Chooses the group that a round is compared with, or stops comparing. Both can be taken back. */

import { useRef, useState } from 'react';
import { textIn } from '../../../assessments/words/words.ts';
import { useAnnounce } from '../../state/announcer.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { readGroup } from '../../state/packs.ts';
import { useLanguage, useWords } from '../../state/words.tsx';

interface ChoosePeers {
  /** The group that has been chosen while its figures are on their way. */
  readonly awaited: string | null;
  readonly choose: (pack: string, group: string) => void;
  readonly stop: () => void;
}

export function useChoosePeers(): ChoosePeers {
  const words = useWords();
  const language = useLanguage();
  const announce = useAnnounce();
  const { round, change } = useOpen();
  const [awaited, setAwaited] = useState<string | null>(null);
  const latest = useRef<string>(undefined);
  return {
    awaited,
    choose: (pack, group) => {
      latest.current = group;
      setAwaited(group);
      void readGroup(pack, group).then((answer) => {
        if (latest.current !== group) return;
        setAwaited(null);
        if (!answer.ok) announce(words.problems.readSentence(answer.problem));
        else change({ kind: 'choose-peers', round: round.id, peers: answer.value }, words.peers.chosen(textIn(language, answer.value.group.name)));
      });
    },
    stop: () => change({ kind: 'choose-peers', round: round.id, peers: null }, words.peers.stopped),
  };
}
