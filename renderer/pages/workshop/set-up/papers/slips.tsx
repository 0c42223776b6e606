/** Paper slips: the questions with boxes to tick, without names or numbers, in ordinary or in large print. */

import { useState } from 'react';
import { ChoiceList } from '../../../../forms/choice-list.tsx';
import { Segmented } from '../../../../forms/segmented.tsx';
import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { useUsualVoters } from '../use-usual-voters.ts';
import { BlankSlips } from './blank-slips.tsx';
import { Copies } from './copies.tsx';
import { MOST_COPIES, PaperFrame } from './paper-frame.tsx';
import { ShortSlip } from './short-slip.tsx';
import { TextSlip } from './text-slip.tsx';

const CONTENTS = ['short', 'texts', 'again'] as const;
const SIZES = ['normal', 'large'] as const;

export function Slips() {
  const told = useWorkshopWords().setUp.papers.slips;
  const usual = useUsualVoters();
  const [copies, setCopies] = useState(Math.min(usual, MOST_COPIES));
  const [content, setContent] = useState<(typeof CONTENTS)[number]>('short');
  const [size, setSize] = useState<(typeof SIZES)[number]>('normal');
  return (
    <PaperFrame
      title={told.title}
      size={size}
      copies={{ count: copies, onCommit: setCopies }}
      choices={
        <>
          <ChoiceList
            legend={told.content}
            value={content}
            options={CONTENTS.map((value) => ({ value, label: told.contents[value], detail: told.contentDetails[value] }))}
            onChoose={setContent}
          />
          <Segmented label={told.size} value={size} options={SIZES.map((value) => ({ value, label: told.sizes[value] }))} onChoose={setSize} />
        </>
      }
    >
      {content === 'again' ? <BlankSlips count={copies} /> : <Copies count={copies}>{content === 'short' ? <ShortSlip /> : <TextSlip />}</Copies>}
    </PaperFrame>
  );
}
