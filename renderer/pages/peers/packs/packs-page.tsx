/** The packs on this computer: add one, type one in, see which fit this round, and remove one. */

import { useState } from 'react';
import type { Problem } from '../../../../electron/api.ts';
import type { PackList } from '../../../../electron/peers.ts';
import { LinkButton } from '../../../forms/button.tsx';
import { FilePick } from '../../../parts/file-pick.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Page } from '../../../parts/page.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePackList } from '../../../state/packs.ts';
import { usePeerWords } from '../../../state/peer-words.ts';
import { useWords } from '../../../state/words.tsx';
import '../../../styles/library.css';
import { BackToPeers } from '../back-to-peers.tsx';
import { PackIntake, usePackIntake } from './pack-intake.tsx';
import { PackFault } from './pack-refused.tsx';
import { PackRow } from './pack-row.tsx';

/** How the name of such a file ends. */
const ENDING = '.json';

export function PacksPage() {
  const words = useWords();
  const { packs: told } = usePeerWords();
  const { address } = useOpen();
  const list = usePackList();
  const intake = usePackIntake();
  const heading = useKeptFocus<HTMLHeadingElement>(list?.packs.length);
  const [problem, setProblem] = useState<Problem>();
  return (
    <Page title={words.peers.title}>
      <PackIntake intake={intake} />
      <BackToPeers />
      {problem !== undefined && (
        <Notice kind="alarm" isAnnounced>
          {words.problems.actSentence(problem)}
        </Notice>
      )}
      <div className="library-top">
        <div className="prose">
          <h2 ref={heading} className="finding" tabIndex={-1}>
            {told.title}
          </h2>
          <p className="quiet">{told.lead}</p>
        </div>
        <div className="button-row">
          <FilePick kind="filled" label={told.add} ending={ENDING} onPick={intake.take} />
          <LinkButton kind="outlined" href={address('peers', 'published')}>
            {told.published.link}
          </LinkButton>
        </div>
      </div>
      {list !== undefined && (
        <>
          <ul className="library-list">
            {list.packs.map((pack) => (
              <PackRow key={pack.header.id} pack={pack} onProblem={setProblem} />
            ))}
          </ul>
          <UnreadablePacks entries={list.unreadable} />
        </>
      )}
    </Page>
  );
}

function UnreadablePacks({ entries }: { readonly entries: PackList['unreadable'] }) {
  const { packs: told } = usePeerWords();
  if (entries.length === 0) return null;
  return (
    <section className="unreadable">
      <h2 className="section-title">{told.unreadableTitle}</h2>
      <ul className="stack">
        {entries.map(({ file, problem }) => (
          <li key={file} className="notice alarm">
            <PackFault problem={problem} />
            <p className="small quiet">{told.unreadableFile(file)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
