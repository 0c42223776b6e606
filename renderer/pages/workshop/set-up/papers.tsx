/** What a workshop has on paper: the guide, the slips and the cards, shown as they are printed. */

import '../../../styles/workshop-set-up.css';
import type { PaperView } from './paper-views.ts';
import { Cards } from './papers/cards.tsx';
import { Guide } from './papers/guide.tsx';
import { Slips } from './papers/slips.tsx';

export function Papers({ view }: { readonly view: PaperView }) {
  switch (view) {
    case 'guide':
      return <Guide />;
    case 'slips':
      return <Slips />;
    case 'cards':
      return <Cards />;
  }
}
