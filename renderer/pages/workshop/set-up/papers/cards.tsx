/** Cards to cut, a sheet a person: the five levels, don't know and does not apply. */

import { useState } from 'react';
import { useWords } from '../../../../state/words.tsx';
import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { useUsualVoters } from '../use-usual-voters.ts';
import { Copies } from './copies.tsx';
import { MOST_COPIES, PaperFrame } from './paper-frame.tsx';
import { useLevelNames } from './use-level-names.ts';

export function Cards() {
  const { cards: told, slips } = useWorkshopWords().setUp.papers;
  const words = useWords();
  const usual = useUsualVoters();
  const [copies, setCopies] = useState(Math.min(usual, MOST_COPIES));
  const cards = [
    ...useLevelNames().map(({ level, name }) => ({ sign: String(level), name })),
    { sign: slips.columns.unknown, name: words.common.unknown },
    { sign: slips.columns.notApplicable, name: words.common.notApplicable },
  ];
  return (
    <PaperFrame title={told.title} text={told.text} copies={{ count: copies, onCommit: setCopies }}>
      <Copies count={copies}>
        <ul className="cards">
          {cards.map(({ sign, name }) => (
            <li key={sign} className="card">
              <b>{sign}</b>
              <span>{name}</span>
            </li>
          ))}
          <li className="card card-how">{told.how}</li>
        </ul>
      </Copies>
    </PaperFrame>
  );
}
