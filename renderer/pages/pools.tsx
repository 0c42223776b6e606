/** The pools of a coordinator on this computer: what pooling is for, each pool, and those that were removed. */

import { useState } from 'react';
import type { PoolProblem } from '../../electron/peers.ts';
import { host } from '../bridge.ts';
import { LinkButton } from '../forms/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { usePeerWords } from '../state/peer-words.ts';
import { useListed } from '../state/use-listed.ts';
import { PoolRow } from './pools/pool-row.tsx';
import { RemovedPools } from './pools/removed-pools.tsx';
import { usePoolSentence } from './pools/use-pool-sentence.ts';
import '../styles/library.css';
import '../styles/pools.css';

export function PoolsPage() {
  const { pools } = usePeerWords();
  const sayProblem = usePoolSentence();
  const { list, reload } = useListed(host.listPools);
  const [problem, setProblem] = useState<PoolProblem>();
  const heading = useKeptFocus<HTMLHeadingElement>(list);
  const isEmpty = list?.entries.length === 0;
  return (
    <Page title={pools.title}>
      <div className="pools sections">
        {problem !== undefined && (
          <Notice kind="alarm" isAnnounced>
            {sayProblem(problem)}
          </Notice>
        )}
        {list !== undefined && (
          <>
            <div>
              <div className="library-top">
                <div className="prose">
                  <h2 ref={heading} tabIndex={-1} className="finding">
                    {isEmpty ? pools.emptyHeading : pools.heading}
                  </h2>
                  <p className={isEmpty ? 'lead' : 'quiet'}>{pools.lead}</p>
                </div>
                <LinkButton kind="filled" href="#/pools/new">
                  {pools.newPool}
                </LinkButton>
              </div>
              {isEmpty ? (
                <ol className="pool-steps prose">
                  {pools.steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              ) : (
                <ul className="library-list">
                  {list.entries.map((entry) => (
                    <PoolRow key={entry.id} entry={entry} onChanged={reload} onProblem={setProblem} />
                  ))}
                </ul>
              )}
            </div>
            {list.unreadable.length > 0 && (
              <section className="stack">
                <h2 className="section-title">{pools.unreadableTitle}</h2>
                {list.unreadable.map(({ file }) => (
                  <Notice key={file} kind="alarm">
                    {pools.unreadable(file)}
                  </Notice>
                ))}
              </section>
            )}
            <RemovedPools entries={list.removed} onChanged={reload} onProblem={setProblem} />
          </>
        )}
      </div>
    </Page>
  );
}
