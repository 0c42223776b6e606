/** One pool, in four views: its contributions, the groups of its packs, what a pack would show, and the pack itself. */

import { useEffect, useState } from 'react';
import { host } from '../../bridge.ts';
import { LinkButton } from '../../forms/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import { useText } from '../../state/words.tsx';
import { Contributions } from './contributions.tsx';
import { Groups } from './groups.tsx';
import { MakePack } from './make-pack.tsx';
import { Preview } from './preview.tsx';
import { usePool, type PoolAtWork } from './use-pool.ts';
import { usePoolSentence } from './use-pool-sentence.ts';
import '../../styles/library.css';
import '../../styles/pools.css';

const VIEWS = ['contributions', 'groups', 'preview', 'pack'] as const;
type View = (typeof VIEWS)[number];

interface PoolPageProps {
  readonly id: string;
  readonly view: string | undefined;
}

export function PoolPage({ id, view }: PoolPageProps) {
  const { pools } = usePeerWords();
  const sayProblem = usePoolSentence();
  const { pool, unread, problem } = usePool(id);
  const here = VIEWS.find((each) => each === view) ?? 'contributions';
  const views = VIEWS.map((each) => ({
    name: pools.views[each],
    href: each === 'contributions' ? `#/pools/${id}` : `#/pools/${id}/${each}`,
    isHere: each === here,
  }));
  if (unread !== undefined) {
    return (
      <Page title={pools.title}>
        <div className="stack prose">
          <Notice kind="alarm">{sayProblem(unread)}</Notice>
          <p>
            <LinkButton kind="filled" href="#/pools">
              {pools.all}
            </LinkButton>
          </p>
        </div>
      </Page>
    );
  }
  return (
    <Page title={pools.title} views={views}>
      {pool !== undefined && (
        <div className="pools stack">
          <div className="pool-name">
            <p>
              <a href="#/pools">{pools.all}</a>
            </p>
            <p className="card-title">{pool.opened.book.name}</p>
            <About pool={pool} />
          </div>
          {problem !== undefined && (
            <Notice kind="alarm" isAnnounced>
              {sayProblem(problem)}
            </Notice>
          )}
          <ViewOf view={here} pool={pool} />
        </div>
      )}
    </Page>
  );
}

/** Which questionnaire and form the pool is for. */
function About({ pool }: { readonly pool: PoolAtWork }) {
  const { pools } = usePeerWords();
  const text = useText();
  const { form, questionnaire } = pool.opened.book;
  const { id, version } = questionnaire;
  const [title, setTitle] = useState<string>();
  useEffect(() => {
    void host.listQuestionnaires().then(({ entries }) => {
      const found = entries.find((entry) => entry.id === id && entry.version === version);
      setTitle(found === undefined ? id : text(found.title));
    });
  }, [id, version, text]);
  return <p className="small quiet">{title === undefined ? null : pools.about(title, version, form)}</p>;
}

function ViewOf({ view, pool }: { readonly view: View; readonly pool: PoolAtWork }) {
  switch (view) {
    case 'contributions':
      return <Contributions pool={pool} />;
    case 'groups':
      return <Groups pool={pool} />;
    case 'preview':
      return <Preview pool={pool} />;
    case 'pack':
      return <MakePack pool={pool} />;
  }
}
